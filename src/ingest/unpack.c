// SPDX-License-Identifier: MIT
//
// unpack -- compressed streams and archives over libarchive; see unpack.h.
//
// Method   libarchive draws its bytes from the window through a callback. Over memory it may seek, which zip files written by
//          streaming programs need; over a pipe it reads zip entry by entry.

#include "ingest/unpack.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <stdlib.h>

#define BLOCK ((size_t)128 << 10)

struct drg_unpack {
    struct archive *archive;
    drg_window *from;
    drg_str all;        // over memory: the whole, for seeking
    size_t at, handed;  // position in all; bytes of the window that libarchive has in its hands
    drg_budget *budget;
    drg_pack pack;
    drg_note inner;     // what the window below said
    int damaged, begun, empty;
    char *block;
};

static int starts(drg_str s, const char *magic, size_t n) { return s.n >= n && memcmp(s.p, magic, n) == 0; }

drg_pack drg_pack_of(drg_str head)
{
    if (starts(head, "\x1F\x8B\x08", 3) || starts(head, "\xFD" "7zXZ\0", 6) || starts(head, "\x28\xB5\x2F\xFD", 4)) return DRG_PACK_STREAM;
    if (starts(head, "BZh", 3) && head.n > 10 && (memcmp(head.p + 4, "1AY&SY", 6) == 0 || memcmp(head.p + 4, "\x17rE8P\x90", 6) == 0)) return DRG_PACK_STREAM;
    if (starts(head, "PK\x03\x04", 4) || starts(head, "PK\x05\x06", 4)) return DRG_PACK_ARCHIVE;
    if (head.n >= 262 && memcmp(head.p + 257, "ustar", 5) == 0) return DRG_PACK_ARCHIVE;
    return DRG_PACK_NONE;
}

static la_ssize_t on_read(struct archive *archive, void *user, const void **bytes)
{
    drg_unpack *u = user;
    if (u->all.p) {
        size_t n = u->all.n - u->at < BLOCK ? u->all.n - u->at : BLOCK;
        *bytes = u->all.p + u->at;
        u->at += n;
        if (u->at > u->from->passed) u->from->passed = u->at; // of memory, only the count moves
        return (la_ssize_t)n;
    }
    drg_window_pass(u->from, u->handed);
    u->handed = 0;
    drg_err err = drg_window_want(u->from, 1, &u->inner);
    if (err) {
        archive_set_error(archive, EIO, "%s", u->inner.text[0] ? u->inner.text : drg_err_name(err));
        return -1;
    }
    *bytes = u->from->view.p;
    u->handed = u->from->view.n;
    return (la_ssize_t)u->handed;
}

static la_int64_t on_seek(struct archive *archive, void *user, la_int64_t offset, int whence)
{
    drg_unpack *u = user;
    la_int64_t base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? (la_int64_t)u->at : (la_int64_t)u->all.n;
    (void)archive;
    if (offset < -base || offset > (la_int64_t)u->all.n - base) return ARCHIVE_FATAL;
    u->at = (size_t)(base + offset);
    return base + offset;
}

static la_int64_t on_skip(struct archive *archive, void *user, la_int64_t n)
{
    drg_unpack *u = user;
    size_t left = u->all.n - u->at;
    (void)archive;
    if (n < 0) return 0;
    n = (uint64_t)n < left ? n : (la_int64_t)left;
    u->at += (size_t)n;
    return n;
}

static drg_err say(drg_unpack *u, drg_err err, drg_note *note)
{
    const char *words = archive_error_string(u->archive);
    u->damaged = 1;
    return drg_fail(note, err, "damaged: %s", words ? words : "it cannot be unpacked");
}

static int switch_on(struct archive *a, drg_pack pack)
{
    if (pack == DRG_PACK_ARCHIVE) return archive_read_support_format_tar(a) + archive_read_support_format_zip(a) + archive_read_support_format_empty(a);
    return archive_read_support_filter_gzip(a) + archive_read_support_filter_bzip2(a) + archive_read_support_filter_xz(a) +
           archive_read_support_filter_zstd(a) + archive_read_support_format_raw(a) + archive_read_support_format_empty(a);
}

