// SPDX-License-Identifier: MIT
//
// explain -- sentence by sentence: the tree, the records that came of it, and how each actor, date and place was found.
//
// For a sentence without a record: why not, by the reasons that the coder noted.
// Rule     trees are walked with a stack; what lies deeper than TREE_MOST levels is drawn at that level

#include "base/cal.h"
#include "print/page.h"
#include "print/print.h"
#include "print/wording.h"

#include <stdio.h>

#define TREE_MOST 40

typedef struct explainer {
    drg_page page;
    const drg_doc *doc;
    drg_arena *scratch;
    drg_buf line;
} explainer;

static void flush(explainer *x, drg_ink ink, int at, int indent)
{
    drg_page_wrap(&x->page, ink, drg_buf_view(&x->line), at, indent);
    drg_page_clear(&x->page, &x->line);
}

// ---- the tree -------------------------------------------------------------------------------------------------------

static void put_word(explainer *x, uint32_t tok)
{
    const drg_token *t = &x->doc->tokens[tok];
    drg_page_ink(&x->page, DRG_INK_PLAIN, t->form);
    drg_page_clear(&x->page, &x->line);
    drg_buf_printf(&x->line, "  %s %.*s", drg_upos_name((drg_upos)t->upos), DRG_FMT(t->deprel));
    drg_page_ink(&x->page, DRG_INK_DIM, drg_buf_view(&x->line));
    drg_page_clear(&x->page, &x->line);
    drg_buf_char(x->page.out, '\n');
}

// ├─ before a child that has younger sisters, └─ before the last one; the bars above follow from `more`.
static drg_err put_tree(explainer *x, const drg_sent *s)
{
    typedef struct frame { uint32_t tok, level, last; } frame;
    const drg_doc *doc = x->doc;
    uint32_t n = s->toks.end - s->toks.first, top = 0;
    frame *stack = DRG_ARENA_ARRAY(x->scratch, frame, (size_t)n + 1);
    if (!stack) return x->scratch->failed == 2 ? DRG_E_LIMIT : DRG_E_NOMEM;
    uint8_t more[TREE_MOST + 1] = {0}; // whether a sister is still to come at each level
    stack[top++] = (frame){s->root, 0, 1};
    while (top && n--) {
        frame f = stack[--top];
        uint32_t level = f.level < TREE_MOST ? f.level : TREE_MOST;
        drg_page_indent(&x->page, 4);
        for (uint32_t i = 1; i < level; i++) drg_buf_text(x->page.out, more[i] ? "\xE2\x94\x82 " : "  ");
        if (level) drg_buf_text(x->page.out, f.last ? "\xE2\x94\x94\xE2\x94\x80" : "\xE2\x94\x9C\xE2\x94\x80");
        more[level] = !f.last;
        put_word(x, f.tok);
        const drg_token *t = &doc->tokens[f.tok];
        for (uint32_t c = t->child_end; c-- > t->child_first && top < s->toks.end - s->toks.first;)
            stack[top++] = (frame){doc->children[c], f.level + 1, c + 1 == t->child_end};
    }
    return DRG_OK;
}

// ---- who, when, where -----------------------------------------------------------------------------------------------

static void put_field(explainer *x, const char *name)
{
    drg_page_indent(&x->page, 6);
    drg_page_cell(&x->page, DRG_INK_DIM, drg_str_from(name), 12);
}

static void put_actor(explainer *x, const char *name, const drg_part *part)
{
    const drg_doc *doc = x->doc;
    if (part->actor >= doc->n_actors) return;
    const drg_actor *a = &doc->actors[part->actor];
    put_field(x, name);
    if (part->mention < doc->n_mentions)
        drg_buf_printf(&x->line, "\xE2\x80\x9C%.*s\xE2\x80\x9D \xE2\x86\x92 ", DRG_FMT(drg_wording_mention(doc, part->mention)));
    drg_buf_str(&x->line, drg_wording_actor(doc, part->actor));
    if (a->code.n) drg_buf_printf(&x->line, " [%.*s]", DRG_FMT(a->code));
    if (a->id.n) drg_buf_printf(&x->line, " %.*s", DRG_FMT(a->id));
    drg_buf_text(&x->line, ": ");
    drg_buf_text(&x->line, part->mention < doc->n_mentions ? drg_wording_how(doc->mentions[part->mention].how) : "not named in this sentence");
    if (a->role.n) drg_buf_printf(&x->line, "; office: %.*s", DRG_FMT(a->role));
    if (part->host) drg_buf_text(&x->line, "; host");
    flush(x, DRG_INK_PLAIN, 18, 20);
}

