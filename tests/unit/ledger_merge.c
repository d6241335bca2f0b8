// SPDX-License-Identifier: MIT
//
// ledger_merge -- when two reports are about one contact or event, prints of texts, settings, and a ledger in and out.

#define _POSIX_C_SOURCE 200809L

#include "ledger/ledger.h"
#include "ledger/merge_stream.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

typedef struct world {
    drg_arena arena;
    drg_settings settings;
} world;

static int setup(void **state)
{
    static world w;
    drg_arena_init(&w.arena, 0);
    w.settings = drg_settings_default();
    *state = &w;
    return 0;
}

static int teardown(void **state)
{
    world *w = *state;
    drg_arena_free(&w->arena);
    return 0;
}

static drg_report *report(world *w, const char *doc, int32_t day, const char *json)
{
    drg_json_value *value;
    drg_report *r;
    drg_note note = {{0}};
    drg_told told = {.doc = drg_str_from(doc), .day = day, .outlet = drg_str_from(doc)};
    assert_int_equal(drg_json_parse(&value, &w->arena, drg_str_from(json), &note), DRG_OK);
    assert_int_equal(drg_report_read(&r, value, &told, &w->settings, &w->arena, &note), DRG_OK);
    return r;
}

#define MACRON "{\"name\":\"Emmanuel Macron\",\"code\":\"FRA GOV\",\"country\":\"FRA\",\"role\":\"president\",\"id\":\"Q3052772\"}"
#define BRIGITTE "{\"name\":\"Brigitte Macron\",\"code\":\"FRA ELI\",\"country\":\"FRA\"}"
#define FRANCE "{\"name\":\"France\",\"code\":\"FRA GOV\",\"country\":\"FRA\",\"id\":\"Q142\"}"
#define PUTIN "{\"name\":\"Vladimir Putin\",\"code\":\"RUS GOV\",\"country\":\"RUS\",\"role\":\"president\",\"id\":\"Q7747\"}"
#define LAVROV "{\"name\":\"Sergey Lavrov\",\"code\":\"RUS GOV\",\"country\":\"RUS\",\"role\":\"foreign minister\",\"id\":\"Q58217\"}"
#define LAVROW "{\"name\":\"Sergej Lawrow\",\"code\":\"RUS GOV\",\"country\":\"RUS\"}"
#define RUSSIA "{\"name\":\"Russia\",\"code\":\"RUS GOV\",\"country\":\"RUS\",\"id\":\"Q159\"}"
#define ERDOGAN "{\"name\":\"Recep Tayyip Erdogan\",\"code\":\"TUR GOV\",\"country\":\"TUR\",\"role\":\"president\"}"
#define MOSCOW ",\"place\":{\"name\":\"Moscow\",\"country\":\"RUS\",\"lat\":55.75,\"lon\":37.61,\"kind\":\"city\"}"
#define SOCHI ",\"place\":{\"name\":\"Sochi\",\"country\":\"RUS\",\"lat\":43.6,\"lon\":39.73,\"kind\":\"city\"}"
#define CONTACT(id, form, a, b, rest) "{\"kind\":\"contact\",\"id\":\"" id "\",\"form\":\"" form "\",\"status\":\"happened\",\"participants\":[" a "," b "]" rest "}"
#define ON(day) ",\"start\":\"" day "\",\"end\":\"" day "\",\"grain\":\"day\""
#define TOLD 19030 // 2022-02-07

// Both ways: whichever leads, they are one, or they are not.
static int one(world *w, const char *first, const char *second)
{
    drg_report *a = report(w, "a", TOLD, first), *b = report(w, "b", TOLD + 1, second);
    int a_leads = drg_report_cmp(a, b) < 0;
    return drg_report_fit(a_leads ? b : a, a_leads ? a : b, &w->settings) > 0;
}

static void same_pair_same_day(void **state)
{
    world *w = *state;
    const char *met = CONTACT("1", "meeting", MACRON, PUTIN, ON("2022-02-07") MOSCOW);
    assert_true(one(w, met, CONTACT("2", "talks", PUTIN, MACRON, ON("2022-02-07"))));
    assert_true(one(w, met, CONTACT("2", "talks", FRANCE, RUSSIA, ON("2022-02-07"))));
    assert_true(one(w, met, CONTACT("2", "visit", MACRON, RUSSIA, MOSCOW)));
    assert_true(one(w, met, "{\"kind\":\"contact\",\"id\":\"2\",\"form\":\"meeting\",\"participants\":[" MACRON "," PUTIN "],\"start\":\"2022-02-07\",\"end\":\"2022-02-13\",\"grain\":\"week\"}"));
    assert_true(one(w, CONTACT("1", "meeting", MACRON, LAVROV, ON("2022-02-07")), CONTACT("2", "meeting", MACRON, LAVROW, ON("2022-02-07"))));
}

