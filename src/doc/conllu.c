// SPDX-License-Identifier: MIT
//
// conllu -- loading and writing CoNLL-U; see conllu.h for the rules.
//
// Loading goes sentence by sentence: lines become tokens, then the sentence is laid into the text, which gives the spans.
// All strings are slices of one copy of the input, so a document costs one allocation beside its arrays.

#include "doc/conllu.h"

#include "base/cal.h"
#include "base/utf8.h"

// ---- cutting a file into documents ----------------------------------------------------------------------------------

// The line at the beginning of *rest without its end ("\n" or "\r\n"); 0 when nothing is left.
static int line_next(drg_str *rest, drg_str *line)
{
    if (!rest->n) return 0;
    const char *end = memchr(rest->p, '\n', rest->n);
    size_t n = end ? (size_t)(end - rest->p) : rest->n;
    *line = drg_str_sub(*rest, 0, n);
    if (line->n && line->p[line->n - 1] == '\r') line->n--;
    *rest = drg_str_sub(*rest, end ? n + 1 : n, rest->n);
    return 1;
}

// Whether a comment is the marker word, alone or with a value: "# newdoc", "# newdoc id = x", not "# newdocument".
static int is_marker(drg_str line, const char *word)
{
    if (!drg_str_starts(line, "#")) return 0;
    drg_str body = drg_str_trim(drg_str_sub(line, 1, line.n));
    size_t n = strlen(word);
    return drg_str_starts(body, word) && (body.n == n || body.p[n] == ' ');
}

int drg_conllu_cut(drg_conllu *walk, drg_str *piece, uint32_t *line)
{
    if (!walk->rest.n) return 0;
    *line = walk->line;
    drg_str all = walk->rest, rest = all, one;
    size_t block = 0; // where the comments of the current sentence begin; the cut is before all of them
    uint32_t n = walk->line, block_line = n;
    int words = 0; // whether the piece has a word yet: file-wide comments belong to the first document
    while (line_next(&rest, &one)) {
        n++;
        if (!one.n) {
            block = all.n - rest.n;
            block_line = n;
        } else if (one.p[0] != '#') {
            words = 1;
        } else if (words && block > 0 && is_marker(one, "newdoc")) {
            *piece = drg_str_sub(all, 0, block);
            walk->rest = drg_str_sub(all, block, all.n);
            walk->line = block_line;
            return 1;
        }
    }
    *piece = all;
    walk->rest = rest;
    walk->line = n;
    return 1;
}

// ---- loading ----------------------------------------------------------------------------------------------------------

// A written word that stands for several syntactic words: the line "3-4	don't".
typedef struct contraction {
    drg_str form;
    uint32_t first, end; // tokens
} contraction;

typedef struct loader {
    drg_doc *doc;
    drg_note *note;
    uint32_t line;   // number of the line at hand
    char *text;      // doc->text while it grows
    size_t n;        // bytes of text
    int broke;       // a blank is due before the next sentence: the last word had no SpaceAfter=No
    // the sentence at hand
    uint32_t first;  // its first token
    uint32_t first_line;
    drg_str written; // its # text
    int newpar;
    drg_block_kind kind;
    drg_str speaker;
    contraction *ranges;
    uint32_t n_ranges, cap_ranges;
    uint32_t open;   // tokens still missing from the last contraction
    int open_space;  // whether white space follows that contraction
} loader;

enum { COL_ID, COL_FORM, COL_LEMMA, COL_UPOS, COL_XPOS, COL_FEATS, COL_HEAD, COL_DEPREL, COL_DEPS, COL_MISC, N_COLS };

static drg_err bad(loader *load, const char *what, drg_str shown)
{
    return drg_fail(load->note, DRG_E_FORMAT, "line %u: %s: '%.*s'", load->line, what, (int)(shown.n < 80 ? shown.n : 80),
                    shown.n ? shown.p : "");
}

// A number without sign, at most 9 digits. 0 when s is none.
static int number(drg_str s, uint32_t *out)
{
    if (s.n == 0 || s.n > 9) return 0;
    uint32_t value = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9') return 0;
        value = value * 10 + (uint32_t)(s.p[i] - '0');
    }
    *out = value;
    return 1;
}

// The value of key in MISC ("SpaceAfter=No|NE=B-PER"), absent when it is not there.
static drg_str misc_get(drg_str misc, const char *key)
{
    drg_str rest = misc, one;
    size_t n = strlen(key);
    while (drg_str_next(&rest, '|', &one))
        if (drg_str_starts(one, key) && one.n > n && one.p[n] == '=') return drg_str_sub(one, n + 1, one.n);
    return (drg_str){NULL, 0};
}

