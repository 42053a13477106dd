// The table of words that stands in words.txt, as bytes of the program.
const unsigned char *crosscheck_words(void);
unsigned long crosscheck_words_count(void);
