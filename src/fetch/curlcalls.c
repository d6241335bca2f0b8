// SPDX-License-Identifier: MIT
//
// curlcalls -- opens libcurl; see curlcalls.h.

#define _POSIX_C_SOURCE 200809L

#include "fetch/curlcalls.h"

#include "base/load.h"

#include <pthread.h>

static drg_curlcalls calls;
static int opened;

static void open_once(void)
{
#define CURLCALL(name) {#name, &calls.name##_},
    const drg_load_call wanted[] = {CURLCALLS(CURLCALL)};
#undef CURLCALL
    opened = drg_load(DRG_CURL_LIBRARY, wanted, sizeof wanted / sizeof *wanted);
}

const drg_curlcalls *drg_curlcalls_open(void)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    return pthread_once(&once, open_once) == 0 && opened ? &calls : NULL;
}
