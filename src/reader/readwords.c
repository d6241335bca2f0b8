// SPDX-License-Identifier: MIT
//
// readwords -- the store of word vectors; see readwords.h.

#include "reader/readwords.h"

#include "base/utf8.h"

#include <stdlib.h>

#define BATCH 32u // words whose vectors are computed together
#define FIRST 2048u

drg_err drg_store_init(drg_store *store, const drg_net *net, const drg_kernels *kernels, const drg_labels *labels)
{
    memset(store, 0, sizeof *store);
    store->net = net;
    store->kernels = kernels;
    store->labels = labels;
    drg_arena_init(&store->scratch, 0);
    store->slots = calloc(DRG_STORE_SLOTS, sizeof *store->slots);
    store->embeddings = malloc((size_t)BATCH * net->shape.n_word * net->shape.dim * sizeof(float));
    store->y = malloc((size_t)BATCH * 3 * net->shape.width * sizeof(float));
    return store->slots && store->embeddings && store->y ? DRG_OK : DRG_E_NOMEM;
}

void drg_store_free(drg_store *store)
{
    free(store->slots);
    free(store->entries);
    free(store->vectors);
    free(store->embeddings);
    free(store->y);
    drg_arena_free(&store->scratch);
    memset(store, 0, sizeof *store);
}

// A form takes the first free slot from its hash on; at most half of the slots are ever taken.
static void enter(drg_store *store, uint32_t at)
{
    const drg_store_entry *entry = &store->entries[at];
    uint32_t slot = (uint32_t)drg_str_hash((drg_str){entry->form, entry->n}) % DRG_STORE_SLOTS;
    while (store->slots[slot]) slot = (slot + 1) % DRG_STORE_SLOTS;
    store->slots[slot] = at + 1;
}

// Forms that were asked for again since the last time stay, up to half of the store: common words, three quarters of running text,
// are computed once. The others are forgotten, and so are long ones, which have no slot.
void drg_store_reserve(drg_store *store, uint32_t n)
{
    if (store->n + n <= DRG_STORE_MOST) return;
    size_t width = store->net->shape.width;
    uint32_t kept = 0, most = n > DRG_STORE_MOST / 2 ? 0 : DRG_STORE_MOST / 2;
    memset(store->slots, 0, DRG_STORE_SLOTS * sizeof *store->slots);
    for (uint32_t i = 0; i < store->n_done && kept < most; i++) {
        drg_store_entry entry = store->entries[i];
        if (!entry.n || entry.n_asked < DRG_STORE_COMMON) continue;
        entry.n_asked /= 2;
        store->entries[kept] = entry;
        if (kept < i) memcpy(store->vectors + kept * width, store->vectors + i * width, width * sizeof(float));
        enter(store, kept++);
    }
    store->n = store->n_done = kept;
}

static int grow(drg_store *store)
{
    if (store->n < store->cap) return 1;
    uint32_t cap = store->cap ? store->cap * 2 : FIRST;
    size_t row = store->net->shape.width * sizeof(float);
    drg_store_entry *entries = realloc(store->entries, cap * sizeof *entries);
    if (entries) store->entries = entries;
    float *vectors = realloc(store->vectors, cap * row);
    if (vectors) store->vectors = vectors;
    if (!entries || !vectors) return 0;
    store->cap = cap;
    return 1;
}

uint32_t drg_store_find(drg_store *store, drg_str form)
{
    int fits = form.n <= DRG_STORE_FORM;
    uint32_t slot = 0;
    if (fits) {
        slot = (uint32_t)drg_str_hash(form) % DRG_STORE_SLOTS;
        for (; store->slots[slot]; slot = (slot + 1) % DRG_STORE_SLOTS) {
            drg_store_entry *entry = &store->entries[store->slots[slot] - 1];
            if (entry->n != form.n || memcmp(entry->form, form.p, form.n) != 0) continue;
            if (entry->n_asked < UINT32_MAX) entry->n_asked++;
            return store->slots[slot] - 1;
        }
    }
    if (!grow(store)) return UINT32_MAX;
    drg_store_entry *entry = &store->entries[store->n++];
    memset(entry, 0, sizeof *entry);
    if (fits) {
        if (form.n) memcpy(entry->form, form.p, form.n);
        entry->n = (uint8_t)form.n;
        store->slots[slot] = store->n; // at most half of the slots are ever taken
    }
    return store->n - 1;
}

int drg_store_compute(drg_store *store, const drg_str *forms)
{
    const drg_net_shape *shape = &store->net->shape;
    for (uint32_t first = store->n_done; first < store->n; first += BATCH) {
        uint32_t n = store->n - first < BATCH ? store->n - first : BATCH;
        for (uint32_t i = 0; i < n; i++) {
            drg_str form = forms[first - store->n_done + i];
            drg_store_entry *entry = &store->entries[first + i];
            drg_word_rows rows;
            drg_word_rows_find(&rows, form, shape->n_rows);
            drg_net_embed(store->net, store->embeddings + (size_t)i * shape->n_word * shape->dim, &rows);
            drg_arena_reset(&store->scratch);
            drg_str lower = drg_utf8_lowered(&store->scratch, form);
            if (!lower.p) return 0;
            entry->word = drg_labels_words(store->labels, lower, &entry->n_words);
        }
        drg_net_words(store->net, store->kernels, store->vectors + (size_t)first * shape->width, store->embeddings, n, store->y);
    }
    store->n_done = store->n;
    return 1;
}
