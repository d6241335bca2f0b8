// SPDX-License-Identifier: MIT
//
// names_match -- keys of token runs and the longest name of the index that begins at a token; see namescan.h.

#include "resolve/namescan.h"

#include "base/utf8.h"

#define KEY_CAP 192   // bytes of the longest key

int drg_names_capital(const drg_token *tok)
{
    size_t at = 0;
    return tok->form.n && drg_utf8_is_upper(drg_utf8_next(tok->form, &at));
}

int drg_names_all_caps(const drg_token *tok)
{
    size_t at = 0, letters = 0;
    while (at < tok->form.n) {
        uint32_t c = drg_utf8_next(tok->form, &at);
        if (drg_utf8_is_lower(c)) return 0;
        letters += drg_utf8_is_upper(c) != 0;
    }
    return letters >= 2;
}

const drg_know_hit *drg_names_hit(const drg_naming *naming, drg_know_kind kind)
{
    for (uint32_t i = 0; i < naming->n_hits; i++)
        if (naming->hits[i].kind == kind) return &naming->hits[i];
    return NULL;
}

uint32_t drg_names_head(const drg_doc *doc, drg_range toks)
{
    for (uint32_t t = toks.first; t < toks.end; t++) {
        uint32_t head = doc->tokens[t].head;
        if ((head < toks.first || head >= toks.end || head == DRG_NONE) && doc->tokens[t].upos != DRG_UPOS_PUNCT &&
            doc->tokens[t].rel != DRG_REL_CASE && doc->tokens[t].rel != DRG_REL_DET)
            return t;
    }
    return toks.end - 1;
}

// ---- folding names ------------------------------------------------------------------------------------------------------