static drg_str or_absent(drg_str column) { return drg_str_is(column, "_") ? (drg_str){NULL, 0} : column; }

// "# key = value" -> value, absent when the comment has another key.
static drg_str comment_get(drg_str line, const char *key)
{
    drg_str body = drg_str_trim(drg_str_sub(line, 1, line.n));
    size_t n = strlen(key);
    if (!drg_str_starts(body, key)) return (drg_str){NULL, 0};
    body = drg_str_trim(drg_str_sub(body, n, body.n));
    if (!drg_str_starts(body, "=")) return (drg_str){NULL, 0};
    return drg_str_trim(drg_str_sub(body, 1, body.n));
}

// GUM tells what a paragraph is by a TEI word: "head (1 s)", "item (2 s) | p (2 s)".
static drg_block_kind block_kind(drg_str tei)
{
    static const struct {
        const char *word;
        drg_block_kind kind;
    } kinds[] = {{"head", DRG_BLOCK_HEADING}, {"item", DRG_BLOCK_BULLET}, {"byline", DRG_BLOCK_BYLINE}, {"dateline", DRG_BLOCK_DATELINE}};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (drg_str_starts(tei, kinds[i].word)) return kinds[i].kind;
    return DRG_BLOCK_TEXT;
}

static void load_date(drg_doc *doc, drg_str value)
{
    int32_t first, last;
    if (!drg_cal_parse(value, &first, &last) || first != last) return; // a month alone is no day of issue
    doc->published = first;
    doc->published_from = "metadata";
}

static void load_comment(loader *load, drg_str line)
{
    drg_str value;
    if (is_marker(line, "newpar") || is_marker(line, "newdoc")) load->newpar = 1;
    if ((value = comment_get(line, "newdoc id")).p) load->doc->id = value;
    else if ((value = comment_get(line, "meta::title")).p) load->doc->title = value;
    else if ((value = comment_get(line, "meta::sourceURL")).p) load->doc->url = value;
    else if ((value = comment_get(line, "meta::dateCreated")).p) load_date(load->doc, value);
    else if ((value = comment_get(line, "newpar_block")).p) load->kind = block_kind(value);
    else if ((value = comment_get(line, "speaker")).p) load->speaker = value;
    else if ((value = comment_get(line, "text")).p) load->written = value;
}

// "3-4	don't": the next two tokens are parts of one written word.
static drg_err load_range(loader *load, const drg_str col[N_COLS])
{
    size_t dash = drg_str_find(col[COL_ID], DRG_STR("-"), 0);
    uint32_t from, to, next = load->doc->n_tokens - load->first + 1;
    if (!number(drg_str_sub(col[COL_ID], 0, dash), &from) || !number(drg_str_sub(col[COL_ID], dash + 1, col[COL_ID].n), &to) ||
        from != next || to <= from || to - from >= UINT8_MAX || load->open)
        return bad(load, "this range of words cannot begin here", col[COL_ID]);
    contraction *range = DRG_ARENA_PUSH(&load->doc->arena, load->ranges, load->n_ranges, load->cap_ranges);
    if (!range) return drg_doc_refused(load->doc);
    range->form = col[COL_FORM];
    range->first = load->doc->n_tokens;
    range->end = range->first + (to - from + 1);
    load->open = to - from + 1;
    load->open_space = !drg_str_is(misc_get(col[COL_MISC], "SpaceAfter"), "No");
    return DRG_OK;
}

// NE=B-PER opens a name, NE=I-PER lengthens the one before.
static drg_err load_name(loader *load, drg_str label, uint32_t tok)
{
    static const char *const types[DRG_N_NAME] = {"PER", "ORG", "GPE", "LOC", "EVENT", "MISC"};
    drg_doc *doc = load->doc;
    drg_token *token = &doc->tokens[tok];
    if (!label.p || drg_str_is(label, "O")) return DRG_OK;
    int type = 0;
    while (type < DRG_N_NAME && !(label.n > 2 && drg_str_is(drg_str_sub(label, 2, label.n), types[type]))) type++;
    if (type == DRG_N_NAME || (label.p[0] != 'B' && label.p[0] != 'I') || label.p[1] != '-')
        return bad(load, "no such name label", label);
    drg_name *last = doc->n_names ? &doc->names[doc->n_names - 1] : NULL;
    if (label.p[0] == 'I' && last && last->toks.end == tok && tok > load->first && last->type == (drg_name_type)type) {
        last->toks.end++;
    } else {
        drg_name *name = DRG_ARENA_PUSH(&doc->arena, doc->names, doc->n_names, doc->cap_names);
        if (!name) return drg_doc_refused(doc);
        *name = (drg_name){{tok, tok + 1}, (drg_name_type)type, 1.0f};
    }
    token->name = doc->n_names - 1;
    return DRG_OK;
}

