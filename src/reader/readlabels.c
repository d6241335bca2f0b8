// SPDX-License-Identifier: MIT
//
// readlabels -- loading a model's label lists; see readlabels.h.

#include "reader/readlabels.h"

#include "base/utf8.h"

// A chunk of lines, each ended by a newline. NULL when the number of lines is not n, or the bytes are not UTF-8.
static drg_str *load_lines(const drg_model *model, const char *name, uint32_t n, drg_arena *arena, drg_err *err, drg_note *note)
{
    if (*err) return NULL;
    const drg_chunk *chunk = drg_model_chunk(model, name);
    if (!chunk || chunk->type != DRG_CHUNK_BYTES) {
        *err = drg_fail(note, DRG_E_FORMAT, "model: chunk %s is missing", name);
        return NULL;
    }
    drg_str rest = {chunk->data, (size_t)chunk->n_bytes}, line;
    drg_str *lines = DRG_ARENA_ARRAY(arena, drg_str, (size_t)n + 1);
    if (!lines) {
        *err = DRG_E_NOMEM;
        return NULL;
    }
    uint32_t count = 0;
    int sound = rest.n && rest.p[rest.n - 1] == '\n' && drg_utf8_check(rest) == SIZE_MAX;
    if (sound) rest.n--;
    while (sound && drg_str_next(&rest, '\n', &line)) {
        if (count < n) lines[count] = line;
        count++;
    }
    if (count != n) {
        *err = drg_fail(note, DRG_E_FORMAT, "model: chunk %s does not hold %u lines", name, n);
        return NULL;
    }
    return lines;
}

static drg_err load_words(drg_labels *labels, const drg_model *model, drg_arena *arena, drg_note *note)
{
    const drg_chunk *chunk = drg_model_chunk(model, "lemma.words");
    if (!chunk || chunk->type != DRG_CHUNK_BYTES) return drg_fail(note, DRG_E_FORMAT, "model: chunk lemma.words is missing");
    drg_str all = {chunk->data, (size_t)chunk->n_bytes}, line;
    if (drg_utf8_check(all) != SIZE_MAX) return drg_fail(note, DRG_E_FORMAT, "model: chunk lemma.words is not text");
    uint32_t n = 0;
    for (size_t i = 0; i < all.n; i++) n += all.p[i] == '\n';
    labels->words = DRG_ARENA_ARRAY(arena, drg_lemma_word, (size_t)n + 1);
    if (!labels->words) return DRG_E_NOMEM;
    while (labels->n_words < n && drg_str_next(&all, '\n', &line)) {
        drg_lemma_word word;
        if (!drg_str_next(&line, '\t', &word.form) || !drg_str_next(&line, '\t', &word.xpos) || !drg_str_next(&line, '\t', &word.lemma) ||
            !word.lemma.n || (labels->n_words && drg_str_cmp(labels->words[labels->n_words - 1].form, word.form) > 0))
            return drg_fail(note, DRG_E_FORMAT, "model: chunk lemma.words is out of order");
        labels->words[labels->n_words++] = word;
    }
    return DRG_OK;
}

drg_err drg_labels_load(drg_labels *labels, const drg_model *model, const drg_net_shape *shape, drg_arena *arena, drg_note *note)
{
    memset(labels, 0, sizeof *labels);
    drg_err err = DRG_OK;
    drg_str *upos = load_lines(model, "labels.upos", shape->n_upos, arena, &err, note);
    labels->xpos = load_lines(model, "labels.xpos", shape->n_xpos, arena, &err, note);
    labels->feats = load_lines(model, "labels.feats", shape->n_feats, arena, &err, note);
    labels->lemma = load_lines(model, "labels.lemma", shape->n_lemma, arena, &err, note);
    labels->rel = load_lines(model, "labels.rel", shape->n_rel, arena, &err, note);
    if (err) return err;
    labels->upos_id = DRG_ARENA_ARRAY(arena, uint8_t, shape->n_upos);
    labels->rel_id = DRG_ARENA_ARRAY(arena, uint8_t, shape->n_rel);
    labels->morph = DRG_ARENA_ARRAY(arena, uint32_t, shape->n_feats);
    if (!labels->upos_id || !labels->rel_id || !labels->morph) return DRG_E_NOMEM;
    for (uint32_t i = 0; i < shape->n_upos; i++) labels->upos_id[i] = (uint8_t)drg_upos_from(upos[i]);
    for (uint32_t i = 0; i < shape->n_xpos; i++)
        if (drg_str_is(labels->xpos[i], "_")) labels->xpos[i] = (drg_str){NULL, 0};
    for (uint32_t i = 0; i < shape->n_feats; i++) {
        if (drg_str_is(labels->feats[i], "_")) labels->feats[i] = (drg_str){NULL, 0};
        labels->morph[i] = drg_morph_from(labels->feats[i]);
    }
    labels->root = DRG_NO_CLASS;
    for (uint32_t i = 0; i < shape->n_rel; i++) {
        labels->rel_id[i] = (uint8_t)drg_rel_from(labels->rel[i]);
        if (labels->root == DRG_NO_CLASS && drg_str_is(labels->rel[i], "root")) labels->root = i;
    }
    return load_words(labels, model, arena, note);
}

uint32_t drg_labels_words(const drg_labels *labels, drg_str lower, uint32_t *n)
{
    uint32_t low = 0, high = labels->n_words;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (drg_str_cmp(labels->words[middle].form, lower) < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    uint32_t end = low;
    while (end < labels->n_words && drg_str_eq(labels->words[end].form, lower)) end++;
    *n = end - low;
    return low;
}
