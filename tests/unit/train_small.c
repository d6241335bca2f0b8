// SPDX-License-Identifier: MIT
//
// train_small -- training as users do it: a small treebank is learned, the same seed gives the same bytes, another gives others, a
// model is a beginning for the next, models read together, patience stops, and what is wrong in a file is told with its line.

#include "../../train/teachers.h"
#include "../../train/train.h"

#include "base/file.h"
#include "base/str.h"
#include "doc/conllu.h"
#include "reader/reader.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define PATH(name) DRG_BUILD_DIR "/train_small_" name

// ---- a treebank ---------------------------------------------------------------------------------------------------

static uint64_t state_of_chance = 3;

static uint32_t chance(uint32_t n)
{
    state_of_chance = state_of_chance * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(state_of_chance >> 33) % n;
}

// "The envoys met the minister in Geneva .": a subject, perhaps an object, perhaps a place.
static size_t sentence(char *out)
{
    static const char *const nouns[] = {"minister", "envoy", "president", "delegation", "ambassador", "senator", "general", "king"};
    static const char *const verbs[][2] = {{"met", "meet"}, {"called", "call"}, {"saw", "see"}, {"thanked", "thank"}, {"wrote", "write"}};
    static const char *const places[] = {"Geneva", "Paris", "Cairo", "Oslo", "Doha", "Minsk"};
    uint32_t v = chance(5), object = chance(2), place = chance(2), many = chance(2);
    const char *subject = nouns[chance(8)], *other = nouns[chance(8)], *where = places[chance(6)];
    int n = 0, at = 4;
    n += sprintf(out + n, "1\tThe\tthe\tDET\tDT\tDefinite=Def\t2\tdet\t_\t_\n");
    n += sprintf(out + n, "2\t%s%s\t%s\tNOUN\t%s\tNumber=%s\t3\tnsubj\t_\t_\n", subject, many ? "s" : "", subject, many ? "NNS" : "NN", many ? "Plur" : "Sing");
    n += sprintf(out + n, "3\t%s\t%s\tVERB\tVBD\tTense=Past\t0\troot\t_\t_\n", verbs[v][0], verbs[v][1]);
    if (object) {
        n += sprintf(out + n, "4\tthe\tthe\tDET\tDT\tDefinite=Def\t5\tdet\t_\t_\n");
        n += sprintf(out + n, "5\t%s\t%s\tNOUN\tNN\tNumber=Sing\t3\tobj\t_\t_\n", other, other);
        at = 6;
    }
    if (place) {
        n += sprintf(out + n, "%d\tin\tin\tADP\tIN\t_\t%d\tcase\t_\t_\n", at, at + 1);
        n += sprintf(out + n, "%d\t%s\t%s\tPROPN\tNNP\tNumber=Sing\t3\tobl\t_\tNE=B-LOC\n", at + 1, where, where);
        at += 2;
    }
    n += sprintf(out + n, "%d\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_\n\n", at);
    return (size_t)n;
}

static void write_trees(const char *path, uint32_t n)
{
    char *text = malloc(n * (size_t)600 + 1);
    assert_non_null(text);
    size_t at = 0;
    for (uint32_t i = 0; i < n; i++) at += sentence(text + at);
    assert_int_equal(drg_file_write(path, (drg_str){text, at}, NULL), DRG_OK);
    free(text);
}

// ---- training -----------------------------------------------------------------------------------------------------

static const char *const train_files[] = {PATH("train.conllu")}, *const dev_files[] = {PATH("dev.conllu")};

typedef struct seen {
    uint32_t epochs, stopped;
    double las, words_done, words_all;
} seen;

static void watch(void *user, const drg_train_progress *p)
{
    seen *s = user;
    if (!p->epoch_done) return;
    s->epochs = p->epoch;
    s->stopped = (uint32_t)p->stopped;
    s->las = p->scores[0].las;
    s->words_done = p->words_done;
    s->words_all = p->words_all;
}

