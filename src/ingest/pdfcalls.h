// SPDX-License-Identifier: MIT
//
// pdfcalls -- what is used of poppler and glib, opened when the first PDF comes (base/load.h): it brings fifty libraries with it.

#ifndef DRG_INGEST_PDFCALLS_H
#define DRG_INGEST_PDFCALLS_H

#include <glib.h>
#include <poppler.h>

#undef g_free
#define PDFCALLS(F)                                                                                                                         \
    F(poppler_document_new_from_bytes) F(poppler_document_get_n_pages) F(poppler_document_get_page) F(poppler_document_get_title)          \
    F(poppler_document_get_author) F(poppler_page_get_text) F(poppler_error_quark) F(g_bytes_new_static) F(g_bytes_unref)                  \
    F(g_object_unref) F(g_free) F(g_error_matches) F(g_error_free)

typedef struct drg_pdfcalls {
#define PDFCALL(name) __typeof__(name) *name##_;
    PDFCALLS(PDFCALL)
#undef PDFCALL
} drg_pdfcalls;

// The functions; NULL where there is no poppler of a sort that has them. Any thread, any time.
const drg_pdfcalls *drg_pdfcalls_open(void);

#endif