static drg_err load_word(loader *load, const drg_str col[N_COLS])
{
    drg_doc *doc = load->doc;
    uint32_t id, head = 0;
    if (!number(col[COL_ID], &id) || id != doc->n_tokens - load->first + 1)
        return bad(load, "word numbers must count up from 1", col[COL_ID]);
    if (!col[COL_FORM].n) return bad(load, "a word without a form", col[COL_ID]);
    int headed = !drg_str_is(col[COL_HEAD], "_");
    if (headed && !number(col[COL_HEAD], &head)) return bad(load, "the head is not a number", col[COL_HEAD]);
    uint32_t tok = doc->n_tokens;
    drg_token *token = DRG_ARENA_PUSH(&doc->arena, doc->tokens, doc->n_tokens, doc->cap_tokens);
    if (!token) return drg_doc_refused(doc);
    token->form = col[COL_FORM];
    // A lemma of "_" belongs to the form "_"; elsewhere it says that there is none.
    token->lemma = drg_str_is(col[COL_FORM], "_") ? col[COL_LEMMA] : or_absent(col[COL_LEMMA]);
    token->xpos = or_absent(col[COL_XPOS]);
    token->feats = or_absent(col[COL_FEATS]);
    token->deprel = or_absent(col[COL_DEPREL]);
    token->morph = drg_morph_from(token->feats);
    token->upos = (uint8_t)drg_upos_from(col[COL_UPOS]);
    token->rel = (uint8_t)(token->deprel.p ? drg_rel_from(token->deprel) : DRG_REL_OTHER);
    token->head = head ? load->first + head - 1 : DRG_NONE;
    token->sent = doc->n_sents;
    token->name = DRG_NONE;
    token->space_after = !drg_str_is(misc_get(col[COL_MISC], "SpaceAfter"), "No");
    if (load->open) {
        contraction *range = &load->ranges[load->n_ranges - 1];
        load->open--;
        token->space_after = (uint8_t)(load->open ? 0 : load->open_space);
        if (tok == range->first) token->mwt = (uint8_t)(range->end - range->first);
    }
    return load_name(load, misc_get(col[COL_MISC], "NE"), tok);
}

static drg_err load_line(loader *load, drg_str line)
{
    drg_str col[N_COLS], rest = line;
    int n = 0;
    while (n < N_COLS && drg_str_next(&rest, '\t', &col[n])) n++;
    if (n < N_COLS || rest.p) return bad(load, "a word needs ten columns", line);
    if (load->doc->n_tokens == load->first && !load->n_ranges) load->first_line = load->line;
    if (drg_str_find(col[COL_ID], DRG_STR("."), 0) != SIZE_MAX) return DRG_OK; // an empty node
    if (drg_str_find(col[COL_ID], DRG_STR("-"), 0) != SIZE_MAX) return load_range(load, col);
    return load_word(load, col);
}

// Heads must lie in the sentence and lead to a root. child_first is still free and serves as the mark.
static drg_err check_heads(loader *load)
{
    drg_doc *doc = load->doc;
    uint32_t here = load->line;
    load->line = load->first_line; // errors tell where the sentence begins
    for (uint32_t t = load->first; t < doc->n_tokens; t++) doc->tokens[t].child_first = DRG_NONE;
    for (uint32_t t = load->first; t < doc->n_tokens; t++) {
        uint32_t at = t;
        while (at != DRG_NONE && doc->tokens[at].child_first == DRG_NONE) {
            doc->tokens[at].child_first = t;
            at = doc->tokens[at].head;
            if (at != DRG_NONE && at >= doc->n_tokens)
                return bad(load, "in the sentence that begins here a head lies outside", doc->tokens[t].form);
        }
        if (at != DRG_NONE && doc->tokens[at].child_first == t)
            return bad(load, "in the sentence that begins here heads run in a circle", doc->tokens[t].form);
    }
    load->line = here;
    return DRG_OK;
}

