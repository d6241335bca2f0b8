// SPDX-License-Identifier: MIT
//
// xml_records -- sentences for PETRARCH, put together as articles again; and any XML whose elements bear the names of fields.
//
// PETRARCH <Sentence id="STORY_3" date=".." source=".."><Text>: what follows one another of one story is one article. In a
//          <Validation> file, and where sentence="False", each stands alone
// Records  an element that bears a name under which texts are known (fields.h: text, body, content, ... in any case) holds a text, what
//          encloses it is the article, and what bears the name of another field is that: RCV1, Gigaword's <DOC>, exports of data bases

#include "ingest/xmltake.h"

// ---- PETRARCH -----------------------------------------------------------------------------------------------------------

// "AFP0808020621" of "AFP0808020621_3".
static drg_str story_of(drg_str id)
{
    size_t cut = id.n;
    while (cut && id.p[cut - 1] >= '0' && id.p[cut - 1] <= '9') cut--;
    return cut > 1 && cut < id.n && id.p[cut - 1] == '_' ? drg_str_sub(id, 0, cut - 1) : id;
}

// Begins the story whose first sentence has been seen: room holds its id, day and source, a line each.
static void begin_story(drg_xmltake *t)
{
    static const int what[] = {DRG_FIELD_ID, DRG_FIELD_DATE, DRG_FIELD_SOURCE};
    drg_str rest = drg_buf_view(&t->room), line;
    drg_xmltake_begin(t);
    t->article = 0; // it ends with another story, not with an element
    for (size_t i = 0; i < 3 && drg_str_next(&rest, '\n', &line); i++) drg_xmltake_set(t, what[i], line);
    t->kind = 2;
}

static void note_attribute(drg_xmltake *t, drg_str value)
{
    for (size_t i = 0; i < value.n && i < 1000; i++) drg_buf_char(&t->room, value.p[i] == '\n' ? ' ' : value.p[i]);
    drg_buf_char(&t->room, '\n');
}

static drg_err petrarch_event(drg_xmltake *t, int *done, drg_note *note)
{
    const drg_xml *x = &t->xml;
    (void)note;
    if (t->kind == 1) begin_story(t); // kind 0: no story, 1: one begins, 2: one is at hand
    if (x->kind == DRG_XML_OVER) {
        *done = t->kind == 2 && t->got[DRG_FIELD_TEXT].n;
        t->kind = 0;
        return DRG_OK;
    }
    if (x->kind != DRG_XML_START) return DRG_OK;
    if (drg_xmltake_is(t, "Sentence")) {
        drg_str id = drg_xml_attribute(x, "id"), story = story_of(id);
        if (drg_str_is(drg_xml_open_name(x, 1), "Environment") || drg_str_is(drg_xml_attribute(x, "sentence"), "False") || drg_xml_attribute(x, "category").p) story = id;
        if (t->kind == 2 && story.n && drg_str_eq(story, drg_xmltake_view(t, DRG_FIELD_ID))) return DRG_OK;
        *done = t->kind == 2 && t->got[DRG_FIELD_TEXT].n;
        drg_buf_reset(&t->room);
        note_attribute(t, story);
        note_attribute(t, drg_xml_attribute(x, "date"));
        note_attribute(t, drg_xml_attribute(x, "source"));
        t->kind = 1;
        if (!*done) begin_story(t);
    } else if (drg_xmltake_is(t, "Text") && t->kind == 2) {
        drg_xmltake_go_on(t, DRG_FIELD_TEXT, DRG_CATCH_PROSE);
    }
    return DRG_OK;
}

const drg_dialect drg_dialect_petrarch = {petrarch_event, "no sentence in it"};

// ---- records ------------------------------------------------------------------------------------------------------------

// Names that in XML enclose an article rather than hold one field of it.
static int encloses(drg_str name)
{
    static const char *const names[] = {"article", "story", "sentence", "doc"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (drg_str_eq_ascii_case(name, drg_str_from(names[i]))) return 1;
    return 0;
}

// The field that an element's name stands for, -1 for none; *rank tells how good the name is.
static int field_of(const drg_xmltake *t, drg_str name, int *rank)
{
    const drg_fields *fields = t->taken->fields;
    const char *known;
    for (int f = 0; f < DRG_N_FIELDS; f++) {
        for (int k = 0; (known = drg_fields_name(fields, (drg_field)f, k)) != NULL; k++) {
            if (!drg_str_eq_ascii_case(name, drg_str_from(known)) || (k >= fields->n_own[f] && encloses(name))) continue;
            *rank = 100 - k;
            return f;
        }
    }
    return -1;
}

static void take_attributes(drg_xmltake *t)
{
    static const char *const names[] = {"itemid", "docid", "id", "date", "url", "source", "lang"};
    static const int what[] = {DRG_FIELD_ID, DRG_FIELD_ID, DRG_FIELD_ID, DRG_FIELD_DATE, DRG_FIELD_URL, DRG_FIELD_SOURCE, DRG_FIELD_LANGUAGE};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) drg_xmltake_attribute(t, what[i], 1, names[i]);
    drg_str id = drg_xml_attribute(&t->xml, "id");
    if (drg_xmltake_is(t, "DOC") && id.n > 13) drg_xmltake_attribute(t, DRG_FIELD_DATE, 1, "id"); // Gigaword: AFP_ENG_20100101.0001
}

static drg_err records_event(drg_xmltake *t, int *done, drg_note *note)
{
    const drg_xml *x = &t->xml;
    int rank = 0;
    (void)note;
    if (x->kind == DRG_XML_END && t->article && x->depth < t->article) {
        drg_xmltake_put_dateline(t);
        drg_xmltake_clean_byline(t);
        t->article = 0;
        t->kind = 1; // the next START begins anew
        *done = 1;
        return DRG_OK;
    }
    if (x->kind != DRG_XML_START) return DRG_OK;
    if (t->kind == 1) {
        int level = t->article;
        drg_xmltake_begin(t);
        t->article = level;
        t->kind = 0;
    }
    int field = field_of(t, x->name, &rank);
    if (field == DRG_FIELD_TEXT) {
        if (t->catching == DRG_FIELD_TEXT) drg_xmltake_release(t); // <article><body>: the inner one
        int enclosing = x->depth > 1 ? x->depth - 1 : 1;
        if (t->article && t->article == enclosing) drg_xmltake_go_on(t, DRG_FIELD_TEXT, DRG_CATCH_PROSE); // a text in several elements
        else drg_xmltake_catch(t, DRG_FIELD_TEXT, rank, DRG_CATCH_PROSE);
        t->article = enclosing;
        return DRG_OK;
    }
    if (t->catching >= 0) return DRG_OK;
    take_attributes(t);
    if (field >= 0) drg_xmltake_catch(t, field, rank, DRG_CATCH_LINE);
    else if (drg_str_eq_ascii_case(x->name, DRG_STR("dateline"))) drg_xmltake_catch(t, DRG_GOT_DATELINE, 1, DRG_CATCH_LINE);
    else if (drg_str_eq_ascii_case(x->name, DRG_STR("byline")) || drg_str_eq_ascii_case(x->name, DRG_STR("author"))) drg_xmltake_catch(t, DRG_GOT_BYLINE, 1, DRG_CATCH_LINE);
    return DRG_OK;
}

const drg_dialect drg_dialect_records = {records_event, "no article in it: no element is called text, body, content or article; name it: --field text=NAME"};
