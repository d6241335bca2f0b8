// SPDX-License-Identifier: MIT
//
// petrarch_code -- tests of users' dictionaries: small ones of our own, applied to trees written by hand. Origin: issue "What happened",
// PETRARCH dictionaries; each case names the rule of docs/formats/petrarch.md that it proves.

#include "base/cal.h"
#include "petrarch/petr_records.h"

// clang-format off
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <cmocka.h>
// clang-format on
#include <stdio.h>

static const char verbs[] =
    "<!-- a comment\n over two lines -->\n"
    "&TIES\n+TIE\n+DIPLOMATIC_RELATION\n\n"
    "&NOT_\n+DID NOT\n\n"
    "--- RESTORE [057] ---\nRESTORE # the block's code\n- &NOT * &TIES [125]\n- * FULL_&TIES [0571]\n- * &TIES [050]\n\n"
    "--- VISIT [042:043] ---\nVISIT\n\n"
    "--- MEET [---] ---\nMEET {MEETS MET MEETING}\n- % * [040]\n- * WITH % [041]\n\n"
    "--- ATTACK [190] ---\nATTACK\nSHELL [194]\n+CORDON_OFF {+CORDONED_OFF} [191]\n- + WAS * IN $ [195]\n\n"
    "--- SAY [---] ---\nSAY {SAID}\n- * THAT ^ ABOUT + [010]\n- NO CODE *\n";
static const char actors[] =
    "ARVONIA_ [ARV]\n+ARVONIAN\n+PORT_ARVON\n"
    "BELMORE [BEL]\n"
    "CASTREL [CAS]\n"
    "THE_ISLES [DOR/EMB]\n"
    "TOM_RIVERS\n\t[ARVGOV 19900101-19941231]\n\t[ARVOPP >19941231]\n"
    "NOBODY [---]\n[ORPHAN]\n";
static const char agents[] =
    "!PERSON! = MAN, WOMAN\n"
    "MINISTER [~GOV]\nMINISTER_OF_FISH [~GOVFSH]\nPOLICE {} [~COP]\nSPOKES!PERSON! [~MED]\nRELIEF_BODY [NGO~]\nLAWMAKER [~LEG]\nOFFICIAL [~GOV]\n"
    "NO CODE HERE\n";
static const char discards[] = "BASEBALL\n+TYPHOON\n";

static drg_petrarch *dict;
static drg_buf remarks;

static int open_all(void **state)
{
    (void)state;
    dict = drg_petrarch_new();
    return !dict || drg_petrarch_read(dict, DRG_PETRARCH_VERBS, drg_str_from(verbs), "verbs", &remarks) ||
           drg_petrarch_read(dict, DRG_PETRARCH_ACTORS, drg_str_from(actors), "actors", &remarks) ||
           drg_petrarch_read(dict, DRG_PETRARCH_AGENTS, drg_str_from(agents), "agents", &remarks) ||
           drg_petrarch_read(dict, DRG_PETRARCH_DISCARDS, drg_str_from(discards), "discards", &remarks);
}

static int close_all(void **state)
{
    (void)state;
    drg_petrarch_free(dict);
    drg_buf_free(&remarks);
    return 0;
}

// "ARV>BEL:057 BEL>ARV:057", or the reason for nothing.
static void codes(char *out, size_t size, const char *tree, int year, drg_petrarch_options options)
{
    drg_arena arena;
    drg_arena_init(&arena, 0);
    drg_petrarch_events events;
    drg_note note = {{0}};
    drg_err err = drg_petrarch_code(&events, dict, drg_str_from(tree), drg_cal_day(year, 6, 1), &options, &arena, &note);
    size_t n = 0;
    out[0] = 0;
    if (err) n += (size_t)snprintf(out, size, "error: %s", note.text);
    else if (events.nothing) n += (size_t)snprintf(out, size, "%s", events.nothing);
    for (uint32_t i = 0; !err && i < events.n && n < size; i++)
        n += (size_t)snprintf(out + n, size - n, "%s%.*s>%.*s:%.*s", i ? " " : "", DRG_FMT(events.items[i].source),
            DRG_FMT(events.items[i].target), DRG_FMT(events.items[i].code));
    drg_arena_free(&arena);
}

