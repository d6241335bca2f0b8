// SPDX-License-Identifier: MIT
//
// feedlist -- drives the reader of feeds (xml_feed.c) entry by entry.

#include "ingest/feedlist.h"

#include "ingest/taken.h"

#include <stdlib.h>

struct drg_feedlist {
    drg_window window;
    drg_arena arena;
    drg_buf body;
    drg_fields fields;
    drg_taken taken;
    void *state;
    unsigned n;
};

drg_err drg_feedlist_open(drg_feedlist **list, drg_str bytes, drg_note *note)
{
    *list = NULL;
    drg_feedlist *made = calloc(1, sizeof *made);
    if (!made) return DRG_E_NOMEM;
    drg_window_memory(&made->window, bytes);
    drg_arena_init(&made->arena, (size_t)64 << 20);
    made->taken = (drg_taken){.arena = &made->arena, .body = &made->body, .fields = &made->fields, .format = DRG_FORMAT_FEED};
    drg_err err = drg_take_xml.open(&made->state, &made->window, &made->taken, note);
    if (err) drg_feedlist_close(made);
    else *list = made;
    return err == DRG_E_INPUT ? DRG_E_FORMAT : err;
}

drg_err drg_feedlist_next(drg_feedlist *list, drg_feed_entry *entry, drg_note *note)
{
    for (;;) {
        for (int i = 0; i < DRG_N_FIELDS; i++) list->taken.field[i] = (drg_str){NULL, 0};
        list->taken.markup = 0;
        drg_arena_reset(&list->arena);
        drg_err err = drg_take_xml.next(list->state, &list->window, &list->taken, note);
        const drg_str *field = list->taken.field;
        if (err == DRG_E_INPUT && !field[DRG_FIELD_URL].n && !list->n) return DRG_E_FORMAT; // no feed, or one without entries
        if (err && err != DRG_E_INPUT && err != DRG_E_LIMIT) return err;
        list->n++;
        if (!field[DRG_FIELD_URL].n) continue;
        *entry = (drg_feed_entry){field[DRG_FIELD_URL], field[DRG_FIELD_TITLE], field[DRG_FIELD_DATE], field[DRG_FIELD_TEXT], list->taken.markup};
        if (err == DRG_E_LIMIT) entry->text = (drg_str){NULL, 0};
        return DRG_OK;
    }
}

void drg_feedlist_close(drg_feedlist *list)
{
    if (!list) return;
    if (list->state) drg_take_xml.close(list->state);
    drg_window_free(&list->window);
    drg_arena_free(&list->arena);
    drg_buf_free(&list->body);
    free(list);
}
