// SPDX-License-Identifier: MIT
//
// measure -- scoring a model on treebanks and name files; see measure.h.

#include "measure.h"

#include "base/file.h"
#include "corpus.h"
#include "doc/conllu.h"
#include "reader/reader.h"

typedef struct tally {
    uint64_t words, upos, xpos, feats, lemma, heads, labels;
    uint64_t gold, found, right; // names
} tally;

// ---- trees --------------------------------------------------------------------------------------------------------

static drg_str universal(drg_str rel)
{
    size_t colon = drg_str_find(rel, DRG_STR(":"), 0);
    return drg_str_sub(rel, 0, colon);
}

static int same(drg_str a, drg_str b)
{
    if (drg_str_is(a, "_")) a.n = 0;
    if (drg_str_is(b, "_")) b.n = 0;
    return drg_str_eq(a, b);
}

static void count_word(tally *t, const drg_token *gold, const drg_token *got)
{
    t->words++;
    t->upos += gold->upos == got->upos;
    t->xpos += (uint64_t)same(gold->xpos, got->xpos);
    t->feats += (uint64_t)same(gold->feats, got->feats);
    t->lemma += (uint64_t)same(gold->lemma, got->lemma);
    if (gold->head != got->head) return;
    t->heads++;
    t->labels += (uint64_t)drg_str_eq(universal(gold->deprel), universal(got->deprel));
}

static drg_err measure_document(tally *t, drg_reader *reader, drg_doc *doc)
{
    drg_token *gold = DRG_ARENA_ARRAY(&doc->arena, drg_token, doc->n_tokens);
    if (!gold) return drg_doc_refused(doc);
    if (doc->n_tokens) memcpy(gold, doc->tokens, doc->n_tokens * sizeof *gold);
    DRG_TRY(drg_reader_annotate(reader, doc));
    for (uint32_t i = 0; i < doc->n_tokens; i++) count_word(t, &gold[i], &doc->tokens[i]);
    return DRG_OK;
}

static drg_err measure_trees(tally *t, drg_reader *reader, drg_str text, const char *path, drg_note *note)
{
    drg_doc doc;
    drg_doc_init(&doc, 0);
    drg_conllu walk = {text, 1};
    drg_err err;
    for (;;) {
        drg_note inner = {{0}};
        err = drg_conllu_next(&walk, &doc, &inner);
        if (err == DRG_E_NOTFOUND) break;
        if (!err) err = measure_document(t, reader, &doc);
        if (err) {
            drg_fail(note, err, "%s: %s", path, inner.text[0] ? inner.text : drg_err_name(err));
            break;
        }
    }
    drg_doc_free(&doc);
    return err == DRG_E_NOTFOUND ? DRG_OK : err;
}

// ---- names --------------------------------------------------------------------------------------------------------

static drg_err add_sentence(drg_doc *doc, const drg_named *named)
{
    drg_sent *sent = DRG_ARENA_PUSH(&doc->arena, doc->sents, doc->n_sents, doc->cap_sents);
    if (!sent) return drg_doc_refused(doc);
    sent->toks = (drg_range){doc->n_tokens, doc->n_tokens + named->n};
    for (uint32_t i = 0; i < named->n; i++) {
        drg_token *token = DRG_ARENA_PUSH(&doc->arena, doc->tokens, doc->n_tokens, doc->cap_tokens);
        if (!token) return drg_doc_refused(doc);
        token->form = named->forms[i];
        token->sent = doc->n_sents - 1;
        token->head = named->tags[i] == DRG_NAMED_OPEN ? 0 : named->tags[i]; // the gold tag waits here until the tree is written
    }
    return DRG_OK;
}

// A file's own view of a type that it may not use.
static uint32_t as_marked(uint32_t type, uint32_t types)
{
    if (type == DRG_NAME_GPE && !(types & 1u << DRG_NAME_GPE)) type = DRG_NAME_LOC;
    if (type == DRG_NAME_EVENT && !(types & 1u << DRG_NAME_EVENT)) type = DRG_NAME_MISC;
    return types & 1u << type ? type : DRG_N_NAME;
}

