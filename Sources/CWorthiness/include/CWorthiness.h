// The weights of check-worthiness that stand in weights.txt, as bytes of the program.
const unsigned char *crosscheck_weights(void);
unsigned long crosscheck_weights_count(void);
