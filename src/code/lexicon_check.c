// SPDX-License-Identifier: MIT
//
// lexicon_check -- tries the examples that stand beside the patterns: what must match does, near misses do not.
//
// Rule     "+" holds when a match of the section has the expected words among its actors and recipients
// Rule     "-" holds when no word of the sentence matches the section

#include "code/crowds.h"
#include "code/lexicon.h"
#include "code/match.h"

#include <stdio.h>

static drg_str part_text(const drg_doc *doc, const drg_part *part)
{
    return part->mention == DRG_NONE ? (drg_str){0} : drg_doc_text(doc, drg_doc_range_span(doc, doc->mentions[part->mention].toks));
}

// Whether each of the words "Putin, Macron" is in the text or in the name of one of the parts.
static int names_all(const drg_doc *doc, const drg_parts *parts, drg_str words)
{
    drg_str word;
    if (!words.n) return 1;
    while (drg_str_next(&words, ',', &word)) {
        int found = 0;
        word = drg_str_trim(word);
        for (uint32_t i = 0; i < parts->n && !found; i++)
            found = drg_str_find(part_text(doc, &parts->part[i]), word, 0) != SIZE_MAX ||
                    drg_str_find(doc->actors[parts->part[i].actor].name, word, 0) != SIZE_MAX;
        if (!found) return 0;
    }
    return 1;
}

static void tell(const drg_lexicon *lexicon, drg_lexicon_checker *checker, const drg_example *e, const char *what)
{
    char words[512];
    const drg_rule *rule = &lexicon->rules[e->rule];
    checker->n_failed++;
    snprintf(words, sizeof words, "%s:%u: %.*s %s: %.*s", rule->file, e->line, DRG_FMT(rule->name), what, (int)(e->text.n < 300 ? e->text.n : 300),
             e->text.p);
    if (checker->tell) checker->tell(checker->user, words);
}

static drg_err check_one(const drg_lexicon *lexicon, drg_lexicon_checker *checker, const drg_example *e, drg_doc *doc, drg_arena *scratch)
{
    drg_matches matches;
    int matched = 0, roles = 0;
    drg_doc_reset(doc);
    drg_arena_reset(scratch);
    DRG_TRY(checker->parse(checker->user, doc, e->text));
    DRG_TRY(drg_crowds_find(doc, lexicon, NULL));
    DRG_TRY(drg_matches_find(doc, lexicon, scratch, &matches));
    for (uint32_t i = 0; i < matches.n; i++) {
        drg_match *m = &matches.items[i];
        if (m->rule != e->rule) continue;
        for (uint32_t k = 0; k < m->hosts.n; k++) drg_parts_add(doc, &m->actors, m->hosts.part[k].actor, m->hosts.part[k].mention);
        if (m->actors.n + m->recipients.n) matched = 1;
        if (names_all(doc, &m->actors, e->actors) && names_all(doc, &m->recipients, e->recipients)) roles = 1;
    }
    checker->n_examples++;
    if (e->positive && !matched) tell(lexicon, checker, e, "does not match");
    else if (e->positive && !roles) tell(lexicon, checker, e, "matches with other sides");
    else if (!e->positive && matched) tell(lexicon, checker, e, "should not match");
    return DRG_OK;
}

drg_err drg_lexicon_check(const drg_lexicon *lexicon, drg_lexicon_checker *checker)
{
    drg_doc doc;
    drg_arena scratch;
    drg_err err = DRG_OK;
    drg_doc_init(&doc, 0);
    drg_arena_init(&scratch, 0);
    checker->n_examples = checker->n_failed = 0;
    for (uint32_t i = 0; i < lexicon->n_examples && !err; i++) err = check_one(lexicon, checker, &lexicon->examples[i], &doc, &scratch);
    drg_arena_free(&scratch);
    drg_doc_free(&doc);
    return err;
}
