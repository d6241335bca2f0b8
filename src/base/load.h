// SPDX-License-Identifier: MIT
//
// load -- shared libraries that few runs need, opened when they are: each of them brings dozens of others, which takes a program time
// and memory at every start.
//
// Rule     a library stays open until the program ends

#ifndef DRG_BASE_LOAD_H
#define DRG_BASE_LOAD_H

#include <stddef.h>

typedef struct drg_load_call {
    const char *name; // of a function of the library, or of one that it needs itself
    void *to;         // address of the pointer to it
} drg_load_call;

// Fills the pointers. 0 when the library, or one of the functions, is not there. Not to be called twice at the same time for the same pointers.
int drg_load(const char *library, const drg_load_call *calls, size_t n);

#endif