// The written word that begins at token t: a contraction's own form, else the token's. *end is the token behind it.
static drg_str written_word(const loader *load, uint32_t t, uint32_t *range, uint32_t *end)
{
    if (*range < load->n_ranges && load->ranges[*range].first == t) {
        const contraction *c = &load->ranges[(*range)++];
        *end = c->end;
        return c->form;
    }
    *end = t + 1;
    return load->doc->tokens[t].form;
}

static size_t skip_space(drg_str s, size_t at)
{
    while (at < s.n) {
        size_t next = at;
        if (!drg_utf8_is_space(drg_utf8_next(s, &next))) break;
        at = next;
    }
    return at;
}

// Whether the sentence's words follow each other in # text with nothing but white space between.
static int written_fits(const loader *load)
{
    size_t at = 0;
    uint32_t range = 0, end;
    if (!load->written.n) return 0;
    for (uint32_t t = load->first; t < load->doc->n_tokens; t = end) {
        drg_str word = written_word(load, t, &range, &end);
        at = skip_space(load->written, at);
        if (word.n > load->written.n - at || memcmp(load->written.p + at, word.p, word.n) != 0) return 0;
        at += word.n;
    }
    return skip_space(load->written, at) == load->written.n;
}

// The parts of a contraction share out its bytes: "don't" = do + n't. Where the parts do not spell the word (German
// "zum" = zu + dem) each takes as many bytes as its form has, whole characters, and the last one the rest.
static void share_out(drg_doc *doc, uint32_t first, uint32_t end, uint32_t start, uint32_t stop)
{
    drg_str text = {doc->text.p, stop};
    uint32_t at = start;
    for (uint32_t t = first; t < end; t++) {
        uint32_t next = stop, others = end - t - 1;
        if (others) {
            next = at + (uint32_t)doc->tokens[t].form.n;
            if (next > stop || stop - next < others) next = stop > others ? stop - others : at;
            if (next < at) next = at;
            while (next < stop && ((unsigned char)text.p[next] & 0xC0) == 0x80) next++;
        }
        doc->tokens[t].span = (drg_span){at, next};
        at = next;
    }
}

static void put(loader *load, const char *bytes, size_t n)
{
    if (n) memcpy(load->text + load->n, bytes, n);
    load->n += n;
}

// Lays the sentence into the text and gives its tokens their spans.
static void place_words(loader *load)
{
    drg_doc *doc = load->doc;
    int fits = written_fits(load);
    size_t at = 0;
    uint32_t range = 0, end;
    for (uint32_t t = load->first; t < doc->n_tokens; t = end) {
        drg_str word = written_word(load, t, &range, &end);
        if (fits) {
            size_t next = skip_space(load->written, at);
            if (t > load->first) put(load, load->written.p + at, next - at);
            at = next + word.n;
        } else if (t > load->first && doc->tokens[t - 1].space_after) {
            put(load, " ", 1);
        }
        uint32_t start = (uint32_t)load->n;
        put(load, word.p, word.n);
        doc->text.n = load->n;
        if (end - t == 1) doc->tokens[t].span = (drg_span){start, (uint32_t)load->n};
        else share_out(doc, t, end, start, (uint32_t)load->n);
    }
}

static drg_err load_block(loader *load)
{
    drg_doc *doc = load->doc;
    if (doc->n_blocks) put(load, "\n\n", 2);
    drg_block *block = DRG_ARENA_PUSH(&doc->arena, doc->blocks, doc->n_blocks, doc->cap_blocks);
    if (!block) return drg_doc_refused(doc);
    *block = (drg_block){{(uint32_t)load->n, (uint32_t)load->n}, load->kind, load->speaker};
    return DRG_OK;
}

static drg_err load_sentence(loader *load)
{
    drg_doc *doc = load->doc;
    if (doc->n_tokens > load->first) {
        if (load->open) return bad(load, "words of the contraction are missing", load->ranges[load->n_ranges - 1].form);
        DRG_TRY(check_heads(load));
        if (load->newpar || !doc->n_blocks) DRG_TRY(load_block(load));
        else if (load->broke) put(load, " ", 1);
        uint32_t start = (uint32_t)load->n;
        place_words(load);
        drg_sent *sent = DRG_ARENA_PUSH(&doc->arena, doc->sents, doc->n_sents, doc->cap_sents);
        if (!sent) return drg_doc_refused(doc);
        sent->toks = (drg_range){load->first, doc->n_tokens};
        sent->span = (drg_span){start, (uint32_t)load->n};
        sent->block = doc->n_blocks - 1;
        sent->root = load->first;
        doc->blocks[sent->block].span.end = (uint32_t)load->n;
        load->broke = doc->tokens[doc->n_tokens - 1].space_after;
        load->newpar = 0;
        load->kind = DRG_BLOCK_TEXT;
    }
    load->first = doc->n_tokens;
    load->n_ranges = 0;
    load->written = (drg_str){NULL, 0};
    load->speaker = (drg_str){NULL, 0};
    return DRG_OK;
}

