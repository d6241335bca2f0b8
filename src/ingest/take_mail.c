// SPDX-License-Identifier: MIT
//
// take_mail -- Internet messages (.eml), and mailboxes with one behind another: the text of each is an article.
//
// Rule     of several forms of one text the plain one counts, unless it is a mere pointer to the HTML one; attachments count only where
//          there is nothing else; a message within a message is read as part of it
// Rule     a signature ("-- ") and what is quoted from others ("> ") are left out
// Bound    PARTS_MOST parts, DRG_WHOLE_MOST bytes a message. No recursion: parts wait on a stack
// Source   RFC 5322, 2045 to 2049, 3676 (flowed text), 4155 (mailboxes)

#include "ingest/taken.h"

#include "ingest/charset.h"
#include "ingest/mime.h"
#include "ingest/text.h"

#include <stdlib.h>

#define PARTS_MOST 1000
#define STACK 64
#define POINTER 300 // bytes of a plain text that only says "view this message in a browser"

typedef struct mail {
    drg_buf message, words, decoded, plain, html;
    unsigned long n;
    int over, mailbox;
} mail;

// ---- parts ----------------------------------------------------------------------------------------------------------------

static drg_err add_converted(drg_buf *out, drg_str bytes, drg_str charset)
{
    drg_buf room = {NULL, 0, 0, 0};
    drg_charset set;
    drg_str text;
    drg_err err = drg_charset_read(&text, &room, bytes, charset, &set);
    if (!err && out->n) drg_buf_text(out, "\n\n");
    if (!err) drg_buf_str(out, text);
    drg_buf_free(&room);
    return out->failed ? DRG_E_NOMEM : err;
}

// Flowed text: a blank at the end of a line means that it goes on.
static void unflow(drg_buf *b, size_t from)
{
    size_t to = from;
    for (size_t i = from; i < b->n; i++) {
        int soft = b->p[i] == '\n' && to > from && b->p[to - 1] == ' ' && !(to > from + 2 && memcmp(b->p + to - 3, "-- ", 3) == 0);
        if (b->p[i] == '\r') continue;
        if (!soft) b->p[to++] = b->p[i];
    }
    b->n = to;
}

// Whether a value begins with a word, in any case.
static int has_type(drg_str type, const char *word) { return drg_str_eq_ascii_case(drg_str_sub(type, 0, strlen(word)), drg_str_from(word)); }

static drg_err read_leaf(mail *m, drg_str head, drg_str body, drg_str type, int last_hope)
{
    int html = has_type(type, "text/html"), plain = !type.n || has_type(type, "text/plain");
    if (!html && !plain) return DRG_OK;
    if (!last_hope && has_type(drg_mime_field(head, "Content-Disposition"), "attachment")) return DRG_OK;
    drg_buf_reset(&m->decoded);
    drg_mime_decode(&m->decoded, body, drg_mime_field(head, "Content-Transfer-Encoding"));
    if (m->decoded.failed) return DRG_E_NOMEM;
    if (!m->decoded.n) return DRG_OK;
    drg_buf *out = html ? &m->html : &m->plain;
    if (html && out->n) return DRG_OK; // pages are not to be put one behind another
    size_t from = out->n;
    DRG_TRY(add_converted(out, drg_buf_view(&m->decoded), drg_mime_parameter(type, "charset")));
    if (plain && has_type(drg_mime_parameter(type, "format"), "flowed")) unflow(out, from);
    return DRG_OK;
}

// Pushes the parts of a multipart body, the last one first. Their number.
static int push_parts(drg_str *stack, int n, drg_str body, drg_str boundary)
{
    drg_str parts[STACK], rest = body, line;
    int found = 0;
    const char *start = NULL;
    while (drg_str_next(&rest, '\n', &line)) {
        if (line.n < 2 + boundary.n || line.p[0] != '-' || line.p[1] != '-' || memcmp(line.p + 2, boundary.p, boundary.n) != 0) continue;
        drg_str behind = drg_str_trim(drg_str_sub(line, 2 + boundary.n, line.n));
        if (behind.n && !drg_str_is(behind, "--")) continue; // a boundary that begins as this one does
        if (start && found + n < STACK) parts[found++] = (drg_str){start, (size_t)(line.p - start)};
        start = behind.n ? NULL : line.p + line.n + (rest.p != NULL);
        if (behind.n) break;
    }
    if (start && found + n < STACK) parts[found++] = (drg_str){start, (size_t)(body.p + body.n - start)}; // the end is missing
    for (int i = found - 1; i >= 0; i--) stack[n++] = parts[i];
    return found;
}