// Whether the gold tags mark exactly this span with this type.
static int is_gold(const uint8_t *tags, drg_range toks, uint32_t type)
{
    uint32_t n = toks.end - toks.first, base = 1 + 4 * type;
    if (n == 1) return tags[toks.first] == base + 3;
    if (tags[toks.first] != base || tags[toks.end - 1] != base + 2) return 0;
    for (uint32_t i = toks.first + 1; i + 1 < toks.end; i++)
        if (tags[i] != base + 1) return 0;
    return 1;
}

static drg_err count_names(tally *t, drg_reader *reader, drg_doc *doc)
{
    uint8_t *tags = DRG_ARENA_ARRAY(&doc->arena, uint8_t, doc->n_tokens);
    uint32_t types = 0;
    if (!tags) return drg_doc_refused(doc);
    for (uint32_t i = 0; i < doc->n_tokens; i++) {
        tags[i] = (uint8_t)doc->tokens[i].head;
        doc->tokens[i].head = DRG_NONE;
        if (!tags[i]) continue;
        types |= 1u << (tags[i] - 1) / 4;
        t->gold += (tags[i] + 3) % 4 == 0 || (tags[i] + 3) % 4 == 3;
    }
    DRG_TRY(drg_reader_annotate(reader, doc));
    for (uint32_t i = 0; i < doc->n_names; i++) {
        uint32_t type = as_marked((uint32_t)doc->names[i].type, types);
        if (type == DRG_N_NAME) continue;
        t->found++;
        t->right += (uint64_t)is_gold(tags, doc->names[i].toks, type);
    }
    return DRG_OK;
}

static drg_err measure_names(tally *t, drg_reader *reader, drg_str text, const char *path, drg_note *note)
{
    drg_doc doc;
    drg_doc_init(&doc, 0);
    drg_named named = {0};
    uint32_t line = 0;
    int more;
    drg_arena arena;
    drg_arena_init(&arena, 0);
    drg_err err = DRG_OK;
    while (!err && (more = drg_named_next(&named, &text, &line, path, &arena, note)) > 0) err = add_sentence(&doc, &named);
    if (!err && more < 0) err = DRG_E_FORMAT;
    if (!err) err = count_names(t, reader, &doc);
    drg_arena_free(&arena);
    drg_doc_free(&doc);
    return err;
}

// ---- both ---------------------------------------------------------------------------------------------------------

static double percent(uint64_t part, uint64_t whole)
{
    return whole ? 100.0 * (double)part / (double)whole : 0.0;
}

drg_err drg_measure(drg_train_score *score, const drg_model *model, const char *path, drg_note *note)
{
    *score = (drg_train_score){path, -1, -1, -1, -1, -1, -1, -1};
    drg_file file;
    DRG_TRY(drg_file_map(&file, path, note));
    drg_reader *reader = NULL;
    tally t = {0};
    drg_err err = drg_reader_new(&reader, model, note);
    int names = drg_str_ends(drg_str_from(path), ".tsv");
    if (!err) err = names ? measure_names(&t, reader, file.bytes, path, note) : measure_trees(&t, reader, file.bytes, path, note);
    if (!err && names) {
        double p = percent(t.right, t.found), r = percent(t.right, t.gold);
        score->names = p + r > 0 ? 2 * p * r / (p + r) : 0;
    } else if (!err) {
        score->upos = percent(t.upos, t.words);
        score->xpos = percent(t.xpos, t.words);
        score->feats = percent(t.feats, t.words);
        score->lemma = percent(t.lemma, t.words);
        score->uas = percent(t.heads, t.words);
        score->las = percent(t.labels, t.words);
    }
    drg_reader_free(reader);
    drg_file_unmap(&file);
    return err;
}

drg_err drg_train_measure(drg_train_score *score, const char *model_path, const char *path, drg_note *note)
{
    drg_model *model;
    DRG_TRY(drg_model_open(&model, model_path, note));
    drg_err err = drg_measure(score, model, path, note);
    drg_model_close(model);
    return err;
}