static void look_alikes(void **state)
{
    world *w = *state;
    const char *met = CONTACT("1", "meeting", MACRON, PUTIN, ON("2022-02-07") MOSCOW);
    assert_false(one(w, met, CONTACT("2", "meeting", MACRON, PUTIN, ON("2022-02-14"))));
    assert_false(one(w, met, CONTACT("2", "call", MACRON, PUTIN, ON("2022-02-07"))));
    assert_false(one(w, met, CONTACT("2", "meeting", BRIGITTE, PUTIN, ON("2022-02-07"))));
    assert_false(one(w, met, CONTACT("2", "meeting", MACRON, LAVROV, ON("2022-02-07"))));
    assert_false(one(w, met, CONTACT("2", "meeting", FRANCE, PUTIN, ON("2022-02-07") SOCHI)));
    assert_false(one(w, met, CONTACT("2", "meeting", MACRON, ERDOGAN, ON("2022-02-07"))));
    assert_false(one(w, met, CONTACT("2", "summit", MACRON, PUTIN "," ERDOGAN, ON("2022-02-07") MOSCOW))); // two of three, on the margins
    assert_false(one(w, CONTACT("1", "meeting", FRANCE, RUSSIA, ""), CONTACT("2", "meeting", FRANCE, RUSSIA, ""))); // too little to tell
}

#define EVENT(type, cameo, quad, actors, rest) \
    "{\"kind\":\"event\",\"id\":\"e\",\"type\":\"" type "\",\"cameo\":\"" cameo "\",\"quad\":" quad ",\"status\":\"happened\",\"actors\":[" actors "],\"date\":{\"start\":\"2022-02-07\"}" rest "}"
#define TOWARDS(actor) ",\"recipients\":[" actor "]"

static void events_of_one_day(void **state)
{
    world *w = *state;
    const char *accused = EVENT("ACCUSE", "112", "3", FRANCE, TOWARDS(RUSSIA));
    assert_true(one(w, accused, EVENT("ACCUSE", "112", "3", MACRON, TOWARDS(RUSSIA))));
    assert_true(one(w, accused, EVENT("ACCUSE", "1124", "3", FRANCE, TOWARDS(PUTIN)))); // the finer code
    assert_false(one(w, accused, EVENT("ACCUSE", "111", "3", FRANCE, TOWARDS(RUSSIA))));
    assert_false(one(w, accused, EVENT("ACCUSE", "112", "3", RUSSIA, TOWARDS(FRANCE)))); // who accuses whom
    assert_false(one(w, accused, EVENT("REJECT", "112", "3", FRANCE, TOWARDS(RUSSIA))));
    assert_true(one(w, EVENT("CONSULT", "040", "1", FRANCE, TOWARDS(RUSSIA)), EVENT("CONSULT", "042", "1", PUTIN "," MACRON, "")));
    // one party only: words may be any words, a deed is one
    assert_false(one(w, EVENT("SUPPORT", "051", "1", MACRON, ""), EVENT("SUPPORT", "051", "1", MACRON, "")));
    assert_true(one(w, EVENT("SUPPORT", "051", "1", MACRON, ",\"topics\":[\"grain\"]"), EVENT("SUPPORT", "051", "1", MACRON, ",\"topics\":[\"Grain\"]")));
    assert_true(one(w, EVENT("COERCE", "172", "4", MACRON, ""), EVENT("COERCE", "172", "4", MACRON, "")));
}

static void one_document_is_never_merged_with_itself(void **state)
{
    world *w = *state;
    drg_report *a = report(w, "a", TOLD, CONTACT("1", "meeting", MACRON, PUTIN, ON("2022-02-07"))), *b = report(w, "a", TOLD, CONTACT("2", "meeting", MACRON, PUTIN, ON("2022-02-07")));
    assert_true(drg_report_fit(b, a, &w->settings) == 0);
}

static void prints_of_texts(void **state)
{
    world *w = *state;
    drg_str whole[] = {DRG_STR("The two leaders met for five hours in Moscow on Monday evening and discussed the security of Europe over dinner."),
        DRG_STR("Officials in both capitals said that the talks had been useful and that ministers would go on with them next week in Geneva.")};
    drg_str other = DRG_STR("Farmers blocked the roads to the capital with tractors on Tuesday because the price of milk has fallen below the cost of making it.");
    drg_str a, b, c, none;
    assert_int_equal(drg_print_text(&a, whole, 2, &w->arena), DRG_OK);
    assert_int_equal(drg_print_text(&b, whole, 1, &w->arena), DRG_OK);
    assert_int_equal(drg_print_text(&c, &other, 1, &w->arena), DRG_OK);
    assert_int_equal(drg_print_text(&none, (drg_str[]){DRG_STR("They met.")}, 1, &w->arena), DRG_OK);
    assert_true(drg_print_share(a, a) == 1);
    assert_true(drg_print_share(a, b) > 0.6); // cut to half
    assert_true(drg_print_share(a, c) < 0.2);
    assert_int_equal(none.n, 0);
    assert_true(drg_print_share(a, none) == 0);
    assert_true(drg_print_share(a, DRG_STR("12:nonsense")) == 0);
}

