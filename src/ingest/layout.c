// SPDX-License-Identifier: MIT
//
// layout -- a text's paragraphs become blocks: headings, list items, datelines, bylines, turns of a transcript.
//
// Reads    doc->text
// Writes   doc->blocks, skips ("boilerplate", "not-english", "duplicate"), title and published where the metadata did not give them
// Rule     a heading is a short line without a final stop that text follows; the first one is the title
// Rule     a document is a transcript when labels in capitals come twice, or others come often and come back
// Cost     linear; working arrays lie in scratch

#include "ingest/ingest.h"

#include "base/utf8.h"
#include "ingest/issued.h"
#include "ingest/para.h"

#define HEADING_WORDS 20
#define REPEATED_WORDS 12 // shorter paragraphs may come twice: speakers repeat themselves
#define TOP_PARAS 8 // bylines and datelines stand among the first paragraphs

typedef enum transcript { NO_TRANSCRIPT, CAPITAL_LABELS, ALL_LABELS } transcript;

// "SECRETARY BLINKEN", "MR PRICE", "FOREIGN MINISTER KULEBA": an office and a name, so that one turn is enough.
static int has_office(drg_str label)
{
    static const char *const offices[] = {"SECRETARY", "MR", "MR.", "MS", "MS.", "MRS", "MRS.", "DR", "DR.", "PRESIDENT", "PREMIER", "CHANCELLOR", "MINISTER",
        "AMBASSADOR", "SENATOR", "GENERAL", "ADMIRAL", "COLONEL", "COMMISSIONER", "GOVERNOR", "KING", "QUEEN", "SPOKESPERSON", "SPOKESMAN",
        "SPOKESWOMAN", "ENVOY", "REPRESENTATIVE", "ADMINISTRATOR", "DIRECTOR", "UNDERSECRETARY", "PROFESSOR", NULL};
    drg_str word, rest = label;
    uint32_t n = 0;
    int found = 0;
    for (; drg_utf8_word(&rest, &word); n++)
        for (size_t k = 0; offices[k]; k++) found |= drg_str_is(word, offices[k]);
    return found && n >= 2;
}

// How often labels come decides what they are: "Background: ..." once or twice is no speaker.
static transcript find_transcript(const drg_doc *doc, const drg_paras *paras)
{
    drg_str recent[4] = {{NULL, 0}, {NULL, 0}, {NULL, 0}, {NULL, 0}};
    uint32_t n_capitals = 0, n_plain = 0, n_back = 0;
    int offices = 0;
    for (uint32_t i = 0; i < paras->n; i++) {
        drg_str label;
        int capitals, back = 0;
        if (paras->at[i].skip || !drg_turn_find(drg_doc_text(doc, paras->at[i].span), &label, &capitals)) continue;
        for (size_t k = 0; k < 4; k++) back |= drg_str_eq(recent[k], label);
        recent[(n_capitals + n_plain) % 4] = label;
        n_back += (uint32_t)back;
        *(capitals ? &n_capitals : &n_plain) += 1;
        offices |= capitals && has_office(label);
    }
    if (n_capitals + n_plain >= 4 && n_back >= 2 && n_plain >= 3 && (n_capitals + n_plain) * 5 >= paras->n) return ALL_LABELS;
    return n_capitals >= 2 || offices ? CAPITAL_LABELS : NO_TRANSCRIPT;
}

static drg_block *add_block(drg_doc *doc, uint32_t start, uint32_t end, drg_block_kind kind)
{
    drg_block *b = DRG_ARENA_PUSH(&doc->arena, doc->blocks, doc->n_blocks, doc->cap_blocks);
    if (!b) return NULL;
    b->span = (drg_span){start, end};
    b->kind = kind;
    return b;
}

static void take_day(drg_doc *doc, drg_str text)
{
    if (doc->published != DRG_NO_DAY) return;
    doc->published = drg_issued_day(text);
    if (doc->published != DRG_NO_DAY) doc->published_from = "text";
}

static int begins_with(const char *text, size_t n, const char *start, size_t m) { return m && n >= m && memcmp(text, start, m) == 0; }

// A paragraph that is only the author's name, with an office or a date behind it perhaps, or one at the end that tells of the
// author: "Nadia Ferrow covers East Africa for the Rift Daily."
static int names_author(const drg_doc *doc, const drg_paras *paras, uint32_t i)
{
    static const char *const tells[] = {" is a ", " is an ", " is the ", " covers ", " reports ", " writes ", " reported ", " contributed ", NULL};
    char name[256], start[512];
    const drg_para *p = &paras->at[i];
    if (doc->byline.n < 4 || doc->byline.n > 100) return 0;
    size_t m = drg_utf8_key_into(name, sizeof name, doc->byline);
    drg_str text = drg_str_sub(drg_doc_text(doc, p->span), 0, 220);
    size_t n = drg_utf8_key_into(start, sizeof start, text);
    size_t by = begins_with(start, n, "by ", 3) ? 3 : 0;
    if (!begins_with(start + by, n - by, name, m)) return 0;
    if (i < TOP_PARAS && !p->stopped && p->words <= 12) return 1;
    if (n == by + m) return 1;
    for (size_t k = 0; i + 4 >= paras->n && i > TOP_PARAS / 2 && tells[k]; k++)
        if (begins_with(start + m, n - m, tells[k], strlen(tells[k]))) return 1;
    return 0;
}

