// The table of titles that stands in titles.txt, as bytes of the program.
const unsigned char *crosscheck_titles(void);
unsigned long crosscheck_titles_count(void);
