// SPDX-License-Identifier: MIT
//
// wordrows -- hashing a word's features into table rows; see wordrows.h.

#include "reader/wordrows.h"

#include "base/utf8.h"

static uint64_t hash_letters(uint32_t seed, const uint32_t *letters, size_t n)
{
    uint64_t h = 0xcbf29ce484222325u ^ ((uint64_t)seed * 0x9e3779b97f4a7c15u);
    for (size_t i = 0; i < n; i++) {
        h ^= letters[i] + 1u;
        h *= 0x100000001b3u;
        h ^= h >> 29;
    }
    h ^= h >> 33;
    h *= 0xff51afd7ed558ccdu;
    h ^= h >> 33;
    h *= 0xc4ceb9fe1a85ec53u;
    return h ^ (h >> 33);
}

static uint32_t row_of(uint32_t hash, uint32_t n_rows)
{
    return 1 + hash % (n_rows - 1);
}

// "COVID-19" -> XXXX-dd: letters to X or x, digits to d, runs cut at four, the rest as it is.
static size_t shape_of(uint32_t *shape, const uint32_t *letters, size_t n)
{
    size_t n_shape = 0, run = 0;
    uint32_t last = 0;
    for (size_t i = 0; i < n; i++) {
        uint32_t c = letters[i];
        c = drg_utf8_is_digit(c) ? 'd' : drg_utf8_is_upper(c) ? 'X' : drg_utf8_is_letter(c) ? 'x' : c;
        run = c == last ? run + 1 : 1;
        last = c;
        if (run <= 4) shape[n_shape++] = c;
    }
    return n_shape;
}

static void find_grams(drg_word_rows *rows, const uint32_t *lower, size_t n, uint32_t n_rows)
{
    uint32_t framed[DRG_WORD_LETTERS + 2];
    framed[0] = '<';
    for (size_t i = 0; i < n; i++) framed[i + 1] = lower[i];
    framed[n + 1] = '>';
    rows->n_grams = 0;
    for (size_t length = 3; length <= 5; length++)
        for (size_t at = 0; at + length <= n + 2 && rows->n_grams < DRG_WORD_GRAMS_MOST; at++)
            rows->grams[rows->n_grams++] = row_of((uint32_t)hash_letters(DRG_WORD_GRAMS, framed + at, length), n_rows);
}

void drg_word_rows_find(drg_word_rows *rows, drg_str form, const uint32_t n_rows[DRG_N_WORD])
{
    uint32_t letters[DRG_WORD_LETTERS], lower[DRG_WORD_LETTERS], shape[DRG_WORD_LETTERS];
    size_t n = 0, at = 0;
    while (at < form.n && n < DRG_WORD_LETTERS) letters[n++] = drg_utf8_next(form, &at);
    for (size_t i = 0; i < n; i++) lower[i] = drg_utf8_lower(letters[i]);
    size_t n_shape = shape_of(shape, letters, n), n_suffix = n < 3 ? n : 3;
    uint64_t hash[DRG_WORD_GRAMS];
    hash[DRG_WORD_LOWER] = hash_letters(DRG_WORD_LOWER, lower, n);
    hash[DRG_WORD_PREFIX] = hash_letters(DRG_WORD_PREFIX, lower, n < 2 ? n : 2);
    hash[DRG_WORD_SUFFIX] = hash_letters(DRG_WORD_SUFFIX, lower + n - n_suffix, n_suffix);
    hash[DRG_WORD_SHAPE] = hash_letters(DRG_WORD_SHAPE, shape, n_shape);
    hash[DRG_WORD_FORM] = hash_letters(DRG_WORD_FORM, letters, n);
    for (size_t f = 0; f < DRG_WORD_GRAMS; f++) {
        rows->row[f][0] = row_of((uint32_t)hash[f], n_rows[f]);
        rows->row[f][1] = row_of((uint32_t)(hash[f] >> 32), n_rows[f]);
    }
    rows->lower_key = hash[DRG_WORD_LOWER];
    find_grams(rows, lower, n, n_rows[DRG_WORD_GRAMS]);
}