static drg_err load_all(loader *load, drg_str bytes)
{
    drg_str rest = bytes, line;
    for (; line_next(&rest, &line); load->line++) {
        if (!line.n) DRG_TRY(load_sentence(load));
        else if (line.p[0] == '#') load_comment(load, line);
        else DRG_TRY(load_line(load, line));
    }
    return load_sentence(load); // the last blank line may be missing
}

static uint32_t count_lines(drg_str s)
{
    uint32_t n = 0;
    for (size_t at = 0; (at = drg_str_find(s, DRG_STR("\n"), at)) != SIZE_MAX; at++) n++;
    return n;
}

static drg_err read_piece(drg_doc *doc, drg_str bytes, uint32_t line, drg_note *note)
{
    if (bytes.n >= UINT32_MAX) return DRG_E_LIMIT;
    size_t broken = drg_utf8_check(bytes);
    if (broken != SIZE_MAX)
        return drg_fail(note, DRG_E_FORMAT, "line %u: not UTF-8", line + count_lines(drg_str_sub(bytes, 0, broken)));
    char *copy = drg_arena_copy(&doc->arena, bytes.p, bytes.n);
    // The words and the blanks between them are fewer bytes than the lines that hold them.
    char *text = drg_arena_alloc(&doc->arena, bytes.n + 1);
    if (!copy || !text) return drg_doc_refused(doc);
    doc->text = (drg_str){text, 0};
    loader load = {.doc = doc, .note = note, .line = line, .text = text};
    DRG_TRY(load_all(&load, (drg_str){copy, bytes.n}));
    doc->text.n = load.n;
    if (!doc->n_sents) return drg_fail(note, DRG_E_INPUT, "line %u: no sentence in this document", line);
    return drg_doc_index_tree(doc);
}

drg_err drg_conllu_next(drg_conllu *walk, drg_doc *doc, drg_note *note)
{
    drg_str piece;
    uint32_t line;
    drg_doc_reset(doc);
    if (!drg_conllu_cut(walk, &piece, &line)) return DRG_E_NOTFOUND;
    return read_piece(doc, piece, line, note);
}

drg_err drg_conllu_read(drg_doc *doc, drg_str text, drg_note *note) { return read_piece(doc, text, 1, note); }

// ---- writing ----------------------------------------------------------------------------------------------------------

static void write_column(drg_buf *out, drg_str value)
{
    if (value.n) drg_buf_str(out, value);
    else drg_buf_char(out, '_');
    drg_buf_char(out, '\t');
}

// Text in a comment or a form must stay on its line.
static void write_flat(drg_buf *out, drg_str s)
{
    size_t from = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] != '\n' && s.p[i] != '\t' && s.p[i] != '\r') continue;
        drg_buf_add(out, s.p + from, i - from);
        drg_buf_char(out, ' ');
        from = i + 1;
    }
    drg_buf_add(out, s.p + from, s.n - from);
}

static void write_misc(drg_buf *out, const drg_doc *doc, uint32_t tok, int inside)
{
    static const char *const types[DRG_N_NAME] = {"PER", "ORG", "GPE", "LOC", "EVENT", "MISC"};
    const drg_token *t = &doc->tokens[tok];
    int named = t->name < doc->n_names, glued = !inside && !t->space_after;
    if (named) {
        const drg_name *name = &doc->names[t->name];
        drg_buf_printf(out, "NE=%c-%s", name->toks.first == tok ? 'B' : 'I', types[name->type]);
    }
    if (named && glued) drg_buf_char(out, '|');
    if (glued) drg_buf_text(out, "SpaceAfter=No");
    if (!named && !glued) drg_buf_char(out, '_');
    drg_buf_char(out, '\n');
}

