// SPDX-License-Identifier: MIT
//
// print_records -- a small document made by hand, and the records, report and explanation that must come of it.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/cal.h"
#include "print/points.h"
#include "print/print.h"

// The words stand behind two-byte letters, so that bytes and code points differ.
static const char text[] = "Zo\xC3\xAB Mart\xC3\xADn met Li in Gen\xC3\xA8ve. \xE2\x80\x9CIt went well,\xE2\x80\x9D she said.";

typedef struct made {
    drg_doc doc;
    drg_token tokens[12];
    drg_sent sents[2];
    uint32_t children[12];
    drg_actor actors[2];
    drg_mention mentions[3];
    drg_place places[1];
    drg_part parts[2];
    drg_event events[1];
    drg_statement statements[1];
    drg_contact_mention told[1];
    drg_contact contacts[1];
    uint32_t zero[1];
    drg_topic topics[1];
} made;

static drg_span span_of(const drg_doc *doc, const char *words)
{
    size_t at = drg_str_find(doc->text, drg_str_from(words), 0);
    assert_true(at != SIZE_MAX);
    return (drg_span){(uint32_t)at, (uint32_t)(at + strlen(words))};
}

static void make_tokens(made *m)
{
    static const char *const forms[] = {"Zo\xC3\xAB", "Mart\xC3\xADn", "met", "Li", "in", "Gen\xC3\xA8ve", ".", "It", "went", "well", "she", "said"};
    static const uint32_t heads[] = {1, 2, DRG_NONE, 2, 5, 2, 2, 8, 11, 8, 11, DRG_NONE};
    size_t at = 0;
    for (uint32_t t = 0; t < 12; t++) {
        at = drg_str_find(m->doc.text, drg_str_from(forms[t]), at);
        assert_true(at != SIZE_MAX);
        m->tokens[t] = (drg_token){.span = {(uint32_t)at, (uint32_t)(at + strlen(forms[t]))}, .form = drg_str_from(forms[t]),
            .lemma = drg_str_from(forms[t]), .deprel = DRG_STR("dep"), .head = heads[t], .sent = t < 7 ? 0 : 1, .name = DRG_NONE};
        at += strlen(forms[t]);
    }
    m->doc.tokens = m->tokens;
    m->doc.n_tokens = 12;
    m->sents[0] = (drg_sent){{0, 7}, {0, m->tokens[6].span.end}, 0, 2, 0};
    m->sents[1] = (drg_sent){{7, 12}, {m->tokens[6].span.end + 1, (uint32_t)m->doc.text.n}, 0, 11, 1};
    m->doc.sents = m->sents;
    m->doc.n_sents = 2;
    assert_int_equal(drg_doc_index_tree(&m->doc), DRG_OK);
}

static void make_cast(made *m)
{
    m->actors[0] = (drg_actor){.type = DRG_ACTOR_PERSON, .name = DRG_STR("Zo\xC3\xAB Mart\xC3\xADn"), .id = DRG_STR("Q1"), .country = DRG_STR("FRA"),
        .sectors = {DRG_STR("GOV")}, .code = DRG_STR("FRA GOV"), .role = DRG_STR("minister"), .first = 0, .place = DRG_NONE};
    m->actors[1] = (drg_actor){.type = DRG_ACTOR_PERSON, .name = DRG_STR("Li"), .first = 1, .place = DRG_NONE};
    m->mentions[0] = (drg_mention){{0, 2}, 1, 0, DRG_NONE, DRG_MENTION_NAME, DRG_HOW_TABLE, {NULL, 0}, 0, 0};
    m->mentions[1] = (drg_mention){{3, 4}, 3, 1, DRG_NONE, DRG_MENTION_NAME, DRG_HOW_NEW, {NULL, 0}, 0, 0};
    m->mentions[2] = (drg_mention){{10, 11}, 10, 0, DRG_NONE, DRG_MENTION_PRONOUN, DRG_HOW_PRONOUN, {NULL, 0}, 0, 0};
    m->places[0] = (drg_place){{5, 6}, DRG_STR("Geneva"), DRG_STR("CHE"), {NULL, 0}, 46.20222, 6.14569, 2660646, DRG_PLACE_CITY, 1, "name"};
    m->doc.actors = m->actors;
    m->doc.n_actors = 2;
    m->doc.mentions = m->mentions;
    m->doc.n_mentions = 3;
    m->doc.places = m->places;
    m->doc.n_places = 1;
}