static void expect_with(const char *tree, int year, drg_petrarch_options options, const char *expected)
{
    char out[700];
    codes(out, sizeof out, tree, year, options);
    assert_string_equal(out, expected);
}

static void expect(const char *tree, const char *expected) { expect_with(tree, 1992, drg_petrarch_defaults, expected); }

static void lines_that_cannot_be_read(void **state)
{
    (void)state;
    assert_non_null(strstr(remarks.p, "verbs:33: a pattern without a code"));
    assert_non_null(strstr(remarks.p, "agents:9: an agent is a phrase and a code"));
}

static void patterns_in_the_order_of_the_file(void **state)
{
    (void)state;
    expect("(ROOT (S (NP (NNP Arvonia)) (VP (VBD restored) (NP (JJ full) (NNS ties)) (PP (IN with) (NP (NNP Belmore))))))", "ARV>BEL:0571");
    expect("(ROOT (S (NP (NNP Arvonia)) (VP (VBD restored) (NP (JJ full) (JJ warm) (NNS ties)) (PP (IN with) (NP (NNP Belmore))))))", "ARV>BEL:050");
    expect("(ROOT (S (NP (NNP Arvonia)) (VP (VBD restored) (NP (NN trade)) (PP (IN with) (NP (NNP Belmore))))))", "ARV>BEL:057");
    expect("(ROOT (S (NP (NNP Arvonia)) (VP (VBD did) (RB not) (VP (VB restore) (NP (JJ diplomatic) (NNS relations)) (PP (IN with) (NP (NNP Belmore)))))))",
        "ARV>BEL:125");
    expect("(ROOT (S (NP (NNP Arvonia)) (VP (VBD restorex) (PP (IN with) (NP (NNP Belmore))))))", "");
}

static void codes_both_ways(void **state)
{
    (void)state;
    expect("(ROOT (S (NP (NNP Arvonia) (POS 's) (NN minister)) (VP (VBD visited) (NP (NNP Belmore)))))", "ARVGOV>BEL:042 BEL>ARVGOV:043");
    expect("(ROOT (S (NP (NNP Arvonia) (CC and) (NNP Belmore)) (VP (VBD met))))", "ARV>BEL:040 BEL>ARV:040");
    expect("(ROOT (S (NP (NNP Castrel)) (VP (VBD met) (PP (IN with) (NP (NNP Arvonia) (CC and) (NNP Belmore))))))", "CAS>ARV:041 CAS>BEL:041");
    expect("(ROOT (S (NP (NNP Castrel)) (VP (VBD shelled) (NP (DT the) (NNP Isles)))))", "CAS>DOR:194 CAS>EMB:194");
}

static void agents_join_actors(void **state)
{
    (void)state;
    expect("(ROOT (S (NP (NP (DT The) (NNP Minister) (PP (IN of) (NP (NNP Fish)))) (PP (IN of) (NP (NNP Arvonia)))) (VP (VBD attacked) (NP (NNP Belmore) (NN police)))))",
        "ARVGOVFSH>BELCOP:190");
    expect("(ROOT (S (NP (NNP Arvonia) (NN relief) (NN body) (NN spokeswoman)) (VP (VBD attacked) (NP (NNP Belmore)))))", "NGOARVMED>BEL:190");
    expect("(ROOT (S (NP (NP (NNS Lawmakers) (CC and) (NNS officials)) (PP (IN in) (NP (NNP Arvonia) (CC and) (NNP Belmore)))) (VP (VBD attacked) (NP (NNP Castrel)))))",
        "ARVLEG>CAS:190 BELLEG>CAS:190 ARVGOV>CAS:190 BELGOV>CAS:190");
    expect("(ROOT (S (NP (NNP Arvonia)) (VP (VBD attacked) (NP (NP (NNP Belmore) (NN police)) (PP (IN in) (NP (NNP Castrel)))))))", "ARV>BELCOP:190");
    expect("(ROOT (S (NP (NNS lawmakers)) (VP (VBD attacked) (NP (NNP Castrel)))))", "---LEG>CAS:190");
}

