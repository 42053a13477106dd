#include "COfficeTitles.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char titles[] = {
#embed "titles.txt"
};

const unsigned char *crosscheck_titles(void) { return titles; }

unsigned long crosscheck_titles_count(void) { return sizeof titles; }