static void add_day(drg_buf *out, int32_t day)
{
    char text[11];
    if (day == DRG_NO_DAY) return;
    drg_cal_print(text, day);
    drg_buf_text(out, text);
}

static void add_days(drg_buf *out, int32_t start, int32_t end)
{
    add_day(out, start);
    if (end != start && end != DRG_NO_DAY) {
        drg_buf_text(out, "..");
        add_day(out, end);
    }
}

// why: how the coder chose the day where no words of the sentence give it.
static void put_date(explainer *x, uint32_t date, int32_t start, int32_t end, int from_document, const char *why)
{
    const drg_doc *doc = x->doc;
    if (date >= doc->n_dates && start == DRG_NO_DAY) return;
    put_field(x, "date");
    if (date < doc->n_dates) {
        const drg_date *d = &doc->dates[date];
        drg_buf_printf(&x->line, "\xE2\x80\x9C%.*s\xE2\x80\x9D \xE2\x86\x92 ", DRG_FMT(drg_doc_text(doc, d->span)));
        if (start == DRG_NO_DAY) drg_buf_str(&x->line, d->value);
        else add_days(&x->line, start, end);
        drg_buf_printf(&x->line, ": rule %s%s", d->rule ? d->rule : "?", d->anchored ? ", counted from the reference date" : "");
    } else {
        add_days(&x->line, start, end);
        drg_buf_printf(&x->line, ": %s", why ? why : from_document ? "from the document" : "from elsewhere in the text");
    }
    flush(x, DRG_INK_PLAIN, 18, 20);
}

static void put_place(explainer *x, uint32_t place)
{
    const drg_doc *doc = x->doc;
    if (place >= doc->n_places) return;
    const drg_place *p = &doc->places[place];
    put_field(x, "place");
    drg_str words = drg_doc_text(doc, drg_doc_range_span(doc, p->toks));
    drg_buf_printf(&x->line, "\xE2\x80\x9C%.*s\xE2\x80\x9D \xE2\x86\x92 %.*s", DRG_FMT(words), DRG_FMT(p->name));
    if (p->country.n) drg_buf_printf(&x->line, ", %.*s", DRG_FMT(p->country));
    if (p->geonameid) drg_buf_printf(&x->line, " (geonames %u)", (unsigned)p->geonameid);
    drg_buf_printf(&x->line, ": rule %s", p->rule ? p->rule : "?");
    flush(x, DRG_INK_PLAIN, 18, 20);
}

static void put_record(explainer *x, const char *kind, const char *what, const char *status, drg_str rule, float confidence)
{
    drg_page_indent(&x->page, 4);
    drg_page_cell(&x->page, DRG_INK_BOLD, drg_str_from(kind), 10);
    drg_buf_printf(&x->line, "%s%s%s \xC2\xB7 pattern %.*s \xC2\xB7 confidence %d%%", what ? what : "", status ? " \xC2\xB7 " : "",
        status ? status : "", DRG_FMT(rule), (int)(confidence * 100 + 0.5f));
    flush(x, DRG_INK_GREEN, 14, 14);
}

static void put_trigger(explainer *x, drg_span span)
{
    if (span.end <= span.start) return;
    put_field(x, "trigger");
    drg_buf_printf(&x->line, "\xE2\x80\x9C%.*s\xE2\x80\x9D", DRG_FMT(drg_doc_text(x->doc, span)));
    flush(x, DRG_INK_PLAIN, 18, 20);
}

// ---- records of a sentence ----------------------------------------------------------------------------------------------

