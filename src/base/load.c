// SPDX-License-Identifier: MIT
//
// load -- libraries by dlopen; see load.h.

#include "base/load.h"

#include <dlfcn.h>
#include <string.h>

int drg_load(const char *library, const drg_load_call *calls, size_t n)
{
    void *opened = dlopen(library, RTLD_NOW | RTLD_LOCAL);
    for (size_t i = 0; opened && i < n; i++) {
        void *found = dlsym(opened, calls[i].name);
        if (!found) return 0;
        memcpy(calls[i].to, &found, sizeof found); // POSIX: pointers to functions and to objects are alike
    }
    return opened != NULL;
}