static drg_err read_parts(mail *m, drg_str message, int last_hope)
{
    drg_str stack[STACK];
    int n = 0, seen = 0;
    stack[n++] = message;
    while (n && seen++ < PARTS_MOST) {
        drg_str body = stack[--n], head = drg_mime_head(&body), type = drg_mime_field(head, "Content-Type");
        drg_str boundary = drg_mime_parameter(type, "boundary");
        if (has_type(type, "multipart/") && boundary.n) n += push_parts(stack, n, body, boundary);
        else if (has_type(type, "message/rfc822")) stack[n++] = body;
        else DRG_TRY(read_leaf(m, head, body, type, last_hope));
    }
    return DRG_OK;
}

// ---- the text -------------------------------------------------------------------------------------------------------------

// Copies the lines of text to out: to the signature, without those that are quoted unless all are.
static void put_own_lines(drg_buf *out, drg_str text)
{
    for (int quoted = 0; quoted < 2; quoted++) {
        drg_str rest = text, line;
        drg_buf_reset(out);
        while (drg_str_next(&rest, '\n', &line)) {
            if (line.n && line.p[line.n - 1] == '\r') line.n--;
            if (drg_str_is(line, "-- ")) break;
            if (line.n && line.p[0] == '>') {
                if (!quoted) continue;
                line = drg_str_sub(line, 1, line.n);
                if (line.n && line.p[0] == ' ') line = drg_str_sub(line, 1, line.n);
            }
            drg_buf_str(out, line);
            drg_buf_char(out, '\n');
        }
        if (drg_str_trim(out->n ? drg_buf_view(out) : DRG_STR("")).n) return;
    }
}

static drg_err field(mail *m, drg_str head, const char *name, drg_taken *taken, drg_str *to)
{
    drg_str value = drg_mime_field(head, name);
    drg_buf_reset(&m->words);
    if (!value.n) return DRG_OK;
    DRG_TRY(drg_mime_words(&m->words, drg_str_sub(value, 0, 8192)));
    char *copy = drg_arena_copy(taken->arena, m->words.n ? m->words.p : "", m->words.n);
    if (!copy) return drg_taken_refused(taken);
    *to = drg_str_trim((drg_str){copy, m->words.n});
    return DRG_OK;
}

static drg_str without_marks(drg_str subject)
{
    static const char *const marks[] = {"re:", "fwd:", "fw:", "wg:", "aw:", "tr:"};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        size_t n = strlen(marks[i]);
        if (!drg_str_eq_ascii_case(drg_str_sub(subject, 0, n), drg_str_from(marks[i]))) continue;
        subject = drg_str_trim(drg_str_sub(subject, n, subject.n));
        i = SIZE_MAX; // there may be several
    }
    return subject;
}

// "State Department Press" of "State Department Press <news@state.example>"; the address where there is no name.
static drg_str sender(drg_str from)
{
    const char *open = from.n ? memchr(from.p, '<', from.n) : NULL;
    drg_str name = open ? drg_str_trim(drg_str_sub(from, 0, (size_t)(open - from.p))) : from;
    if (name.n > 1 && name.p[0] == '"' && name.p[name.n - 1] == '"') name = drg_str_trim(drg_str_sub(name, 1, name.n - 1));
    return name.n ? name : from;
}