static void put_contact_mention(explainer *x, const drg_contact_mention *m)
{
    const drg_doc *doc = x->doc;
    // A mention that became no contact is followed by the reason among the misses.
    put_record(x, m->contact < doc->n_contacts ? "contact" : "candidate", drg_wording_form(m->form), drg_wording_status(m->status), m->rule, m->confidence);
    put_trigger(x, m->trigger);
    for (uint32_t i = 0; i < m->n_parts; i++) put_actor(x, "who", &m->parts[i]);
    put_date(x, m->date, m->day_start, m->day_end, 0, NULL);
    put_place(x, m->place);
    if (m->duration < doc->n_dates) {
        put_field(x, "duration");
        drg_buf_printf(&x->line, "\xE2\x80\x9C%.*s\xE2\x80\x9D \xE2\x86\x92 %.*s", DRG_FMT(drg_doc_text(doc, doc->dates[m->duration].span)),
            DRG_FMT(doc->dates[m->duration].duration));
        flush(x, DRG_INK_PLAIN, 18, 20);
    }
    if (m->contact >= doc->n_contacts) return;
    const drg_contact *c = &doc->contacts[m->contact];
    put_field(x, "merged");
    drg_buf_printf(&x->line, "contact c%016llx, told in %u place%s", (unsigned long long)c->id, (unsigned)c->n_mentions,
        c->n_mentions == 1 ? "" : "s");
    if (c->day_start != DRG_NO_DAY) {
        drg_buf_text(&x->line, "; day ");
        add_days(&x->line, c->day_start, c->day_end);
        if (c->why_date) drg_buf_printf(&x->line, ": %s", c->why_date);
    }
    flush(x, DRG_INK_PLAIN, 18, 20);
}

static void put_statement(explainer *x, const drg_statement *s)
{
    put_record(x, "statement", drg_wording_said(s->mode), drg_wording_stance(s->stance), s->rule, s->confidence);
    put_actor(x, "speaker", &s->speaker);
    put_actor(x, "addressee", &s->addressee);
    if (s->cue_tok < x->doc->n_tokens) {
        put_field(x, "verb");
        drg_buf_printf(&x->line, "\xE2\x80\x9C%.*s\xE2\x80\x9D \xE2\x86\x92 %.*s", DRG_FMT(x->doc->tokens[s->cue_tok].form), DRG_FMT(s->verb));
        flush(x, DRG_INK_PLAIN, 18, 20);
    }
    put_field(x, "said");
    drg_buf_str(&x->line, drg_doc_text(x->doc, s->content));
    flush(x, DRG_INK_PLAIN, 18, 20);
    put_date(x, s->date, s->day_start, s->day_end, s->date_from_doc, NULL);
}

// The mode and the code with its Goldstein value; the pattern's weight (what it asks for, added up) and the readings that came after it.
static void put_reading(explainer *x, const drg_event *e)
{
    if (e->cameo || e->mode) {
        put_field(x, "meaning");
        drg_buf_printf(&x->line, "%s%s%s", e->type, e->mode ? "." : "", e->mode ? e->mode : "");
        if (e->cameo) drg_buf_printf(&x->line, ", CAMEO %s, Goldstein %.1f", e->cameo, (double)e->goldstein);
        flush(x, DRG_INK_PLAIN, 18, 20);
    }
    if (!e->rivals[0].type) return;
    put_field(x, "runner-up");
    for (int i = 0; i < 3 && e->rivals[i].type; i++)
        drg_buf_printf(&x->line, "%s%.*s (%s) %u", i ? "; " : "", DRG_FMT(e->rivals[i].rule), e->rivals[i].type, e->rivals[i].weight);
    drg_buf_printf(&x->line, "; chosen at %u", e->weight);
    flush(x, DRG_INK_DIM, 18, 20);
}

