// SPDX-License-Identifier: MIT
//
// resolve_actors -- who is who in small annotated texts: tests/cases/actors/*.conllu, and texts made to hurt.
//
// Reads    CoNLL-U with perfect trees; above a sentence stand comments:
//            # expect = PHRASE -> NAME | CODE      a mention with these words has this actor ("-" for no code)
//            # place = PHRASE -> NAME | COUNTRY    a place with these words
//            # absent = PHRASE                     no mention has these words
// Needs    the index of the build, share/dragoman/world.idx

#include "base/file.h"
#include "doc/conllu.h"
#include "resolve/resolve.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

static drg_know *know;

static int open_know(void **state)
{
    drg_note note = {{0}};
    (void)state;
    if (drg_know_open(&know, DRG_BUILD_DIR "/share/dragoman/world.idx", &note) == DRG_OK) return 0;
    fprintf(stderr, "the index is missing, build the target world_index: %s\n", note.text);
    return -1;
}

static int close_know(void **state)
{
    (void)state;
    drg_know_close(know);
    return 0;
}

// Cuts "PHRASE -> NAME | CODE".
static int cut3(drg_str line, drg_str *phrase, drg_str *name, drg_str *code)
{
    size_t arrow = drg_str_find(line, DRG_STR(" -> "), 0);
    if (arrow == SIZE_MAX) return 0;
    *phrase = drg_str_trim(drg_str_sub(line, 0, arrow));
    drg_str rest = drg_str_sub(line, arrow + 4, line.n);
    size_t bar = drg_str_find(rest, DRG_STR(" | "), 0);
    *name = drg_str_trim(drg_str_sub(rest, 0, bar == SIZE_MAX ? rest.n : bar));
    *code = bar == SIZE_MAX ? (drg_str){NULL, 0} : drg_str_trim(drg_str_sub(rest, bar + 3, rest.n));
    return 1;
}

static const drg_mention *mention_with(const drg_doc *doc, uint32_t sent, drg_str phrase)
{
    for (uint32_t m = 0; m < doc->n_mentions; m++) {
        const drg_mention *x = &doc->mentions[m];
        if (doc->tokens[x->head].sent == sent && drg_str_eq(drg_doc_text(doc, drg_doc_range_span(doc, x->toks)), phrase)) return x;
    }
    return NULL;
}

static int check_mention(const drg_doc *doc, uint32_t sent, drg_str line)
{
    drg_str phrase, name, code;
    if (!cut3(line, &phrase, &name, &code)) return 0;
    const drg_mention *m = mention_with(doc, sent, phrase);
    const drg_actor *a = m ? &doc->actors[m->actor] : NULL;
    drg_str got = a ? a->code.n ? a->code : DRG_STR("-") : DRG_STR("no mention");
    if (a && drg_str_eq(a->name, name) && (!code.n || drg_str_eq(got, code))) return 1;
    fprintf(stderr, "%.*s, sentence %u: [%.*s] wanted %.*s | %.*s, got %.*s | %.*s\n", DRG_FMT(doc->id), sent + 1, DRG_FMT(phrase),
            DRG_FMT(name), DRG_FMT(code), DRG_FMT(a ? a->name : DRG_STR("")), DRG_FMT(got));
    return 0;
}

static int check_place(const drg_doc *doc, uint32_t sent, drg_str line)
{
    drg_str phrase, name, country;
    if (!cut3(line, &phrase, &name, &country)) return 0;
    for (uint32_t p = 0; p < doc->n_places; p++) {
        const drg_place *x = &doc->places[p];
        if (doc->tokens[x->toks.first].sent != sent || !drg_str_eq(drg_doc_text(doc, drg_doc_range_span(doc, x->toks)), phrase)) continue;
        if (drg_str_eq(x->name, name) && drg_str_eq(x->country, country)) return 1;
        fprintf(stderr, "%.*s: place [%.*s] is %.*s, %.*s\n", DRG_FMT(doc->id), DRG_FMT(phrase), DRG_FMT(x->name), DRG_FMT(x->country));
        return 0;
    }
    fprintf(stderr, "%.*s: [%.*s] is no place\n", DRG_FMT(doc->id), DRG_FMT(phrase));
    return 0;
}

