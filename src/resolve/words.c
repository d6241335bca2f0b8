// SPDX-License-Identifier: MIT
//
// words -- binary search over the compiled language tables; see words.h.

#include "resolve/words.h"

static const drg_word nominals[] = {
#include "nominals.inc"
};

// The number of the first row whose word begins with a byte, plus one; 0: no word does.
static const uint16_t first_row[128] = {
#include "first_nominals.inc"
};

#define N_ROWS(rows) (sizeof(rows) / sizeof(rows)[0])

const drg_word *drg_word_rows(drg_str key, size_t *n)
{
    *n = 0;
    unsigned char letter = key.n ? (unsigned char)key.p[0] : 0;
    if (letter >= 128 || !first_row[letter]) return NULL;
    size_t low = first_row[letter] - 1u, high = N_ROWS(nominals);
    for (unsigned c = letter + 1u; c < 128; c++)
        if (first_row[c]) {
            high = first_row[c] - 1u;
            break;
        }
    while (low < high) { // first row that is not before key
        size_t mid = low + (high - low) / 2;
        if (drg_str_cmp((drg_str){nominals[mid].key, nominals[mid].n}, key) < 0) low = mid + 1;
        else high = mid;
    }
    while (low + *n < N_ROWS(nominals) && drg_str_eq((drg_str){nominals[low + *n].key, nominals[low + *n].n}, key)) ++*n;
    return *n ? &nominals[low] : NULL;
}

const drg_word *drg_word_find(drg_str key, drg_word_class cls)
{
    size_t n;
    const drg_word *rows = drg_word_rows(key, &n);
    for (size_t i = 0; i < n; i++)
        if (rows[i].cls == cls) return &rows[i];
    return NULL;
}

int drg_word_lists(const char *list, drg_str word)
{
    drg_str rest = drg_str_from(list), item;
    while (drg_str_next(&rest, ' ', &item))
        if (item.n && drg_str_eq(item, word)) return 1;
    return 0;
}