static void settings_are_names_and_numbers(void **state)
{
    world *w = *state;
    drg_note note = {{0}};
    assert_int_equal(drg_settings_take(&w->settings, DRG_STR("same_text=0.75"), &note), DRG_OK);
    assert_true(w->settings.value[DRG_SET_SAME_TEXT] == 0.75);
    assert_string_equal(drg_settings_name(DRG_SET_SAME_TEXT), "same_text");
    assert_string_equal(drg_settings_name(DRG_SET_CONTACT_LEAST), "contact_least");
    const char *const wrong[] = {"same_text", "same_text=", "same_text=much", "same_text=-1", "same_text=nan", "no_such=1", "=1", ""};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) assert_int_equal(drg_settings_take(&w->settings, drg_str_from(wrong[i]), &note), DRG_E_USAGE);
}

static void keys_come_first_and_once(void **state)
{
    world *w = *state;
    drg_note note = {{0}};
    drg_buf out = {NULL, 0, 0, 0};
    const char *lines = "{\"kind\":\"document\",\"doc\":\"d\",\"published\":\"2022-02-08\"}\n"
                        "{\"key\":\"old\",\"kind\":\"contact\",\"id\":\"c1\",\"form\":\"meeting\",\"participants\":[" MACRON "," PUTIN "],\"start\":\"2022-02-07\",\"told\":{\"day\":\"1999-01-01\"},\"x\":\"},{\\\"key\\\":1\"}\n";
    assert_int_equal(drg_keying(&out, drg_str_from(lines), &w->settings, &w->arena, &note), DRG_OK);
    drg_json_value *value;
    assert_int_equal(drg_json_parse(&value, &w->arena, drg_str_trim(drg_buf_view(&out)), &note), DRG_OK);
    assert_true(drg_str_is(value->first->key, "key") && drg_str_is(value->first->str, "2022-02-07|FRA+RUS"));
    int keys = 0, told = 0;
    for (const drg_json_value *v = value->first; v; v = v->next) keys += drg_str_is(v->key, "key"), told += drg_str_is(v->key, "told");
    assert_int_equal(keys, 1);
    assert_int_equal(told, 1);
    assert_true(drg_str_is(drg_json_get(drg_json_get(value, "told"), "day")->str, "2022-02-08"));
    assert_true(drg_str_is(drg_json_get(value, "x")->str, "},{\"key\":1"));
    drg_buf_free(&out);
}

static void a_batch_that_is_not_committed_is_gone(void **state)
{
    (void)state;
    char path[] = "/tmp/drg_ledger_XXXXXX";
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    close(fd);
    const char *lines = "{\"kind\":\"document\",\"doc\":\"d\",\"published\":\"2022-02-08\"}\n" CONTACT("c1", "meeting", MACRON, PUTIN, ON("2022-02-07")) "\n";
    drg_note note = {{0}};
    drg_ledger *ledger;
    drg_buf words = {NULL, 0, 0, 0};
    uint32_t n_bad = 1;
    assert_int_equal(drg_ledger_open(&ledger, path, DRG_LEDGER_CREATE, &note), DRG_OK);
    assert_int_equal(drg_ledger_add(ledger, drg_str_from(lines), &note), DRG_OK);
    assert_int_equal(drg_ledger_counted(ledger).documents, 0);
    drg_ledger_close(ledger);
    assert_int_equal(drg_ledger_open(&ledger, path, DRG_LEDGER_WRITE, &note), DRG_OK);
    assert_int_equal(drg_ledger_remove(ledger, DRG_STR("d"), &note), DRG_E_NOTFOUND);
    assert_int_equal(drg_ledger_add(ledger, drg_str_from(lines), &note), DRG_OK);
    assert_int_equal(drg_ledger_commit(ledger, &note), DRG_OK);
    assert_int_equal(drg_ledger_counted(ledger).documents, 1);
    assert_int_equal(drg_ledger_add(ledger, DRG_STR("{\"kind\":\"contact\"}"), &note), DRG_E_FORMAT);
    assert_int_equal(drg_ledger_check(ledger, &words, &n_bad, &note), DRG_OK);
    assert_int_equal(n_bad, 0);
    assert_int_equal(drg_ledger_remove(ledger, DRG_STR("d"), &note), DRG_OK);
    assert_int_equal(drg_ledger_commit(ledger, &note), DRG_OK);
    drg_ledger_close(ledger);
    drg_buf_free(&words);
    char beside[64];
    remove(path);
    snprintf(beside, sizeof beside, "%s-wal", path);
    remove(beside);
    snprintf(beside, sizeof beside, "%s-shm", path);
    remove(beside);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(same_pair_same_day, setup, teardown),
        cmocka_unit_test_setup_teardown(look_alikes, setup, teardown),
        cmocka_unit_test_setup_teardown(events_of_one_day, setup, teardown),
        cmocka_unit_test_setup_teardown(one_document_is_never_merged_with_itself, setup, teardown),
        cmocka_unit_test_setup_teardown(prints_of_texts, setup, teardown),
        cmocka_unit_test_setup_teardown(settings_are_names_and_numbers, setup, teardown),
        cmocka_unit_test_setup_teardown(keys_come_first_and_once, setup, teardown),
        cmocka_unit_test_setup_teardown(a_batch_that_is_not_committed_is_gone, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
