// SPDX-License-Identifier: MIT
//
// outlet -- output, list of failures, state of a run; see outlet.h.

#define _POSIX_C_SOURCE 200809L

#include "outlet.h"

#include "base/file.h"
#include "base/json.h"
#include "progress.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define STATE_MOST (64 << 10)

// A reader that has gone is no news; the caller ends quietly.
static int tell(outlet *o, const char *path, int why)
{
    o->broken = 1;
    if (why != EPIPE) fprintf(stderr, "dragoman: writing%s%s: %s\n", path ? " " : "", path ? path : "", strerror(why));
    return why;
}

// ---- the state file -----------------------------------------------------------------------------------------------------

static uint64_t number(const drg_json_value *object, const char *key)
{
    const drg_json_value *v = drg_json_get(object, key);
    return v && v->type == DRG_JSON_NUM && v->num >= 0 && v->num < 9e15 ? (uint64_t)v->num : 0;
}

static drg_err parse_state(outlet *o, drg_str text, drg_note *note)
{
    drg_arena arena;
    drg_json_value *object;
    char run[17];
    snprintf(run, sizeof run, "%016llx", (unsigned long long)o->run);
    drg_arena_init(&arena, (size_t)1 << 20);
    drg_err err = text.n > STATE_MOST ? DRG_E_FORMAT : drg_json_parse(&object, &arena, text, NULL);
    if (!err && (object->type != DRG_JSON_OBJECT || number(object, "dragoman_run") != 1)) err = DRG_E_FORMAT;
    if (err) {
        err = drg_fail(note, DRG_E_FORMAT, "%s: not the state of a run", o->state_path);
    } else {
        const drg_json_value *theirs = drg_json_get(object, "run"), *complete = drg_json_get(object, "complete");
        if (!theirs || !drg_str_is(theirs->str, run))
            err = drg_fail(note, DRG_E_USAGE, "%s: the state of another run: program, model, options or inputs have changed since", o->state_path);
        o->at = (outlet_point){number(object, "file"), number(object, "taken"), number(object, "out_bytes"),
            number(object, "errors_bytes"), number(object, "articles"), number(object, "failed"), number(object, "tokens"),
            number(object, "read_bytes"), complete && complete->num != 0};
    }
    drg_arena_free(&arena);
    return err;
}

// *found is 0 where there is no such file yet.
static drg_err read_state(outlet *o, int *found, drg_note *note)
{
    drg_file file;
    struct stat st;
    *found = stat(o->state_path, &st) == 0 || errno != ENOENT;
    if (!*found) return DRG_OK;
    DRG_TRY(drg_file_map(&file, o->state_path, note));
    drg_err err = parse_state(o, file.bytes, note);
    drg_file_unmap(&file);
    return err;
}

static void put_state(drg_buf *text, const outlet *o)
{
    drg_json json = {text, 0};
    char run[17];
    snprintf(run, sizeof run, "%016llx", (unsigned long long)o->run);
    drg_json_object(&json, NULL);
    drg_json_int(&json, "dragoman_run", 1);
    drg_json_str(&json, "run", (drg_str){run, 16});
    drg_json_int(&json, "file", (int64_t)o->at.file);
    drg_json_int(&json, "taken", (int64_t)o->at.taken);
    drg_json_int(&json, "out_bytes", (int64_t)o->at.out);
    drg_json_int(&json, "errors_bytes", (int64_t)o->at.errors);
    drg_json_int(&json, "articles", (int64_t)o->at.articles);
    drg_json_int(&json, "failed", (int64_t)o->at.failed);
    drg_json_int(&json, "tokens", (int64_t)o->at.tokens);
    drg_json_int(&json, "read_bytes", (int64_t)o->at.read);
    drg_json_bool(&json, "complete", o->at.complete);
    drg_json_object_end(&json);
    drg_buf_char(text, '\n');
}

// Replaces the file whole and sees it onto the disk.
static int write_state(const char *path, drg_str text)
{
    char part[4096];
    int n = snprintf(part, sizeof part, "%s.part", path);
    if (n < 0 || (size_t)n >= sizeof part) return ENAMETOOLONG;
    int fd = open(part, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666), why = 0;
    if (fd < 0) return errno;
    for (size_t at = 0; at < text.n && !why;) {
        ssize_t got = write(fd, text.p + at, text.n - at);
        if (got > 0) at += (size_t)got;
        else if (got == 0 || errno != EINTR) why = got == 0 ? ENOSPC : errno;
    }
    if (!why && fsync(fd) != 0 && errno != EINVAL) why = errno;
    if (close(fd) != 0 && !why) why = errno;
    if (!why && rename(part, path) != 0) why = errno;
    if (why) unlink(part);
    return why;
}

int outlet_flush(outlet *o)
{
    if (o->broken) return EIO;
    errno = 0;
    return fflush(o->out) != 0 ? tell(o, o->out_path, errno ? errno : EIO) : 0;
}

// What was written so far onto the disk.
static int settle(outlet *o, FILE *file, const char *path)
{
    if (!file) return 0;
    errno = 0;
    if (fflush(file) != 0) return tell(o, path, errno ? errno : EIO);
    if (fsync(fileno(file)) != 0 && errno != EINVAL && errno != ENOTSUP) return tell(o, path, errno);
    return 0;
}

