// SPDX-License-Identifier: MIT
//
// take_export -- what LexisNexis and Factiva give out as plain text: many articles a file, each with its head and its tail.
//
// Lexis    "1 of 250 DOCUMENTS" begins an article, or "End of Document" ends it. Head: source, day, headline, "BYLINE:", "LENGTH:", ... (until
//          2017), or headline, source, day, "Copyright", "Section:", "Length:", "Body" (Nexis Uni). Tail: from "LOAD-DATE:", "Language:",
//          "Classification", ... on. The cover page of a Nexis Uni export is passed over
// Factiva  "Document LBA0000020220207ei27001p9" ends an article. With field codes (HD, BY, WC, PD, SN, LA, LP, TD), or without: headline,
//          "By ...", "500 words", day, source, ...
// Rule     a piece without a head is no article and is passed over; nothing but such pieces is an error

#include "ingest/taken.h"

#include "ingest/charset.h"
#include "ingest/issued.h"
#include "ingest/sniff.h"
#include "ingest/text.h"

#include <stdlib.h>

#define LINE_MOST ((size_t)1 << 20)
#define NO_DAY INT32_MIN

typedef struct exported {
    drg_buf raw, text; // an article as it came, and as UTF-8
    unsigned long n;
    int factiva, over;
    int old; // a LexisNexis export of before 2017
} exported;

// ---- lines of an article --------------------------------------------------------------------------------------------------

static drg_str next_line(drg_str *rest)
{
    drg_str line = {NULL, 0};
    (void)drg_str_next(rest, '\n', &line);
    return drg_str_trim(line);
}

static int is_number(drg_str s)
{
    size_t n = 0;
    while (n < s.n && ((s.p[n] >= '0' && s.p[n] <= '9') || s.p[n] == ',')) n++;
    return n && n == s.n;
}

// The first word, cut off *s.
static drg_str first_word(drg_str *s)
{
    drg_str word = {NULL, 0};
    *s = drg_str_trim(*s);
    (void)drg_str_next(s, ' ', &word);
    return word;
}

// "1 of 250 DOCUMENTS", "Document 1 of 250".
static int begins_lexis(drg_str line)
{
    line = drg_str_trim(line);
    if (line.n > 60 || drg_str_find(line, DRG_STR(" of "), 0) == SIZE_MAX) return 0;
    drg_str rest = line, word = first_word(&rest);
    int named = drg_str_eq_ascii_case(word, DRG_STR("document"));
    if (named) word = first_word(&rest);
    if (!is_number(word) || !drg_str_is(first_word(&rest), "of") || !is_number(first_word(&rest))) return 0;
    rest = drg_str_trim(rest);
    return named ? rest.n == 0 : drg_str_is(rest, "DOCUMENTS") || drg_str_is(rest, "DOCUMENT");
}

static int is_day_line(drg_str line) { return line.n >= 8 && line.n <= 80 && drg_issued_day(line) != NO_DAY; }

static int is_copyright(drg_str line)
{
    return drg_str_starts(line, "Copyright") || drg_str_starts(line, "(c) ") || drg_str_starts(line, "(C) ") || drg_str_starts(line, "\xC2\xA9");
}

static drg_str join(drg_arena *arena, drg_str a, drg_str b)
{
    if (!a.n || !b.n) return a.n ? a : b;
    char *out = drg_arena_alloc(arena, a.n + b.n + 2);
    if (!out) return a;
    memcpy(out, a.p, a.n);
    out[a.n] = ' ';
    memcpy(out + a.n + 1, b.p, b.n);
    return (drg_str){out, a.n + 1 + b.n};
}

static void put_line(drg_buf *out, drg_str line)
{
    drg_buf_str(out, line);
    drg_buf_char(out, '\n');
}

// ---- LexisNexis -----------------------------------------------------------------------------------------------------------

