// SPDX-License-Identifier: MIT
//
// page_dump -- reads each file named and prints, one JSON object a line, what ingest takes from it, and how long that took.
//
//   page_dump [--skips] FILE...      {"title", "byline", "day", "site", "url", "language", "text", "ms"}; "error" where it is refused
//
// The text is what goes on to the reader: the title and the blocks, speaker labels with them, bylines and skips left out. With
// --skips come "skips", a list of [reason, words], with bylines and datelines in it. For measurements: tests/pages/measure.py, tests/pages/languages.py.

#include "base/cal.h"
#include "base/file.h"
#include "base/json.h"
#include "ingest/ingest.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

static void put_text(drg_json *json, const drg_doc *doc)
{
    drg_buf text = {NULL, 0, 0, 0};
    for (uint32_t i = 0; i < doc->n_blocks; i++) {
        const drg_block *b = &doc->blocks[i];
        if (b->kind == DRG_BLOCK_BYLINE) continue;
        if (b->speaker.n && (i == 0 || b->speaker.p != doc->blocks[i - 1].speaker.p)) drg_buf_printf(&text, "%.*s: ", DRG_FMT(b->speaker));
        drg_buf_str(&text, drg_doc_text(doc, b->span));
        drg_buf_char(&text, '\n');
    }
    drg_json_str(json, "text", drg_buf_view(&text));
    drg_buf_free(&text);
}

static void put_skips(drg_json *json, const drg_doc *doc)
{
    drg_json_array(json, "skips");
    for (uint32_t i = 0; i < doc->n_skips; i++) {
        drg_json_array(json, NULL);
        drg_json_str(json, NULL, drg_str_from(doc->skips[i].reason));
        drg_json_str(json, NULL, drg_doc_text(doc, doc->skips[i].span));
        drg_json_array_end(json);
    }
    for (uint32_t i = 0; i < doc->n_blocks; i++) {
        const drg_block *b = &doc->blocks[i];
        if (b->kind != DRG_BLOCK_BYLINE && b->kind != DRG_BLOCK_DATELINE) continue;
        drg_json_array(json, NULL);
        drg_json_str(json, NULL, b->kind == DRG_BLOCK_BYLINE ? DRG_STR("byline") : DRG_STR("dateline"));
        drg_json_str(json, NULL, drg_doc_text(doc, b->span));
        drg_json_array_end(json);
    }
    drg_json_array_end(json);
}

static void put_doc(drg_json *json, const drg_doc *doc)
{
    char day[11];
    drg_json_str(json, "title", doc->title);
    drg_json_str(json, "byline", doc->byline);
    drg_json_str(json, "site", doc->source);
    drg_json_str(json, "url", doc->url);
    drg_json_str(json, "language", doc->language);
    if (doc->published != DRG_NO_DAY) {
        drg_cal_print(day, doc->published);
        drg_json_str(json, "day", drg_str_from(day));
    }
    put_text(json, doc);
}

static drg_err dump(const char *path, int skips)
{
    drg_file file = {{NULL, 0}, NULL};
    drg_source *source = NULL;
    drg_note note = {{0}};
    drg_doc doc;
    drg_buf out = {NULL, 0, 0, 0};
    drg_json json = {&out, 0};
    clock_t start = clock();
    DRG_TRY(drg_file_map(&file, path, &note));
    drg_doc_init(&doc, 0);
    drg_err err = drg_source_open(&source, file.bytes, DRG_FORMAT_AUTO, path, &note);
    if (!err) err = drg_source_next(source, &doc, &note);
    double ms = 1000.0 * (double)(clock() - start) / CLOCKS_PER_SEC;
    drg_json_object(&json, NULL);
    if (err) drg_json_str(&json, "error", drg_str_from(note.text[0] ? note.text : drg_err_name(err)));
    else put_doc(&json, &doc);
    if (!err && skips) put_skips(&json, &doc);
    drg_json_num(&json, "ms", ms, 3);
    drg_json_object_end(&json);
    drg_buf_char(&out, '\n');
    fwrite(out.p, 1, out.n, stdout);
    drg_source_close(source);
    drg_doc_free(&doc);
    drg_buf_free(&out);
    drg_file_unmap(&file);
    return DRG_OK;
}

int main(int argc, char **argv)
{
    int skips = argc > 1 && strcmp(argv[1], "--skips") == 0;
    for (int i = 1 + skips; i < argc; i++) {
        if (dump(argv[i], skips)) return 2;
    }
    return 0;
}