// Short, without a stop, and something follows that it can head.
static int is_heading(const drg_paras *paras, uint32_t i)
{
    const drg_para *p = &paras->at[i];
    if (p->bullet || p->stopped || p->open || p->words > HEADING_WORDS) return 0;
    for (uint32_t next = i + 1; next < paras->n; next++)
        if (!paras->at[next].skip) return 1;
    return 0;
}

typedef struct state {
    transcript transcript;
    drg_str speaker;
    const drg_str *interview; // speaker of each paragraph of an interview without labels, or NULL
    int seen_text;
} state;

static drg_err add_para(drg_doc *doc, const drg_paras *paras, uint32_t i, state *now)
{
    const drg_para *p = &paras->at[i];
    drg_str text = drg_doc_text(doc, p->span), label;
    uint32_t start = p->span.start;
    int capitals;
    size_t words_end, length;
    drg_block_kind kind = p->bullet ? DRG_BLOCK_BULLET : DRG_BLOCK_TEXT;
    if (drg_dateline_is_time(text, p->words)) { // of an entry of a live page
        kind = DRG_BLOCK_DATELINE;
    } else if (i < TOP_PARAS && drg_dateline_is_date(text, p->words)) {
        kind = DRG_BLOCK_DATELINE;
        take_day(doc, text);
    } else if (drg_byline_is(text, p->words) || names_author(doc, paras, i)) {
        kind = DRG_BLOCK_BYLINE;
        if (i < TOP_PARAS) take_day(doc, text);
    } else if (now->transcript && (length = drg_turn_find(text, &label, &capitals)) > 0 &&
               (capitals || now->transcript == ALL_LABELS)) {
        now->speaker = label;
        start += (uint32_t)length;
    } else if (i < TOP_PARAS && !now->seen_text && p->words >= 8 && (length = drg_dateline_find(text, &words_end)) > 0) {
        if (!add_block(doc, start, start + (uint32_t)words_end, DRG_BLOCK_DATELINE)) return drg_doc_refused(doc);
        take_day(doc, drg_str_sub(text, 0, words_end));
        start += (uint32_t)length;
    } else if (!(now->interview && now->interview[i].n) && is_heading(paras, i)) {
        kind = DRG_BLOCK_HEADING;
        now->speaker = (drg_str){NULL, 0};
        if (!doc->title.n && !now->seen_text) doc->title = text;
    }
    drg_block *b = add_block(doc, start, p->span.end, kind);
    if (!b) return drg_doc_refused(doc);
    if (kind == DRG_BLOCK_TEXT || kind == DRG_BLOCK_BULLET) {
        b->speaker = now->interview ? now->interview[i] : now->speaker;
        now->seen_text = 1;
    }
    return DRG_OK;
}

// Marks paragraphs that say again what one before said word for word: pull quotes, copies that pages bring twice.
static drg_err mark_repeated(drg_paras *paras, const drg_doc *doc, drg_arena *scratch)
{
    uint32_t slots = 64;
    while (slots < 2 * paras->n) slots *= 2;
    uint32_t *table = DRG_ARENA_ARRAY(scratch, uint32_t, slots);
    if (!table) return scratch->failed == 2 ? DRG_E_LIMIT : DRG_E_NOMEM;
    for (uint32_t i = 0; i < paras->n; i++) {
        drg_para *p = &paras->at[i];
        drg_str text = drg_doc_text(doc, p->span);
        drg_str label;
        int capitals;
        if (p->skip || p->words < REPEATED_WORDS || drg_turn_find(text, &label, &capitals)) continue;
        uint32_t at = (uint32_t)drg_str_hash(text) & (slots - 1);
        while (table[at] && !drg_str_eq(text, drg_doc_text(doc, paras->at[table[at] - 1].span))) at = (at + 1) & (slots - 1);
        if (table[at]) p->skip = "duplicate";
        else table[at] = i + 1;
    }
    return DRG_OK;
}

drg_err drg_ingest_layout(drg_doc *doc, drg_arena *scratch)
{
    drg_paras paras = {NULL, 0, 0};
    DRG_TRY(drg_paras_cut(&paras, doc, scratch));
    DRG_TRY(drg_boilerplate_mark(&paras, doc, scratch));
    drg_language_mark(&paras, doc);
    DRG_TRY(mark_repeated(&paras, doc, scratch));
    state now = {find_transcript(doc, &paras), {NULL, 0}, NULL, 0};
    drg_str *speakers = DRG_ARENA_ARRAY(scratch, drg_str, (size_t)paras.n + 1);
    if (!speakers) return scratch->failed == 2 ? DRG_E_LIMIT : DRG_E_NOMEM;
    if (!now.transcript && drg_interview_find(speakers, &paras, doc)) now.interview = speakers;
    for (uint32_t i = 0; i < paras.n; i++) {
        if (paras.at[i].skip) DRG_TRY(drg_doc_skip(doc, paras.at[i].span, paras.at[i].skip));
        else DRG_TRY(add_para(doc, &paras, i, &now));
    }
    return DRG_OK;
}