static void make_records(made *m)
{
    int32_t day = drg_cal_day(2022, 2, 7);
    m->parts[0] = (drg_part){0, 0, 0};
    m->parts[1] = (drg_part){1, 1, 1};
    m->topics[0] = (drg_topic){{0, 0}};
    m->told[0] = (drg_contact_mention){.form = DRG_FORM_MEETING, .parts = m->parts, .n_parts = 2, .date = DRG_NONE, .duration = DRG_NONE,
        .day_start = day, .day_end = day, .grain = DRG_GRAIN_DAY, .place = 0, .sent = 0, .trigger_tok = 2, .trigger = span_of(&m->doc, "met"),
        .rule = DRG_STR("meet.verb"), .confidence = 0.9f, .event = 0, .contact = 0};
    m->contacts[0] = (drg_contact){.id = 0xC, .form = DRG_FORM_MEETING, .parts = m->parts, .n_parts = 2, .day_start = day, .day_end = day,
        .grain = DRG_GRAIN_DAY, .duration = DRG_STR("PT6H"), .place = 0, .events = m->zero, .n_events = 1, .mentions = m->zero, .n_mentions = 1,
        .key = DRG_STR("k"), .confidence = 0.9f};
    m->events[0] = (drg_event){.id = 0xE, .type = "CONSULT", .mode = "meet", .cameo = "036", .goldstein = 4, .score = 5, .quad = 1,
        .actors = m->parts, .n_actors = 2, .date = DRG_NONE, .place = DRG_NONE, .day_start = day, .day_end = day, .grain = DRG_GRAIN_DAY,
        .date_from_doc = 1, .reporter = DRG_NONE, .sent = 0, .trigger = span_of(&m->doc, "met"), .trigger_tok = 2, .contact = 0,
        .confidence = 0.85f, .rule = DRG_STR("meet.verb")};
    m->events[0].counts[0].kind = "dead";
    m->events[0].counts[0].min = 3;
    m->events[0].counts[0].max = 5;
    m->events[0].counts[0].span = span_of(&m->doc, "well");
    m->statements[0] = (drg_statement){.id = 0x5, .speaker = {0, 2, 0}, .addressee = {DRG_NONE, DRG_NONE, 0}, .verb = DRG_STR("say"),
        .mode = DRG_SAID_DIRECT, .content = span_of(&m->doc, "It went well,"), .date = DRG_NONE, .day_start = DRG_NO_DAY, .day_end = DRG_NO_DAY,
        .sent = 1, .sent_end = 2, .cue_tok = 11, .contact = DRG_NONE, .confidence = 0.8f, .rule = DRG_STR("said.after")};
    m->doc.contact_mentions = m->told;
    m->doc.contacts = m->contacts;
    m->doc.events = m->events;
    m->doc.statements = m->statements;
    m->doc.n_contact_mentions = m->doc.n_contacts = m->doc.n_events = m->doc.n_statements = 1;
}

static void make(made *m)
{
    memset(m, 0, sizeof *m);
    drg_doc_init(&m->doc, 0);
    assert_int_equal(drg_doc_set_text(&m->doc, drg_str_from(text)), DRG_OK);
    m->doc.id = DRG_STR("d1");
    make_tokens(m);
    make_cast(m);
    make_records(m);
}

// What docs/formats/records.md says, field by field: unknown fields are left out, offsets count code points.
static void records(void **state)
{
    (void)state;
    made m;
    make(&m);
    assert_int_equal(drg_doc_skip(&m.doc, span_of(&m.doc, "Gen\xC3\xA8ve"), "boilerplate"), DRG_OK);
    drg_buf out = {NULL, 0, 0, 0};
    drg_arena scratch;
    drg_arena_init(&scratch, 0);
    assert_int_equal(drg_print_records(&out, &m.doc, &scratch), DRG_OK);
    static const char zoe[] = "{\"name\":\"Zo\xC3\xAB Mart\xC3\xADn\",\"text\":\"Zo\xC3\xAB Mart\xC3\xADn\",\"start\":0,\"end\":10,\"code\":\"FRA GOV\","
                              "\"country\":\"FRA\",\"sectors\":[\"GOV\"],\"role\":\"minister\",\"id\":\"Q1\"}";
    static const char li[] = "{\"name\":\"Li\",\"text\":\"Li\",\"start\":15,\"end\":17,\"host\":true}";
    static const char first[] = "{\"text\":\"Zo\xC3\xAB Mart\xC3\xADn met Li in Gen\xC3\xA8ve.\",\"start\":0,\"end\":28,\"sentence\":0";
    drg_buf expected = {NULL, 0, 0, 0};
    drg_buf_printf(&expected, "{\"kind\":\"document\",\"doc\":\"d1\",\"sentences\":2,\"tokens\":12,\"skipped\":[{\"reason\":\"boilerplate\",\"start\":21,\"end\":27}]}\n");
    drg_buf_printf(&expected,
        "{\"kind\":\"event\",\"id\":\"e000000000000000e\",\"doc\":\"d1\",\"type\":\"CONSULT\",\"mode\":\"meet\",\"quad\":1,\"score\":5,\"cameo\":\"036\","
        "\"goldstein\":4,\"actors\":[%s,%s],\"date\":{\"start\":\"2022-02-07\",\"end\":\"2022-02-07\",\"grain\":\"day\",\"from\":\"document\"},"
        "\"status\":\"happened\",\"evidence\":%s},\"trigger\":{\"text\":\"met\",\"start\":11,\"end\":14},"
        "\"counts\":{\"dead\":{\"min\":3,\"max\":5,\"text\":\"well\"}},\"confidence\":0.85,\"rule\":\"meet.verb\"}\n", zoe, li, first);
    drg_buf_printf(&expected,
        "{\"kind\":\"statement\",\"id\":\"s0000000000000005\",\"doc\":\"d1\",\"speaker\":{\"name\":\"Zo\xC3\xAB Mart\xC3\xADn\",\"text\":\"she\",\"start\":45,"
        "\"end\":48,\"code\":\"FRA GOV\",\"country\":\"FRA\",\"sectors\":[\"GOV\"],\"role\":\"minister\",\"id\":\"Q1\",\"named_by\":\"Zo\xC3\xAB Mart\xC3\xADn\"},"
        "\"verb\":\"say\",\"mode\":\"direct\",\"content\":{\"text\":\"It went well,\",\"start\":30,\"end\":43},\"stance\":\"report\","
        "\"evidence\":{\"text\":\"\xE2\x80\x9CIt went well,\xE2\x80\x9D she said.\",\"start\":29,\"end\":54,\"sentence\":1},\"confidence\":0.8,\"rule\":\"said.after\"}\n");
    drg_buf_printf(&expected,
        "{\"kind\":\"contact\",\"id\":\"c000000000000000c\",\"form\":\"meeting\",\"participants\":[%s,%s],\"start\":\"2022-02-07\",\"end\":\"2022-02-07\","
        "\"grain\":\"day\",\"duration\":\"PT6H\",\"place\":{\"name\":\"Geneva\",\"text\":\"Gen\xC3\xA8ve\",\"start\":21,\"end\":27,\"country\":\"CHE\","
        "\"lat\":46.20222,\"lon\":6.14569,\"geonameid\":2660646,\"kind\":\"city\"},\"status\":\"happened\",\"documents\":[\"d1\"],"
        "\"events\":[\"e000000000000000e\"],\"key\":\"k\",\"evidence\":[%s,\"trigger\":{\"text\":\"met\",\"start\":11,\"end\":14},\"rule\":\"meet.verb\"}],"
        "\"confidence\":0.9}\n", zoe, li, first);
    assert_string_equal(out.p, expected.p);
    drg_buf_free(&out);
    drg_buf_free(&expected);
    drg_arena_free(&scratch);
    drg_doc_free(&m.doc);
}

