// SPDX-License-Identifier: MIT
//
// contacts_draft -- parties, days, places and status of a contact that is being put together; see contacts_draft.h.

#include "code/contacts_draft.h"

#define FAR_KM 50 // towns farther apart than this are two places

drg_family drg_family_of(drg_form form)
{
    switch (form) {
    case DRG_FORM_CALL: return DRG_FAMILY_CALL;
    case DRG_FORM_PRESS_CONFERENCE:
    case DRG_FORM_BRIEFING: return DRG_FAMILY_PRESS;
    case DRG_FORM_INTERVIEW: return DRG_FAMILY_INTERVIEW;
    case DRG_FORM_LETTER: return DRG_FAMILY_LETTER;
    default: return DRG_FAMILY_MEETING;
    }
}

// ---- parties --------------------------------------------------------------------------------------------------------

int drg_is_state(const drg_actor *a) { return a->type == DRG_ACTOR_COUNTRY; }

// The same party: the same actor, or a country and somebody who acts for it.
int drg_same_party(const drg_doc *doc, uint32_t a, uint32_t b)
{
    if (a == b) return 1;
    const drg_actor *x = &doc->actors[a], *y = &doc->actors[b];
    if (!x->country.n || !drg_str_eq(x->country, y->country)) {
        return x->name.n && drg_str_eq(x->name, y->name) && x->type == y->type;
    }
    if (drg_is_state(x) && (y->type == DRG_ACTOR_PERSON || y->type == DRG_ACTOR_ORG)) return !drg_str_is(y->sectors[0], "JRN");
    if (drg_is_state(y) && (x->type == DRG_ACTOR_PERSON || x->type == DRG_ACTOR_ORG)) return !drg_str_is(x->sectors[0], "JRN");
    return drg_is_state(x) && drg_is_state(y);
}

uint32_t drg_find_party(const drg_doc *doc, const drg_part *parts, uint32_t n, uint32_t actor)
{
    for (uint32_t i = 0; i < n; i++)
        if (parts[i].actor == actor) return i;
    for (uint32_t i = 0; i < n; i++)
        if (drg_same_party(doc, parts[i].actor, actor)) return i;
    return DRG_NONE;
}

// Adds a party, or makes the one that stands for it more exact (Macron in place of France).
void drg_draft_add(const drg_doc *doc, drg_draft *d, drg_part part)
{
    uint32_t at = drg_find_party(doc, d->parts, d->n_parts, part.actor);
    if (at == DRG_NONE) {
        if (d->n_parts < DRG_DRAFT_PARTS) d->parts[d->n_parts++] = part;
        return;
    }
    drg_part *old = &d->parts[at];
    if (old->actor != part.actor && drg_is_state(&doc->actors[old->actor]) && !drg_is_state(&doc->actors[part.actor])) {
        part.host |= old->host;
        *old = part;
    } else {
        old->host |= part.host;
        if (old->mention == DRG_NONE) old->mention = part.mention;
    }
}

// After all mentions: a country whose own people take part is not a party beside them.
void drg_draft_drop_shadowed(const drg_doc *doc, drg_draft *d)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < d->n_parts; i++) {
        int shadowed = 0;
        if (drg_is_state(&doc->actors[d->parts[i].actor]))
            for (uint32_t j = 0; j < d->n_parts && !shadowed; j++)
                if (j != i && !drg_is_state(&doc->actors[d->parts[j].actor]) &&
                    drg_same_party(doc, d->parts[i].actor, d->parts[j].actor)) {
                    shadowed = 1;
                    d->parts[j].host |= d->parts[i].host;
                }
        if (!shadowed) d->parts[n++] = d->parts[i];
    }
    d->n_parts = n;
}

// ---- when, where, whether ------------------------------------------------------------------------------------------

int drg_days_known(int32_t start) { return start != DRG_NO_DAY; }

// 1 the days meet, 0 one is unknown, -1 they do not.
int drg_days_agree(int32_t a_start, int32_t a_end, int32_t b_start, int32_t b_end)
{
    if (!drg_days_known(a_start) || !drg_days_known(b_start)) return 0;
    if (!drg_days_known(a_end)) a_end = a_start;
    if (!drg_days_known(b_end)) b_end = b_start;
    return a_start <= b_end && b_start <= a_end ? 1 : -1;
}

// Distance over the flat map near enough for "the same town"; no trigonometry, so every machine says the same.
static int far_apart(const drg_place *a, const drg_place *b)
{
    double dlat = (a->lat - b->lat) * 111.0, dlon = a->lon - b->lon;
    if (dlon > 180) dlon -= 360;
    if (dlon < -180) dlon += 360;
    double lat = (a->lat + b->lat) / 2, shrink = 1.0 - lat * lat / 8100.0; // a parabola for the cosine
    dlon *= 111.0 * (shrink > 0 ? shrink : 0);
    return dlat * dlat + dlon * dlon > (double)FAR_KM * FAR_KM;
}

int drg_places_agree(const drg_doc *doc, uint32_t a, uint32_t b)
{
    if (a == DRG_NONE || b == DRG_NONE) return 0;
    const drg_place *x = &doc->places[a], *y = &doc->places[b];
    if (x->country.n && y->country.n && !drg_str_eq(x->country, y->country)) return -1;
    int exact = x->kind != DRG_PLACE_COUNTRY && y->kind != DRG_PLACE_COUNTRY;
    if (!exact) return x->country.n && drg_str_eq(x->country, y->country) ? 1 : 0;
    if (drg_str_eq(x->name, y->name)) return 1;
    if (!x->has_position || !y->has_position) return 0;
    if (x->kind == DRG_PLACE_REGION || y->kind == DRG_PLACE_REGION) return 0;
    return far_apart(x, y) ? -1 : 1;
}

int drg_status_future(drg_status s) { return s == DRG_STATUS_SCHEDULED || s == DRG_STATUS_PROPOSED || s == DRG_STATUS_HYPOTHETICAL; }
int drg_status_past(drg_status s) { return s == DRG_STATUS_HAPPENED || s == DRG_STATUS_ONGOING; }

int drg_status_agrees(drg_status a, drg_status b, int days)
{
    if ((drg_status_future(a) && drg_status_past(b)) || (drg_status_past(a) && drg_status_future(b))) return days > 0;
    if ((a == DRG_STATUS_DENIED && drg_status_past(b)) || (b == DRG_STATUS_DENIED && drg_status_past(a))) return 0;
    if ((a == DRG_STATUS_CANCELLED && drg_status_past(b)) || (b == DRG_STATUS_CANCELLED && drg_status_past(a))) return 0;
    return 1;
}

// The latest known: what took place outweighs what was planned, what was called off outweighs the plan.
drg_status drg_draft_status(const drg_draft *d)
{
    static const drg_status order[] = {DRG_STATUS_HAPPENED, DRG_STATUS_ONGOING, DRG_STATUS_CANCELLED, DRG_STATUS_DENIED,
        DRG_STATUS_SCHEDULED, DRG_STATUS_PROPOSED, DRG_STATUS_HYPOTHETICAL};
    for (size_t i = 0; i < sizeof order / sizeof *order; i++)
        if (d->has[order[i]]) return order[i];
    return DRG_STATUS_HAPPENED;
}