static drg_err read_message(mail *m, drg_str message, drg_taken *taken, drg_note *note)
{
    drg_str body = message, head = drg_mime_head(&body), *f = taken->field;
    drg_buf_reset(&m->plain);
    drg_buf_reset(&m->html);
    DRG_TRY(field(m, head, "Subject", taken, &f[DRG_FIELD_TITLE]));
    DRG_TRY(field(m, head, "Date", taken, &f[DRG_FIELD_DATE]));
    DRG_TRY(field(m, head, "From", taken, &f[DRG_FIELD_SOURCE]));
    DRG_TRY(field(m, head, "Message-ID", taken, &f[DRG_FIELD_ID]));
    f[DRG_FIELD_TITLE] = without_marks(f[DRG_FIELD_TITLE]);
    f[DRG_FIELD_SOURCE] = sender(f[DRG_FIELD_SOURCE]);
    if (f[DRG_FIELD_ID].n > 2 && f[DRG_FIELD_ID].p[0] == '<') f[DRG_FIELD_ID] = drg_str_sub(f[DRG_FIELD_ID], 1, f[DRG_FIELD_ID].n - 1);
    DRG_TRY(read_parts(m, message, 0));
    if (!m->plain.n && !m->html.n) DRG_TRY(read_parts(m, message, 1));
    drg_str plain = drg_str_trim(m->plain.n ? drg_buf_view(&m->plain) : DRG_STR("")), html = m->html.n ? drg_buf_view(&m->html) : DRG_STR("");
    taken->charset = (drg_str){NULL, 0};
    if (html.n && (!plain.n || (plain.n < POINTER && html.n > 5 * plain.n + 1000))) {
        taken->field[DRG_FIELD_TEXT] = html;
        taken->markup = 1;
        return DRG_OK;
    }
    put_own_lines(taken->body, plain);
    if (taken->body->failed) return DRG_E_NOMEM;
    f[DRG_FIELD_TEXT] = drg_str_trim(taken->body->n ? drg_buf_view(taken->body) : DRG_STR(""));
    return f[DRG_FIELD_TEXT].n ? DRG_OK : drg_fail(note, DRG_E_INPUT, "message %lu: no text in it", m->n);
}

// ---- messages -------------------------------------------------------------------------------------------------------------

static drg_err mail_open(void **state, drg_window *window, drg_taken *taken, drg_note *note)
{
    (void)taken;
    DRG_TRY(drg_window_want(window, 8, note));
    if (drg_str_starts(window->view, "\xEF\xBB\xBF")) drg_window_pass(window, 3);
    if (!window->view.n) return drg_fail(note, DRG_E_INPUT, "empty");
    mail *m = calloc(1, sizeof *m);
    if (!m) return DRG_E_NOMEM;
    m->mailbox = drg_str_starts(window->view, "From ");
    *state = m;
    return DRG_OK;
}

// The lines up to the next "From " behind an empty line; the one before it has been passed.
static drg_err gather(mail *m, drg_window *window, drg_note *note)
{
    drg_str line;
    int blank = 0, too_long = 0;
    drg_buf_reset(&m->message);
    if (!m->n) DRG_TRY(drg_window_line(window, DRG_WHOLE_MOST, &line, note));
    for (;;) {
        drg_err err = drg_window_line(window, DRG_WHOLE_MOST, &line, note);
        if (err == DRG_E_NOTFOUND) {
            m->over = 1;
            break;
        }
        if (err != DRG_E_LIMIT) DRG_TRY(err);
        too_long |= err == DRG_E_LIMIT || m->message.n + line.n > DRG_WHOLE_MOST;
        if (blank && !err && drg_str_starts(line, "From ")) break;
        if (!too_long) {
            drg_buf_str(&m->message, drg_str_starts(line, ">From ") ? drg_str_sub(line, 1, line.n) : line);
            drg_buf_char(&m->message, '\n');
        }
        if (m->message.failed) return DRG_E_NOMEM;
        blank = !err && drg_str_trim(line).n == 0;
    }
    return too_long ? drg_fail(note, DRG_E_LIMIT, "message %lu: more than %zu bytes", m->n + 1, DRG_WHOLE_MOST) : DRG_OK;
}

static drg_err mail_next(void *state, drg_window *window, drg_taken *taken, drg_note *note)
{
    mail *m = state;
    drg_str message;
    taken->goes_on = 1;
    if (m->over) return DRG_E_NOTFOUND;
    if (m->mailbox) {
        drg_err err = gather(m, window, note);
        m->n++;
        DRG_TRY(err);
        message = m->message.n ? drg_buf_view(&m->message) : DRG_STR("");
    } else {
        m->n = m->over = 1;
        DRG_TRY(drg_window_all(window, DRG_WHOLE_MOST, note));
        message = window->view;
        drg_window_pass(window, message.n);
    }
    return read_message(m, message, taken, note);
}

static void mail_close(void *state)
{
    mail *m = state;
    drg_buf_free(&m->message);
    drg_buf_free(&m->words);
    drg_buf_free(&m->decoded);
    drg_buf_free(&m->plain);
    drg_buf_free(&m->html);
    free(m);
}

const drg_taker drg_take_mail = {mail_open, mail_next, mail_close};