static int is_vowel(char c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

drg_str drg_names_fold(drg_arena *scratch, drg_str key)
{
    // y and j count as i, doubled letters once, an i between vowels or at the end after i not at all, kh as h, w as v,
    // ph as f, ck and q as k:  Kastuyeva, Kastueva -> kastueva;  Qadhafi, Kadhafi -> kadhafi
    char *out = drg_arena_alloc(scratch, key.n + 1);
    size_t n = 0;
    if (!out) return (drg_str){NULL, 0};
    for (size_t i = 0; i < key.n; i++) {
        char c = key.p[i], next = i + 1 < key.n ? key.p[i + 1] : 0;
        if (c == 'y' || c == 'j') c = 'i';
        else if (c == 'w') c = 'v';
        else if (c == 'q') c = 'k';
        else if (c == 'k' && next == 'h') continue;
        else if (c == 'c' && next == 'k') continue;
        else if (c == 'p' && next == 'h') { c = 'f'; i++; }
        else if (c == '\'' || c == '.') continue;
        if (n && out[n - 1] == c && c != ' ') continue;
        if (n >= 2 && out[n - 1] == 'i' && is_vowel(out[n - 2]) && is_vowel(c)) n--; // "uie" -> "ue"
        out[n++] = c;
    }
    return (drg_str){out, n};
}

drg_err drg_names_refused(const drg_arena *scratch)
{
    return scratch->failed == 2 ? DRG_E_LIMIT : DRG_E_NOMEM;
}

// ---- looking names up ---------------------------------------------------------------------------------------------

static drg_str key_of(const drg_doc *doc, uint32_t first, uint32_t end, char *room)
{
    drg_span span = {doc->tokens[first].span.start, doc->tokens[end - 1].span.end};
    return (drg_str){room, drg_utf8_key_into(room, KEY_CAP, drg_doc_text(doc, span))};
}

// Drops the dots of "u.s.a."; returns 0 when there were none.
static int undot(drg_str *key, char *room)
{
    size_t n = 0;
    for (size_t i = 0; i < key->n; i++)
        if (key->p[i] != '.') room[n++] = key->p[i];
    int changed = n != key->n && n > 0;
    *key = (drg_str){room, n};
    return changed;
}

// Hits that are names (titles are read elsewhere). Short common words need capitals: "US", not "us"; "WHO", not "Who".
uint8_t drg_scan_hits(const drg_scan *s, uint32_t first, uint32_t end, drg_know_hit *hits)
{
    char room[KEY_CAP], plain[KEY_CAP];
    drg_str key = key_of(s->doc, first, end, room);
    drg_know_hit found[2 * DRG_NAMING_HITS];
    size_t n = key.n ? drg_know_find(s->know, key, found, 2 * DRG_NAMING_HITS) : 0;
    if (n == 0 && key.n) {
        memcpy(plain, key.p, key.n);
        if (undot(&key, plain)) n = drg_know_find(s->know, key, found, 2 * DRG_NAMING_HITS);
    }
    if (n > 2 * DRG_NAMING_HITS) n = 2 * DRG_NAMING_HITS;
    int shy = end - first == 1 && key.n <= 3 && !drg_names_all_caps(&s->doc->tokens[first]);
    int compass = end - first == 1 && drg_word_find(key, DRG_WORD_PLACE_NOUN) != NULL;
    uint8_t kept = 0;
    for (size_t i = 0; i < n && kept < DRG_NAMING_HITS; i++) {
        if (found[i].kind == DRG_KNOW_TITLE || found[i].kind == DRG_KNOW_CALENDAR) continue;
        if (shy && found[i].kind != DRG_KNOW_PERSON) continue;
        if (found[i].kind == DRG_KNOW_PLACE && key.n <= 2) continue; // "II" is no town in Finland
        if (compass && found[i].kind != DRG_KNOW_PERSON) continue; // "the South", "the Centre"
        hits[kept++] = found[i];
    }
    return kept;
}

// End of the run of tokens that are written without a blank, from first on.
static uint32_t unit_end(const drg_doc *doc, uint32_t first, uint32_t limit)
{
    uint32_t t = first;
    while (t + 1 < limit && !doc->tokens[t].space_after) t++;
    return t + 1;
}

// How many words a key that begins here can have: asks for the first written word, with and without what clings to it
// ("Moscow," "Russia's").
uint32_t drg_scan_longest(const drg_scan *s, uint32_t first, uint32_t limit)
{
    char room[KEY_CAP], plain[KEY_CAP];
    uint32_t stop = unit_end(s->doc, first, limit), most = 0;
    for (uint32_t end = first + 1; end <= stop; end++) {
        drg_str key = key_of(s->doc, first, end, room);
        uint32_t n = drg_know_longest(s->know, key);
        if (n > most) most = n;
        if (key.n == 0) continue;
        memcpy(plain, key.p, key.n);
        if (undot(&key, plain) && (n = drg_know_longest(s->know, key)) > most) most = n;
    }
    return most;
}

// A name of several words ends in a capital, a figure or a noun of place: "Doctors Without Borders", "the Korean peninsula", not "China and".
static int may_end(const drg_scan *s, uint32_t first, uint32_t last)
{
    const drg_doc *doc = s->doc;
    const drg_token *tok = &doc->tokens[last];
    if (last == first) return 1;
    if (tok->upos == DRG_UPOS_NOUN && drg_word_find(s->out->keys[last], DRG_WORD_PLACE_NOUN)) return 1;
    if (tok->upos == DRG_UPOS_PUNCT) return 0; // "Congress ." has the key of "Congress"
    return drg_names_capital(tok) || (tok->form.n && drg_utf8_is_digit((unsigned char)tok->form.p[0])) ||
           !doc->tokens[last - 1].space_after;
}

drg_match drg_scan_match(const drg_scan *s, uint32_t first)
{
    const drg_doc *doc = s->doc;
    drg_match m = {0};
    uint32_t limit = doc->sents[doc->tokens[first].sent].toks.end;
    if (limit > first + DRG_SCAN_WINDOW) limit = first + DRG_SCAN_WINDOW;
    uint32_t words = s->out->words[first];
    if (words == 0) return m;
    uint32_t end = first, seen = 0; // the end of `words` written words
    while (end < limit && seen < words) {
        if (doc->tokens[end].space_after) seen++;
        end++;
    }
    for (; end > first; end--) {
        if (!may_end(s, first, end - 1)) continue;
        m.n_hits = drg_scan_hits(s, first, end, m.hits);
        if (m.n_hits) {
            m.end = end;
            break;
        }
    }
    return m;
}
