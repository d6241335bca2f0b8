// SPDX-License-Identifier: MIT
//
// corpus -- loading treebanks and settling the classes; see corpus.h.

#include "corpus.h"
#include "corpus_room.h"

#include "base/file.h"
#include "base/utf8.h"
#include "doc/conllu.h"
#include "reader/lemma.h"

#include <stdlib.h>

void drg_corpus_free(drg_corpus *corpus)
{
    free(corpus->words);
    free(corpus->sents);
    free(corpus->lower_of);
    for (size_t i = 0; i < 5; i++) free(corpus->class_of[i]);
    drg_intern_free(&corpus->forms);
    drg_intern_free(&corpus->forms_lower);
    drg_intern_free(&corpus->upos);
    drg_intern_free(&corpus->xpos);
    drg_intern_free(&corpus->feats);
    drg_intern_free(&corpus->lemma);
    drg_intern_free(&corpus->rel);
    drg_intern_free(&corpus->lemma_seen);
    memset(corpus, 0, sizeof *corpus);
}

// Room for n more items; doubles.
static int room(void **items, uint32_t count, uint32_t *cap, uint32_t n, size_t size)
{
    if (n <= *cap - count) return 1;
    uint32_t wider = *cap ? *cap : 4096;
    while (wider - count < n) {
        if (wider > UINT32_MAX / 2) return 0;
        wider *= 2;
    }
    void *grown = realloc(*items, wider * size);
    if (!grown) return 0;
    *items = grown;
    *cap = wider;
    return 1;
}

drg_sentence *drg_corpus_room(drg_corpus *corpus, uint32_t n)
{
    if (!room((void **)(void *)&corpus->words, corpus->n_words, &corpus->cap_words, n, sizeof *corpus->words) ||
        !room((void **)(void *)&corpus->sents, corpus->n_sents, &corpus->cap_sents, 1, sizeof *corpus->sents))
        return NULL;
    drg_sentence *sent = &corpus->sents[corpus->n_sents++];
    *sent = (drg_sentence){.first = corpus->n_words, .n = n, .share = 1};
    for (uint32_t i = 0; i < n; i++)
        corpus->words[sent->first + i] = (drg_word){0, DRG_CLASS_NONE, DRG_CLASS_NONE, DRG_CLASS_NONE, DRG_CLASS_NONE, DRG_CLASS_NONE, 0, 0};
    corpus->n_words += n;
    return sent;
}

static drg_str or_line(drg_str s)
{
    return s.n ? s : DRG_STR("_");
}

// The number of a label: gold files make new ones, silver may only use them.
static uint16_t label(drg_intern *labels, drg_str s, int silver)
{
    uint32_t id = silver ? drg_intern_find(labels, s) : drg_intern_add(labels, s);
    return id < DRG_CLASS_NONE ? (uint16_t)id : DRG_CLASS_NONE;
}

// "went<TAB>VBD<TAB>go", for the lemmas to learn by heart.
static int see_lemma(drg_corpus *corpus, const drg_token *t, drg_arena *scratch)
{
    drg_str lower = drg_utf8_lowered(scratch, t->form), parts[3] = {lower, or_line(t->xpos), t->lemma};
    size_t n = lower.n + parts[1].n + parts[2].n + 2, at = 0;
    char *text = drg_arena_alloc(scratch, n);
    if (!lower.p || !text) return 0;
    for (size_t i = 0; i < 3; i++) {
        if (i) text[at++] = '\t';
        memcpy(text + at, parts[i].p, parts[i].n);
        at += parts[i].n;
    }
    return drg_intern_add(&corpus->lemma_seen, (drg_str){text, n}) != UINT32_MAX;
}

static int set_word(drg_corpus *corpus, drg_word *word, const drg_doc *doc, uint32_t tok, uint32_t first, int silver, drg_arena *scratch)
{
    const drg_token *t = &doc->tokens[tok];
    char rule[256];
    drg_arena_reset(scratch);
    size_t n = drg_lemma_rule(rule, sizeof rule, scratch, t->form, or_line(t->lemma));
    int known_only = silver || corpus->fixed;
    word->upos = label(&corpus->upos, drg_str_from(drg_upos_name((drg_upos)t->upos)), known_only);
    word->xpos = label(&corpus->xpos, or_line(t->xpos), known_only);
    word->feats = label(&corpus->feats, or_line(t->feats), known_only);
    word->rel = label(&corpus->rel, t->deprel.n ? t->deprel : drg_str_from(drg_rel_name((drg_rel)t->rel)), known_only);
    word->lemma = DRG_CLASS_NONE; // a treebank may leave lemmas out
    if (n && t->lemma.n) word->lemma = label(&corpus->lemma, (drg_str){rule, n}, known_only);
    word->head = t->head == DRG_NONE ? 0 : (uint16_t)(t->head - first + 1);
    return silver || !t->lemma.n || !t->form.n || see_lemma(corpus, t, scratch);
}

// The names of a document as tags of its words.
static void set_names(drg_corpus *corpus, const drg_doc *doc, uint32_t first_tok, const drg_sentence *sent)
{
    drg_word *words = corpus->words + sent->first;
    for (uint32_t i = 0; i < sent->n; i++) words[i].names = 1u;
    for (uint32_t i = 0; i < sent->n; i++) {
        uint32_t at = doc->tokens[first_tok + i].name;
        if (at >= doc->n_names) continue;
        const drg_name *name = &doc->names[at];
        int begins = name->toks.first == first_tok + i, ends = name->toks.end == first_tok + i + 1;
        words[i].names = 1u << (1 + 4 * (uint32_t)name->type + (begins && ends ? 3 : begins ? 0 : ends ? 2 : 1));
    }
}

