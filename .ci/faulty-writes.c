// Preloaded into a program, counts what it does to the files below one folder and lets one of
// these steps go wrong: as on a full disk, or by a kill in the middle of a write.
//
// FAULTY_FOLDER  the folder, as /proc names it
// FAULTY_COUNT   a file outside of it, which holds the number of steps when the program ends
// FAULTY_STEP    the step that goes wrong, from 1
// FAULTY_HOW     "once": refused. "rest": it and all that follow. "torn": half of a write is
//                done, and the next step is refused. "kill": half of a write is done, then SIGKILL.

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static atomic_long steps;

enum outcome { SOUND, HALF, REFUSED };

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static int is_below(const char *path) {
    const char *folder = getenv("FAULTY_FOLDER");
    return folder && strncmp(path, folder, strlen(folder)) == 0;
}

static int is_descriptor_below(int descriptor) {
    char link[64], path[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t count = readlink(link, path, sizeof path - 1);
    if (count < 0) return 0;
    path[count] = 0;
    return is_below(path);
}

/// What is to become of the next step; a step that is no write has no half.
static enum outcome next_step(int is_write) {
    long step = atomic_fetch_add(&steps, 1) + 1;
    const char *at = getenv("FAULTY_STEP"), *how = getenv("FAULTY_HOW");
    if (!at || !how) return SOUND;
    long bad = atol(at);
    if (strcmp(how, "rest") == 0) return step >= bad ? REFUSED : SOUND;
    if (strcmp(how, "torn") == 0) {
        if (step == bad) return is_write ? HALF : REFUSED;
        return step == bad + 1 && is_write ? REFUSED : SOUND;
    }
    if (step != bad) return SOUND;
    if (strcmp(how, "kill") != 0) return REFUSED;
    if (is_write) return HALF;
    raise(SIGKILL);
    return SOUND;
}

static int is_kill(void) {
    const char *how = getenv("FAULTY_HOW");
    return how && strcmp(how, "kill") == 0;
}

#define WRITES(call, half_call)                                   \
    enum outcome outcome =                                        \
        is_descriptor_below(descriptor) ? next_step(1) : SOUND;   \
    if (outcome == SOUND) return call;                            \
    if (outcome == HALF && count > 1) {                           \
        ssize_t done = half_call;                                 \
        if (is_kill()) raise(SIGKILL);                            \
        return done;                                              \
    }                                                             \
    if (is_kill()) raise(SIGKILL);                                \
    errno = ENOSPC;                                               \
    return -1;

#define STEP(is_ours, fault, call)                                \
    if ((is_ours) && next_step(0) == REFUSED) {                   \
        errno = fault;                                            \
        return -1;                                                \
    }                                                             \
    return call;

ssize_t write(int descriptor, const void *bytes, size_t count) {
    WRITES(REAL(write)(descriptor, bytes, count), REAL(write)(descriptor, bytes, count / 2))
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t at) {
    WRITES(REAL(pwrite)(descriptor, bytes, count, at),
           REAL(pwrite)(descriptor, bytes, count / 2, at))
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t at) {
    WRITES(REAL(pwrite64)(descriptor, bytes, count, at),
           REAL(pwrite64)(descriptor, bytes, count / 2, at))
}

int ftruncate(int descriptor, off_t size) {
    STEP(is_descriptor_below(descriptor), EIO, REAL(ftruncate)(descriptor, size))
}

int ftruncate64(int descriptor, off64_t size) {
    STEP(is_descriptor_below(descriptor), EIO, REAL(ftruncate64)(descriptor, size))
}

int fsync(int descriptor) {
    STEP(is_descriptor_below(descriptor), EIO, REAL(fsync)(descriptor))
}

int fdatasync(int descriptor) {
    STEP(is_descriptor_below(descriptor), EIO, REAL(fdatasync)(descriptor))
}

int rename(const char *from, const char *to) {
    STEP(is_below(to), ENOSPC, REAL(rename)(from, to))
}

int unlink(const char *path) {
    STEP(is_below(path), EIO, REAL(unlink)(path))
}

static int is_made(const char *path, int flags) { return (flags & O_CREAT) && is_below(path); }

static mode_t mode_of(int flags, va_list rest) {
    return flags & O_CREAT ? va_arg(rest, mode_t) : 0;
}

#define OPENS(name)                                                        \
    int name(const char *path, int flags, ...) {                           \
        va_list rest;                                                      \
        va_start(rest, flags);                                             \
        mode_t mode = mode_of(flags, rest);                                \
        va_end(rest);                                                      \
        STEP(is_made(path, flags), ENOSPC, REAL(name)(path, flags, mode))  \
    }

OPENS(open)
OPENS(open64)

__attribute__((destructor)) static void tell(void) {
    const char *path = getenv("FAULTY_COUNT");
    FILE *file = path ? fopen(path, "w") : NULL;
    if (!file) return;
    fprintf(file, "%ld\n", (long)steps);
    fclose(file);
}
