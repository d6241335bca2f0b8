// SPDX-License-Identifier: MIT
//
// code_lexicon -- the pattern files that are shipped, and what the reader of pattern files says of bad lines.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "code/lexicon.h"
#include "code/lexicon_read.h"

#define PATTERNS DRG_SOURCE_DIR "/data/patterns"

static const char *const types[] = {"AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT",
                                    "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"};

static void the_shipped_patterns_are_whole(void **state)
{
    (void)state;
    drg_note note = {{0}};
    drg_lexicon *l;
    if (drg_lexicon_open(&l, PATTERNS, &note) != DRG_OK) fail_msg("%s", note.text);
    assert_true(l->n_patterns >= 2500);
    assert_true(l->n_contexts == 37);
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        uint32_t patterns = 0;
        const drg_ontology_row *row = drg_lexicon_type(l, types[i], NULL);
        assert_non_null(row);
        assert_true(row->quad >= 1 && row->quad <= 4);
        for (uint32_t k = 0; k < l->n_lines; k++) patterns += l->rules[l->lines[k].rule].type && strcmp(l->rules[l->lines[k].rule].type, types[i]) == 0;
        if (patterns < 5) fail_msg("only %u patterns for %s", patterns, types[i]);
    }
    for (uint32_t r = 0; r < l->n_rules; r++) { // a sentence that matches and a near miss for each section
        uint32_t good = 0, near = 0;
        for (uint32_t k = 0; k < l->n_examples; k++)
            if (l->examples[k].rule == r) l->examples[k].positive ? good++ : near++;
        if (!good || !near) fail_msg("%s:%u: a section needs an example and a near miss", l->rules[r].file, l->rules[r].line);
    }
    // Every mode that PLOVER knows is given by some section or made by the coder from hosts.
    for (uint32_t i = 0; i < l->n_ontology; i++) {
        const drg_ontology_row *row = &l->ontology[i];
        int given = !row->mode || strcmp(row->mode, "third-party") == 0 || strcmp(row->mode, "multilateral") == 0 || strcmp(row->mode, "vandalize") == 0;
        for (uint32_t r = 0; r < l->n_rules && !given; r++)
            given = l->rules[r].type && l->rules[r].mode && strcmp(l->rules[r].type, row->type) == 0 && strcmp(l->rules[r].mode, row->mode) == 0;
        if (!given) fail_msg("no section gives %s.%s", row->type, row->mode);
    }
    assert_non_null(drg_lexicon_cameo(l, "0871"));
    assert_null(drg_lexicon_cameo(l, "999"));
    assert_float_equal(drg_lexicon_cameo(l, "163")->goldstein, -8.0f, 1e-6f);
    assert_float_equal(drg_lexicon_type(l, "ACCUSE", NULL)->score, -3.0f, 1e-6f);
    drg_lexicon_close(l);
}

static void classes_list_words_by_the_dictionary_form(void **state)
{
    (void)state;
    drg_note note = {{0}};
    drg_lexicon *l;
    if (drg_lexicon_open(&l, PATTERNS, &note) != DRG_OK) fail_msg("%s", note.text);
    assert_true(drg_lexicon_lists(l, DRG_CLS_ACTOR_NOUN, DRG_STR("delegation")));
    assert_true(drg_lexicon_lists(l, DRG_CLS_MIND_V, DRG_STR("know")));
    assert_true(drg_lexicon_lists(l, DRG_CLS_SEPARATE_MOD, DRG_STR("separately"))); // the last: names and numbers go together
    assert_false(drg_lexicon_lists(l, DRG_CLS_SEPARATE_MOD, DRG_STR("know")));
    assert_false(drg_lexicon_lists(l, DRG_CLS_OCCUR, DRG_STR("take"))); // "take_place" needs its "place"
    assert_false(drg_lexicon_lists(l, DRG_CLS_MIND_V, DRG_STR("Know")));
    assert_true(drg_lexicon_lists_ascii_case(l, DRG_CLS_MIND_V, DRG_STR("Know")));
    assert_false(drg_lexicon_lists(l, DRG_CLS_MIND_V, DRG_STR("")));
    assert_false(drg_lexicon_lists(NULL, DRG_CLS_MIND_V, DRG_STR("know")));
    drg_lexicon_close(l);
}

static void a_missing_folder_is_told(void **state)
{
    (void)state;
    drg_note note = {{0}};
    drg_lexicon *l = (drg_lexicon *)&note;
    assert_int_equal(drg_lexicon_open(&l, "/nonexistent", &note), DRG_E_IO);
    assert_null(l);
    assert_non_null(strstr(note.text, "/nonexistent"));
}

// Reads one text as a pattern file over a small ontology; gives the error, its words in note.
static drg_err read(drg_lexicon *l, const char *text, drg_note *note)
{
    memset(l, 0, sizeof *l);
    drg_arena_init(&l->arena, 0);
    static const char ontology[] = "# kinds\ntype\tCONSULT\t-\t1\t2.5\nmode\tCONSULT\tvisit\t1\t4\ncameo\t040\tCONSULT\t1\t1\n";
    assert_int_equal(drg_lexicon_read_ontology(l, "ontology.tsv", drg_str_from(ontology), note), DRG_OK);
    return drg_lexicon_read_patterns(l, "x.pat", drg_str_from(text), note);
}

