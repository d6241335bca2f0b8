// SPDX-License-Identifier: MIT
//
// json -- JSON out (a writer that appends to a buffer) and in (a parser into an arena, bounded in depth).
//
// Source   RFC 8259. Numbers out: shortest form that reads back the same for up to 9 digits; no NaN, no locale.

#ifndef DRG_BASE_JSON_H
#define DRG_BASE_JSON_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"

// Writer: commas are put by itself. key is NULL inside arrays.
typedef struct drg_json {
    drg_buf *out;
    uint8_t comma; // whether the next item needs a comma before it
} drg_json;
void drg_json_object(drg_json *json, const char *key);
void drg_json_object_end(drg_json *json);
void drg_json_array(drg_json *json, const char *key);
void drg_json_array_end(drg_json *json);
void drg_json_str(drg_json *json, const char *key, drg_str value); // an absent or empty string writes nothing when key is given
void drg_json_int(drg_json *json, const char *key, int64_t value);
void drg_json_num(drg_json *json, const char *key, double value, int decimals);
void drg_json_bool(drg_json *json, const char *key, int value);

// Parser.
typedef enum drg_json_type { DRG_JSON_NULL, DRG_JSON_BOOL, DRG_JSON_NUM, DRG_JSON_STR, DRG_JSON_ARRAY, DRG_JSON_OBJECT } drg_json_type;
typedef struct drg_json_value {
    drg_json_type type;
    drg_str key;   // name inside an object
    drg_str str;   // of strings (unescaped) and numbers (as written)
    double num;    // of numbers; 0/1 of booleans
    struct drg_json_value *first, *next; // first item; next sibling
} drg_json_value;
// DRG_E_FORMAT with the byte position in note; depth is bounded at 64.
drg_err drg_json_parse(drg_json_value **value, drg_arena *arena, drg_str text, drg_note *note);
const drg_json_value *drg_json_get(const drg_json_value *object, const char *key); // or NULL

#endif