// The judge's likeliest types beside the pattern's.
static void put_judged(explainer *x, const drg_event *e)
{
    if (!e->judged[0].type) return;
    put_field(x, "judge");
    for (size_t i = 0; i < sizeof e->judged / sizeof *e->judged && e->judged[i].type; i++)
        drg_buf_printf(&x->line, "%s%s %.2f", i ? ", " : "", e->judged[i].type, (double)e->judged[i].p);
    drg_buf_printf(&x->line, "; the pattern by itself %.2f", (double)e->by_pattern);
    flush(x, DRG_INK_PLAIN, 18, 20);
}

static void put_event(explainer *x, const drg_event *e)
{
    put_record(x, "event", e->type, drg_wording_status(e->status), e->rule, e->confidence);
    put_trigger(x, e->trigger);
    put_reading(x, e);
    put_judged(x, e);
    for (uint32_t i = 0; i < e->n_actors; i++) put_actor(x, "actor", &e->actors[i]);
    for (uint32_t i = 0; i < e->n_recipients; i++) put_actor(x, "recipient", &e->recipients[i]);
    put_date(x, e->date, e->day_start, e->day_end, e->date_from_doc, NULL);
    put_place(x, e->place);
}

static void put_miss(explainer *x, const drg_miss *m)
{
    drg_page_indent(&x->page, 4);
    drg_page_cell(&x->page, DRG_INK_YELLOW, DRG_STR("nothing"), 10);
    if (m->tok < x->doc->n_tokens) drg_buf_printf(&x->line, "at \xE2\x80\x9C%.*s\xE2\x80\x9D: ", DRG_FMT(x->doc->tokens[m->tok].form));
    drg_buf_text(&x->line, m->reason);
    flush(x, DRG_INK_PLAIN, 14, 14);
}

static const drg_miss no_word = {0, DRG_NONE, "no word of this sentence begins a pattern"};

// ---- what belongs to which sentence -----------------------------------------------------------------------------------

// Chains of indices by sentence, in order of index: first[sent] begins one, next[i] goes on, DRG_NONE ends it.
typedef struct chains {
    uint32_t *first, *next;
} chains;

typedef struct by_sentence {
    chains mentions, statements, events, misses;
} by_sentence;

static int chains_make(chains *c, uint32_t n_sents, uint32_t n_items, drg_arena *arena)
{
    c->first = DRG_ARENA_ARRAY(arena, uint32_t, (size_t)n_sents + 1);
    c->next = DRG_ARENA_ARRAY(arena, uint32_t, (size_t)n_items + 1);
    if (!c->first || !c->next) return 0;
    for (uint32_t s = 0; s <= n_sents; s++) c->first[s] = DRG_NONE;
    return 1;
}

static void chains_put(chains *c, uint32_t n_sents, uint32_t sent, uint32_t item)
{
    if (sent > n_sents) sent = n_sents; // no sentence of this document
    c->next[item] = c->first[sent];
    c->first[sent] = item;
}

// Items are put last to first, so that each chain comes out first to last.
static drg_err sort_records(by_sentence *by, const drg_doc *doc, drg_arena *arena)
{
    uint32_t n = doc->n_sents;
    if (!chains_make(&by->mentions, n, doc->n_contact_mentions, arena) || !chains_make(&by->statements, n, doc->n_statements, arena) ||
        !chains_make(&by->events, n, doc->n_events, arena) || !chains_make(&by->misses, n, doc->n_misses, arena))
        return arena->failed == 2 ? DRG_E_LIMIT : DRG_E_NOMEM;
    for (uint32_t i = doc->n_contact_mentions; i-- > 0;) chains_put(&by->mentions, n, doc->contact_mentions[i].sent, i);
    for (uint32_t i = doc->n_statements; i-- > 0;) chains_put(&by->statements, n, doc->statements[i].sent, i);
    for (uint32_t i = doc->n_events; i-- > 0;) chains_put(&by->events, n, doc->events[i].sent, i);
    for (uint32_t i = doc->n_misses; i-- > 0;) chains_put(&by->misses, n, doc->misses[i].sent, i);
    return DRG_OK;
}