int outlet_save(outlet *o, int now)
{
    if (!o->state_path || o->broken) return 0;
    double clock = progress_clock();
    if (!now && clock - o->saved < 1) return 0;
    int why = settle(o, o->out, o->out_path);
    if (!why) why = settle(o, o->errors, o->errors_path);
    if (why) return why;
    drg_buf text = {NULL, 0, 0, 0};
    put_state(&text, o);
    why = text.failed ? ENOMEM : write_state(o->state_path, drg_buf_view(&text));
    drg_buf_free(&text);
    if (why) tell(o, o->state_path, why);
    o->saved = progress_clock();
    return why;
}

// ---- opening ------------------------------------------------------------------------------------------------------------

// Opens path for writing from byte `keep` on and holds it against other processes. With `sound` the file must be regular and
// hold at least that much.
static FILE *open_at(const char *path, uint64_t keep, int sound)
{
    struct stat st;
    struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
    int fd = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0666);
    FILE *file = NULL;
    if (fd < 0 || fstat(fd, &st) != 0) {
        fprintf(stderr, "dragoman: %s: %s\n", path, strerror(errno));
    } else if (sound && !S_ISREG(st.st_mode)) {
        fprintf(stderr, "dragoman: %s: --resume needs a regular file\n", path);
    } else if (S_ISREG(st.st_mode) && fcntl(fd, F_SETLK, &lock) != 0 && (errno == EACCES || errno == EAGAIN)) {
        fprintf(stderr, "dragoman: %s: another run is writing to it\n", path);
    } else if (sound && (uint64_t)st.st_size < keep) {
        fprintf(stderr, "dragoman: %s: shorter than the state says: not the output of that run, or cut since\n", path);
    } else if (S_ISREG(st.st_mode) && (ftruncate(fd, (off_t)keep) != 0 || lseek(fd, (off_t)keep, SEEK_SET) < 0)) {
        fprintf(stderr, "dragoman: %s: %s\n", path, strerror(errno));
    } else {
        file = fdopen(fd, "wb");
    }
    if (!file && fd >= 0) close(fd);
    return file;
}

static int holds_something(const char *path)
{
    struct stat st;
    return path && stat(path, &st) == 0 && S_ISREG(st.st_mode) && st.st_size > 0;
}

static outlet_state open_files(outlet *o)
{
    static const char header[] = "input\tarticle\terror\treason\n";
    int sound = o->state_path != NULL;
    if (o->out_path) {
        o->out = open_at(o->out_path, o->at.out, sound);
        if (!o->out) return OUTLET_ERROR;
        o->own_out = 1;
    }
    if (!o->errors_path) return OUTLET_READY;
    o->errors = open_at(o->errors_path, o->at.errors, sound);
    if (!o->errors) return OUTLET_ERROR;
    if (o->at.errors) return OUTLET_READY;
    fputs(header, o->errors); // a failure shows at the next flush
    o->at.errors = sizeof header - 1;
    return OUTLET_READY;
}

outlet_state outlet_open(outlet *o)
{
    drg_note note = {{0}};
    int found = 0;
    if (o->state_path) {
        drg_err err = read_state(o, &found, &note);
        if (err) {
            fprintf(stderr, "dragoman: %s\n", note.text[0] ? note.text : drg_err_name(err));
            return OUTLET_ERROR;
        }
        if (!found && holds_something(o->out_path)) {
            fprintf(stderr, "dragoman: %s is there and holds something, but no state %s: remove the one or name the other\n", o->out_path,
                o->state_path);
            return OUTLET_ERROR;
        }
        if (o->at.complete) return OUTLET_COMPLETE;
    }
    outlet_state opened = open_files(o);
    return opened == OUTLET_READY && outlet_save(o, 1) != 0 ? OUTLET_ERROR : opened;
}

// ---- writing ------------------------------------------------------------------------------------------------------------

int outlet_write(outlet *o, drg_str records)
{
    errno = 0;
    if (records.n && fwrite(records.p, 1, records.n, o->out) != records.n) return tell(o, o->out_path, errno ? errno : EIO);
    o->at.out += records.n;
    return 0;
}

// A cell of the table: tabs and line breaks become blanks.
static void put_cell(drg_buf *row, const char *text)
{
    for (; *text; text++) drg_buf_char(row, (unsigned char)*text < 0x20 ? ' ' : *text);
}

int outlet_fail(outlet *o, const char *input, uint64_t article, drg_err err, const char *reason)
{
    if (!o->errors) return 0;
    drg_buf row = {NULL, 0, 0, 0};
    put_cell(&row, input);
    drg_buf_printf(&row, "\t%llu\t%s\t", (unsigned long long)article, drg_err_name(err));
    put_cell(&row, reason);
    drg_buf_char(&row, '\n');
    errno = 0;
    int why = row.failed ? ENOMEM : fwrite(row.p, 1, row.n, o->errors) != row.n ? (errno ? errno : EIO) : 0;
    o->at.errors += row.n;
    drg_buf_free(&row);
    return why ? tell(o, o->errors_path, why) : 0;
}

static int shut(outlet *o, FILE *file, const char *path)
{
    if (!file) return 0;
    int bad = ferror(file); // an earlier flush failed and was told
    errno = 0;
    int why = fclose(file) != 0 ? (errno ? errno : EIO) : 0;
    if (bad && o->broken) return why ? why : EIO;
    return why ? tell(o, path, why) : 0;
}

int outlet_close(outlet *o)
{
    int why = o->own_out ? shut(o, o->out, o->out_path) : 0, later = shut(o, o->errors, o->errors_path);
    o->out = o->errors = NULL;
    return why ? why : later;
}
