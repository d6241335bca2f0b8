// SPDX-License-Identifier: MIT
//
// json -- JSON written into a buffer and parsed into an arena; see json.h.
//
// Rule     no locale: numbers are printed and read by hand
// Rule     bytes that are no valid UTF-8 pass through strings unchanged; whoever takes a string as text checks it
// Cost     one pass each way; a parsed value is one arena piece, an unescaped string one more

#include "base/json.h"

#include "base/utf8.h"

#define DEPTH_MOST 64

// ---- writer ---------------------------------------------------------------------------------------------------------

static void write_string(drg_buf *out, drg_str s)
{
    static const char hex[] = "0123456789abcdef";
    drg_buf_char(out, '"');
    size_t from = 0;
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        if (c >= 0x20 && c != '"' && c != '\\' && c != 0x7f) continue;
        drg_buf_add(out, s.p + from, i - from);
        from = i + 1;
        char escape[6] = {'\\', 0, '0', '0', 0, 0};
        size_t n = 2;
        switch (c) {
        case '"': case '\\': escape[1] = (char)c; break;
        case '\n': escape[1] = 'n'; break;
        case '\r': escape[1] = 'r'; break;
        case '\t': escape[1] = 't'; break;
        default:
            escape[1] = 'u';
            escape[4] = hex[c >> 4];
            escape[5] = hex[c & 15];
            n = 6;
        }
        drg_buf_add(out, escape, n);
    }
    if (s.n > from) drg_buf_add(out, s.p + from, s.n - from);
    drg_buf_char(out, '"');
}

static void item(drg_json *json, const char *key)
{
    if (json->comma) drg_buf_char(json->out, ',');
    json->comma = 1;
    if (!key) return;
    write_string(json->out, drg_str_from(key));
    drg_buf_char(json->out, ':');
}

void drg_json_object(drg_json *json, const char *key)
{
    item(json, key);
    drg_buf_char(json->out, '{');
    json->comma = 0;
}

void drg_json_object_end(drg_json *json)
{
    drg_buf_char(json->out, '}');
    json->comma = 1;
}

void drg_json_array(drg_json *json, const char *key)
{
    item(json, key);
    drg_buf_char(json->out, '[');
    json->comma = 0;
}

void drg_json_array_end(drg_json *json)
{
    drg_buf_char(json->out, ']');
    json->comma = 1;
}

void drg_json_str(drg_json *json, const char *key, drg_str value)
{
    if (key && value.n == 0) return;
    item(json, key);
    write_string(json->out, value);
}

void drg_json_int(drg_json *json, const char *key, int64_t value)
{
    item(json, key);
    drg_buf_printf(json->out, "%lld", (long long)value);
}

void drg_json_num(drg_json *json, const char *key, double value, int decimals)
{
    item(json, key);
    double scale = 1;
    for (int i = 0; i < decimals && i < 9; i++) scale *= 10;
    double scaled = value * scale;
    if (!(scaled < 9e15 && scaled > -9e15)) { // too large for exact digits, or no number at all: nothing of ours is
        drg_buf_char(json->out, '0');
        return;
    }
    // 41.300000 is written 41.3, -0.0 is written 0.
    int64_t whole = (int64_t)(scaled < 0 ? scaled - 0.5 : scaled + 0.5), unit = (int64_t)scale;
    while (unit > 1 && whole % 10 == 0) whole /= 10, unit /= 10;
    if (whole < 0) drg_buf_char(json->out, '-');
    uint64_t size = whole < 0 ? 0 - (uint64_t)whole : (uint64_t)whole, u = (uint64_t)unit;
    drg_buf_printf(json->out, "%llu", (unsigned long long)(size / u));
    if (u == 1) return;
    drg_buf_char(json->out, '.');
    for (uint64_t rest = size % u; u > 1; rest %= u) {
        u /= 10;
        drg_buf_char(json->out, (char)('0' + rest / u));
    }
}

void drg_json_bool(drg_json *json, const char *key, int value)
{
    item(json, key);
    drg_buf_text(json->out, value ? "true" : "false");
}

// ---- parser ---------------------------------------------------------------------------------------------------------

typedef struct parser {
    drg_str text;
    size_t at;
    drg_arena *arena;
    drg_note *note;
} parser;

static drg_err bad(const parser *p, const char *what)
{
    return drg_fail(p->note, DRG_E_FORMAT, "JSON: %s at byte %zu", what, p->at);
}

static drg_err refused(const parser *p)
{
    return p->arena->failed == 2 ? DRG_E_LIMIT : DRG_E_NOMEM;
}

