// SPDX-License-Identifier: MIT
//
// curlcalls -- libcurl under its own names, opened when the first address is looked at (base/load.h): it brings thirty libraries with it.

#ifndef DRG_FETCH_CURLCALLS_H
#define DRG_FETCH_CURLCALLS_H

#define CURL_DISABLE_TYPECHECK 1
#include <curl/curl.h>

#undef curl_easy_setopt
#undef curl_easy_getinfo
#define CURLCALLS(F)                                                                                                                        \
    F(curl_url) F(curl_url_get) F(curl_url_set) F(curl_url_cleanup) F(curl_free) F(curl_slist_append) F(curl_slist_free_all)               \
    F(curl_global_init) F(curl_global_cleanup) F(curl_easy_init) F(curl_easy_cleanup) F(curl_easy_reset) F(curl_easy_setopt)               \
    F(curl_easy_getinfo) F(curl_easy_perform) F(curl_easy_header) F(curl_easy_strerror)

typedef struct drg_curlcalls {
#define CURLCALL(name) __typeof__(name) *name##_;
    CURLCALLS(CURLCALL)
#undef CURLCALL
} drg_curlcalls;

// The functions; NULL where there is no libcurl of a sort that has them. Any thread, any time.
const drg_curlcalls *drg_curlcalls_open(void);

#endif
