// SPDX-License-Identifier: MIT
//
// wording -- the words that records and reports use for the document's enumerations, and small readings of its layers.

#ifndef DRG_PRINT_WORDING_H
#define DRG_PRINT_WORDING_H

#include "doc/doc.h"

const char *drg_wording_status(drg_status status);     // "scheduled"
const char *drg_wording_form(drg_form form);           // "press_conference"
const char *drg_wording_stance(drg_stance stance);     // "commit"
const char *drg_wording_said(drg_said said);           // "direct"
const char *drg_wording_grain(drg_grain grain);        // "day"; NULL for none
const char *drg_wording_place(drg_place_kind kind);    // "city"
const char *drg_wording_how(drg_how how);              // "its last name, known from before"

// The text of a mention, of an actor's first name mention; absent when there is none.
drg_str drg_wording_mention(const drg_doc *doc, uint32_t mention);
// What an actor is called: its canonical name, else the words of its first mention.
drg_str drg_wording_actor(const drg_doc *doc, uint32_t actor);
// The words that name the actor elsewhere in the text, for a mention that does not; absent when it names it itself.
drg_str drg_wording_named_by(const drg_doc *doc, const drg_part *part);

#endif