static void blanks(parser *p)
{
    while (p->at < p->text.n) {
        char c = p->text.p[p->at];
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r') return;
        p->at++;
    }
}

static int hex4(const parser *p, size_t at, uint32_t *value)
{
    if (p->text.n < 4 || at > p->text.n - 4) return 0;
    *value = 0;
    for (size_t i = 0; i < 4; i++) {
        char c = p->text.p[at + i];
        uint32_t digit = c >= '0' && c <= '9'   ? (uint32_t)(c - '0')
                         : c >= 'a' && c <= 'f' ? (uint32_t)(c - 'a' + 10)
                         : c >= 'A' && c <= 'F' ? (uint32_t)(c - 'A' + 10)
                                                : 16;
        if (digit == 16) return 0;
        *value = *value << 4 | digit;
    }
    return 1;
}

// p->at stands on the four digits after \u. Writes the character; half a surrogate pair gives U+FFFD.
static drg_err unicode_escape(parser *p, char *out, size_t *n)
{
    uint32_t c, low;
    if (!hex4(p, p->at, &c)) return bad(p, "bad \\u escape");
    p->at += 4;
    if (c >= 0xD800 && c < 0xDC00 && p->at + 6 <= p->text.n && p->text.p[p->at] == '\\' && p->text.p[p->at + 1] == 'u' &&
        hex4(p, p->at + 2, &low) && low >= 0xDC00 && low < 0xE000) {
        c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
        p->at += 6;
    } else if (c >= 0xD800 && c < 0xE000) {
        c = 0xFFFD;
    }
    *n += drg_utf8_put(out + *n, c);
    return DRG_OK;
}

// p->at stands behind the opening quote.
static drg_err parse_string(parser *p, drg_str *value)
{
    size_t start = p->at;
    int escaped = 0;
    for (;; p->at++) {
        if (p->at >= p->text.n) return bad(p, "string without end");
        unsigned char c = (unsigned char)p->text.p[p->at];
        if (c == '"') break;
        if (c < 0x20) return bad(p, "control character in a string");
        if (c != '\\') continue;
        escaped = 1;
        p->at++; // whatever follows cannot end the string
    }
    size_t end = p->at;
    *value = drg_str_sub(p->text, start, end);
    p->at = end + 1;
    if (!escaped) return DRG_OK;

    char *out = drg_arena_alloc(p->arena, end - start + 1); // an escape is never shorter than what it stands for
    if (!out) return refused(p);
    size_t n = 0;
    parser inside = *p;
    inside.text.n = end;
    inside.at = start;
    while (inside.at < end) {
        char c = inside.text.p[inside.at++];
        if (c != '\\') {
            out[n++] = c;
            continue;
        }
        switch (inside.text.p[inside.at++]) {
        case '"': out[n++] = '"'; break;
        case '\\': out[n++] = '\\'; break;
        case '/': out[n++] = '/'; break;
        case 'b': out[n++] = '\b'; break;
        case 'f': out[n++] = '\f'; break;
        case 'n': out[n++] = '\n'; break;
        case 'r': out[n++] = '\r'; break;
        case 't': out[n++] = '\t'; break;
        case 'u': DRG_TRY(unicode_escape(&inside, out, &n)); break;
        default: return bad(&inside, "unknown escape");
        }
    }
    *value = (drg_str){out, n};
    return DRG_OK;
}

static int digits(parser *p)
{
    size_t from = p->at;
    while (p->at < p->text.n && p->text.p[p->at] >= '0' && p->text.p[p->at] <= '9') p->at++;
    return p->at > from;
}

static int at_char(const parser *p, char c)
{
    return p->at < p->text.n && p->text.p[p->at] == c;
}

