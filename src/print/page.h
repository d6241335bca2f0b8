// SPDX-License-Identifier: MIT
//
// page -- text laid out for a terminal: wrapped paragraphs, columns, colours where they are wanted.
//
// Widths are counted in code points; white space of any kind, line breaks too, becomes one blank.

#ifndef DRG_PRINT_PAGE_H
#define DRG_PRINT_PAGE_H

#include "base/buf.h"
#include "dragoman.h"

typedef enum drg_ink { DRG_INK_PLAIN, DRG_INK_BOLD, DRG_INK_DIM, DRG_INK_GREEN, DRG_INK_YELLOW, DRG_INK_CYAN } drg_ink;

typedef struct drg_page {
    drg_buf *out;
    int width, colour;
} drg_page;

drg_page drg_page_on(drg_buf *out, const drg_look *look);
void drg_page_ink(const drg_page *page, drg_ink ink, drg_str text); // text as it is, in that ink
// Text as it is, padded with blanks to `columns`, one blank at least when there is more to come.
void drg_page_cell(const drg_page *page, drg_ink ink, drg_str text, int columns);
// Wraps text; the first line goes on at column `at`, later lines begin at `indent`; ends with a line break.
void drg_page_wrap(const drg_page *page, drg_ink ink, drg_str text, int at, int indent);
// Empties a line that was put together; when it had failed for lack of memory, the page has failed too.
void drg_page_clear(const drg_page *page, drg_buf *line);
// A heading in capitals with its count, and an empty line before it.
void drg_page_heading(const drg_page *page, const char *title, uint32_t count);
void drg_page_indent(const drg_page *page, int columns);

#endif
