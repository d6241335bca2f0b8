// SPDX-License-Identifier: MIT
//
// contacts -- the mentions of a contact inside one document become one contact.
//
// Reads    doc->contact_mentions (text order), actors, dates, places, events, statements
// Writes   doc->contacts, contact_mentions[].contact, events[].contact, statements[].contact
// Method   one walk in text order: each mention joins the best contact so far that nothing speaks against, or starts one
// Rule     against: days that do not meet, towns apart, parties that neither set holds of the other, a planned contact
//          against one that took place (unless on the same day), words that say it is another one ("again", "next")
// Rule     a country and its leader are one party: "talks between France and Russia" joins Macron and Putin
// Rule     a visit joins the meeting that the visitor had there
// Rule     a contact needs two parties, or one for what is held before the press
// Cost     a mention is compared with the last 48 contacts; documents are linear in mentions

#ifndef DRG_CODE_CONTACTS_H
#define DRG_CODE_CONTACTS_H

#include "code/code.h"
#include "code/narrative.h"

// DRG_E_NOMEM, DRG_E_LIMIT.
drg_err drg_contacts_merge(drg_doc *doc, const drg_lexicon *lexicon, const drg_narrative *story, drg_arena *scratch);

#endif
