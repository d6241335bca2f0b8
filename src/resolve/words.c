// SPDX-License-Identifier: MIT
//
// words -- binary search over the compiled language tables; see words.h.

#include "resolve/words.h"

static const drg_word nominals[] = {
#include "nominals.inc"
};

#define N_ROWS(rows) (sizeof(rows) / sizeof(rows)[0])

const drg_word *drg_word_find(drg_str key, drg_word_class cls)
{
    size_t low = 0, high = N_ROWS(nominals);
    while (low < high) { // first row that is not before key
        size_t mid = low + (high - low) / 2;
        if (drg_str_cmp((drg_str){nominals[mid].key, nominals[mid].n}, key) < 0) low = mid + 1;
        else high = mid;
    }
    for (; low < N_ROWS(nominals) && drg_str_eq((drg_str){nominals[low].key, nominals[low].n}, key); low++)
        if (nominals[low].cls == cls) return &nominals[low];
    return NULL;
}

int drg_word_lists(const char *list, drg_str word)
{
    drg_str rest = drg_str_from(list), item;
    while (drg_str_next(&rest, ' ', &item))
        if (item.n && drg_str_eq(item, word)) return 1;
    return 0;
}
