// SPDX-License-Identifier: MIT
//
// interrupt -- signals that ask to stop; see interrupt.h.
//
// Method   The handler notes the signal and writes a byte into a pipe that is never read, so that whoever waits in poll wakes,
//          on whatever thread, also when the signal came just before the wait.

#define _POSIX_C_SOURCE 200809L

#include "interrupt.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stddef.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

// The one state of the process that signals write to; a handler can be given no other.
static volatile sig_atomic_t came;
static int pipe_ends[2] = {-1, -1};

static void note_signal(int signal_number)
{
    int before = errno;
    came = signal_number;
    if (write(pipe_ends[1], "", 1) < 0) errno = before; // full: whoever waits is awake already
    errno = before;
}

void interrupt_watch(void)
{
    static const int signals[] = {SIGINT, SIGTERM, SIGHUP};
    if (pipe_ends[0] >= 0 || pipe(pipe_ends) != 0) return; // without a pipe the signals kill, as they do anyway
    for (int i = 0; i < 2; i++) {
        fcntl(pipe_ends[i], F_SETFD, FD_CLOEXEC);
        fcntl(pipe_ends[i], F_SETFL, O_NONBLOCK);
    }
    for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) {
        struct sigaction old, ours;
        memset(&ours, 0, sizeof ours);
        ours.sa_handler = note_signal;
        ours.sa_flags = SA_RESTART | (int)SA_RESETHAND;
        sigemptyset(&ours.sa_mask);
        if (sigaction(signals[i], NULL, &old) == 0 && old.sa_handler != SIG_IGN) sigaction(signals[i], &ours, NULL);
    }
}

int interrupt_signal(void) { return came; }

int interrupt_wait(int fd)
{
    struct pollfd fds[2] = {{.fd = fd, .events = POLLIN}, {.fd = pipe_ends[0], .events = POLLIN}};
    while (!came) {
        int n = poll(fds, 2, -1);
        if (n < 0 && errno != EINTR && errno != EAGAIN) return 1; // fd cannot be polled: the read will tell
        if (n > 0 && fds[0].revents) return 1;
    }
    return 0;
}

int interrupt_sleep(long milliseconds)
{
    struct pollfd wake = {.fd = pipe_ends[0], .events = POLLIN};
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    long long end = (long long)now.tv_sec * 1000 + now.tv_nsec / 1000000 + milliseconds;
    while (!came) {
        clock_gettime(CLOCK_MONOTONIC, &now);
        long long left = end - ((long long)now.tv_sec * 1000 + now.tv_nsec / 1000000);
        if (left <= 0) return 1;
        poll(&wake, 1, left > 3600000 ? 3600000 : (int)left);
    }
    return 0;
}

void interrupt_end(void)
{
    if (!came) return;
    signal(came, SIG_DFL);
    raise(came);
}
