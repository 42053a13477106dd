#ifndef PROCESS_START_H
#define PROCESS_START_H

#include <sys/types.h>

// A program with all that it is started with. Words and variables end with a null pointer.
struct program_start {
    // A path, or a name that is looked for in the folders of PATH.
    const char *program;
    char *const *words;
    char *const *variables;
    // Null for the folder of this process.
    const char *folder;
    // Standard input, output and error; it gets no other open file.
    int streams[3];
    // Of what it may write to, as each of its children may.
    unsigned long long memory_in_bytes;
};

// Starts a program in a process group of its own, with all signals as the system has them.
// Returns zero, or the system's number of what went wrong.
int start_program(const struct program_start *start, pid_t *child);

// Makes a pipe whose ends no program inherits: first the one to read from.
int make_pipe(int ends[2]);

#endif