static drg_train_options small(const char *out, seen *s)
{
    drg_train_options o = drg_train_defaults();
    o.trees = train_files;
    o.n_trees = 1;
    o.dev = dev_files;
    o.n_dev = 1;
    o.width = 32;
    o.dim = 16;
    o.layers = "1,q";
    o.epochs = 4;
    o.rate = 0.01f;
    o.out = out;
    o.name = "small";
    o.whole = 1;
    o.progress = watch;
    o.user = s;
    memset(s, 0, sizeof *s);
    return o;
}

static int same_files(const char *a, const char *b)
{
    drg_file x, y;
    assert_int_equal(drg_file_map(&x, a, NULL), DRG_OK);
    assert_int_equal(drg_file_map(&y, b, NULL), DRG_OK);
    int same = drg_str_eq(x.bytes, y.bytes);
    drg_file_unmap(&x);
    drg_file_unmap(&y);
    return same;
}

static int set_up(void **state)
{
    (void)state;
    write_trees(PATH("train.conllu"), 1500);
    write_trees(PATH("dev.conllu"), 200);
    return 0;
}

static void test_same_seed(void **state)
{
    (void)state;
    seen s;
    drg_note note = {""};
    drg_train_options o = small(PATH("a.drg"), &s);
    assert_int_equal(drg_train(&o, &note), DRG_OK);
    assert_int_equal(s.epochs, 4);
    assert_true(s.las > 97);
    assert_true(s.words_done == s.words_all);
    drg_train_score score;
    assert_int_equal(drg_train_measure(&score, PATH("a.drg"), dev_files[0], &note), DRG_OK);
    assert_true(score.las > 97 && score.upos > 99);
    o = small(PATH("b.drg"), &s);
    assert_int_equal(drg_train(&o, &note), DRG_OK);
    assert_true(same_files(PATH("a.drg"), PATH("b.drg")));
    o = small(PATH("c.drg"), &s);
    o.seed = 2;
    assert_int_equal(drg_train(&o, &note), DRG_OK);
    assert_false(same_files(PATH("a.drg"), PATH("c.drg")));
    o = small(PATH("d.drg"), &s);
    o.rounded = 1;
    assert_int_equal(drg_train(&o, &note), DRG_OK);
    assert_true(s.las > 97);
}

// One epoch of a few sentences from a trained model is as good as the model; from nothing it is not. The labels stay its own.
static void test_from(void **state)
{
    (void)state;
    seen s;
    drg_note note = {""};
    static const char *const few[] = {PATH("few.conllu")};
    write_trees(few[0], 20);
    drg_train_options o = small(PATH("few.drg"), &s);
    o.trees = few;
    o.epochs = 1;
    o.rate = 0.001f;
    assert_int_equal(drg_train(&o, &note), DRG_OK);
    assert_true(s.las < 80);
    o = small(PATH("tuned.drg"), &s);
    o.trees = few;
    o.epochs = 1;
    o.rate = 0.001f;
    o.from = PATH("a.drg");
    assert_int_equal(drg_train(&o, &note), DRG_OK);
    assert_true(s.las > 97);
    o.from = PATH("train.conllu");
    assert_int_equal(drg_train(&o, &note), DRG_E_FORMAT);
}

static void test_patience(void **state)
{
    (void)state;
    seen s;
    drg_note note = {""};
    drg_train_options o = small(PATH("p.drg"), &s);
    o.epochs = 40;
    o.patience = 2;
    assert_int_equal(drg_train(&o, &note), DRG_OK);
    assert_true(s.stopped && s.epochs < 40);
}