static void the_day_decides(void **state)
{
    (void)state;
    const char *tree = "(ROOT (S (NP (NNP Tom) (NNP Rivers)) (VP (VBD attacked) (NP (NNP Belmore)))))";
    expect_with(tree, 1992, drg_petrarch_defaults, "ARVGOV>BEL:190");
    expect_with(tree, 1996, drg_petrarch_defaults, "ARVOPP>BEL:190");
    expect_with(tree, 1985, drg_petrarch_defaults, "");
}

static void who_does_it(void **state)
{
    (void)state;
    expect("(ROOT (S (NP (NNP Belmore)) (VP (VBD was) (VP (VBN attacked) (PP (IN by) (NP (NNP Arvonia)))))))", "ARV>BEL:190");
    expect("(ROOT (S (NP (NNP Belmore)) (VP (VBD was) (VP (VBN attacked) (PP (IN in) (NP (NNP Arvonia)))))))", "ARV>BEL:195");
    expect("(ROOT (S (NP (NNP Arvonia)) (VP (VP (VBD attacked) (NP (NNP Belmore))) (CC and) (VP (VBD shelled) (NP (NNP Castrel))))))",
        "ARV>BEL:190 ARV>CAS:194");
    expect("(ROOT (S (NP (NN police) (PP (IN from) (NP (NNP Arvonia)))) (VP (VBD cordoned) (RP off) (NP (NNP Belmore)))))", "ARVCOP>BEL:191");
    expect("(ROOT (S (NP (NNP Arvonia)) (VP (VBD attacked) (S (VP (TO to) (VP (VB shell) (NP (NNP Belmore))))))))", "ARV>BEL:190");
    expect("(ROOT (S (NP (NNP Castrel)) (VP (VBD said) (SBAR (IN that) (S (NP (NN talk)) (PP (IN about) (NP (NNP Belmore))) (VP (VBD went)))))))", "CAS>BEL:010");
}

static void options_count(void **state)
{
    (void)state;
    drg_petrarch_options o = drg_petrarch_defaults;
    const char *alone = "(ROOT (S (NP (NNP Arvonia)) (VP (VBD attacked))))";
    expect(alone, "");
    o.require_dyad = 0;
    expect_with(alone, 1992, o, "ARV>---:190");
    o = drg_petrarch_defaults;
    o.new_actor_length = 3;
    expect_with("(ROOT (S (NP (DT The) (NN harbour) (NN watch)) (VP (VBD attacked) (NP (NNP Belmore)))))", 1992, o, "\"HARBOUR WATCH\">BEL:190");
    const char *comma = "(ROOT (S (NP (NNP Arvonia)) (VP (VBD attacked) (PP (, ,) (IN beside) (NP (NNP Castrel))) (, ,) (NP (NNP Belmore)))))";
    expect(comma, "ARV>BEL:190");
    o = drg_petrarch_defaults;
    o.comma_max = 0;
    expect_with(comma, 1992, o, "ARV>CAS:190");
}

static void nothing_is_coded(void **state)
{
    (void)state;
    expect("(ROOT (S (NP (NNP Arvonia)) (VP (VBD attacked) (NP (NNP Belmore)) (PP (IN at) (NP (NN baseball))))))", "sentencediscard");
    expect("(ROOT (S (NP (NNP Arvonia)) (VP (VBD attacked) (NP (DT the) (NN typhoon)))))", "storydiscard");
    expect("(ROOT (S (NP (NNP Arvonia)) (VP (VBD attacked)", "error: brackets that do not match in the tree");
    expect("", "error: brackets that do not match in the tree");
    expect("(ROOT (S)) (S (NP (NNP Arvonia)))", "error: words behind the end of the tree");
}

// ---- records ---------------------------------------------------------------------------------------------------------------

static int n_given;
static drg_err give(void *user, drg_str *block, drg_note *note)
{
    (void)note;
    *block = n_given++ ? (drg_str){NULL, 0} : drg_str_from(user);
    return DRG_OK;
}