enum { KEY_NONE, KEY_BYLINE, KEY_LENGTH, KEY_DATELINE, KEY_HEADLINE, KEY_HEAD /* others of the head */, KEY_BODY, KEY_LANGUAGE, KEY_URL, KEY_TAIL };

// The key that a line begins with; *value is what stands behind it. In a body only what ends it is one: old exports have capitals there.
static int key_of(drg_str line, int in_body, int old, drg_str *value)
{
    static const struct { const char *word; int key; } keys[] = {{"BYLINE", KEY_BYLINE}, {"LENGTH", KEY_LENGTH}, {"DATELINE", KEY_DATELINE}, {"HEADLINE", KEY_HEADLINE},
        {"SECTION", KEY_HEAD}, {"HIGHLIGHT", KEY_HEAD}, {"SERIES", KEY_HEAD}, {"DISTRIBUTION", KEY_HEAD}, {"BODY", KEY_BODY}, {"LANGUAGE", KEY_LANGUAGE}, {"URL", KEY_URL},
        {"LOAD-DATE", KEY_TAIL}, {"PUBLICATION-TYPE", KEY_TAIL}, {"GRAPHIC", KEY_TAIL}, {"SUBJECT", KEY_TAIL}, {"GEOGRAPHIC", KEY_TAIL}, {"PERSON", KEY_TAIL},
        {"COMPANY", KEY_TAIL}, {"ORGANIZATION", KEY_TAIL}, {"INDUSTRY", KEY_TAIL}, {"COUNTRY", KEY_TAIL}, {"CITY", KEY_TAIL}, {"STATE", KEY_TAIL}, {"TICKER", KEY_TAIL},
        {"DOCUMENT-TYPE", KEY_TAIL}, {"JOURNAL-CODE", KEY_TAIL}, {"ACC-NO", KEY_TAIL}, {"TYPE", KEY_TAIL}, {"NOTES", KEY_TAIL}, {"CORRECTION-DATE", KEY_TAIL}};
    *value = (drg_str){NULL, 0};
    if (drg_str_is(line, "Body")) return KEY_BODY;
    if (drg_str_is(line, "Classification") || drg_str_is(line, "End of Document") || drg_str_is(line, "Graphic")) return KEY_TAIL;
    const char *colon = line.n ? memchr(line.p, ':', line.n < 20 ? line.n : 20) : NULL;
    if (!colon) return KEY_NONE;
    drg_str word = drg_str_sub(line, 0, (size_t)(colon - line.p));
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        if (!drg_str_eq_ascii_case(word, drg_str_from(keys[i].word))) continue;
        if (in_body && keys[i].key < KEY_LANGUAGE) return KEY_NONE;
        int small = word.n > 1 && word.p[1] >= 'a', sure = keys[i].key == KEY_LANGUAGE || memchr(word.p, '-', word.n) != NULL;
        if (in_body && small && (old || !sure)) return KEY_NONE;
        *value = drg_str_trim(drg_str_sub(line, word.n + 1, line.n));
        return keys[i].key;
    }
    return KEY_NONE;
}

// The last lines before the head's keys: of Nexis Uni headline, source and day; before that source, day, edition and headline.
typedef struct head {
    drg_str title, source, day;
} head;

// lines[0..n): what stands before the first key, blank lines left out.
static void read_head(head *h, const drg_str *lines, int n, int old, drg_arena *arena)
{
    int day = -1;
    for (int i = 0; i < n; i++)
        if (is_day_line(lines[i]) && (day < 0 || !old)) day = i; // a cover page has days of its own
    if (day < 0) {
        if (n) h->title = lines[n - 1];
        return;
    }
    h->day = lines[day];
    if (day) h->source = lines[day - 1];
    if (!old && day > 1) h->title = lines[day - 2];
    for (int i = day + 1; old && i < n; i++) {
        int edition = drg_str_find(lines[i], DRG_STR("Edition"), 0) != SIZE_MAX && i + 1 < n;
        if (!edition) h->title = join(arena, h->title, lines[i]);
    }
}