// How many words of the dev file get another head, relation, tag or name from the teachers than from the reader.
static uint32_t differences(const char *const *models, uint32_t n, const char *reader_model)
{
    drg_note note = {""};
    drg_teachers *teachers;
    drg_model *model;
    drg_reader *reader;
    drg_file file;
    drg_doc a, b;
    drg_doc_init(&a, 0);
    drg_doc_init(&b, 0);
    assert_int_equal(drg_teachers_new(&teachers, models, n, &note), DRG_OK);
    assert_int_equal(drg_model_open(&model, reader_model, &note), DRG_OK);
    assert_int_equal(drg_reader_new(&reader, model, &note), DRG_OK);
    assert_int_equal(drg_file_map(&file, dev_files[0], &note), DRG_OK);
    assert_int_equal(drg_conllu_read(&a, file.bytes, &note), DRG_OK);
    assert_int_equal(drg_conllu_read(&b, file.bytes, &note), DRG_OK);
    assert_int_equal(drg_teachers_annotate(teachers, &a), DRG_OK);
    assert_int_equal(drg_reader_annotate(reader, &b), DRG_OK);
    uint32_t differ = 0;
    for (uint32_t i = 0; i < a.n_tokens; i++) {
        const drg_token *x = &a.tokens[i], *y = &b.tokens[i];
        differ += x->head != y->head || !drg_str_eq(x->deprel, y->deprel) || x->upos != y->upos || !drg_str_eq(x->lemma, y->lemma) || (x->name == DRG_NONE) != (y->name == DRG_NONE);
    }
    drg_doc_free(&a);
    drg_doc_free(&b);
    drg_file_unmap(&file);
    drg_reader_free(reader);
    drg_model_close(model);
    drg_teachers_free(teachers);
    return differ;
}

// A model and itself read as the model alone does; two models come near both; other classes are refused.
static void test_teachers(void **state)
{
    (void)state;
    drg_note note = {""};
    drg_teachers *teachers;
    static const char *const twice[] = {PATH("a.drg"), PATH("a.drg")}, *const two[] = {PATH("a.drg"), PATH("c.drg")},
                      *const strangers[] = {PATH("a.drg"), PATH("few.drg")};
    assert_int_equal(differences(twice, 1, PATH("a.drg")), 0);
    assert_int_equal(differences(twice, 2, PATH("a.drg")), 0);
    assert_true(differences(two, 2, PATH("a.drg")) < 100);
    assert_int_equal(drg_teachers_new(&teachers, twice, 0, &note), DRG_E_USAGE);
    assert_int_equal(drg_teachers_new(&teachers, strangers, 2, &note), DRG_E_USAGE);
}

// ---- wrong files --------------------------------------------------------------------------------------------------

static void expect_note(const char *text, const char *told)
{
    seen s;
    drg_note note = {""};
    static const char *const wrong[] = {PATH("wrong.conllu")};
    assert_int_equal(drg_file_write(wrong[0], drg_str_from(text), &note), DRG_OK);
    drg_train_options o = small(PATH("wrong.drg"), &s);
    o.trees = wrong;
    drg_err err = drg_train(&o, &note);
    assert_true(err == DRG_E_FORMAT || err == DRG_E_INPUT);
    if (!strstr(note.text, told) || !strstr(note.text, wrong[0])) fail_msg("'%s' does not tell '%s'", note.text, told);
}

static void test_wrong_files(void **state)
{
    (void)state;
    expect_note("1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_\n\n1\tGo\tgo\tVERB\tVB\t_\tx\troot\t_\t_\n\n", "line 3");
    expect_note("1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\n\n", "line 1");
    expect_note("1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_\n3\tnow\tnow\tADV\tRB\t_\t1\tadvmod\t_\t_\n\n", "line 2");
    expect_note("1\tGo\tgo\tVERB\tVB\t_\t7\troot\t_\t_\n\n", "line 1");
    expect_note("", "no sentence");
    seen s;
    drg_note note = {""};
    static const char *const names[] = {PATH("wrong.tsv")};
    assert_int_equal(drg_file_write(names[0], DRG_STR("Oslo\tB-LOC\nis\tO\n\nfar\tX\n\n"), &note), DRG_OK);
    drg_train_options o = small(PATH("wrong.drg"), &s);
    o.names = names;
    o.n_names = 1;
    assert_int_equal(drg_train(&o, &note), DRG_E_FORMAT);
    assert_non_null(strstr(note.text, "wrong.tsv:4"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_same_seed), cmocka_unit_test(test_from), cmocka_unit_test(test_teachers),
                                       cmocka_unit_test(test_patience),
                                       cmocka_unit_test(test_wrong_files)};
    return cmocka_run_group_tests(tests, set_up, NULL);
}
