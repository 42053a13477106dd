#include "CWordNet.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char words[] = {
#embed "words.txt"
};

const unsigned char *crosscheck_words(void) { return words; }

unsigned long crosscheck_words_count(void) { return sizeof words; }
