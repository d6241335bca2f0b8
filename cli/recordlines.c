// SPDX-License-Identifier: MIT
//
// recordlines -- reads files of records; see recordlines.h.

#include "recordlines.h"

#include "filelist.h"
#include "ledger/merge_stream.h"

#include <stdio.h>

#define PIECE_MOST (256u << 20) // bytes of one document's records

typedef struct cutting {
    recordlines_cut cut;
    recordlines_sink sink;
    void *user;
    const char *path;
    unsigned long line, first; // of the line at hand; of the piece
    drg_buf piece, rest;       // whole lines that wait; the beginning of a line whose end has not come
    int too_long;
} cutting;

static int hand_over(cutting *c)
{
    int stop = 0;
    if (c->piece.n && !c->too_long) stop = c->sink(c->user, drg_buf_view(&c->piece), c->path, c->first);
    drg_buf_reset(&c->piece);
    c->too_long = 0;
    c->first = c->line;
    return stop;
}

static int take_line(cutting *c, drg_str line)
{
    int stop = 0;
    c->line++;
    if (!drg_str_trim(line).n) return 0;
    if (c->piece.n && (c->cut == RECORDLINES_LINES || drg_docrecords_begins(line))) stop = hand_over(c);
    if (!c->piece.n) c->first = c->line;
    if (c->piece.n + line.n > PIECE_MOST) {
        if (!c->too_long) fprintf(stderr, "dragoman: %s:%lu: the records of this document are too long\n", c->path, c->first);
        c->too_long = 1;
        return stop;
    }
    drg_buf_str(&c->piece, line);
    drg_buf_char(&c->piece, '\n');
    return stop;
}

static int take_block(cutting *c, drg_str block)
{
    for (;;) {
        size_t end = drg_str_find(block, DRG_STR("\n"), 0);
        if (end == SIZE_MAX) {
            drg_buf_str(&c->rest, block);
            return c->piece.failed || c->rest.failed;
        }
        drg_str line = drg_str_sub(block, 0, end);
        int stop;
        if (c->rest.n) {
            drg_buf_str(&c->rest, line);
            stop = take_line(c, drg_buf_view(&c->rest));
            drg_buf_reset(&c->rest);
        } else {
            stop = take_line(c, line);
        }
        if (stop) return stop;
        block = drg_str_sub(block, end + 1, block.n);
    }
}

static int read_file(cutting *c, const char *path)
{
    filebytes bytes;
    drg_note note = {{0}};
    int stop = 0;
    drg_err err = filebytes_open(&bytes, path, 0, &note);
    c->path = strcmp(path, "-") == 0 ? "standard input" : path;
    c->line = c->first = 0;
    if (!err && !bytes.stream) stop = take_block(c, bytes.bytes);
    while (!err && bytes.stream && !stop) {
        const char *block;
        size_t n = 0;
        if (filebytes_waits(&bytes) && c->sink(c->user, (drg_str){NULL, 0}, c->path, c->line)) {
            stop = 1;
            break;
        }
        err = filebytes_read(&bytes, &block, &n, &note);
        if (err || n == 0) break;
        stop = take_block(c, (drg_str){block, n});
    }
    if (!stop && c->rest.n) {
        stop = take_line(c, drg_buf_view(&c->rest));
        drg_buf_reset(&c->rest);
    }
    if (!stop) stop = hand_over(c);
    filebytes_close(&bytes);
    if (!err) return stop ? 1 : 0;
    fprintf(stderr, "dragoman: %s\n", note.text[0] ? note.text : drg_err_name(err));
    return -1;
}

int recordlines_read(const char *const *paths, int n_paths, recordlines_cut cut, recordlines_sink sink, void *user)
{
    static const char *const standard[] = {"-"};
    cutting c = {.cut = cut, .sink = sink, .user = user};
    int status = 0;
    if (n_paths == 0) {
        paths = standard;
        n_paths = 1;
    }
    for (int i = 0; i < n_paths; i++) {
        int this_one = read_file(&c, paths[i]);
        if (this_one) status = this_one;
        if (this_one > 0) break;
    }
    drg_buf_free(&c.piece);
    drg_buf_free(&c.rest);
    return status;
}