#define HEAD_LINES 64

static int read_lexis(drg_str text, int *old, drg_taken *taken)
{
    drg_str lines[HEAD_LINES], rest = text, value, title = {NULL, 0};
    head h = {{NULL, 0}, {NULL, 0}, {NULL, 0}};
    int n = 0, length = 0, in_body = 0, tail = 0, blank = 1, keyed = 0, value_open = 0;
    while (rest.p) {
        drg_str line = next_line(&rest);
        int key = key_of(line, in_body, *old, &value), before = blank;
        blank = line.n == 0;
        if (key >= KEY_LANGUAGE && (length || in_body)) {
            if (key == KEY_LANGUAGE && value.n) taken->field[DRG_FIELD_LANGUAGE] = value;
            if (key == KEY_URL && value.n) taken->field[DRG_FIELD_URL] = value;
            if (in_body) tail = 1;
            continue;
        }
        if (tail) continue;
        if (in_body) {
            put_line(taken->body, line);
        } else if (key) {
            if (!keyed) *old |= line.p[1] >= 'A' && line.p[1] <= 'Z';
            keyed = value_open = 1;
            length |= key == KEY_LENGTH;
            if (key == KEY_BYLINE) taken->byline = value;
            if (key == KEY_HEADLINE) title = value;
            if (key == KEY_BODY) in_body = 1;
        } else if (blank) {
            value_open = 0;
        } else if (is_copyright(line) || drg_str_find(line, DRG_STR("All Rights Reserved"), 0) != SIZE_MAX) {
            value_open = 1;
        } else if (value_open && !before) {
            continue; // the value goes on
        } else if (length && keyed) {
            in_body = 1;
            put_line(taken->body, line);
        } else if (n < HEAD_LINES) {
            lines[n++] = line;
        } else {
            memmove(lines, lines + 1, (HEAD_LINES - 1) * sizeof *lines);
            lines[HEAD_LINES - 1] = line;
        }
    }
    if (!length) return 0;
    read_head(&h, lines, n, *old, taken->arena);
    taken->field[DRG_FIELD_TITLE] = title.n ? title : h.title;
    taken->field[DRG_FIELD_SOURCE] = h.source;
    taken->field[DRG_FIELD_DATE] = h.day;
    return 1; // what stands behind DATELINE the body prints too
}

// ---- Factiva --------------------------------------------------------------------------------------------------------------

// A field code at the beginning of a line: two or three capitals and blanks, or alone. {NULL,0}: none.
static drg_str code_of(drg_str line, drg_str *value)
{
    static const char *const codes[] = {"SE", "HD", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "LA", "CY", "LP", "TD", "CO", "IN", "NS", "RE", "IPD", "IPC",
        "PUB", "AN", "CT", "ART", "CX", "CLM", "VOL", "RF", "DLN"};
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
        size_t n = strlen(codes[i]);
        if (!drg_str_starts(line, codes[i]) || (line.n > n && !drg_str_starts(drg_str_sub(line, n, line.n), "  ") && line.p[n] != '\t')) continue;
        *value = drg_str_trim(drg_str_sub(line, n, line.n));
        return drg_str_sub(line, 0, n);
    }
    return (drg_str){NULL, 0};
}

static int has_codes(drg_str text)
{
    drg_str value, code;
    int hits = 0;
    while (text.p) {
        code = code_of(next_line(&text), &value);
        hits += drg_str_is(code, "HD") || drg_str_is(code, "PD") || drg_str_is(code, "SN") || drg_str_is(code, "TD");
    }
    return hits >= 3;
}

