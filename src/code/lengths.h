// SPDX-License-Identifier: MIT
//
// lengths -- how long a contact was, where a sentence behind it says so: "They met in Sochi. It lasted four hours."
//
// Reads    contacts with their mentions, dates, trees
// Writes   the duration of contacts that have none
// Rule     "the meeting (the session, the ceremony) lasted, took, went on for", "it lasted", "they (we) spoke (sat, talked) for": of the contact that
//          was told last, at most two sentences before and in the same paragraph (or the one before it, at its beginning)
// Rule     what did not take place has no length

#ifndef DRG_CODE_LENGTHS_H
#define DRG_CODE_LENGTHS_H

#include "doc/doc.h"

// Fills drg_contact.duration from doc->dates. Never fails: what does not fit is left.
void drg_lengths_tell(drg_doc *doc);

#endif
