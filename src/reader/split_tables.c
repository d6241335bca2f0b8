// SPDX-License-Identifier: MIT
//
// split_tables -- look-up in the generated tables of words and of sentence ends.

#include "reader/split_tables.h"

typedef struct end_slot {
    uint32_t check; // upper half of the feature's hash
    int16_t weight; // 0: free
} end_slot;

#include "split_tables.inc"

static const drg_word_entry *find(drg_str word)
{
    size_t slot = drg_str_hash(word) % WORD_SLOTS;
    for (; word_slots[slot].word; slot = (slot + 1) % WORD_SLOTS)
        if (drg_str_is(word, word_slots[slot].word)) return &word_slots[slot];
    return NULL;
}

const drg_word_entry *drg_split_word_find(drg_str word)
{
    char lower[32];
    if (!word.n || word.n > sizeof lower) return NULL;
    const drg_word_entry *entry = find(word);
    if (entry) return entry;
    int changed = 0;
    for (size_t i = 0; i < word.n; i++) {
        char c = word.p[i];
        if (c >= 'A' && c <= 'Z') {
            c = (char)(c + ('a' - 'A'));
            changed = 1;
        }
        lower[i] = c;
    }
    return changed ? find((drg_str){lower, word.n}) : NULL;
}

int32_t drg_end_weight(drg_str feature)
{
    uint64_t hash = drg_str_hash(feature);
    uint32_t check = (uint32_t)(hash >> 32);
    for (size_t slot = hash % END_SLOTS; end_slots[slot].weight; slot = (slot + 1) % END_SLOTS)
        if (end_slots[slot].check == check) return end_slots[slot].weight;
    return 0;
}
