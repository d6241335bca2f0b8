// SPDX-License-Identifier: MIT
//
// contacts_links -- ties finished contacts to the events that came of them and to the statements made there.
//
// Reads    doc->contacts, contact_mentions, events, statements (mentions, events and statements in text order)
// Writes   contacts[].outcomes; statements[].contact, and addressee and day where the statement tells none
// Rule     only a contact that took place; an outcome is told in a sentence of the contact or the next, and all its actors take part

#ifndef DRG_CODE_CONTACTS_LINKS_H
#define DRG_CODE_CONTACTS_LINKS_H

#include "doc/doc.h"

// DRG_E_NOMEM, DRG_E_LIMIT.
drg_err drg_contacts_link_outcomes(drg_doc *doc);
void drg_contacts_link_statements(drg_doc *doc);

#endif
