// SPDX-License-Identifier: MIT
//
// code_contacts -- the rules of contacts.h, each with mentions built by hand: what becomes one contact and what does not.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/cal.h"
#include "code/contacts.h"

enum { MACRON, PUTIN, SCHOLZ, FRANCE, RUSSIA, N_ACTORS };
enum { MOSCOW, KIEV, PARIS };

typedef struct world {
    drg_doc doc;
    drg_arena scratch;
} world;

static int set_up(void **state)
{
    static world w; // one test at a time
    drg_doc_init(&w.doc, 0);
    drg_arena_init(&w.scratch, 0);
    assert_int_equal(drg_doc_set_text(&w.doc, DRG_STR("meeting again")), DRG_OK);
    static const struct {
        const char *name, *country;
        drg_actor_type type;
    } actors[N_ACTORS] = {{"Emmanuel Macron", "FRA", DRG_ACTOR_PERSON}, {"Vladimir Putin", "RUS", DRG_ACTOR_PERSON},
        {"Olaf Scholz", "DEU", DRG_ACTOR_PERSON}, {"France", "FRA", DRG_ACTOR_COUNTRY}, {"Russia", "RUS", DRG_ACTOR_COUNTRY}};
    for (int i = 0; i < N_ACTORS; i++) {
        drg_actor *a = DRG_ARENA_PUSH(&w.doc.arena, w.doc.actors, w.doc.n_actors, w.doc.cap_actors);
        a->name = drg_str_from(actors[i].name);
        a->country = drg_str_from(actors[i].country);
        a->type = actors[i].type;
    }
    static const struct {
        const char *name, *country;
        double lat, lon;
    } places[] = {{"Moscow", "RUS", 55.75, 37.62}, {"Kyiv", "UKR", 50.45, 30.52}, {"Paris", "FRA", 48.85, 2.35}};
    for (int i = 0; i < 3; i++) {
        drg_place *p = DRG_ARENA_PUSH(&w.doc.arena, w.doc.places, w.doc.n_places, w.doc.cap_places);
        p->name = drg_str_from(places[i].name);
        p->country = drg_str_from(places[i].country);
        p->lat = places[i].lat;
        p->lon = places[i].lon;
        p->has_position = 1;
        p->kind = DRG_PLACE_CITY;
    }
    // Two words serve as triggers: "meeting", and "meeting" with "again" hanging on it.
    w.doc.tokens = DRG_ARENA_ARRAY(&w.doc.arena, drg_token, 3);
    w.doc.n_tokens = 3;
    for (uint32_t t = 0; t < 3; t++) {
        w.doc.tokens[t].lemma = t == 2 ? DRG_STR("again") : DRG_STR("meeting");
        w.doc.tokens[t].upos = t == 2 ? DRG_UPOS_ADV : DRG_UPOS_NOUN;
        w.doc.tokens[t].head = t == 2 ? 1 : DRG_NONE;
    }
    w.doc.sents = DRG_ARENA_ARRAY(&w.doc.arena, drg_sent, 1);
    w.doc.n_sents = 1;
    w.doc.sents[0].toks = (drg_range){0, 3};
    assert_int_equal(drg_doc_index_tree(&w.doc), DRG_OK);
    *state = &w;
    return 0;
}

static int tear_down(void **state)
{
    world *w = *state;
    drg_doc_free(&w->doc);
    drg_arena_free(&w->scratch);
    return 0;
}

// Adds a mention in the next sentence: a, b are actors or -1; day 0 is unknown.
static drg_contact_mention *tell(world *w, drg_form form, drg_status status, int a, int b, int day, int place)
{
    drg_doc *doc = &w->doc;
    drg_contact_mention *m = DRG_ARENA_PUSH(&doc->arena, doc->contact_mentions, doc->n_contact_mentions, doc->cap_contact_mentions);
    m->form = form;
    m->status = status;
    m->parts = DRG_ARENA_ARRAY(&doc->arena, drg_part, 2);
    if (a >= 0) m->parts[m->n_parts++] = (drg_part){(uint32_t)a, DRG_NONE, 0};
    if (b >= 0) m->parts[m->n_parts++] = (drg_part){(uint32_t)b, DRG_NONE, 0};
    m->date = m->duration = m->event = DRG_NONE;
    m->day_start = m->day_end = day ? drg_cal_day(2022, 2, day) : DRG_NO_DAY;
    m->grain = day ? DRG_GRAIN_DAY : DRG_GRAIN_NONE;
    m->place = place < 0 ? DRG_NONE : (uint32_t)place;
    m->sent = doc->n_contact_mentions - 1;
    m->trigger_tok = 0;
    m->confidence = 0.8f;
    return m;
}