static void records_with_their_options(void **state)
{
    (void)state;
    char xml[] = "<?xml version=\"1.0\"?><Sentences><Sentence date=\"19920601\" id=\"A_1\" source=\"WIRE\"><Text> Arvonia &amp; co </Text><Parse>(S (NN x))</Parse></Sentence>"
                 "<Config option=\"require_dyad\" value=\"False\"/><Config option=\"comma_max\" value=\"3\"/><Sentence date=\"soon\" id=\"B\"/>"
                 "<Sentence date=\"19920602\" id=\"C\"><Parse>(S (NN y))</Parse></Sentence><Sentence date=\"19920603\" id=\"D\"><Text>";
    drg_petrarch_input *input;
    drg_petrarch_record r;
    drg_arena arena;
    drg_note note;
    n_given = 0;
    drg_arena_init(&arena, 0);
    assert_int_equal(drg_petrarch_open(&input, give, xml, &note), DRG_OK);
    assert_int_equal(drg_petrarch_next(input, &r, &arena, &note), DRG_OK);
    assert_true(drg_str_is(r.id, "A_1") && drg_str_is(r.story, "A") && drg_str_is(r.text, "Arvonia & co") && drg_str_is(r.source, "WIRE"));
    assert_int_equal(r.day, drg_cal_day(1992, 6, 1));
    assert_int_equal(r.options.require_dyad, 1);
    assert_int_equal(drg_petrarch_next(input, &r, &arena, &note), DRG_E_FORMAT);
    assert_non_null(strstr(note.text, "'B' has no date"));
    assert_int_equal(drg_petrarch_next(input, &r, &arena, &note), DRG_OK);
    assert_true(drg_str_is(r.id, "C") && !r.options.require_dyad && r.options.comma_max == 3);
    assert_int_equal(drg_petrarch_next(input, &r, &arena, &note), DRG_E_FORMAT); // cut off
    assert_int_equal(drg_petrarch_next(input, &r, &arena, &note), DRG_E_NOTFOUND);
    drg_petrarch_close(input);
    drg_arena_free(&arena);
}

// A set that holds itself, and a pattern of many gaps over many words, end.
static void hostile_dictionaries_end(void **state)
{
    (void)state;
    drg_petrarch *other = drg_petrarch_new();
    const char text[] = "&A\n+&A\n+&B\n&B\n+&A\n+X\n--- GO [010] ---\nGO\n- A A A A A A A A A A A A A A A A B * [1]\n- * &A &A &A &A &A &A [2]\n";
    assert_int_equal(drg_petrarch_read(other, DRG_PETRARCH_VERBS, drg_str_from(text), "hostile", NULL), DRG_OK);
    drg_buf tree = {NULL, 0, 0, 0};
    drg_buf_text(&tree, "(ROOT (S (NP ");
    for (int i = 0; i < 900; i++) drg_buf_text(&tree, "(NN a) ");
    drg_buf_text(&tree, ") (VP (VBD go) ");
    for (int i = 0; i < 900; i++) drg_buf_text(&tree, "(X ");
    drg_buf_text(&tree, "(NN x)");
    for (int i = 0; i < 903; i++) drg_buf_char(&tree, ')');
    drg_arena arena;
    drg_arena_init(&arena, 0);
    drg_petrarch_events events;
    drg_note note = {{0}};
    (void)drg_petrarch_code(&events, other, drg_buf_view(&tree), 0, NULL, &arena, &note);
    assert_int_equal(events.n, 0);
    drg_arena_free(&arena);
    drg_buf_free(&tree);
    drg_petrarch_free(other);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_that_cannot_be_read), cmocka_unit_test(patterns_in_the_order_of_the_file), cmocka_unit_test(codes_both_ways),
        cmocka_unit_test(agents_join_actors), cmocka_unit_test(the_day_decides), cmocka_unit_test(who_does_it), cmocka_unit_test(options_count),
        cmocka_unit_test(nothing_is_coded), cmocka_unit_test(records_with_their_options), cmocka_unit_test(hostile_dictionaries_end),
    };
    return cmocka_run_group_tests(tests, open_all, close_all);
}