static void assert_holds(const drg_buf *out, const char *words)
{
    if (drg_str_find(drg_buf_view(out), drg_str_from(words), 0) == SIZE_MAX) fail_msg("not printed: %s\nin: %s", words, out->p);
}

static void report_and_explanation(void **state)
{
    (void)state;
    made m;
    make(&m);
    m.doc.title = DRG_STR("A \x1b[31mtitle");
    drg_buf out = {NULL, 0, 0, 0};
    drg_arena scratch;
    drg_arena_init(&scratch, 0);
    drg_look look = {80, 0};
    assert_int_equal(drg_print_report(&out, &m.doc, &look, &scratch), DRG_OK);
    assert_holds(&out, "CONTACTS (1)");
    assert_holds(&out, "2022-02-07    meeting");
    assert_holds(&out, "Geneva \xC2\xB7 6 hours");
    assert_holds(&out, "Li [host]");
    assert_holds(&out, "It went well,");
    assert_null(strchr(out.p, '\x1b')); // neither our colours nor the article's escape sequence
    drg_buf_reset(&out);
    m.contacts[0].status = DRG_STATUS_SCHEDULED;
    look.colour = 1;
    assert_int_equal(drg_print_report(&out, &m.doc, &look, &scratch), DRG_OK);
    assert_holds(&out, "AGENDA");
    assert_true(drg_str_find(drg_buf_view(&out), DRG_STR("CONTACTS"), 0) == SIZE_MAX);
    assert_true(drg_str_find(drg_buf_view(&out), DRG_STR("[31m"), 0) != SIZE_MAX && drg_str_find(drg_buf_view(&out), DRG_STR("\x1b[31m"), 0) == SIZE_MAX);
    drg_buf_reset(&out);
    look.width = 110;
    assert_int_equal(drg_print_explain(&out, &m.doc, &look, &scratch), DRG_OK);
    assert_holds(&out, "meet.verb");
    assert_holds(&out, "pronoun for somebody named before");
    assert_holds(&out, "\xE2\x94\x94\xE2\x94\x80");
    drg_buf_free(&out);
    drg_arena_free(&scratch);
    drg_doc_free(&m.doc);
}

static void points_agree_with_counting(void **state)
{
    (void)state;
    char long_text[1000];
    drg_arena arena;
    drg_points points;
    for (size_t i = 0; i < sizeof long_text; i++) long_text[i] = "a\xC3\xAB\xE2\x82\xAC"[i % 6];
    drg_arena_init(&arena, 0);
    assert_true(drg_points_make(&points, (drg_str){long_text, sizeof long_text}, &arena));
    uint32_t count = 0;
    for (uint32_t i = 0; i < sizeof long_text; i++) {
        assert_int_equal(drg_points_at(&points, i), count);
        count += ((unsigned char)long_text[i] & 0xC0) != 0x80;
    }
    assert_int_equal(drg_points_at(&points, 5000), drg_points_at(&points, sizeof long_text));
    drg_arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(records), cmocka_unit_test(report_and_explanation), cmocka_unit_test(points_agree_with_counting)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
