// SPDX-License-Identifier: MIT
//
// progress -- articles, rate, share done, time left on one line of the terminal; see progress.h.

#define _POSIX_C_SOURCE 200809L

#include "progress.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

double progress_clock(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

void progress_begin(progress *p, int on, uint64_t bytes)
{
    memset(p, 0, sizeof *p);
    p->on = on;
    p->began = p->told = progress_clock();
    p->bytes_before = bytes;
}

// 1234567 as "1,234,567".
static const char *grouped(char room[32], uint64_t n)
{
    char digits[32];
    int length = snprintf(digits, sizeof digits, "%llu", (unsigned long long)n), at = 0;
    for (int i = 0; i < length; i++) {
        if (i && (length - i) % 3 == 0) room[at++] = ',';
        room[at++] = digits[i];
    }
    room[at] = 0;
    return room;
}

// "45 s", "12:05", "3:07:09", "2 d 5 h"
static void put_time(char *room, size_t size, double seconds)
{
    unsigned long long s = (unsigned long long)(seconds + 0.5);
    if (s < 60) snprintf(room, size, "%llu s", s);
    else if (s < 3600) snprintf(room, size, "%llu:%02llu", s / 60, s % 60);
    else if (s < 86400) snprintf(room, size, "%llu:%02llu:%02llu", s / 3600, s / 60 % 60, s % 60);
    else snprintf(room, size, "%llu d %llu h", s / 86400, s / 3600 % 24);
}

void progress_line(char *room, size_t size, uint64_t articles, uint64_t failed, double rate, double share, double left)
{
    char number[32], bad[48] = "", done[16] = "", time_left[48] = "", words[32];
    if (failed) {
        char n[32];
        snprintf(bad, sizeof bad, ", %s failed", grouped(n, failed));
    }
    if (share >= 0) snprintf(done, sizeof done, "  %3.0f %%", 100 * share);
    if (left >= 0) {
        put_time(words, sizeof words, left);
        snprintf(time_left, sizeof time_left, "  %s left", words);
    }
    snprintf(room, size, "%s articles%s  %.*f/s%s%s", grouped(number, articles), bad, rate < 10 ? 1 : 0, rate, done, time_left);
}

void progress_tell(progress *p, uint64_t articles, uint64_t failed, uint64_t articles_here, uint64_t bytes, uint64_t all)
{
    if (!p->on) return;
    double now = progress_clock(), spent = now - p->began;
    if (now - p->told < 1) return;
    p->told = now;
    double here = bytes > p->bytes_before ? (double)(bytes - p->bytes_before) : 0;
    double share = all ? (double)(bytes < all ? bytes : all) / (double)all : -1;
    double left = all && here > 0 && spent >= 3 ? (double)(all > bytes ? all - bytes : 0) / here * spent : -1;
    char line[160];
    progress_line(line, sizeof line, articles, failed, (double)articles_here / spent, share, left);
    fprintf(stderr, "\r\033[K%.79s", line);
    fflush(stderr);
    p->shown = 1;
}

void progress_clear(progress *p)
{
    if (p->shown) fprintf(stderr, "\r\033[K");
    p->shown = 0;
}

void progress_end(progress *p, uint64_t articles_here, uint64_t failed)
{
    progress_clear(p);
    double spent = progress_clock() - p->began;
    if (!p->on || spent < 3) return; // the prompt is back at once: that says enough
    char line[160], words[32];
    progress_line(line, sizeof line, articles_here, failed, (double)articles_here / spent, -1, -1);
    put_time(words, sizeof words, spent);
    fprintf(stderr, "%s, %s\n", line, words);
}