drg_err drg_unpack_open(drg_unpack **unpack, drg_window *from, drg_pack pack, drg_budget *budget, drg_note *note)
{
    *unpack = NULL;
    drg_unpack *u = calloc(1, sizeof *u);
    if (!u) return DRG_E_NOMEM;
    u->from = from;
    u->budget = budget;
    u->pack = pack;
    u->block = malloc(BLOCK);
    u->archive = archive_read_new();
    if (!u->block || !u->archive) {
        drg_unpack_close(u);
        return DRG_E_NOMEM;
    }
    if (!from->pull) u->all = from->view;
    struct archive *a = u->archive;
    (void)switch_on(a, pack);
    archive_read_set_read_callback(a, on_read);
    if (u->all.p) {
        archive_read_set_seek_callback(a, on_seek);
        archive_read_set_skip_callback(a, on_skip);
    }
    archive_read_set_callback_data(a, u);
    if (archive_read_open1(a) != ARCHIVE_OK) {
        drg_err err = say(u, DRG_E_FORMAT, note);
        drg_unpack_close(u);
        return err;
    }
    if (archive_filter_count(a) > 2) { // libarchive would undo them all by itself, where nobody counts the bytes between
        drg_unpack_close(u);
        return drg_fail(note, DRG_E_LIMIT, "compressed several times over");
    }
    if (pack == DRG_PACK_STREAM && archive_filter_count(a) < 2) { // the first bytes promised more than the next keep
        drg_unpack_close(u);
        return drg_fail(note, DRG_E_FORMAT, "damaged: its head is wrong");
    }
    *unpack = u;
    return DRG_OK;
}

void drg_unpack_close(drg_unpack *unpack)
{
    if (!unpack) return;
    if (unpack->archive) archive_read_free(unpack->archive);
    free(unpack->block);
    free(unpack);
}

drg_err drg_unpack_next(drg_unpack *u, drg_str *name, drg_note *note)
{
    *name = DRG_STR("");
    if (u->damaged || (u->pack == DRG_PACK_STREAM && u->begun)) return DRG_E_NOTFOUND;
    u->begun = 1;
    for (;;) {
        struct archive_entry *entry;
        int result = archive_read_next_header(u->archive, &entry);
        if (result == ARCHIVE_EOF && u->pack == DRG_PACK_STREAM) { // there is something, and nothing is in it
            u->empty = 1;
            return DRG_OK;
        }
        if (result == ARCHIVE_EOF) return DRG_E_NOTFOUND;
        if (result < ARCHIVE_WARN) return say(u, DRG_E_FORMAT, note);
        if (++u->budget->entries > DRG_UNPACK_ENTRIES) {
            u->damaged = 1;
            return drg_fail(note, DRG_E_LIMIT, "more than %u files inside", DRG_UNPACK_ENTRIES);
        }
        if (u->pack == DRG_PACK_STREAM) return DRG_OK;
        if (archive_entry_filetype(entry) != AE_IFREG || archive_entry_hardlink(entry)) continue;
        const char *path = archive_entry_pathname_utf8(entry);
        if (!path) path = archive_entry_pathname(entry);
        *name = drg_str_from(path ? path : "a file without a name");
        size_t base = 0; // what macOS puts beside each file is no article
        for (size_t i = 0; i < name->n; i++)
            if (name->p[i] == '/') base = i + 1;
        if (name->n >= base + 2 && name->p[base] == '.' && name->p[base + 1] == '_') continue;
        return DRG_OK;
    }
}

drg_err drg_unpack_pull(void *user, drg_str *block, drg_note *note)
{
    drg_unpack *u = user;
    *block = (drg_str){NULL, 0};
    if (u->damaged || u->empty) return DRG_OK;
    la_ssize_t n = archive_read_data(u->archive, u->block, BLOCK);
    if (n < 0) return say(u, DRG_E_FORMAT, note);
    *block = (drg_str){u->block, (size_t)n};
    drg_budget *b = u->budget;
    b->out += (uint64_t)n;
    uint64_t in = b->outermost->passed + b->outermost->view.n * (b->outermost->pull != NULL);
    if (b->out <= DRG_UNPACK_FREE || (b->out <= DRG_UNPACK_TOTAL && b->out / DRG_UNPACK_RATIO <= in)) return DRG_OK;
    u->damaged = 1;
    return drg_fail(note, DRG_E_LIMIT, "it unfolds to more than %d times its size, or past %llu bytes", DRG_UNPACK_RATIO,
        (unsigned long long)DRG_UNPACK_TOTAL);
}