static void bad_lines_are_told_with_file_and_line(void **state)
{
    (void)state;
    static const struct { const char *text, *says; } bad[] = {
        {"class meet = meet\n", "x.pat:1: names of classes are in capitals"},
        {"class MEET meet\n", "x.pat:1: a class is written"},
        {"class MEET = meet\n\nclass MEET = confer\n", "x.pat:3: this class is defined twice"},
        {"class MEET = Meet\n", "x.pat:1: no class of this name so far"},
        {"class A = b OTHER\n", "x.pat:1: no class of this name so far: \"OTHER\""},
        {"[meet] CONSULT\n", "x.pat:1: a section needs a type and a CAMEO code"},
        {"[meet] CONSULT 999\n", "x.pat:1: ontology.tsv has no such CAMEO code: \"999\""},
        {"[meet] CONSULT.dance 040\n", "x.pat:1: ontology.tsv has no such type and mode"},
        {"[meet] - -\n", "x.pat:1: a section gives a type, a form, or both"},
        {"[meet] CONSULT 040 form=party\n", "x.pat:1: not an attribute of a section: \"form=party\""},
        {"[meet] CONSULT 040\n[meet] CONSULT 040\n", "x.pat:2: this section is there already"},
        {"verb meet : actors subj\n", "x.pat:1: a pattern before the first section"},
        {"[meet] CONSULT 040\nverb meet obj=actor\n", "x.pat:2: a pattern gives roles after a colon"},
        {"[meet] CONSULT 040\nverb MEET : actors subj\n", "x.pat:2: no class of this name so far: \"MEET\""},
        {"[meet] CONSULT 040\nverb meet obj= : actors subj\n", "x.pat:2: a condition without a filler"},
        {"[meet] CONSULT 040\nverb meet obj : actors subj\n", "x.pat:2: not a condition"},
        {"[meet] CONSULT 040\nverb meet comp=<FIGHT> : actors subj\n", "x.pat:2: ontology.tsv has no such type and mode: \"<FIGHT>\""},
        {"[meet] CONSULT 040\n+ Putin met Macron.\n", "x.pat:2: an example stands in quotes"},
        {"+ \"Putin met Macron.\"\n", "x.pat:1: an example before the first section"},
        {"\nmeet Putin\n", "x.pat:2: a line begins with"}};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        drg_lexicon l;
        drg_note note = {{0}};
        assert_int_equal(read(&l, bad[i].text, &note), DRG_E_FORMAT);
        if (strstr(note.text, bad[i].says) != note.text) fail_msg("\"%s\" says \"%s\", not \"%s\"", bad[i].text, note.text, bad[i].says);
        drg_arena_free(&l.arena);
    }
}

static void a_good_file_gives_its_parts(void **state)
{
    (void)state;
    drg_lexicon l;
    drg_note note = {{0}};
    assert_int_equal(read(&l, "# words\nclass TALK = talk confer\n  meet_up -talk_show\n\n[meet] CONSULT.visit 040 form=visit weak\n"
                              "verb TALK|see with|to=actor obj!=show comp! : actors subj|poss with recipients obj host to # roles\n"
                              "+ \"Ann met Bob.\" Ann, Bob > Carl\n- \"No.\"\n", &note), DRG_OK);
    assert_int_equal(l.n_rules, 1);
    assert_int_equal(l.rules[0].form, DRG_FORM_VISIT);
    assert_true(l.rules[0].weak && l.rules[0].has_form && !l.rules[0].keep);
    assert_string_equal(l.rules[0].mode, "visit");
    assert_int_equal(l.n_lines, 1);
    assert_int_equal(l.lines[0].n_conds, 3);
    assert_int_equal(l.lines[0].conds[0].n_slots, 2);
    assert_int_equal(l.lines[0].conds[1].test, DRG_TEST_NOT);
    assert_int_equal(l.lines[0].n_roles, 4);
    assert_int_equal(l.lines[0].roles[0].n_slots, 2);
    assert_int_equal(l.lines[0].roles[2].kind, DRG_ROLE_RECIPIENT);
    assert_int_equal(l.lines[0].roles[3].kind, DRG_ROLE_HOST);
    assert_int_equal(l.n_patterns, 4); // talk, confer, meet_up, see
    assert_int_equal(l.n_examples, 2);
    assert_true(drg_str_is(l.examples[0].actors, "Ann, Bob") && drg_str_is(l.examples[0].recipients, "Carl"));
    assert_true(l.examples[0].positive && !l.examples[1].positive);
    drg_arena_free(&l.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(the_shipped_patterns_are_whole), cmocka_unit_test(classes_list_words_by_the_dictionary_form),
                                       cmocka_unit_test(a_missing_folder_is_told),
                                       cmocka_unit_test(bad_lines_are_told_with_file_and_line), cmocka_unit_test(a_good_file_gives_its_parts)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
