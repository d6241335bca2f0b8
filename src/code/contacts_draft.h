// SPDX-License-Identifier: MIT
//
// contacts_draft -- a contact while it is being put together from its mentions: its parties, days, place and status.
//
// Used by contacts.c (merging) and contacts_unsaid.c (parties that the text leaves unsaid).

#ifndef DRG_CODE_CONTACTS_DRAFT_H
#define DRG_CODE_CONTACTS_DRAFT_H

#include "code/lexicon.h"

#define DRG_DRAFT_PARTS 24

typedef enum drg_family { DRG_FAMILY_MEETING, DRG_FAMILY_CALL, DRG_FAMILY_PRESS, DRG_FAMILY_INTERVIEW, DRG_FAMILY_LETTER } drg_family;

typedef struct drg_draft {
    drg_form form;
    drg_family kind;
    uint8_t has[DRG_N_STATUS]; // statuses that mentions gave
    drg_status status;
    drg_part parts[DRG_DRAFT_PARTS];
    uint32_t n_parts;
    int32_t day_start, day_end;
    drg_grain grain;
    const char *why_date;
    drg_str duration;
    uint32_t place;
    uint32_t *mentions;
    uint32_t n_mentions, cap_mentions;
    uint32_t last_sent;
    float confidence;
} drg_draft;

drg_family drg_family_of(drg_form form);

// ---- parties --------------------------------------------------------------------------------------------------------

int drg_is_state(const drg_actor *a);
// The same party: the same actor, or a country and somebody who acts for it.
int drg_same_party(const drg_doc *doc, uint32_t a, uint32_t b);
// The place of a party in a list, the same actor before one who acts for it; DRG_NONE.
uint32_t drg_find_party(const drg_doc *doc, const drg_part *parts, uint32_t n, uint32_t actor);
// Adds a party, or makes the one that stands for it more exact (Macron in place of France).
void drg_draft_add(const drg_doc *doc, drg_draft *d, drg_part part);
// After all mentions: a country whose own people take part is not a party beside them.
void drg_draft_drop_shadowed(const drg_doc *doc, drg_draft *d);

// ---- when, where, whether -------------------------------------------------------------------------------------------

int drg_days_known(int32_t start);
// 1 the days (places) meet, 0 one is unknown, -1 they do not.
int drg_days_agree(int32_t a_start, int32_t a_end, int32_t b_start, int32_t b_end);
int drg_places_agree(const drg_doc *doc, uint32_t a, uint32_t b);
int drg_status_future(drg_status s);
int drg_status_past(drg_status s);
// days: what drg_days_agree says of the two.
int drg_status_agrees(drg_status a, drg_status b, int days);
// The latest known: what took place outweighs what was planned, what was called off outweighs the plan.
drg_status drg_draft_status(const drg_draft *d);

#endif
