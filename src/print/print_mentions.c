// SPDX-License-Identifier: MIT
//
// print_mentions -- who and where as JSON Lines: one object for each mention of an actor and for each place, in text order.
//
// Rule     a field that is not known is left out; offsets count Unicode code points of the text
// Rule     "chain" is the same number for all mentions of one actor in the document, or in the stretch of a long one

#include "base/json.h"
#include "print/points.h"
#include "print/print.h"
#include "print/wording.h"

static const char *kind_word(drg_mention_kind kind)
{
    switch (kind) {
    case DRG_MENTION_NAME: return "name";
    case DRG_MENTION_NOMINAL: return "nominal";
    case DRG_MENTION_PRONOUN: return "pronoun";
    case DRG_MENTION_POSSESSIVE: return "possessive";
    case DRG_MENTION_DEMONYM: return "demonym";
    }
    return "name";
}

static const char *type_word(drg_actor_type type)
{
    switch (type) {
    case DRG_ACTOR_PERSON: return "person";
    case DRG_ACTOR_GROUP: return "group";
    case DRG_ACTOR_ORG: return "organisation";
    case DRG_ACTOR_COUNTRY: return "country";
    case DRG_ACTOR_PLACE: return "place";
    case DRG_ACTOR_MEDIA: return "media";
    case DRG_ACTOR_PEOPLE: return "people";
    case DRG_ACTOR_OTHER: return "other";
    }
    return "other";
}

typedef struct mention_printer {
    drg_json json;
    const drg_doc *doc;
    const drg_points *points;
} mention_printer;

static void open_row(mention_printer *p, const char *kind, drg_range toks)
{
    drg_span span = drg_doc_range_span(p->doc, toks);
    p->json.comma = 0;
    drg_json_object(&p->json, NULL);
    drg_json_str(&p->json, "kind", drg_str_from(kind));
    drg_json_str(&p->json, "doc", p->doc->id);
    drg_json_str(&p->json, "text", drg_doc_text(p->doc, span));
    drg_json_int(&p->json, "start", drg_points_at(p->points, span.start));
    drg_json_int(&p->json, "end", drg_points_at(p->points, span.end));
    drg_json_int(&p->json, "sentence", toks.first < p->doc->n_tokens ? drg_doc_number(p->doc, p->doc->tokens[toks.first].sent) : 0);
}

static void close_row(mention_printer *p)
{
    drg_json_object_end(&p->json);
    drg_buf_char(p->json.out, '\n');
}

// The members of a group, each with its name and code.
static void put_members(mention_printer *p, const drg_actor *a)
{
    if (!a->n_members) return;
    drg_json_array(&p->json, "members");
    for (uint32_t i = 0; i < a->n_members; i++) {
        drg_json_object(&p->json, NULL);
        drg_json_str(&p->json, "name", drg_wording_actor(p->doc, a->members[i]));
        drg_json_str(&p->json, "code", p->doc->actors[a->members[i]].code);
        drg_json_str(&p->json, "id", p->doc->actors[a->members[i]].id);
        drg_json_object_end(&p->json);
    }
    drg_json_array_end(&p->json);
}

static void put_mention(mention_printer *p, const drg_mention *m)
{
    if (!drg_doc_owns_word(p->doc, m->toks.first)) return;
    const drg_actor *a = &p->doc->actors[m->actor];
    drg_span head = p->doc->tokens[m->head].span;
    open_row(p, "mention", m->toks);
    drg_json_int(&p->json, "head", drg_points_at(p->points, head.start));
    drg_json_str(&p->json, "form", drg_str_from(kind_word(m->kind)));
    drg_json_int(&p->json, "chain", p->doc->stretch.actors_before + m->actor);
    drg_json_str(&p->json, "type", drg_str_from(type_word(a->type)));
    drg_json_str(&p->json, "name", drg_wording_actor(p->doc, m->actor));
    drg_json_str(&p->json, "code", a->code);
    drg_json_str(&p->json, "country", a->country);
    drg_json_str(&p->json, "role", a->role.n ? a->role : m->role);
    drg_json_str(&p->json, "id", a->id);
    put_members(p, a);
    if (m->metonym) drg_json_bool(&p->json, "metonym", 1);
    if (m->as_place) drg_json_bool(&p->json, "as_place", 1);
    close_row(p);
}

static void put_place(mention_printer *p, const drg_place *place)
{
    if (!drg_doc_owns_word(p->doc, place->toks.first)) return;
    open_row(p, "place", place->toks);
    drg_json_str(&p->json, "name", place->name);
    drg_json_str(&p->json, "country", place->country);
    drg_json_str(&p->json, "admin1", place->admin1);
    if (place->has_position) {
        drg_json_num(&p->json, "lat", place->lat, 5);
        drg_json_num(&p->json, "lon", place->lon, 5);
    }
    if (place->geonameid) drg_json_int(&p->json, "geonameid", place->geonameid);
    drg_json_str(&p->json, "type", drg_str_from(drg_wording_place(place->kind)));
    if (place->rule) drg_json_str(&p->json, "rule", drg_str_from(place->rule));
    close_row(p);
}

drg_err drg_print_mentions(drg_buf *out, const drg_doc *doc, drg_arena *scratch)
{
    drg_points points;
    if (!drg_points_make(&points, doc->text, scratch)) return scratch->failed == 2 ? DRG_E_LIMIT : DRG_E_NOMEM;
    mention_printer p = {{out, 0}, doc, &points};
    uint32_t place = 0;
    for (uint32_t i = 0; i < doc->n_mentions; i++) {
        for (; place < doc->n_places && doc->places[place].toks.first < doc->mentions[i].toks.first; place++) put_place(&p, &doc->places[place]);
        put_mention(&p, &doc->mentions[i]);
    }
    for (; place < doc->n_places; place++) put_place(&p, &doc->places[place]);
    return out->failed ? DRG_E_NOMEM : DRG_OK;
}
