// SPDX-License-Identifier: MIT
//
// doc_treebanks -- a treebank of others, loaded and written: the text is `# text`, and what was written loads to the same.
//
// The treebank is not ours to ship: it lies under the folder DRAGOMAN_SHARED. Without it the test says so and exits with 77,
// which ctest counts as skipped.

#include "base/buf.h"
#include "doc/conllu.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define SKIPPED 77

static char bytes[4 << 20];
static size_t n_bytes;

static int load_treebank(void)
{
    const char *shared = getenv("DRAGOMAN_SHARED");
    char path[1024];
    snprintf(path, sizeof path, "%s/data/reader/ud/gum-dev.conllu", shared ? shared : "");
    FILE *file = shared ? fopen(path, "rb") : NULL;
    if (!file) {
        printf("skipped: no treebank %s (set DRAGOMAN_SHARED)\n", path);
        return 0;
    }
    n_bytes = fread(bytes, 1, sizeof bytes, file);
    fclose(file);
    return 1;
}

// Writes doc, loads that, writes it again.
static void comes_back_the_same(const drg_doc *doc, drg_doc *again, drg_note *note)
{
    drg_buf out = {0}, out2 = {0};
    drg_conllu_write(&out, doc);
    drg_doc_reset(again);
    assert_int_equal(drg_conllu_read(again, drg_buf_view(&out), note), DRG_OK);
    drg_conllu_write(&out2, again);
    assert_string_equal(out.p, out2.p);
    assert_true(drg_str_eq(doc->text, again->text));
    drg_buf_free(&out);
    drg_buf_free(&out2);
}

static void treebanks_round_trip(void **state)
{
    (void)state;
    drg_conllu walk = {{bytes, n_bytes}, 1};
    drg_doc doc, again;
    drg_note note = {""};
    drg_err err;
    uint32_t docs = 0, words = 0;
    drg_doc_init(&doc, 0);
    drg_doc_init(&again, 0);
    while ((err = drg_conllu_next(&walk, &doc, &note)) == DRG_OK) {
        comes_back_the_same(&doc, &again, &note);
        docs++;
        words += doc.n_tokens;
    }
    assert_int_equal(err, DRG_E_NOTFOUND);
    assert_int_equal(docs, 20);
    assert_int_equal(words, 18432);
    drg_doc_free(&doc);
    drg_doc_free(&again);
}

int main(void)
{
    if (!load_treebank()) return SKIPPED;
    const struct CMUnitTest tests[] = {cmocka_unit_test(treebanks_round_trip)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
