#define _GNU_SOURCE
#include "process_start.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/resource.h>
#include <unistd.h>

// Swift does not see what glibc declares under _GNU_SOURCE alone.

int make_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC) == 0 ? 0 : errno; }

static int set_actions(posix_spawn_file_actions_t *actions, const struct program_start *start) {
    int fault = 0;
    for (int stream = 0; stream < 3 && !fault; stream++)
        fault = posix_spawn_file_actions_adddup2(actions, start->streams[stream], stream);
    if (!fault) fault = posix_spawn_file_actions_addclosefrom_np(actions, 3);
    if (!fault && start->folder)
        fault = posix_spawn_file_actions_addchdir_np(actions, start->folder);
    return fault;
}

static int set_attributes(posix_spawnattr_t *attributes) {
    // What this process ignores or holds back would be passed on.
    sigset_t all, none;
    sigfillset(&all);
    sigemptyset(&none);
    int fault = posix_spawnattr_setsigdefault(attributes, &all);
    if (!fault) fault = posix_spawnattr_setsigmask(attributes, &none);
    if (!fault) fault = posix_spawnattr_setpgroup(attributes, 0);
    if (fault) return fault;
    return posix_spawnattr_setflags(
        attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
}

int start_program(const struct program_start *start, pid_t *child) {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    posix_spawn_file_actions_init(&actions);
    posix_spawnattr_init(&attributes);
    int fault = set_actions(&actions, start);
    if (!fault) fault = set_attributes(&attributes);
    // A program that was written a moment ago may still be held open by whoever wrote it.
    for (int attempt = 0; !fault && attempt < 100; attempt++) {
        fault = posix_spawnp(
            child, start->program, &actions, &attributes, start->words, start->variables);
        if (fault != ETXTBSY) break;
        fault = attempt < 99 ? 0 : fault;
        usleep(10000);
    }
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    if (fault) return fault;
    // What is reserved without being written to is not counted; some runtimes reserve at large.
    struct rlimit memory = {start->memory_in_bytes, start->memory_in_bytes};
    prlimit(*child, RLIMIT_DATA, &memory, NULL);
    struct rlimit nothing = {0, 0};
    prlimit(*child, RLIMIT_CORE, &nothing, NULL);
    return 0;
}
