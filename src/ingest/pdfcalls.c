// SPDX-License-Identifier: MIT
//
// pdfcalls -- opens poppler; see pdfcalls.h.

#define _POSIX_C_SOURCE 200809L

#ifdef DRG_POPPLER_LIBRARY

#include "ingest/pdfcalls.h"

#include "base/load.h"

#include <pthread.h>

static drg_pdfcalls calls;
static int opened;

static void open_once(void)
{
#define PDFCALL(name) {#name, &calls.name##_},
    const drg_load_call wanted[] = {PDFCALLS(PDFCALL)};
#undef PDFCALL
    opened = drg_load(DRG_POPPLER_LIBRARY, wanted, sizeof wanted / sizeof *wanted);
}

const drg_pdfcalls *drg_pdfcalls_open(void)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    return pthread_once(&once, open_once) == 0 && opened ? &calls : NULL;
}

#else

typedef int drg_pdfcalls_nothing; // a file must declare something

#endif