// -?int frac? exp?, by RFC 8259. The value is exact where digits and exponent are small, else within a few units.
static drg_err parse_number(parser *p, drg_json_value *value)
{
    size_t start = p->at;
    if (at_char(p, '-')) p->at++;
    size_t whole = p->at;
    if (!digits(p)) return bad(p, "not a value");
    if (p->text.p[whole] == '0' && p->at > whole + 1) return bad(p, "number with a leading zero");
    if (at_char(p, '.')) {
        p->at++;
        if (!digits(p)) return bad(p, "number without digits after the point");
    }
    int exponent = 0;
    if (at_char(p, 'e') || at_char(p, 'E')) {
        p->at++;
        int negative = at_char(p, '-');
        if (negative || at_char(p, '+')) p->at++;
        size_t from = p->at;
        if (!digits(p)) return bad(p, "number without exponent");
        for (size_t i = from; i < p->at && exponent < 1000; i++) exponent = exponent * 10 + (p->text.p[i] - '0');
        if (negative) exponent = -exponent;
    }
    value->type = DRG_JSON_NUM;
    value->str = drg_str_sub(p->text, start, p->at);
    double mantissa = 0;
    int fraction = 0;
    for (size_t i = whole; i < p->at; i++) {
        char c = p->text.p[i];
        if (c == 'e' || c == 'E') break;
        if (c == '.') {
            fraction = 1;
            continue;
        }
        mantissa = mantissa * 10 + (c - '0');
        if (fraction) exponent--;
    }
    for (; exponent > 0 && mantissa < 1e300; exponent--) mantissa *= 10;
    double divisor = 1;
    for (; exponent < 0 && divisor < 1e300; exponent++) divisor *= 10;
    value->num = (whole > start ? -1 : 1) * (mantissa / divisor);
    return DRG_OK;
}

static int word(parser *p, const char *text)
{
    size_t n = strlen(text);
    if (p->text.n - p->at < n || memcmp(p->text.p + p->at, text, n) != 0) return 0;
    p->at += n;
    return 1;
}

// A value that is no array and no object; or the opening of one, whose items the caller reads.
static drg_err parse_scalar(parser *p, drg_json_value *value)
{
    if (p->at >= p->text.n) return bad(p, "value missing");
    char c = p->text.p[p->at];
    if (c == '{' || c == '[') {
        value->type = c == '{' ? DRG_JSON_OBJECT : DRG_JSON_ARRAY;
        p->at++;
    } else if (c == '"') {
        value->type = DRG_JSON_STR;
        p->at++;
        return parse_string(p, &value->str);
    } else if (word(p, "null")) {
        value->type = DRG_JSON_NULL;
    } else if (word(p, "true") || word(p, "false")) {
        value->type = DRG_JSON_BOOL;
        value->num = c == 't';
    } else {
        return parse_number(p, value);
    }
    return DRG_OK;
}

static drg_err parse_key(parser *p, drg_str *key)
{
    if (!at_char(p, '"')) return bad(p, "name expected");
    p->at++;
    DRG_TRY(parse_string(p, key));
    blanks(p);
    if (!at_char(p, ':')) return bad(p, "':' expected");
    p->at++;
    blanks(p);
    return DRG_OK;
}

drg_err drg_json_parse(drg_json_value **value, drg_arena *arena, drg_str text, drg_note *note)
{
    // The open arrays and objects stand on a stack of fixed height: depth never follows input.
    struct { drg_json_value *holder, *last; } open[DEPTH_MOST];
    size_t depth = 0;
    parser p = {text, 0, arena, note};
    drg_json_value *top = NULL;
    do {
        drg_json_value *holder = depth ? open[depth - 1].holder : NULL;
        blanks(&p);
        char closing = holder && holder->type == DRG_JSON_OBJECT ? '}' : ']';
        if (holder && at_char(&p, closing)) {
            p.at++;
            depth--;
            continue;
        }
        if (holder && holder->first) {
            if (!at_char(&p, ',')) return bad(&p, "',' or closing bracket expected");
            p.at++;
            blanks(&p);
        }
        drg_json_value *one = DRG_ARENA_NEW(arena, drg_json_value);
        if (!one) return refused(&p);
        if (holder && holder->type == DRG_JSON_OBJECT) DRG_TRY(parse_key(&p, &one->key));
        DRG_TRY(parse_scalar(&p, one));
        if (!holder) {
            top = one;
        } else {
            if (open[depth - 1].last) open[depth - 1].last->next = one;
            else holder->first = one;
            open[depth - 1].last = one;
        }
        if (one->type == DRG_JSON_ARRAY || one->type == DRG_JSON_OBJECT) {
            if (depth == DEPTH_MOST) return bad(&p, "nested too deeply");
            open[depth].holder = one;
            open[depth++].last = NULL;
        }
    } while (depth);
    blanks(&p);
    if (p.at < p.text.n) return bad(&p, "more behind the value");
    *value = top;
    return DRG_OK;
}

const drg_json_value *drg_json_get(const drg_json_value *object, const char *key)
{
    if (!object || object->type != DRG_JSON_OBJECT) return NULL;
    for (const drg_json_value *v = object->first; v; v = v->next)
        if (drg_str_is(v->key, key)) return v;
    return NULL;
}
