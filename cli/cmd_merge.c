// SPDX-License-Identifier: MIT
//
// cmd_merge -- dragoman merge: records of one contact or event become one, as a stream; --keys makes them ready for it.

#define _POSIX_C_SOURCE 200809L

#include "interrupt.h"
#include "ledger/merge_stream.h"
#include "options.h"
#include "recordlines.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

typedef struct merging {
    drg_settings settings;
    drg_stream *stream;
    drg_arena arena;
    drg_buf line;
    FILE *out;
    int status, closed;
} merging;

static drg_err put_line(merging *m)
{
    errno = 0;
    size_t n = m->line.n;
    if (m->line.failed) return DRG_E_NOMEM;
    if (n && fwrite(m->line.p, 1, n, m->out) != n) {
        m->closed = errno == EPIPE;
        return DRG_E_IO;
    }
    drg_buf_reset(&m->line);
    return DRG_OK;
}

static drg_err put_made(void *user, const drg_made *made, const drg_report *const *reports, uint32_t n)
{
    merging *m = user;
    (void)n;
    drg_made_print(&m->line, made, reports, &m->settings);
    return put_line(m);
}

static int complain(merging *m, const char *path, unsigned long line, const drg_note *note, drg_err err)
{
    if (m->closed) return 1;
    m->status = EXIT_ERROR;
    if (err == DRG_E_IO && !note->text[0]) fprintf(stderr, "dragoman merge: %s\n", strerror(errno));
    else fprintf(stderr, "dragoman merge: %s:%lu: %s\n", path, line, note->text[0] ? note->text : drg_err_name(err));
    return err != DRG_E_FORMAT && err != DRG_E_LIMIT; // a bad record is left out
}

static int take_line(void *user, drg_str piece, const char *path, unsigned long line)
{
    merging *m = user;
    drg_note note = {{0}};
    if (!piece.n) return interrupt_signal();
    drg_err err = drg_stream_record(m->stream, drg_str_trim(piece), &note);
    return (err && complain(m, path, line, &note, err)) || interrupt_signal();
}

static int take_document(void *user, drg_str piece, const char *path, unsigned long line)
{
    merging *m = user;
    drg_note note = {{0}};
    if (!piece.n) return fflush(m->out) != 0;
    drg_arena_reset(&m->arena);
    drg_buf_reset(&m->line);
    drg_err err = drg_keying(&m->line, piece, &m->settings, &m->arena, &note);
    if (!err) err = put_line(m);
    return (err && complain(m, path, line, &note, err)) || interrupt_signal();
}

static int prepare(merging *m, const arguments *args)
{
    const char *path = arguments_get(args, OPT_OUT);
    m->settings = drg_settings_default();
    for (int i = 0; i < args->n_options; i++) {
        drg_note note = {{0}};
        if (args->options[i].id != OPT_SET || !drg_settings_take(&m->settings, drg_str_from(args->options[i].value), &note)) continue;
        fprintf(stderr, "dragoman merge: %s\n", note.text);
        return EXIT_ERROR;
    }
    m->out = path ? fopen(path, "wb") : stdout;
    if (m->out) return 0;
    fprintf(stderr, "dragoman merge: %s: %s\n", path, strerror(errno));
    return EXIT_ERROR;
}

int cmd_merge(const arguments *args)
{
    merging m = {.status = EXIT_DONE};
    int keys = arguments_get(args, OPT_KEYS) != NULL;
    if (prepare(&m, args)) return EXIT_ERROR;
    drg_arena_init(&m.arena, 0);
    interrupt_watch();
    drg_err err = keys ? DRG_OK : drg_stream_new(&m.stream, &m.settings, put_made, &m);
    if (!err && recordlines_read(args->operands, args->n_operands, keys ? RECORDLINES_DOCUMENTS : RECORDLINES_LINES, keys ? take_document : take_line, &m) < 0) m.status = EXIT_ERROR;
    if (!err && !keys && !m.closed && !interrupt_signal()) err = drg_stream_end(m.stream);
    if (err && !m.closed) {
        fprintf(stderr, "dragoman merge: %s\n", err == DRG_E_IO ? strerror(errno) : drg_err_name(err));
        m.status = EXIT_ERROR;
    }
    drg_stream_free(m.stream);
    drg_arena_free(&m.arena);
    drg_buf_free(&m.line);
    if (m.out != stdout && fclose(m.out) != 0) {
        fprintf(stderr, "dragoman merge: %s\n", strerror(errno));
        m.status = EXIT_ERROR;
    }
    return m.status;
}