static int check_absent(const drg_doc *doc, uint32_t sent, drg_str phrase)
{
    if (!mention_with(doc, sent, phrase)) return 1;
    fprintf(stderr, "%.*s: [%.*s] should be no mention\n", DRG_FMT(doc->id), DRG_FMT(phrase));
    return 0;
}

// Expectations stand above the sentence they speak of; returns how many failed.
static int check_piece(const drg_doc *doc, drg_str piece, uint32_t *checked)
{
    drg_str line;
    uint32_t sent = 0, failed = 0;
    int words = 0;
    while (drg_str_next(&piece, '\n', &line)) {
        if (line.n && line.p[0] != '#') words = 1;
        if (!line.n && words) {
            sent++;
            words = 0;
        }
        int ok = 1, is = 1;
        if (drg_str_starts(line, "# expect = ")) ok = check_mention(doc, sent, drg_str_sub(line, 11, line.n));
        else if (drg_str_starts(line, "# place = ")) ok = check_place(doc, sent, drg_str_sub(line, 10, line.n));
        else if (drg_str_starts(line, "# absent = ")) ok = check_absent(doc, sent, drg_str_sub(line, 11, line.n));
        else is = 0;
        failed += !ok;
        *checked += (uint32_t)is;
    }
    return (int)failed;
}

// The layer keeps its promises whatever the text: order, bounds, indices.
static void check_layer(const drg_doc *doc)
{
    for (uint32_t m = 0; m < doc->n_mentions; m++) {
        const drg_mention *x = &doc->mentions[m];
        assert_true(x->actor < doc->n_actors && x->toks.first <= x->head && x->head < x->toks.end && x->toks.end <= doc->n_tokens);
        if (m) assert_true(doc->mentions[m - 1].toks.first <= x->toks.first);
    }
    for (uint32_t t = 0; t < doc->n_tokens; t++)
        if (doc->mention_of[t] != DRG_NONE) assert_int_equal(doc->mentions[doc->mention_of[t]].head, t);
    for (uint32_t a = 0; a < doc->n_actors; a++)
        for (uint32_t i = 0; i < doc->actors[a].n_members; i++) assert_true(doc->actors[a].members[i] < doc->n_actors);
}

static void run_file(const char *path, uint32_t least)
{
    drg_note note = {{0}};
    drg_file file;
    drg_str piece;
    drg_doc doc;
    drg_arena scratch;
    uint32_t line, checked = 0;
    int failed = 0;
    assert_int_equal(drg_file_map(&file, path, &note), DRG_OK);
    drg_conllu walk = {file.bytes, 1};
    drg_doc_init(&doc, 0);
    drg_arena_init(&scratch, 0);
    while (drg_conllu_cut(&walk, &piece, &line)) {
        drg_doc_reset(&doc);
        drg_arena_reset(&scratch);
        if (drg_conllu_read(&doc, piece, &note) != DRG_OK) fail_msg("%s: %s", path, note.text);
        assert_int_equal(drg_resolve(&doc, know, &scratch), DRG_OK);
        check_layer(&doc);
        failed += check_piece(&doc, piece, &checked);
    }
    drg_arena_free(&scratch);
    drg_doc_free(&doc);
    drg_file_unmap(&file);
    if (checked < least) fail_msg("%s: only %u expectations were read", path, checked);
    if (failed) fail_msg("%s: %d of %u expectations failed", path, failed, checked);
}

static void offices(void **state) { (void)state; run_file(DRG_SOURCE_DIR "/tests/cases/actors/offices.conllu", 38); }
static void chains(void **state) { (void)state; run_file(DRG_SOURCE_DIR "/tests/cases/actors/chains.conllu", 42); }
static void places(void **state) { (void)state; run_file(DRG_SOURCE_DIR "/tests/cases/actors/places.conllu", 20); }

