// SPDX-License-Identifier: MIT
//
// wording -- enumerations as words; see wording.h.

#include "print/wording.h"

#define WORD(table, value) ((size_t)(value) < sizeof(table) / sizeof *(table) ? (table)[value] : NULL)

const char *drg_wording_status(drg_status status)
{
    static const char *const words[] = {[DRG_STATUS_HAPPENED] = "happened", [DRG_STATUS_ONGOING] = "ongoing",
        [DRG_STATUS_SCHEDULED] = "scheduled", [DRG_STATUS_PROPOSED] = "proposed", [DRG_STATUS_CANCELLED] = "cancelled",
        [DRG_STATUS_DENIED] = "denied", [DRG_STATUS_HYPOTHETICAL] = "hypothetical"};
    return WORD(words, status);
}

const char *drg_wording_form(drg_form form)
{
    static const char *const words[] = {[DRG_FORM_MEETING] = "meeting", [DRG_FORM_VISIT] = "visit", [DRG_FORM_CALL] = "call",
        [DRG_FORM_SUMMIT] = "summit", [DRG_FORM_TALKS] = "talks", [DRG_FORM_PRESS_CONFERENCE] = "press_conference",
        [DRG_FORM_BRIEFING] = "briefing", [DRG_FORM_INTERVIEW] = "interview", [DRG_FORM_LETTER] = "letter"};
    return WORD(words, form);
}

const char *drg_wording_stance(drg_stance stance)
{
    static const char *const words[] = {[DRG_STANCE_REPORT] = "report", [DRG_STANCE_SUPPORT] = "support",
        [DRG_STANCE_OPPOSE] = "oppose", [DRG_STANCE_COMMIT] = "commit", [DRG_STANCE_DEMAND] = "demand",
        [DRG_STANCE_DOUBT] = "doubt", [DRG_STANCE_PRAISE] = "praise", [DRG_STANCE_BLAME] = "blame"};
    return WORD(words, stance);
}

const char *drg_wording_said(drg_said said)
{
    static const char *const words[] = {[DRG_SAID_DIRECT] = "direct", [DRG_SAID_INDIRECT] = "indirect", [DRG_SAID_MIXED] = "mixed"};
    return WORD(words, said);
}

const char *drg_wording_grain(drg_grain grain)
{
    // A time of day still is known by its day; a decade is a span of years.
    static const char *const words[] = {[DRG_GRAIN_NONE] = NULL, [DRG_GRAIN_TIME] = "day", [DRG_GRAIN_DAY] = "day",
        [DRG_GRAIN_WEEK] = "week", [DRG_GRAIN_MONTH] = "month", [DRG_GRAIN_QUARTER] = "quarter", [DRG_GRAIN_YEAR] = "year",
        [DRG_GRAIN_DECADE] = "year"};
    return WORD(words, grain);
}

const char *drg_wording_place(drg_place_kind kind)
{
    static const char *const words[] = {[DRG_PLACE_CITY] = "city", [DRG_PLACE_COUNTRY] = "country", [DRG_PLACE_REGION] = "region",
        [DRG_PLACE_BUILDING] = "building", [DRG_PLACE_WATER] = "region"};
    return WORD(words, kind);
}

const char *drg_wording_how(drg_how how)
{
    static const char *const words[] = {[DRG_HOW_NEW] = "first named here, not in the tables",
        [DRG_HOW_TABLE] = "name found in the tables", [DRG_HOW_SAME_NAME] = "same name as before",
        [DRG_HOW_LAST_NAME] = "last name of somebody named before", [DRG_HOW_ROLE] = "office, and who held it on that day",
        [DRG_HOW_DESCRIPTION] = "description of somebody named before", [DRG_HOW_APPOSITION] = "stands beside the name",
        [DRG_HOW_PRONOUN] = "pronoun for somebody named before", [DRG_HOW_METONYM] = "place or building for its institution",
        [DRG_HOW_DEMONYM] = "word for a country's people", [DRG_HOW_ACRONYM] = "short form of a name given before",
        [DRG_HOW_GROUP] = "several actors together", [DRG_HOW_SPEAKER] = "the speaker of these words",
        [DRG_HOW_TITLE] = "title with a name"};
    const char *word = WORD(words, how);
    return word ? word : "unknown";
}

drg_str drg_wording_mention(const drg_doc *doc, uint32_t mention)
{
    if (mention >= doc->n_mentions) return (drg_str){NULL, 0};
    return drg_doc_text(doc, drg_doc_range_span(doc, doc->mentions[mention].toks));
}

drg_str drg_wording_actor(const drg_doc *doc, uint32_t actor)
{
    if (actor >= doc->n_actors) return (drg_str){NULL, 0};
    const drg_actor *a = &doc->actors[actor];
    return a->name.n ? a->name : drg_wording_mention(doc, a->first);
}

drg_str drg_wording_named_by(const drg_doc *doc, const drg_part *part)
{
    if (part->mention >= doc->n_mentions || part->actor >= doc->n_actors) return (drg_str){NULL, 0};
    drg_mention_kind kind = doc->mentions[part->mention].kind;
    if (kind == DRG_MENTION_NAME || kind == DRG_MENTION_DEMONYM) return (drg_str){NULL, 0};
    uint32_t first = doc->actors[part->actor].first;
    if (first >= doc->n_mentions || first == part->mention) return (drg_str){NULL, 0};
    return drg_wording_mention(doc, first);
}