static int read_codes(drg_str text, drg_taken *taken)
{
    static const struct { const char *code; int field; } fields[] = {{"HD", DRG_FIELD_TITLE}, {"PD", DRG_FIELD_DATE}, {"SN", DRG_FIELD_SOURCE}, {"LA", DRG_FIELD_LANGUAGE}};
    drg_str code = {NULL, 0}, rest = text, value;
    while (rest.p) {
        drg_str line = next_line(&rest), found = code_of(line, &value);
        if (found.n) {
            code = found;
            line = value;
            if (drg_str_is(code, "TD") || drg_str_is(code, "LP")) drg_buf_text(taken->body, "\n");
        }
        if (drg_str_is(code, "LP") || drg_str_is(code, "TD")) {
            if (line.n || !found.n) put_line(taken->body, line);
            continue;
        }
        if (!line.n) continue;
        if (drg_str_is(code, "BY") && !taken->byline.n) taken->byline = line;
        for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
            drg_str *to = &taken->field[fields[i].field];
            if (!drg_str_is(code, fields[i].code)) continue;
            if (!to->n || fields[i].field == DRG_FIELD_TITLE) *to = join(taken->arena, *to, line);
        }
    }
    return taken->field[DRG_FIELD_TITLE].n || taken->field[DRG_FIELD_DATE].n;
}

static int is_words_line(drg_str line)
{
    drg_str rest = line, number = first_word(&rest);
    return is_number(number) && drg_str_is(drg_str_trim(rest), "words");
}

// Headline, byline, "500 words", day, hour, source, code, language, copyright; then the text.
static int read_plain(drg_str text, drg_taken *taken)
{
    drg_str rest = text, before[2] = {{NULL, 0}, {NULL, 0}};
    enum { HEADLINE, DAY, SOURCE, MORE, COPYRIGHT, BODY } state = HEADLINE;
    int more = 0;
    while (rest.p) {
        drg_str line = next_line(&rest);
        if (drg_sniff_factiva_end(line).n) break;
        if (state == BODY) {
            put_line(taken->body, line);
        } else if (!line.n) {
            if (state == COPYRIGHT) state = BODY;
        } else if (state == HEADLINE && is_words_line(line)) {
            int by = drg_str_starts(before[1], "By ") || drg_str_starts(before[1], "BY ");
            taken->field[DRG_FIELD_TITLE] = before[by ? 0 : 1];
            if (by) taken->byline = before[1];
            state = DAY;
        } else if (state == HEADLINE) {
            before[0] = before[1];
            before[1] = line;
        } else if (state == DAY) {
            taken->field[DRG_FIELD_DATE] = line;
            state = SOURCE;
        } else if (state == SOURCE) {
            if (line.n <= 9 && memchr(line.p, ':', line.n)) continue; // the hour
            taken->field[DRG_FIELD_SOURCE] = line;
            state = MORE;
        } else if (state == MORE) {
            if (is_copyright(line)) state = COPYRIGHT;
            else if (drg_str_is(line, "English")) taken->field[DRG_FIELD_LANGUAGE] = line;
            else if (++more > 6 || line.n > 120) { // no copyright line: the text has begun
                state = BODY;
                put_line(taken->body, line);
            }
        }
    }
    return state > DAY;
}

// ---- articles -------------------------------------------------------------------------------------------------------------

// Gathers the lines of the next article into raw. DRG_E_NOTFOUND at the end.
static drg_err gather(exported *e, drg_window *window, drg_note *note)
{
    drg_str line;
    int begun = 0;
    drg_buf_reset(&e->raw);
    for (;;) {
        drg_err err = drg_window_line(window, LINE_MOST, &line, note);
        if (err == DRG_E_NOTFOUND) {
            e->over = 1;
            return begun ? DRG_OK : err;
        }
        if (err == DRG_E_LIMIT) continue; // no article has such a line
        DRG_TRY(err);
        if (!e->factiva && begins_lexis(line)) {
            e->old = 1;
            if (begun) return DRG_OK;
            continue;
        }
        begun |= drg_str_trim(line).n != 0;
        if (e->raw.n <= 2 * DRG_TEXT_MOST) put_line(&e->raw, line);
        if (e->raw.failed) return DRG_E_NOMEM;
        if (e->factiva ? drg_sniff_factiva_end(line).n != 0 : drg_str_is(drg_str_trim(line), "End of Document")) return DRG_OK;
    }
}

