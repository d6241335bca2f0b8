// SPDX-License-Identifier: MIT
//
// contacts_unsaid -- who takes part where a mention leaves it unsaid: the contacts told before it say.
//
// Reads    one contact mention, the contacts that are being put together, the clause of the mention
// Writes   the mention's parties
// Method   three ways, in this order: "the two men", "both sides", "they" are those of the contact told last in which somebody
//          of them took part; a meeting told without parties is that of the two who act in its clause; "will meet again",
//          "proposed to meet" with one party named is with whom that party was in contact just before
// Rule     a name in the words of the mention is never overruled

#ifndef DRG_CODE_CONTACTS_UNSAID_H
#define DRG_CODE_CONTACTS_UNSAID_H

#include "code/contacts_draft.h"

// lexicon may be NULL. DRG_E_NOMEM, DRG_E_LIMIT.
drg_err drg_contacts_unsaid(drg_doc *doc, const drg_lexicon *lexicon, const drg_draft *drafts, uint32_t n_drafts, drg_contact_mention *m);

// After no contact told before fits: "the next round is expected on Wednesday" is a further one of the parties of the talks told
// last. Gives whether parties were found.
drg_err drg_contacts_further(drg_doc *doc, const drg_lexicon *lexicon, const drg_draft *drafts, uint32_t n_drafts, drg_contact_mention *m);

// "another meeting", "will speak again", "the next round": not the one told before.
int drg_says_another(const drg_doc *doc, uint32_t trigger);

#endif