static void merge(world *w, uint32_t expected)
{
    assert_int_equal(drg_contacts_merge(&w->doc, NULL, NULL, &w->scratch), DRG_OK);
    assert_int_equal(w->doc.n_contacts, expected);
}

static void same_pair_told_twice_is_one(void **state)
{
    world *w = *state;
    tell(w, DRG_FORM_MEETING, DRG_STATUS_HAPPENED, MACRON, PUTIN, 7, MOSCOW);
    tell(w, DRG_FORM_TALKS, DRG_STATUS_HAPPENED, PUTIN, MACRON, 0, -1);
    merge(w, 1);
    assert_int_equal(w->doc.contacts[0].n_mentions, 2);
    assert_int_equal(w->doc.contacts[0].day_start, drg_cal_day(2022, 2, 7));
    assert_int_equal(w->doc.contacts[0].place, MOSCOW);
    assert_true(drg_str_is(w->doc.contacts[0].key, "2022-02-07|FRA+RUS"));
}

static void other_day_is_another(void **state)
{
    world *w = *state;
    tell(w, DRG_FORM_MEETING, DRG_STATUS_HAPPENED, MACRON, PUTIN, 7, -1);
    tell(w, DRG_FORM_MEETING, DRG_STATUS_HAPPENED, MACRON, PUTIN, 8, -1);
    merge(w, 2);
}

static void other_town_is_another(void **state)
{
    world *w = *state;
    tell(w, DRG_FORM_MEETING, DRG_STATUS_HAPPENED, MACRON, PUTIN, 0, MOSCOW);
    tell(w, DRG_FORM_MEETING, DRG_STATUS_HAPPENED, MACRON, PUTIN, 0, PARIS);
    merge(w, 2);
}

static void call_is_not_meeting(void **state)
{
    world *w = *state;
    tell(w, DRG_FORM_MEETING, DRG_STATUS_HAPPENED, MACRON, PUTIN, 7, -1);
    tell(w, DRG_FORM_CALL, DRG_STATUS_HAPPENED, MACRON, PUTIN, 7, -1);
    merge(w, 2);
}

static void planned_is_not_past(void **state)
{
    world *w = *state;
    tell(w, DRG_FORM_MEETING, DRG_STATUS_HAPPENED, MACRON, PUTIN, 7, -1);
    tell(w, DRG_FORM_MEETING, DRG_STATUS_SCHEDULED, MACRON, PUTIN, 0, -1);
    merge(w, 2);
    assert_int_equal(w->doc.contacts[1].status, DRG_STATUS_SCHEDULED);
}

static void called_off_ends_the_plan(void **state)
{
    world *w = *state;
    tell(w, DRG_FORM_SUMMIT, DRG_STATUS_SCHEDULED, MACRON, SCHOLZ, 15, PARIS);
    tell(w, DRG_FORM_SUMMIT, DRG_STATUS_CANCELLED, MACRON, SCHOLZ, 0, -1);
    merge(w, 1);
    assert_int_equal(w->doc.contacts[0].status, DRG_STATUS_CANCELLED);
}

static void again_is_another(void **state)
{
    world *w = *state;
    tell(w, DRG_FORM_CALL, DRG_STATUS_HAPPENED, MACRON, PUTIN, 0, -1);
    tell(w, DRG_FORM_CALL, DRG_STATUS_HAPPENED, MACRON, PUTIN, 0, -1)->trigger_tok = 1;
    merge(w, 2);
}

// "The next round will be on the 20th": of the parties of the talks told before, and another contact.
static void next_round_has_the_parties_told_before(void **state)
{
    world *w = *state;
    tell(w, DRG_FORM_TALKS, DRG_STATUS_HAPPENED, MACRON, PUTIN, 7, MOSCOW);
    tell(w, DRG_FORM_TALKS, DRG_STATUS_SCHEDULED, -1, -1, 20, KIEV)->trigger_tok = 1;
    merge(w, 2);
    assert_int_equal(w->doc.contacts[1].n_parts, 2);
    assert_int_equal(w->doc.contacts[1].status, DRG_STATUS_SCHEDULED);
}

