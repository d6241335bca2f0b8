// SPDX-License-Identifier: MIT
//
// code_statements -- statements found on the trees of tests/cases/statements/statements.conllu, against what stands there.
//
// Every proper noun that is no part of a larger name is an actor here, so that the test needs neither tables nor coreference.

#define _XOPEN_SOURCE 700 // mkdtemp

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/file.h"
#include "code/statements.h"
#include "doc/conllu.h"

#include <stdio.h>
#include <stdlib.h>

#define CASES DRG_SOURCE_DIR "/tests/cases/statements/statements.conllu"
#define PATTERNS DRG_SOURCE_DIR "/data/patterns"

// One actor and one mention for each subject, object or oblique that is a name.
static void name_actors(drg_doc *doc)
{
    doc->mention_of = DRG_ARENA_ARRAY(&doc->arena, uint32_t, doc->n_tokens + 1);
    assert_non_null(doc->mention_of);
    for (uint32_t t = 0; t < doc->n_tokens; t++) {
        doc->mention_of[t] = DRG_NONE;
        const drg_token *k = &doc->tokens[t];
        int upper = k->form.n && k->form.p[0] >= 'A' && k->form.p[0] <= 'Z';
        int role = k->rel == DRG_REL_NSUBJ || k->rel == DRG_REL_OBJ || k->rel == DRG_REL_OBL || k->rel == DRG_REL_CONJ ||
                   k->rel == DRG_REL_IOBJ || k->rel == DRG_REL_ROOT;
        if (!upper || !role || (k->upos != DRG_UPOS_PROPN && k->upos != DRG_UPOS_NOUN)) continue;
        drg_actor *a = DRG_ARENA_PUSH(&doc->arena, doc->actors, doc->n_actors, doc->cap_actors);
        drg_mention *m = DRG_ARENA_PUSH(&doc->arena, doc->mentions, doc->n_mentions, doc->cap_mentions);
        assert_true(a && m);
        a->type = DRG_ACTOR_PERSON;
        a->name = k->form;
        m->toks = (drg_range){t, t + 1};
        m->head = t;
        m->actor = doc->n_actors - 1;
        m->name = DRG_NONE;
        doc->mention_of[t] = doc->n_mentions - 1;
    }
}

static int by_text(const void *a, const void *b) { return drg_str_cmp(*(const drg_str *)a, *(const drg_str *)b); }

// "speaker | mode | verb | content" a line, sorted.
static void found_lines(drg_buf *out, drg_doc *doc)
{
    static const char *const modes[] = {"direct", "indirect", "mixed"};
    drg_str lines[16];
    uint32_t n = 0;
    for (uint32_t i = 0; i < doc->n_statements && n < 16; i++) {
        const drg_statement *s = &doc->statements[i];
        drg_buf line = {0};
        drg_buf_str(&line, doc->actors[s->speaker.actor].name);
        drg_buf_printf(&line, " | %s | ", modes[s->mode]);
        drg_buf_str(&line, s->verb);
        drg_buf_text(&line, " | ");
        drg_buf_str(&line, drg_doc_text(doc, s->content));
        lines[n++] = (drg_str){drg_arena_copy(&doc->arena, line.p, line.n), line.n};
        drg_buf_free(&line);
    }
    if (n) qsort(lines, n, sizeof *lines, by_text);
    for (uint32_t i = 0; i < n; i++) {
        drg_buf_str(out, lines[i]);
        drg_buf_char(out, '\n');
    }
    drg_buf_char(out, 0);
}

static void expected_lines(drg_buf *out, drg_str piece)
{
    drg_str rest = piece, line;
    while (drg_str_next(&rest, '\n', &line))
        if (drg_str_starts(line, "# expect = ")) {
            drg_buf_str(out, drg_str_sub(line, 11, line.n));
            drg_buf_char(out, '\n');
        }
    drg_buf_char(out, 0);
}

static void statements_of_the_cases(void **state)
{
    (void)state;
    drg_note note = {{0}};
    drg_lexicon *lexicon;
    drg_file file;
    assert_int_equal(drg_lexicon_open(&lexicon, PATTERNS, &note), DRG_OK);
    assert_int_equal(drg_file_map(&file, CASES, &note), DRG_OK);
    drg_conllu walk = {file.bytes, 1};
    drg_str piece;
    uint32_t line, cases = 0;
    while (drg_conllu_cut(&walk, &piece, &line)) {
        if (drg_str_find(piece, DRG_STR("# newdoc"), 0) == SIZE_MAX) continue; // the head of the file
        drg_doc doc;
        drg_arena scratch;
        drg_doc_init(&doc, 0);
        drg_arena_init(&scratch, 0);
        assert_int_equal(drg_conllu_read(&doc, piece, &note), DRG_OK);
        name_actors(&doc);
        assert_int_equal(drg_statements_find(&doc, lexicon, &scratch), DRG_OK);
        drg_buf found = {0}, expected = {0};
        found_lines(&found, &doc);
        expected_lines(&expected, piece);
        assert_string_equal(found.p, expected.p);
        drg_buf_free(&found);
        drg_buf_free(&expected);
        drg_arena_free(&scratch);
        drg_doc_free(&doc);
        cases++;
    }
    assert_int_equal(cases, 18);
    drg_file_unmap(&file);
    drg_lexicon_close(lexicon);
}

static void bad_tables_name_the_line(void **state)
{
    (void)state;
    drg_note note = {{0}};
    drg_speech *speech;
    assert_int_equal(drg_speech_open(&speech, "/nonexistent", &note), DRG_E_IO);
    char folder[] = "/tmp/dragoman-speech-XXXXXX";
    assert_non_null(mkdtemp(folder));
    drg_buf path = {0}, other = {0};
    drg_buf_printf(&path, "%s/speech.tsv", folder);
    drg_buf_printf(&other, "%s/stance.tsv", folder);
    assert_int_equal(drg_file_write(other.p, DRG_STR("lemma\tstance\n"), &note), DRG_OK);
    assert_int_equal(drg_file_write(path.p, DRG_STR("# words\nlemma\tframes\tstance\nsay\tthat\treport\nyell\tloud\treport\n"), &note), DRG_OK);
    assert_int_equal(drg_speech_open(&speech, folder, &note), DRG_E_FORMAT);
    assert_non_null(strstr(note.text, ":4:"));
    assert_non_null(strstr(note.text, "loud"));
    remove(path.p);
    remove(other.p);
    remove(folder);
    drg_buf_free(&path);
    drg_buf_free(&other);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(statements_of_the_cases), cmocka_unit_test(bad_tables_name_the_line)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
