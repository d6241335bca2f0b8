// SPDX-License-Identifier: MIT
//
// petr_records -- PETRARCH's XML through libxml2's reader.

#include "petrarch/petr_records.h"

#include "base/cal.h"

#include <libxml/xmlreader.h>
#include <stdlib.h>

struct drg_petrarch_input {
    xmlTextReaderPtr reader;
    drg_petrarch_reading reading;
    void *user;
    drg_str block; // what is left of the last block
    drg_err err;   // of reading
    drg_note note;
    drg_petrarch_options options;
    int broken;
};

static int pull(void *context, char *to, int room)
{
    drg_petrarch_input *in = context;
    if (!in->block.n && !in->err) in->err = in->reading(in->user, &in->block, &in->note);
    if (in->err) return -1;
    size_t n = in->block.n < (size_t)room ? in->block.n : (size_t)room;
    if (n) memcpy(to, in->block.p, n);
    in->block = drg_str_sub(in->block, n, in->block.n);
    return (int)n;
}

static int done_pulling(void *context)
{
    (void)context;
    return 0;
}

static void be_silent(void *user, const char *message, xmlParserSeverities severity, xmlTextReaderLocatorPtr where)
{
    (void)user, (void)message, (void)severity, (void)where; // the reader's answer tells
}

drg_err drg_petrarch_open(drg_petrarch_input **input, drg_petrarch_reading reading, void *user, drg_note *note)
{
    *input = NULL;
    if (note) note->text[0] = 0;
    drg_petrarch_input *made = calloc(1, sizeof *made);
    if (!made) return DRG_E_NOMEM;
    made->reading = reading;
    made->user = user;
    made->options = drg_petrarch_defaults;
    made->reader = xmlReaderForIO(pull, done_pulling, made, NULL, NULL, XML_PARSE_NONET | XML_PARSE_NOENT | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
    if (!made->reader) {
        free(made);
        return DRG_E_NOMEM;
    }
    xmlTextReaderSetErrorHandler(made->reader, be_silent, NULL);
    *input = made;
    return DRG_OK;
}

void drg_petrarch_close(drg_petrarch_input *input)
{
    if (!input) return;
    xmlFreeTextReader(input->reader);
    free(input);
}

static drg_str keep(drg_arena *arena, const xmlChar *s)
{
    drg_str from = drg_str_trim(drg_str_from((const char *)s));
    return (drg_str){from.n ? drg_arena_copy(arena, from.p, from.n) : NULL, from.n};
}

static drg_str attribute(const drg_petrarch_input *in, const char *name, drg_arena *arena)
{
    xmlChar *value = xmlTextReaderGetAttribute(in->reader, (const xmlChar *)name);
    drg_str kept = value ? keep(arena, value) : (drg_str){NULL, 0};
    xmlFree(value);
    return kept;
}

static int is_named(const xmlNode *node, const char *name) { return node->type == XML_ELEMENT_NODE && xmlStrcmp(node->name, (const xmlChar *)name) == 0; }

static drg_str child(const xmlNode *parent, const char *name, drg_arena *arena)
{
    for (const xmlNode *n = parent->children; n; n = n->next) {
        if (!is_named(n, name)) continue;
        xmlChar *content = xmlNodeGetContent(n);
        drg_str kept = content ? keep(arena, content) : (drg_str){NULL, 0};
        xmlFree(content);
        return kept;
    }
    return (drg_str){NULL, 0};
}

static int number_of(drg_str s, int otherwise)
{
    int n = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9' || n > 10000) return otherwise;
        n = n * 10 + (s.p[i] - '0');
    }
    return s.n ? n : otherwise;
}

static void take_option(drg_petrarch_input *in, drg_arena *arena)
{
    drg_str option = attribute(in, "option", arena), value = attribute(in, "value", arena);
    drg_petrarch_options *o = &in->options;
    const struct { const char *name; int *to; } numbers[] = {{"new_actor_length", &o->new_actor_length}, {"comma_min", &o->comma_min},
        {"comma_max", &o->comma_max}, {"comma_bmin", &o->comma_bmin}, {"comma_bmax", &o->comma_bmax}, {"comma_emin", &o->comma_emin},
        {"comma_emax", &o->comma_emax}};
    if (drg_str_is(option, "require_dyad")) o->require_dyad = !drg_str_eq_ascii_case(value, DRG_STR("false"));
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        if (drg_str_is(option, numbers[i].name)) *numbers[i].to = number_of(value, *numbers[i].to);
}

// "19950101"
static int32_t day_of(drg_str s)
{
    int v = s.n == 8 ? number_of(s, -1) : -1;
    for (size_t i = 0; i < s.n && v < 0 && s.n == 8; i++)
        if (s.p[i] < '0' || s.p[i] > '9') return INT32_MIN;
    if (s.n != 8) return INT32_MIN;
    int year = number_of(drg_str_sub(s, 0, 4), -1), month = number_of(drg_str_sub(s, 4, 6), -1), dom = number_of(drg_str_sub(s, 6, 8), -1);
    return drg_cal_valid(year, month, dom) ? drg_cal_day(year, month, dom) : INT32_MIN;
}

static drg_err take_sentence(drg_petrarch_input *in, drg_petrarch_record *r, drg_arena *arena, drg_note *note)
{
    *r = (drg_petrarch_record){.id = attribute(in, "id", arena), .source = attribute(in, "source", arena), .options = in->options};
    r->day = day_of(attribute(in, "date", arena));
    size_t bar = r->id.n;
    while (bar && r->id.p[bar - 1] != '_') bar--;
    r->story = bar > 1 ? drg_str_sub(r->id, 0, bar - 1) : r->id;
    const xmlNode *node = xmlTextReaderExpand(in->reader);
    if (!node) {
        in->broken = 1;
        return drg_fail(note, DRG_E_FORMAT, "broken XML in or behind the sentence '%.*s'", DRG_FMT(drg_str_sub(r->id, 0, 60)));
    }
    r->text = child(node, "Text", arena);
    r->tree = child(node, "Parse", arena);
    if (r->day == INT32_MIN) return drg_fail(note, DRG_E_FORMAT, "the sentence '%.*s' has no date such as 19950101", DRG_FMT(drg_str_sub(r->id, 0, 60)));
    return DRG_OK;
}

drg_err drg_petrarch_next(drg_petrarch_input *in, drg_petrarch_record *record, drg_arena *arena, drg_note *note)
{
    if (note) note->text[0] = 0;
    if (in->broken) return DRG_E_NOTFOUND;
    int more = xmlTextReaderRead(in->reader);
    for (; more == 1; more = xmlTextReaderRead(in->reader)) {
        if (xmlTextReaderNodeType(in->reader) != XML_READER_TYPE_ELEMENT) continue;
        const xmlChar *name = xmlTextReaderConstLocalName(in->reader);
        if (xmlStrcmp(name, (const xmlChar *)"Config") == 0) take_option(in, arena);
        else if (xmlStrcmp(name, (const xmlChar *)"Sentence") == 0) return take_sentence(in, record, arena, note);
    }
    if (more == 0) return DRG_E_NOTFOUND;
    in->broken = 1;
    if (in->err) {
        if (note) *note = in->note;
        return in->err;
    }
    return drg_fail(note, DRG_E_FORMAT, "broken XML near line %d", xmlTextReaderGetParserLineNumber(in->reader));
}
