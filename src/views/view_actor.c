// SPDX-License-Identifier: MIT
//
// view_actor -- who is meant by a name in a question: the rows of `actors` that a person, country, body or code stands for.
//
// Method   1. an id ("Q3052772") or a code ("FRA", "RUS GOV") is taken as such
//          2. the index of names: "Kremlin" is the government of Russia, "France" and "French" everybody who acts for France,
//             "Macron" the persons of that family name, "EU" the body; the likeliest kind of meaning counts, and all of that kind
//          3. rows that bear the name itself, in any case of letters
//          4. where all that gives nothing: rows whose name has all the words
// Rule     a country stands for all its parties; --sector narrows that down

#include "base/utf8.h"
#include "views/view_inner.h"

#define MAX_HITS 32

typedef struct finder {
    sqlite3 *db;
    drg_buf *json;
    uint32_t n;
    drg_note *note;
} finder;

static drg_err take(finder *f, const char *sql, drg_str first, drg_str second)
{
    sqlite3_stmt *stmt;
    if (sqlite3_prepare_v2(f->db, sql, -1, &stmt, NULL) != SQLITE_OK) return view_fail(f->db, f->note);
    sqlite3_bind_text(stmt, 1, first.p, (int)first.n, SQLITE_STATIC);
    if (sqlite3_bind_parameter_count(stmt) > 1) sqlite3_bind_text(stmt, 2, second.p, (int)second.n, SQLITE_STATIC);
    int rc;
    while ((rc = sqlite3_step(stmt)) == SQLITE_ROW) {
        drg_buf_printf(f->json, "%s%lld", f->n ? "," : "", (long long)sqlite3_column_int64(stmt, 0));
        f->n++;
    }
    sqlite3_finalize(stmt);
    return rc == SQLITE_DONE ? DRG_OK : view_fail(f->db, f->note);
}

static int is_code(drg_str s)
{
    if (s.n < 2 || s.n > 24) return 0;
    for (size_t i = 0; i < s.n; i++)
        if (!((s.p[i] >= 'A' && s.p[i] <= 'Z') || s.p[i] == ' ')) return 0;
    return 1;
}

static int is_wikidata(drg_str s)
{
    if (s.n < 2 || s.p[0] != 'Q') return 0;
    for (size_t i = 1; i < s.n; i++)
        if (s.p[i] < '0' || s.p[i] > '9') return 0;
    return 1;
}

static drg_err take_meaning(finder *f, const drg_know *know, const drg_know_hit *hit)
{
    switch (hit->kind) {
    case DRG_KNOW_COUNTRY:
    case DRG_KNOW_DEMONYM:
    case DRG_KNOW_CAPITAL:
        return take(f, "SELECT id FROM actors WHERE country = ?1 ORDER BY id", drg_know_country_at(know, hit->record)->iso3, DRG_STR(""));
    case DRG_KNOW_METONYM: {
        const drg_know_metonym *m = drg_know_metonym_at(know, hit->record);
        return take(f, "SELECT id FROM actors WHERE country = ?1 AND instr(' ' || sectors || ' ', ' ' || ?2 || ' ') ORDER BY id", m->country, m->sector);
    }
    case DRG_KNOW_PERSON: {
        const drg_know_person *p = drg_know_person_at(know, hit->record);
        return take(f, "SELECT id FROM actors WHERE wikidata = ?1 ORDER BY id", p->id, DRG_STR(""));
    }
    case DRG_KNOW_ORG: {
        const drg_know_org *o = drg_know_org_at(know, hit->record);
        return take(f, "SELECT id FROM actors WHERE (wikidata = ?1 AND ?1 <> '') OR name = ?2 COLLATE NOCASE ORDER BY id", o->id.n ? o->id : DRG_STR(""), o->name);
    }
    default: return DRG_OK;
    }
}

static int is_party(drg_know_kind kind) { return kind <= DRG_KNOW_ORG; }

// "Jordan" is a country and a family name: the kind of the likeliest meaning counts, demonyms and capitals as countries.
static int same_kind(drg_know_kind a, drg_know_kind b)
{
    if (a <= DRG_KNOW_CAPITAL && b <= DRG_KNOW_CAPITAL) return 1;
    return a == b;
}

static drg_err take_known(finder *f, const drg_know *know, drg_str name)
{
    char key[256];
    drg_know_hit hits[MAX_HITS];
    drg_str folded = {key, drg_utf8_key_into(key, sizeof key, name)};
    size_t n = drg_know_find(know, folded, hits, MAX_HITS), first = 0;
    if (n == 0) n = drg_know_find_loose(know, folded, hits, MAX_HITS);
    if (n > MAX_HITS) n = MAX_HITS;
    while (first < n && !is_party(hits[first].kind)) first++;
    for (size_t i = first; i < n; i++)
        if (is_party(hits[i].kind) && same_kind(hits[i].kind, hits[first].kind)) DRG_TRY(take_meaning(f, know, &hits[i]));
    return DRG_OK;
}

drg_err view_actor_ids(sqlite3 *db, const drg_know *know, const char *name, drg_buf *json, uint32_t *n, drg_note *note)
{
    finder f = {db, json, 0, note};
    drg_str asked = drg_str_trim(drg_str_from(name));
    drg_buf_char(json, '[');
    if (is_wikidata(asked)) DRG_TRY(take(&f, "SELECT id FROM actors WHERE wikidata = ?1 ORDER BY id", asked, DRG_STR("")));
    if (is_code(asked)) {
        DRG_TRY(take(&f, "SELECT id FROM actors WHERE country = ?1 OR code = ?1 OR substr(code, 1, length(?1) + 1) = ?1 || ' ' ORDER BY id", asked,
                     DRG_STR("")));
    }
    if (!f.n && know) DRG_TRY(take_known(&f, know, asked));
    DRG_TRY(take(&f, "SELECT id FROM actors WHERE name = ?1 COLLATE NOCASE OR wikidata IN (SELECT wikidata FROM actors WHERE name = ?1 COLLATE NOCASE AND"
                     " wikidata <> coalesce(country, '')) "
                     "ORDER BY id", asked, DRG_STR("")));
    if (!f.n && asked.n) DRG_TRY(take(&f, "SELECT id FROM actors WHERE instr(' ' || lower(name) || ' ', ' ' || lower(?1) || ' ') ORDER BY id", asked, DRG_STR("")));
    drg_buf_char(json, ']');
    *n = f.n;
    return json->failed ? DRG_E_NOMEM : DRG_OK;
}

drg_str view_country_code(const drg_know *know, const char *name, char room[64])
{
    drg_str asked = drg_str_trim(drg_str_from(name));
    char key[256];
    drg_know_hit hits[MAX_HITS];
    if (is_code(asked) && asked.n == 3) return asked;
    size_t n = know ? drg_know_find(know, (drg_str){key, drg_utf8_key_into(key, sizeof key, asked)}, hits, MAX_HITS) : 0;
    for (size_t i = 0; i < n && i < MAX_HITS; i++) {
        if (hits[i].kind != DRG_KNOW_COUNTRY && hits[i].kind != DRG_KNOW_DEMONYM) continue;
        drg_str iso3 = drg_know_country_at(know, hits[i].record)->iso3;
        size_t m = iso3.n < 63 ? iso3.n : 63;
        memcpy(room, iso3.p, m);
        room[m] = 0;
        return (drg_str){room, m};
    }
    return asked;
}