static drg_err add_document(drg_corpus *corpus, const drg_doc *doc, int silver, float weight, drg_arena *scratch)
{
    for (uint32_t s = 0; s < doc->n_sents; s++) {
        drg_range toks = doc->sents[s].toks;
        uint32_t n = toks.end - toks.first;
        if (n > DRG_NET_SENT_MOST) corpus->n_too_long++;
        if (n == 0 || n > DRG_NET_SENT_MOST) continue;
        drg_sentence *sent = drg_corpus_room(corpus, n);
        if (!sent) return DRG_E_NOMEM;
        sent->tree_weight = weight;
        sent->silver = (uint8_t)silver;
        for (uint32_t i = 0; i < n; i++) {
            drg_word *word = &corpus->words[sent->first + i];
            word->type = drg_intern_add(&corpus->forms, doc->tokens[toks.first + i].form);
            if (word->type == UINT32_MAX) return DRG_E_NOMEM;
            if (!set_word(corpus, word, doc, toks.first + i, toks.first, silver, scratch)) return DRG_E_NOMEM;
        }
        if (doc->n_names) { // a treebank may bring its names in MISC
            sent->name_weight = weight;
            set_names(corpus, doc, toks.first, sent);
        }
    }
    return DRG_OK;
}

drg_err drg_corpus_add_trees(drg_corpus *corpus, const char *path, int silver, float weight, drg_note *note)
{
    drg_file file;
    DRG_TRY(drg_file_map(&file, path, note));
    drg_doc doc;
    drg_doc_init(&doc, 0);
    drg_arena scratch;
    drg_arena_init(&scratch, 0);
    drg_conllu walk = {file.bytes, 1};
    drg_err err;
    uint32_t before = corpus->n_sents;
    for (;;) {
        drg_note inner = {{0}};
        err = drg_conllu_next(&walk, &doc, &inner);
        if (err == DRG_E_NOTFOUND) break;
        if (err) {
            drg_fail(note, err, "%s: %s", path, inner.text[0] ? inner.text : drg_err_name(err));
            break;
        }
        err = add_document(corpus, &doc, silver, weight, &scratch);
        if (err) break;
    }
    if (err == DRG_E_NOTFOUND)
        err = corpus->n_sents > before ? DRG_OK : drg_fail(note, DRG_E_INPUT, "%s: no sentence with a tree in it", path);
    drg_arena_free(&scratch);
    drg_doc_free(&doc);
    drg_file_unmap(&file);
    return err;
}

// ---- classes ------------------------------------------------------------------------------------------------------

static drg_err number_classes(drg_corpus *corpus, size_t kind, const drg_intern *labels, uint32_t least)
{
    uint16_t *class_of = malloc((labels->n + 1) * sizeof *class_of);
    corpus->class_of[kind] = class_of;
    if (!class_of) return DRG_E_NOMEM;
    uint16_t n = 0;
    for (uint32_t i = 0; i < labels->n; i++) class_of[i] = labels->counts[i] >= least || i == 0 ? n++ : DRG_CLASS_NONE;
    corpus->n_classes[kind] = n;
    return DRG_OK;
}

static void to_class(uint16_t *label_id, const uint16_t *class_of)
{
    if (*label_id != DRG_CLASS_NONE) *label_id = class_of[*label_id];
}

static drg_err lower_forms(drg_corpus *corpus)
{
    corpus->lower_of = malloc((corpus->forms.n + 1) * sizeof *corpus->lower_of);
    if (!corpus->lower_of) return DRG_E_NOMEM;
    drg_arena scratch;
    drg_arena_init(&scratch, 0);
    drg_err err = DRG_OK;
    for (uint32_t i = 0; i < corpus->forms.n && !err; i++) {
        drg_arena_reset(&scratch);
        drg_str lower = drg_utf8_lowered(&scratch, corpus->forms.strings[i]);
        uint32_t id = lower.p ? drg_intern_add(&corpus->forms_lower, lower) : UINT32_MAX;
        if (id == UINT32_MAX) {
            err = DRG_E_NOMEM;
        } else {
            corpus->lower_of[i] = id;
            corpus->forms_lower.counts[id] += corpus->forms.counts[i] - 1;
        }
    }
    drg_arena_free(&scratch);
    return err;
}

drg_err drg_corpus_finish(drg_corpus *corpus)
{
    int fixed = corpus->fixed; // then every label of the model keeps its class
    DRG_TRY(number_classes(corpus, DRG_CLASS_UPOS, &corpus->upos, 1));
    DRG_TRY(number_classes(corpus, DRG_CLASS_XPOS, &corpus->xpos, 1));
    DRG_TRY(number_classes(corpus, DRG_CLASS_FEATS, &corpus->feats, fixed ? 1 : 2));
    DRG_TRY(number_classes(corpus, DRG_CLASS_LEMMA, &corpus->lemma, fixed ? 1 : 3));
    DRG_TRY(number_classes(corpus, DRG_CLASS_REL, &corpus->rel, 1));
    for (uint32_t i = 0; i < corpus->n_words; i++) {
        drg_word *word = &corpus->words[i];
        to_class(&word->upos, corpus->class_of[DRG_CLASS_UPOS]);
        to_class(&word->xpos, corpus->class_of[DRG_CLASS_XPOS]);
        to_class(&word->feats, corpus->class_of[DRG_CLASS_FEATS]);
        to_class(&word->lemma, corpus->class_of[DRG_CLASS_LEMMA]);
        to_class(&word->rel, corpus->class_of[DRG_CLASS_REL]);
    }
    return lower_forms(corpus);
}
