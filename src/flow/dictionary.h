// SPDX-License-Identifier: MIT
//
// dictionary -- users' PETRARCH dictionaries in the engine: read once, applied to articles or to the trees of PETRARCH's own input.
//
// Rule     with a verb dictionary, events are what it says: those of our own patterns give way; contacts and statements stay
// Rule     the same pair and code in several sentences of an article is one event

#ifndef DRG_FLOW_DICTIONARY_H
#define DRG_FLOW_DICTIONARY_H

#include "flow/flow.h"
#include "petrarch/petr_records.h"

// Codes the sentences of an article that is read and resolved; doc->events are replaced. DRG_E_NOMEM, DRG_E_LIMIT.
drg_err drg_dictionary_code(drg_bench *bench, drg_doc *doc);

// Makes a document of one record of PETRARCH's input, with its events. DRG_E_FORMAT (no tree), DRG_E_NOMEM, DRG_E_LIMIT.
drg_err drg_dictionary_record(drg_bench *bench, drg_doc *doc, const drg_petrarch_record *record, drg_note *note);

#endif
