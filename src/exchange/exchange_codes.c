// SPDX-License-Identifier: MIT
//
// exchange_codes -- codes of countries, sectors, events and actors in the schemes of other data sets.
//
// Reads    tables of data/exchange that the build turns into rows
// Method   CAMEO actor codes: the country, or the kind of international body, then a group of three letters a sector
// Source   PLOVER manual and CAMEO codebook: PLOVER's MED (health) is CAMEO's HLH, JRN is MED, EUR is IGOEEC, UNO is IGOUNO

#include "exchange/exchange_inner.h"

#include <stdlib.h>

static const exchange_country countries[] = {
#include "exchange_countries.inc"
};
static const exchange_code codes[] = {
#include "exchange_cameo.inc"
};
#define COUNT(a) (sizeof(a) / sizeof *(a))

const exchange_country *exchange_country_of(drg_str iso3)
{
    for (size_t i = 0; i < COUNT(countries); i++)
        if (drg_str_is(iso3, countries[i].iso3)) return &countries[i];
    return NULL;
}

const char *drg_exchange_country(drg_str iso3)
{
    static const char *const bodies[][2] = {{"UNO", "United Nations"}, {"EUR", "European Union"}, {"IGO", "International organisations"},
        {"NGO", "Non-governmental organisations"}, {"MNC", "Multinational companies"}, {"IMG", "Transnational armed groups"}, {"ISM", "Social movements"}};
    const exchange_country *country = exchange_country_of(iso3);
    if (country) return country->name;
    for (size_t i = 0; i < COUNT(bodies); i++)
        if (drg_str_is(iso3, bodies[i][0])) return bodies[i][1];
    return NULL;
}

const exchange_code *exchange_cameo_of(drg_str code)
{
    for (size_t i = 0; i < COUNT(codes); i++)
        if (drg_str_is(code, codes[i].code)) return &codes[i];
    return NULL;
}

// PLOVER sector, CAMEO role, ICEWS-like words.
static const char *const sectors[][3] = {
    {"GOV", "GOV", "Government"}, {"MIL", "MIL", "Military"}, {"COP", "COP", "Police"}, {"JUD", "JUD", "Judicial"}, {"LEG", "LEG", "Legislative / Parliamentary"},
    {"SPY", "SPY", "State Intelligence"}, {"PTY", "PTY", "Parties"}, {"OPP", "OPP", "Opposition"}, {"REB", "REB", "Rebel"}, {"PRM", "PRM", "Paramilitary"},
    {"UAF", "UAF", "Unidentified Armed Force"}, {"UNK", "UNK", "Unidentified"}, {"AGR", "AGR", "Agricultural"}, {"BUS", "BUS", "Business"},
    {"CRM", "CRM", "Criminals / Gangs"}, {"CVL", "CVL", "Civilian"}, {"EDU", "EDU", "Education"}, {"ELI", "ELI", "Elite"}, {"JRN", "MED", "Media"},
    {"LAB", "LAB", "Labor"}, {"MED", "HLH", "Medical / Health"}, {"REF", "REF", "Refugees / Displaced"}, {"REL", "REL", "Religious"}, {"SOC", "CVL", "Social"},
    {"IGO", "IGO", "International Government Organization"}, {"NGO", "NGO", "Nongovernmental Organization (International)"},
    {"MNC", "MNC", "Multinational Corporation"}, {"IMG", "IMG", "International Militant Group"},
};

const char *exchange_sector_cameo(drg_str sector)
{
    for (size_t i = 0; i < COUNT(sectors); i++)
        if (drg_str_is(sector, sectors[i][0])) return sectors[i][1];
    return NULL;
}

const char *exchange_sector_words(drg_str sector)
{
    for (size_t i = 0; i < COUNT(sectors); i++)
        if (drg_str_is(sector, sectors[i][0])) return sectors[i][2];
    return NULL;
}

drg_str exchange_field(const drg_json_value *object, const char *name)
{
    const drg_json_value *v = object ? drg_json_get(object, name) : NULL;
    return v && (v->type == DRG_JSON_STR || v->type == DRG_JSON_NUM) ? v->str : (drg_str){NULL, 0};
}

// Of the id and of who is in the row: an event's rows differ, and so do two records that share an id.
uint64_t exchange_number(const exchange_row *row)
{
    uint64_t hash = drg_str_hash(row->event->id);
    drg_str parts[] = {row->source ? row->source->name : (drg_str){NULL, 0}, row->target ? row->target->name : (drg_str){NULL, 0}, row->cameo};
    for (size_t i = 0; i < COUNT(parts); i++) hash = (hash ^ drg_str_hash(parts[i])) * 0x9E3779B97F4A7C15ull + i;
    hash ^= hash >> 32;
    return hash & ((1ull << 53) - 1);
}

void exchange_put(drg_buf *out, drg_str text)
{
    for (size_t i = 0; i < text.n; i++) drg_buf_char(out, (unsigned char)text.p[i] < 0x20 ? ' ' : text.p[i]);
}

// "CALGOV", "---REL": groups of three capitals.
static int is_cameo_shaped(drg_str code)
{
    for (size_t i = 0; i < code.n; i++)
        if ((code.p[i] < 'A' || code.p[i] > 'Z') && (i > 2 || code.p[i] != '-')) return 0;
    return code.n && code.n % 3 == 0;
}

void exchange_cameo_actor(drg_buf *out, const exchange_party *party)
{
    static const char *const bodies[][2] = {{"UNO", "IGOUNO"}, {"EUR", "IGOEEC"}, {"ISM", "IMG"}, {"XKX", "KSV"}, {"KOS", "KSV"}};
    size_t before = out->n;
    drg_str country = party->country;
    if (party->dictionary.n) {
        drg_buf_str(out, party->dictionary);
        return;
    }
    const char *word = NULL;
    for (size_t i = 0; i < COUNT(bodies); i++)
        if (drg_str_is(country, bodies[i][0])) word = bodies[i][1];
    if (word) drg_buf_text(out, word);
    else if (country.n == 3) drg_buf_str(out, country);
    for (int i = 0; i < party->n_sectors; i++) {
        const char *role = exchange_sector_cameo(party->sectors[i]);
        drg_str so_far = {out->p ? out->p + before : NULL, out->n - before};
        if (!role || drg_str_find(so_far, drg_str_from(role), 0) != SIZE_MAX) continue;
        if (out->n == before) drg_buf_text(out, "---"); // an agent of nobody known
        drg_buf_text(out, role);
    }
    if (out->n == before && is_cameo_shaped(party->code)) drg_buf_str(out, party->code); // from a dictionary of the user's
    if (out->n == before) drg_buf_text(out, "---");
}
