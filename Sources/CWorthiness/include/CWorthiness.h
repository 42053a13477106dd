// The weights that stand in weights.yaml, as bytes of the program.
const unsigned char *crosscheck_weights(void);
unsigned long crosscheck_weights_count(void);