static void write_word(drg_buf *out, const drg_doc *doc, const drg_sent *sent, uint32_t tok, int inside)
{
    const drg_token *t = &doc->tokens[tok];
    int tagged = t->upos != DRG_UPOS_X || t->xpos.n || t->lemma.n;
    int headed = t->head != DRG_NONE || t->deprel.n || t->rel != DRG_REL_OTHER;
    drg_buf_printf(out, "%u\t", tok - sent->toks.first + 1);
    write_flat(out, t->form);
    drg_buf_char(out, '\t');
    write_column(out, t->lemma);
    drg_buf_text(out, tagged ? drg_upos_name((drg_upos)t->upos) : "_");
    drg_buf_char(out, '\t');
    write_column(out, t->xpos);
    write_column(out, t->feats);
    if (headed) drg_buf_printf(out, "%u\t", t->head == DRG_NONE ? 0 : t->head - sent->toks.first + 1);
    else drg_buf_text(out, "_\t");
    write_column(out, !headed || t->deprel.n ? t->deprel : drg_str_from(drg_rel_name((drg_rel)t->rel)));
    drg_buf_text(out, "_\t");
    write_misc(out, doc, tok, inside);
}

static void write_range(drg_buf *out, const drg_doc *doc, const drg_sent *sent, uint32_t tok)
{
    uint32_t end = tok + doc->tokens[tok].mwt;
    drg_buf_printf(out, "%u-%u\t", tok - sent->toks.first + 1, end - sent->toks.first);
    write_flat(out, drg_doc_text(doc, (drg_span){doc->tokens[tok].span.start, doc->tokens[end - 1].span.end}));
    drg_buf_text(out, "\t_\t_\t_\t_\t_\t_\t_\t");
    drg_buf_text(out, doc->tokens[end - 1].space_after ? "_\n" : "SpaceAfter=No\n");
}

static void write_block(drg_buf *out, const drg_block *block)
{
    static const char *const kinds[] = {"p", "head", "item", "byline", "dateline"};
    drg_buf_text(out, "# newpar\n");
    if (block->kind != DRG_BLOCK_TEXT) drg_buf_printf(out, "# newpar_block = %s\n", kinds[block->kind]);
    if (block->speaker.n) {
        drg_buf_text(out, "# speaker = ");
        write_flat(out, block->speaker);
        drg_buf_char(out, '\n');
    }
}

// # text with one blank where white space stands, as the format wants it.
static void write_text(drg_buf *out, const drg_doc *doc, const drg_sent *sent)
{
    drg_buf_text(out, "# text = ");
    for (uint32_t t = sent->toks.first; t < sent->toks.end; t++) {
        write_flat(out, drg_doc_text(doc, doc->tokens[t].span));
        if (doc->tokens[t].space_after && t + 1 < sent->toks.end) drg_buf_char(out, ' ');
    }
    drg_buf_char(out, '\n');
}

static void write_value(drg_buf *out, const char *key, drg_str value)
{
    if (!value.n) return;
    drg_buf_printf(out, "# %s = ", key);
    write_flat(out, value);
    drg_buf_char(out, '\n');
}

static void write_document(drg_buf *out, const drg_doc *doc, drg_str id)
{
    write_value(out, "newdoc id", id);
    write_value(out, "meta::title", doc->title);
    write_value(out, "meta::sourceURL", doc->url);
    if (doc->published != DRG_NO_DAY) {
        char day[11];
        drg_cal_print(day, doc->published);
        write_value(out, "meta::dateCreated", drg_str_from(day));
    }
}

void drg_conllu_write(drg_buf *out, const drg_doc *doc)
{
    drg_str id = doc->id.n ? doc->id : DRG_STR("doc");
    drg_range own = drg_doc_own(doc);
    uint32_t block = doc->stretch.number ? doc->stretch.block_before : DRG_NONE;
    if (!doc->stretch.number) write_document(out, doc, id);
    for (uint32_t s = own.first; s < own.end; s++) {
        const drg_sent *sent = &doc->sents[s];
        if (sent->block < doc->n_blocks && sent->block != block) write_block(out, &doc->blocks[sent->block]);
        block = sent->block;
        drg_buf_text(out, "# sent_id = ");
        write_flat(out, id);
        drg_buf_printf(out, "-%u\n", drg_doc_number(doc, s) + 1);
        write_text(out, doc, sent);
        uint32_t inside = sent->toks.first; // tokens before this one are parts of a contraction
        for (uint32_t t = sent->toks.first; t < sent->toks.end; t++) {
            if (doc->tokens[t].mwt > 1 && t + doc->tokens[t].mwt <= sent->toks.end) {
                write_range(out, doc, sent, t);
                inside = t + doc->tokens[t].mwt;
            }
            write_word(out, doc, sent, t, t < inside);
        }
        drg_buf_char(out, '\n');
    }
}