// ---- texts made to hurt -------------------------------------------------------------------------------------------------------

// n sentences of one pattern, with flat trees, made in memory.
static void make_text(drg_buf *out, const char *const *words, size_t n_words, uint32_t n)
{
    for (uint32_t s = 0; s < n; s++) {
        for (size_t w = 0; w < n_words; w++) {
            const char *rel = w == 0 ? "root" : "nsubj";
            char form[64];
            snprintf(form, sizeof form, "%s", words[w]);
            if (form[0] == '%') snprintf(form, sizeof form, "Name%u", s);
            const char *upos = form[0] >= 'A' && form[0] <= 'Z' ? "PROPN" : form[0] == 'h' ? "PRON" : "NOUN";
            drg_buf_printf(out, "%zu\t%s\t%s\t%s\t_\t_\t%d\t%s\t_\tNE=%s\n", w + 1, form, form, upos, w == 0 ? 0 : 1, rel,
                           form[0] == 'N' ? "B-PER" : "O");
        }
        drg_buf_char(out, '\n');
    }
}

static size_t resolve_text(drg_str text, size_t limit)
{
    drg_doc doc;
    drg_arena scratch;
    drg_note note = {{0}};
    drg_doc_init(&doc, limit);
    drg_arena_init(&scratch, limit);
    drg_err err = drg_conllu_read(&doc, text, &note);
    if (err == DRG_OK) err = drg_resolve(&doc, know, &scratch);
    if (err == DRG_OK) check_layer(&doc);
    else assert_true(err == DRG_E_LIMIT);
    size_t mentions = err == DRG_OK ? doc.n_mentions : 0;
    drg_arena_free(&scratch);
    drg_doc_free(&doc);
    return mentions;
}

// Many names, pronouns, groups and descriptions: linear, so this ends in a moment. (Quadratic search would take minutes.)
static void hostile(void **state)
{
    static const char *const words[] = {"%", "he", "Moscow", "leaders", "%", "president"};
    drg_buf text = {0};
    (void)state;
    make_text(&text, words, 6, 40000);
    assert_false(text.failed);
    assert_true(resolve_text(drg_buf_view(&text), 0) > 40000);
    drg_buf_free(&text);
}

// One sentence without end in which everything hangs on the first word: what looks at arguments of one verb must not look
// at all of them each time.
static void endless(void **state)
{
    static const char *const words[] = {"Paris", "he", "himself", "leaders", "president", "they"};
    static const char *const rels[] = {"nsubj", "obj", "conj", "nmod", "appos", "obl"};
    drg_buf text = {0};
    (void)state;
    for (uint32_t i = 0; i < 60000; i++)
        drg_buf_printf(&text, "%u\t%s\t%s\t%s\t_\t_\t%d\t%s\t_\t_\n", i + 1, words[i % 6], words[i % 6],
                       i % 6 == 0 ? "PROPN" : i % 6 == 3 || i % 6 == 4 ? "NOUN" : "PRON", i != 0, i ? rels[i % 6] : "root");
    drg_buf_char(&text, '\n');
    assert_false(text.failed);
    resolve_text(drg_buf_view(&text), 0);
    drg_buf_free(&text);
}

// Every bound on memory ends in DRG_E_LIMIT, never in a crash.
static void bounded(void **state)
{
    static const char *const words[] = {"%", "he", "Moscow", "leaders", "Paris", "president"};
    drg_buf text = {0};
    (void)state;
    make_text(&text, words, 6, 300);
    for (size_t limit = 1 << 16; limit < (size_t)1 << 22; limit += limit / 3) resolve_text(drg_buf_view(&text), limit);
    drg_buf_free(&text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(offices), cmocka_unit_test(chains), cmocka_unit_test(places),
                                       cmocka_unit_test(hostile), cmocka_unit_test(endless), cmocka_unit_test(bounded)};
    return cmocka_run_group_tests(tests, open_know, close_know);
}