static drg_err put_sentence(explainer *x, uint32_t sent, const by_sentence *by)
{
    const drg_doc *doc = x->doc;
    const drg_sent *s = &doc->sents[sent];
    drg_buf_char(x->page.out, '\n');
    drg_buf_printf(&x->line, "%u", (unsigned)drg_doc_number(doc, sent));
    drg_page_cell(&x->page, DRG_INK_CYAN, drg_buf_view(&x->line), 4);
    drg_page_clear(&x->page, &x->line);
    drg_page_wrap(&x->page, DRG_INK_BOLD, drg_doc_text(doc, s->span), 4, 4);
    DRG_TRY(put_tree(x, s));
    int n = 0;
    for (uint32_t i = by->mentions.first[sent]; i != DRG_NONE; i = by->mentions.next[i], n++) put_contact_mention(x, &doc->contact_mentions[i]);
    for (uint32_t i = by->statements.first[sent]; i != DRG_NONE; i = by->statements.next[i], n++) put_statement(x, &doc->statements[i]);
    for (uint32_t i = by->events.first[sent]; i != DRG_NONE; i = by->events.next[i], n++) put_event(x, &doc->events[i]);
    for (uint32_t i = by->misses.first[sent]; i != DRG_NONE; i = by->misses.next[i], n++) put_miss(x, &doc->misses[i]);
    if (!n) put_miss(x, &no_word);
    return DRG_OK;
}

static void put_head(explainer *x)
{
    const drg_doc *doc = x->doc;
    drg_page_wrap(&x->page, DRG_INK_BOLD, doc->title.n ? doc->title : doc->id, 0, 0);
    put_field(x, "reference");
    if (doc->reference == DRG_NO_DAY) drg_buf_text(&x->line, "no date is known that relative dates could be counted from");
    else add_day(&x->line, doc->reference);
    if (doc->reference != DRG_NO_DAY) drg_buf_printf(&x->line, ", from %s", doc->reference_from ? doc->reference_from : "?");
    flush(x, DRG_INK_PLAIN, 18, 20);
}

// Passages that were skipped, and sentences that were cut.
static void put_left_out(explainer *x)
{
    const drg_doc *doc = x->doc;
    for (uint32_t i = 0; i < doc->n_skips; i++) {
        drg_buf_char(x->page.out, '\n');
        drg_page_cell(&x->page, DRG_INK_YELLOW, DRG_STR("skipped"), 9);
        drg_buf_printf(&x->line, "%s: %.*s", doc->skips[i].reason, DRG_FMT(drg_doc_text(doc, doc->skips[i].span)));
        flush(x, DRG_INK_DIM, 9, 9);
    }
    for (uint32_t i = 0; i < doc->n_cuts; i++) {
        drg_str text = drg_doc_text(doc, doc->cuts[i]), end = drg_str_sub(text, text.n > 60 ? text.n - 60 : 0, text.n);
        while (end.n < text.n && end.n && (end.p[0] & 0xC0) == 0x80) end = drg_str_sub(end, 1, end.n);
        drg_buf_char(x->page.out, '\n');
        drg_page_cell(&x->page, DRG_INK_YELLOW, DRG_STR("cut"), 9);
        drg_buf_printf(&x->line, "a sentence was too long to be read at once, and was cut behind: ...%.*s", DRG_FMT(end));
        flush(x, DRG_INK_DIM, 9, 9);
    }
}

static drg_err put_all(explainer *x)
{
    const drg_doc *doc = x->doc;
    drg_range own = drg_doc_own(doc);
    by_sentence by;
    DRG_TRY(sort_records(&by, doc, x->scratch));
    if (!doc->stretch.number) put_head(x);
    for (uint32_t i = own.first; i < own.end; i++) DRG_TRY(put_sentence(x, i, &by));
    if (drg_doc_is_last(doc)) put_left_out(x);
    return x->line.failed || x->page.out->failed ? DRG_E_NOMEM : DRG_OK;
}

drg_err drg_print_explain(drg_buf *out, drg_doc *doc, const drg_look *look, drg_arena *scratch)
{
    explainer x = {drg_page_on(out, look), doc, scratch, {NULL, 0, 0, 0}};
    drg_err err = put_all(&x);
    drg_buf_free(&x.line);
    return err;
}