static void put_off_is_the_same_contact(void **state)
{
    world *w = *state;
    tell(w, DRG_FORM_SUMMIT, DRG_STATUS_SCHEDULED, MACRON, SCHOLZ, 15, PARIS);
    drg_contact_mention *m = tell(w, DRG_FORM_SUMMIT, DRG_STATUS_SCHEDULED, MACRON, SCHOLZ, 21, PARIS);
    m->moved = 1;
    merge(w, 1);
    assert_int_equal(w->doc.contacts[0].day_start, drg_cal_day(2022, 2, 21));
}

static void host_is_whose_country_the_place_is(void **state)
{
    world *w = *state;
    tell(w, DRG_FORM_MEETING, DRG_STATUS_HAPPENED, MACRON, PUTIN, 7, -1);
    tell(w, DRG_FORM_MEETING, DRG_STATUS_HAPPENED, MACRON, PUTIN, 7, MOSCOW);
    merge(w, 1);
    assert_int_equal(w->doc.contacts[0].parts[0].host, 0);
    assert_int_equal(w->doc.contacts[0].parts[1].host, 1);
}

static void country_stands_for_its_leader(void **state)
{
    world *w = *state;
    tell(w, DRG_FORM_TALKS, DRG_STATUS_HAPPENED, FRANCE, RUSSIA, 0, -1);
    tell(w, DRG_FORM_MEETING, DRG_STATUS_HAPPENED, MACRON, PUTIN, 7, MOSCOW);
    merge(w, 1);
    assert_int_equal(w->doc.contacts[0].n_parts, 2);
    assert_int_equal(w->doc.contacts[0].parts[0].actor, MACRON);
    assert_int_equal(w->doc.contacts[0].parts[1].actor, PUTIN);
}

static void visit_joins_the_meeting_there(void **state)
{
    world *w = *state;
    tell(w, DRG_FORM_MEETING, DRG_STATUS_HAPPENED, MACRON, PUTIN, 7, MOSCOW);
    tell(w, DRG_FORM_VISIT, DRG_STATUS_HAPPENED, MACRON, -1, 0, MOSCOW)->definite = 1;
    tell(w, DRG_FORM_VISIT, DRG_STATUS_HAPPENED, MACRON, -1, 0, KIEV);
    merge(w, 2);
    assert_int_equal(w->doc.contacts[0].form, DRG_FORM_MEETING);
    assert_int_equal(w->doc.contacts[1].form, DRG_FORM_VISIT);
}

static void press_conference_takes_parties_and_day(void **state)
{
    world *w = *state;
    tell(w, DRG_FORM_MEETING, DRG_STATUS_HAPPENED, MACRON, PUTIN, 7, MOSCOW);
    tell(w, DRG_FORM_PRESS_CONFERENCE, DRG_STATUS_HAPPENED, -1, -1, 0, -1)->definite = 1;
    merge(w, 2);
    assert_int_equal(w->doc.contacts[1].n_parts, 2);
    assert_int_equal(w->doc.contacts[1].day_start, drg_cal_day(2022, 2, 7));
}

static void who_speaks_alone_speaks_alone(void **state)
{
    world *w = *state;
    tell(w, DRG_FORM_MEETING, DRG_STATUS_HAPPENED, MACRON, PUTIN, 7, MOSCOW);
    tell(w, DRG_FORM_PRESS_CONFERENCE, DRG_STATUS_HAPPENED, MACRON, -1, 0, -1)->definite = 1;
    merge(w, 2);
    assert_int_equal(w->doc.contacts[1].n_parts, 1);
    assert_int_equal(w->doc.contacts[1].day_start, drg_cal_day(2022, 2, 7));
}

static void lonely_meeting_is_a_miss(void **state)
{
    world *w = *state;
    tell(w, DRG_FORM_MEETING, DRG_STATUS_HAPPENED, MACRON, -1, 7, -1);
    merge(w, 0);
    assert_int_equal(w->doc.n_misses, 1);
}

int main(void)
{
#define CASE(f) cmocka_unit_test_setup_teardown(f, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        CASE(same_pair_told_twice_is_one), CASE(other_day_is_another), CASE(other_town_is_another),
        CASE(call_is_not_meeting), CASE(planned_is_not_past), CASE(called_off_ends_the_plan), CASE(again_is_another),
        CASE(country_stands_for_its_leader), CASE(next_round_has_the_parties_told_before),
        CASE(put_off_is_the_same_contact), CASE(host_is_whose_country_the_place_is), CASE(visit_joins_the_meeting_there),
        CASE(press_conference_takes_parties_and_day), CASE(who_speaks_alone_speaks_alone), CASE(lonely_meeting_is_a_miss),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
