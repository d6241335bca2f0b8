// SPDX-License-Identifier: MIT
//
// events_fold -- an event that an article tells several times becomes one event with several sentences.
//
// Reads    doc->events, contacts, contact_mentions
// Writes   doc->events again (fewer), each with the sentences that also tell it; every index into them
// Rule     events of one contact and one type are one; others when type, parties, status and CAMEO code or word agree and
//          their days do not contradict each other
// Rule     the telling with the most is kept: a day of its own, more parties, more confidence, then the first
// Cost     each event is compared with the 32 before it

#ifndef DRG_CODE_EVENTS_FOLD_H
#define DRG_CODE_EVENTS_FOLD_H

#include "doc/doc.h"

// DRG_E_NOMEM, DRG_E_LIMIT.
drg_err drg_events_fold(drg_doc *doc, drg_arena *scratch);

#endif