// What closes an article must be there. Lexis exports of before 2017 have nothing that does.
static drg_err check_end(exported *e, drg_str text, drg_taken *taken, drg_note *note)
{
    drg_str rest = text, line, id = {NULL, 0};
    while (e->factiva && drg_str_next(&rest, '\n', &line)) id = drg_sniff_factiva_end(line).n ? drg_sniff_factiva_end(line) : id;
    if (id.n) taken->field[DRG_FIELD_ID] = id;
    if (id.n || !e->over || (!e->factiva && e->old)) return DRG_OK;
    return drg_fail(note, DRG_E_FORMAT, "article %lu breaks off: no line \"%s\" closes it", e->n, e->factiva ? "Document ..." : "End of Document");
}

static drg_err export_open(void **state, drg_window *window, drg_taken *taken, drg_note *note)
{
    DRG_TRY(drg_window_want(window, 3, note));
    if (drg_str_starts(window->view, "\xEF\xBB\xBF")) drg_window_pass(window, 3);
    if (!window->view.n) return drg_fail(note, DRG_E_INPUT, "empty");
    exported *e = calloc(1, sizeof *e);
    if (!e) return DRG_E_NOMEM;
    e->factiva = taken->format == DRG_FORMAT_FACTIVA;
    *state = e;
    return DRG_OK;
}

static drg_err export_next(void *state, drg_window *window, drg_taken *taken, drg_note *note)
{
    exported *e = state;
    drg_charset set;
    taken->goes_on = 1;
    while (!e->over) {
        drg_str text;
        drg_err err = gather(e, window, note);
        if (err == DRG_E_NOTFOUND) break;
        DRG_TRY(err);
        if (e->raw.n > 2 * DRG_TEXT_MOST) return drg_fail(note, DRG_E_LIMIT, "article %lu: more than %zu bytes", ++e->n, 2 * DRG_TEXT_MOST);
        DRG_TRY(drg_charset_read(&text, &e->text, drg_buf_view(&e->raw), taken->charset, &set));
        drg_buf_reset(taken->body);
        taken->byline = (drg_str){NULL, 0};
        memset(taken->field, 0, sizeof taken->field);
        int found = !e->factiva ? read_lexis(text, &e->old, taken) : has_codes(text) ? read_codes(text, taken) : read_plain(text, taken);
        if (!found) continue; // a cover page, a list of searches
        e->n++;
        taken->charset = (drg_str){NULL, 0};
        DRG_TRY(check_end(e, text, taken, note));
        if (taken->body->failed) return DRG_E_NOMEM;
        taken->field[DRG_FIELD_TEXT] = taken->body->n ? drg_buf_view(taken->body) : (drg_str){NULL, 0};
        if (!drg_str_trim(taken->field[DRG_FIELD_TEXT]).n) return drg_fail(note, DRG_E_INPUT, "article %lu: no text in it", e->n);
        if (drg_str_starts(taken->byline, "By ") || drg_str_starts(taken->byline, "BY ")) taken->byline = drg_str_sub(taken->byline, 3, taken->byline.n);
        return DRG_OK;
    }
    if (e->n == 0) {
        e->n = 1;
        return drg_fail(note, DRG_E_INPUT, "no article in it that has the head of a %s export", e->factiva ? "Factiva" : "LexisNexis");
    }
    return DRG_E_NOTFOUND;
}

static void export_close(void *state)
{
    exported *e = state;
    drg_buf_free(&e->raw);
    drg_buf_free(&e->text);
    free(e);
}

const drg_taker drg_take_export = {export_open, export_next, export_close};
