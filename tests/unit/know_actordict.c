// SPDX-License-Identifier: MIT
//
// know_actordict -- dictionaries in PETRARCH's format: restrictions, synonyms, plurals, substitution sets, lines that are left out.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/cal.h"
#include "base/file.h"
#include "know/actordict.h"

#include <stdio.h>
#include <string.h>

#define ACTORS DRG_BUILD_DIR "/actordict_actors.txt"
#define AGENTS DRG_BUILD_DIR "/actordict_agents.txt"

typedef struct told {
    int n;
    char last[512];
} told;

static void tell(void *user, const char *message)
{
    told *t = user;
    t->n++;
    snprintf(t->last, sizeof t->last, "%s", message);
}

static void write_file(const char *path, const char *text)
{
    drg_note note = {{0}};
    assert_int_equal(drg_file_write(path, drg_str_from(text), &note), DRG_OK);
}

static void expect_code(const drg_actordict *p, const char *key, int32_t day, const char *code)
{
    drg_actordict_actor actor;
    assert_int_equal(drg_actordict_actor_of(p, drg_str_from(key), day, &actor), 1);
    if (!drg_str_is(actor.code, code)) fail_msg("%s: %.*s instead of %s", key, DRG_FMT(actor.code), code);
}

static void restrictions(void **state)
{
    (void)state;
    drg_note note = {{0}};
    drg_actordict *p = drg_actordict_new();
    told t = {0};
    write_file(ACTORS, "ANNA_BELL_ [FRA]\n+THE_BELL_ # a synonym\n\t[ FRAGOV  < 910101 ]\n[FRALEG 19910101-19930000] [FRAELI >19930101]\n"
                       "OTTO_ [DEUGOV 300101-310101]\nOTTO_ [DEU]\nNOBODY [---]\n+\nFRITZ [D E]\n");
    assert_int_equal(drg_actordict_actors(p, ACTORS, tell, &t, &note), DRG_OK);
    expect_code(p, "anna bell", drg_cal_day(1985, 6, 1), "FRAGOV"); // dated codes come before those that hold always
    expect_code(p, "the bell", drg_cal_day(1993, 1, 1), "FRALEG");  // the last day of a span belongs to it
    expect_code(p, "the bell", INT32_MIN, "FRA");
    expect_code(p, "otto", drg_cal_day(1985, 6, 1), "DEU");      // a later block adds its codes
    expect_code(p, "nobody", INT32_MIN, "");
    drg_actordict_actor actor;
    assert_int_equal(drg_actordict_actor_of(p, DRG_STR("nobody"), INT32_MIN, &actor), 1);
    assert_int_equal(actor.none, 1);
    assert_int_equal(drg_actordict_actor_of(p, DRG_STR("somebody"), INT32_MIN, &actor), 0);
    assert_int_equal(drg_actordict_longest(p, DRG_STR("anna"), 0), 2);
    assert_int_equal(drg_actordict_longest(p, DRG_STR("anna"), 1), 0);
    assert_int_equal(t.n, 3); // OTTO's term from 2030 to 1931, the empty synonym, the code with a blank
    drg_actordict_free(p);

    p = drg_actordict_new();
    write_file(ACTORS, "ANNA_BELL_\n\t[FRAGOV <910101]\n\t[FRALEG 19910101-19930000]\n\t[FRAELI >19930101]\n");
    assert_int_equal(drg_actordict_actors(p, ACTORS, tell, &t, &note), DRG_OK);
    expect_code(p, "anna bell", drg_cal_day(1990, 12, 31), "FRAGOV"); // < is before the day
    expect_code(p, "anna bell", drg_cal_day(1991, 1, 1), "FRALEG");   // the first day of a range belongs to it
    expect_code(p, "anna bell", drg_cal_day(1993, 1, 2), "FRAELI");
    expect_code(p, "anna bell", INT32_MIN, "");                       // no day: no dated code
    drg_actordict_free(p);
}

static void expect_agent(const drg_actordict *p, const char *key, const char *code, int before)
{
    int side;
    drg_str got = drg_actordict_agent_of(p, drg_str_from(key), &side);
    if (!drg_str_is(got, code)) fail_msg("%s: %.*s instead of %s", key, DRG_FMT(got), code);
    assert_int_equal(side, before);
}

static void agents(void **state)
{
    (void)state;
    drg_note note = {{0}};
    drg_actordict *p = drg_actordict_new();
    told t = {0};
    write_file(AGENTS, "!FOLK! = MAN, WOMEN\nPOLICE {} [~COP]\nARMY [~MIL]\nPRESS_ [~MED]\nATTORNEY_GENERAL {ATTORNEYS_GENERAL} [~GOV]\n"
                       "AID_GROUP [NGO~]\nCATTLE!FOLK! [~AGR]\nCOURT {COURTS [~JUD]\nLONELY\n");
    assert_int_equal(drg_actordict_agents(p, AGENTS, tell, &t, &note), DRG_OK);
    expect_agent(p, "police", "COP", 0);
    expect_agent(p, "polices", "", 0);
    expect_agent(p, "armies", "MIL", 0);
    expect_agent(p, "presss", "", 0);
    expect_agent(p, "presses", "", 0);
    expect_agent(p, "attorneys general", "GOV", 0);
    expect_agent(p, "aid groups", "NGO", 1);
    expect_agent(p, "cattleman", "AGR", 0);
    expect_agent(p, "cattlewomen", "AGR", 0);
    expect_agent(p, "cattle!folk!", "", 0);
    assert_int_equal(t.n, 2);
    assert_non_null(strstr(t.last, "actordict_agents.txt:9: "));
    size_t n_actors, n_agents;
    drg_actordict_count(p, &n_actors, &n_agents);
    assert_int_equal(n_actors, 0);
    assert_true(n_agents >= 9);
    drg_actordict_free(p);
}

static void refused(void **state)
{
    (void)state;
    drg_note note = {{0}};
    drg_actordict *p = drg_actordict_new();
    assert_int_equal(drg_actordict_actors(p, DRG_BUILD_DIR "/no_such_file", NULL, NULL, &note), DRG_E_IO);
    write_file(ACTORS, "# nothing\n\nONLY_A_PHRASE\n");
    assert_int_equal(drg_actordict_actors(p, ACTORS, NULL, NULL, &note), DRG_E_FORMAT);
    assert_non_null(strstr(note.text, "actordict_actors.txt"));
    drg_actordict_free(p);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(restrictions), cmocka_unit_test(agents), cmocka_unit_test(refused)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
