// SPDX-License-Identifier: MIT
//
// utf8 -- Unicode for the whole program, over utf8proc: checking, walking, lower case, plain letters.
//
// The only room that includes utf8proc. Method: Unicode 14 tables of utf8proc; RFC 3629 for what valid UTF-8 is.

#ifndef DRG_BASE_UTF8_H
#define DRG_BASE_UTF8_H

#include "base/arena.h"
#include "base/str.h"

// The code point at byte *at (which must lie inside s), and moves *at behind it. A broken byte gives U+FFFD and moves by one.
uint32_t drg_utf8_next(drg_str s, size_t *at);
// The code point that ends just before byte *at (> 0), and moves *at to its first byte.
uint32_t drg_utf8_prev(drg_str s, size_t *at);
// Byte position of the first byte that is not valid UTF-8, or SIZE_MAX when all is well.
size_t drg_utf8_check(drg_str s);
// Number of code points; and the number in the first `byte` bytes.
size_t drg_utf8_count(drg_str s);
// Cuts the next word, up to white space of any kind, off *rest; 0 when only white space is left.
int drg_utf8_word(drg_str *rest, drg_str *word);
// Writes code point c into out (at least 4 bytes), returns the number of bytes.
size_t drg_utf8_put(char *out, uint32_t c);

int drg_utf8_is_upper(uint32_t c);
int drg_utf8_is_lower(uint32_t c);
int drg_utf8_is_letter(uint32_t c);
int drg_utf8_is_digit(uint32_t c);
int drg_utf8_is_space(uint32_t c);
int drg_utf8_is_punct(uint32_t c); // punctuation and symbols
uint32_t drg_utf8_lower(uint32_t c);
uint32_t drg_utf8_upper(uint32_t c);

// Lower-cased copy in the arena; {NULL,0} without memory.
drg_str drg_utf8_lowered(drg_arena *arena, drg_str s);

// The key under which names are looked up: lower case, marks taken off letters (Zelenskyi for Zelenskyї, a for a with ring,
// ss for sharp s, o for o with stroke, l for l with stroke ...), curly quotes and apostrophes made straight, every run of
// white space one blank, hyphens of all kinds made '-', soft hyphens and zero-width characters dropped.
drg_str drg_utf8_key(drg_arena *arena, drg_str s);
// The same into a caller's array; returns the number of bytes (at most cap; longer keys are cut at a character).
size_t drg_utf8_key_into(char *out, size_t cap, drg_str s);

#endif
