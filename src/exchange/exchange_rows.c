// SPDX-License-Identifier: MIT
//
// exchange_rows -- the columns of POLECAT, Phoenix, ICEWS and GDELT, in their order.
//
// Source   docs/formats/exchange.md names where each list of columns was read

#include "exchange/exchange_inner.h"

#include <stdio.h>
#include <stdlib.h>

void drg_exchange_header(drg_buf *out, drg_exchange_format format)
{
    if (format == DRG_EXCHANGE_CSV) exchange_csv_header(out);
    if (format == DRG_EXCHANGE_POLECAT)
        drg_buf_text(out, "Event ID\tEvent Date\tEvent Type\tEvent Mode\tIntensity\tQuad Code\tContexts\tActor Name\tActor Country\tActor COW\tPrimary Actor Sector\tActor Sectors\t"
                          "Actor Title\tActor Name Raw\tWikipedia Actor ID\tRecipient Name\tRecipient Country\tRecipient COW\tPrimary Recipient Sector\tRecipient Sectors\t"
                          "Recipient Title\tRecipient Name Raw\tWikipedia Recipient ID\tPlacename\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude\tGeoNames ID\t"
                          "Raw Placename\tFeature Type\tSource\tPublication Date\tStory People\tStory Organizations\tStory Locations\tLanguage\tVersion\n");
    if (format == DRG_EXCHANGE_ICEWS)
        drg_buf_text(out, "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\t"
                          "Story ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude\n");
}

static void tab(drg_buf *out) { drg_buf_char(out, '\t'); }

static void field(drg_buf *out, drg_str text)
{
    exchange_put(out, text);
    tab(out);
}

// "20220207" of "2022-02-07"
static void digits(drg_buf *out, drg_str day)
{
    for (size_t i = 0; i < day.n; i++)
        if (day.p[i] != '-') drg_buf_char(out, day.p[i]);
}

static int is_city(const exchange_event *e)
{
    drg_str kind = exchange_field(e->place, "kind");
    return drg_str_is(kind, "city") || drg_str_is(kind, "building");
}

// ---- POLECAT: what is not known is the word None; lists are joined by "; " -----------------------------------------------------

static void known(drg_buf *out, drg_str text)
{
    if (text.n) exchange_put(out, text);
    else drg_buf_text(out, "None");
    tab(out);
}

typedef enum part { NAME, COUNTRY, COW, SECTOR, SECTORS, TITLE, RAW, ID } part;

static drg_str part_of(const exchange_party *p, part what, int n)
{
    const exchange_country *c = what == COW ? exchange_country_of(p->country) : NULL;
    switch (what) {
    case NAME: return p->name;
    case COUNTRY: return p->country;
    case COW: return c ? drg_str_from(c->cow) : (drg_str){NULL, 0};
    case SECTOR: return n == 0 && p->n_sectors ? p->sectors[0] : (drg_str){NULL, 0};
    case SECTORS: return n < p->n_sectors ? p->sectors[n] : (drg_str){NULL, 0};
    case TITLE: return p->role;
    case RAW: return p->text;
    case ID: return p->id;
    }
    return (drg_str){NULL, 0};
}

// The parts of all parties of a side. Entry i belongs to party i but for sectors, of which a party may have several.
static void side(drg_buf *out, const exchange_party *parties, int n, part what)
{
    int any = 0;
    for (int i = 0; i < n; i++)
        for (int k = 0; k < (what == SECTORS ? 3 : 1); k++) any += part_of(&parties[i], what, k).n > 0;
    for (int i = 0, put = 0; i < n && any; i++) {
        for (int k = 0; k < (what == SECTORS ? 3 : 1); k++) {
            drg_str word = part_of(&parties[i], what, k);
            if (what == SECTORS && !word.n) continue;
            if (put++) drg_buf_text(out, "; ");
            if (word.n) exchange_put(out, word);
            else drg_buf_text(out, "None");
        }
    }
    if (!any) drg_buf_text(out, "None");
    tab(out);
}

static void list(drg_buf *out, const drg_json_value *record, const char *name)
{
    const drg_json_value *v = drg_json_get(record, name);
    int n = 0;
    for (v = v ? v->first : NULL; v; v = v->next) {
        if (n++) drg_buf_text(out, "; ");
        exchange_put(out, v->str);
    }
    if (!n) drg_buf_text(out, "None");
    tab(out);
}

static int is_person(const exchange_party *p) { return p->role.n > 0; }

static void story(drg_buf *out, const exchange_event *e, int people)
{
    int n = 0;
    for (int i = 0; i < e->n_actors + e->n_recipients; i++) {
        const exchange_party *p = i < e->n_actors ? &e->actors[i] : &e->recipients[i - e->n_actors];
        if (is_person(p) != people) continue;
        if (n++) drg_buf_text(out, "; ");
        exchange_put(out, p->name);
    }
    if (!n) drg_buf_text(out, "None");
    tab(out);
}

void exchange_polecat(drg_buf *out, const exchange_event *e)
{
    static const char *const quads[] = {"None", "VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT"};
    const drg_json_value *quad = drg_json_get(e->record, "quad");
    int q = quad && quad->num >= 1 && quad->num <= 4 ? (int)quad->num : 0, city = is_city(e);
    drg_str none = {NULL, 0};
    known(out, e->id);
    known(out, e->day);
    known(out, e->type);
    known(out, e->mode);
    known(out, exchange_field(e->record, "score"));
    drg_buf_printf(out, "%s\t", quads[q]);
    list(out, e->record, "contexts");
    for (int p = NAME; p <= ID; p++) side(out, e->actors, e->n_actors, (part)p);
    for (int p = NAME; p <= ID; p++) side(out, e->recipients, e->n_recipients, (part)p);
    known(out, exchange_field(e->place, "name"));
    known(out, city ? exchange_field(e->place, "name") : none);
    known(out, none); // district
    known(out, exchange_field(e->place, "admin1"));
    known(out, exchange_field(e->place, "country"));
    known(out, exchange_field(e->place, "lat"));
    known(out, exchange_field(e->place, "lon"));
    known(out, exchange_field(e->place, "geonameid"));
    known(out, exchange_field(e->place, "text"));
    known(out, exchange_field(e->place, "kind"));
    known(out, e->sources);
    known(out, e->published);
    story(out, e, 1);
    story(out, e, 0);
    known(out, exchange_field(e->place, "name"));
    drg_buf_text(out, "en\tdragoman\n");
}

// ---- Phoenix ----------------------------------------------------------------------------------------------------------------------

static int is_role(const char *three)
{
    static const char roles[] = "GOV MIL REB OPP PTY COP JUD SPY MED EDU BUS CRM CVL";
    for (size_t i = 0; i + 3 <= sizeof roles - 1; i += 4)
        if (memcmp(roles + i, three, 3) == 0) return 1;
    return 0;
}

static void phoenix_actor(drg_buf *out, const exchange_party *p)
{
    drg_buf code = {NULL, 0, 0, 0};
    exchange_cameo_actor(&code, p);
    size_t n = code.n, at = 3;
    const char *c = code.p ? code.p : "";
    field(out, drg_buf_view(&code));
    if (n >= 3 && memcmp(c, "---", 3) != 0) drg_buf_printf(out, "%.3s", c);
    tab(out);
    if (n >= 6 && is_role(c + 3)) {
        drg_buf_printf(out, "%.3s", c + 3);
        at = 6;
    }
    tab(out);
    for (size_t i = at; i + 3 <= n; i += 3) drg_buf_printf(out, "%s%.3s", i > at ? ";" : "", c + i);
    tab(out);
    if (code.failed) out->failed = 1;
    drg_buf_free(&code);
}

static int root_of(drg_str cameo) { return (cameo.p[0] - '0') * 10 + (cameo.p[1] - '0'); }

static int quad_phoenix(int root)
{
    if (root <= 2) return 0;
    if (root <= 5) return 1;
    if (root <= 8) return 2;
    return root <= 13 || root == 16 ? 3 : 4;
}

void exchange_phoenix(drg_buf *out, const exchange_row *r)
{
    const exchange_event *e = r->event;
    const exchange_code *code = exchange_cameo_of(r->cameo);
    const exchange_country *country = exchange_country_of(exchange_field(e->place, "country"));
    drg_buf_printf(out, "%llu_dragoman\t", (unsigned long long)exchange_number(r));
    digits(out, e->day);
    tab(out);
    field(out, drg_str_sub(e->day, 0, 4));
    field(out, drg_str_sub(e->day, 5, 7));
    field(out, drg_str_sub(e->day, 8, 10));
    phoenix_actor(out, r->source);
    phoenix_actor(out, r->target);
    field(out, r->cameo);
    drg_buf_printf(out, "%.2s\t%d\t%s\t\t", r->cameo.p, quad_phoenix(root_of(r->cameo)), code ? code->goldstein_phoenix : "");
    field(out, exchange_field(e->place, "lat"));
    field(out, exchange_field(e->place, "lon"));
    field(out, exchange_field(e->place, "name"));
    field(out, exchange_field(e->place, "admin1"));
    field(out, country ? drg_str_from(country->name) : (drg_str){NULL, 0});
    field(out, e->sentences);
    field(out, e->urls);
    exchange_put(out, e->sources);
    drg_buf_char(out, '\n');
}

// The value of the row's code: the event's own, but for the other side of a visit.
static drg_str goldstein_of(const exchange_row *r)
{
    const exchange_code *code = drg_str_eq(r->cameo, r->event->cameo) ? NULL : exchange_cameo_of(r->cameo);
    return code ? drg_str_from(code->goldstein) : exchange_field(r->event->record, "goldstein");
}

// ---- ICEWS ------------------------------------------------------------------------------------------------------------------------

static void icews_actor(drg_buf *out, const exchange_party *p)
{
    const exchange_country *country = exchange_country_of(p->country);
    field(out, p->name);
    for (int i = 0, put = 0; i < p->n_sectors; i++) {
        const char *words = exchange_sector_words(p->sectors[i]);
        if (words) drg_buf_printf(out, "%s%s", put++ ? "," : "", words);
    }
    tab(out);
    field(out, country ? drg_str_from(country->name) : (drg_str){NULL, 0});
}

static drg_str first_of(drg_str list)
{
    drg_str first = {NULL, 0};
    (void)drg_str_next(&list, ';', &first);
    return first;
}

void exchange_icews(drg_buf *out, const exchange_row *r)
{
    const exchange_event *e = r->event;
    const exchange_code *code = exchange_cameo_of(r->cameo);
    const exchange_country *country = exchange_country_of(exchange_field(e->place, "country"));
    drg_str sentence = first_of(e->sentences);
    size_t at = sentence.n;
    while (at > 0 && sentence.p[at - 1] != '_') at--;
    drg_buf_printf(out, "%llu\t", (unsigned long long)exchange_number(r));
    field(out, e->day);
    icews_actor(out, r->source);
    field(out, code ? drg_str_from(code->name) : (drg_str){NULL, 0});
    field(out, r->cameo);
    field(out, goldstein_of(r));
    icews_actor(out, r->target);
    field(out, first_of(e->docs));
    field(out, drg_str_sub(sentence, at, sentence.n));
    field(out, first_of(e->sources));
    field(out, is_city(e) ? exchange_field(e->place, "name") : (drg_str){NULL, 0});
    tab(out); // district
    field(out, exchange_field(e->place, "admin1"));
    field(out, country ? drg_str_from(country->name) : (drg_str){NULL, 0});
    field(out, exchange_field(e->place, "lat"));
    exchange_put(out, exchange_field(e->place, "lon"));
    drg_buf_char(out, '\n');
}

// ---- GDELT 2.0 --------------------------------------------------------------------------------------------------------------------

static void upper(drg_buf *out, drg_str text)
{
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        drg_buf_char(out, (unsigned char)c < 0x20 ? ' ' : c >= 'a' && c <= 'z' ? (char)(c - 32) : c);
    }
}

static void gdelt_actor(drg_buf *out, const exchange_party *p)
{
    if (!p) {
        drg_buf_text(out, "\t\t\t\t\t\t\t\t\t\t");
        return;
    }
    drg_buf code = {NULL, 0, 0, 0};
    exchange_cameo_actor(&code, p);
    if (code.n >= 3 && memcmp(code.p, "---", 3) == 0) { // GDELT writes the role alone
        memmove(code.p, code.p + 3, code.n - 3);
        code.n -= 3;
    }
    int is_state = exchange_country_of(p->country) != NULL, known_group = drg_str_is(p->country, "UNO") || drg_str_is(p->country, "EUR");
    field(out, drg_buf_view(&code));
    upper(out, p->name);
    tab(out);
    if (is_state && code.n >= 3) drg_buf_printf(out, "%.3s", code.p);
    tab(out);
    if (known_group && code.n >= 6) drg_buf_printf(out, "%.3s", code.p + 3);
    drg_buf_text(out, "\t\t\t\t"); // ethnic, religions
    size_t at = is_state ? 3 : 0;
    for (int i = 0; i < 3; i++, at += 3) {
        if (known_group && at == 3) at += 3;
        if (at + 3 <= code.n) drg_buf_printf(out, "%.3s", code.p + at);
        tab(out);
    }
    if (code.failed) out->failed = 1;
    drg_buf_free(&code);
}

// Type (1 country, 2 and 3 in the United States, 4 and 5 elsewhere), name, FIPS country, ADM1, ADM2, position, feature.
static void gdelt_place(drg_buf *out, const exchange_event *e)
{
    drg_str kind = exchange_field(e->place, "kind"), iso3 = exchange_field(e->place, "country"), name = exchange_field(e->place, "name");
    const exchange_country *country = exchange_country_of(iso3);
    if (!name.n) {
        drg_buf_text(out, "0\t\t\t\t\t\t\t\t");
        return;
    }
    int is_usa = drg_str_is(iso3, "USA"), is_country = drg_str_is(kind, "country");
    drg_buf_printf(out, "%d\t", is_country ? 1 : is_city(e) ? (is_usa ? 3 : 4) : (is_usa ? 2 : 5));
    exchange_put(out, name);
    if (!is_country && is_city(e) && exchange_field(e->place, "admin1").n) {
        drg_buf_text(out, ", ");
        exchange_put(out, exchange_field(e->place, "admin1"));
    }
    if (!is_country && country) drg_buf_printf(out, ", %s", country->name);
    drg_buf_printf(out, "\t%s\t\t\t", country ? country->fips : "");
    field(out, exchange_field(e->place, "lat"));
    field(out, exchange_field(e->place, "lon"));
    tab(out); // GDELT's feature ids are GNS numbers, which we do not have
}

// Year and the share of it that has gone: months of 30 days over 365, as GDELT counts; whole numbers only, so the same everywhere.
static void gdelt_fraction(drg_buf *out, drg_str day)
{
    if (day.n == 10) {
        long month = (day.p[5] - '0') * 10 + (day.p[6] - '0'), d = (day.p[8] - '0') * 10 + (day.p[9] - '0');
        long parts = (((month - 1) * 30 + d) * 10000 * 2 + 365) / (365 * 2);
        drg_buf_printf(out, "%.4s.%04ld", day.p, parts > 9999 ? 9999 : parts < 0 ? 0 : parts);
    }
    tab(out);
}

void exchange_gdelt(drg_buf *out, const exchange_row *r)
{
    const exchange_event *e = r->event;
    int root = root_of(r->cameo);
    drg_buf_printf(out, "%llu\t", (unsigned long long)exchange_number(r));
    digits(out, e->day);
    tab(out);
    digits(out, drg_str_sub(e->day, 0, 7));
    tab(out);
    field(out, drg_str_sub(e->day, 0, 4));
    gdelt_fraction(out, e->day);
    gdelt_actor(out, r->source);
    gdelt_actor(out, r->target);
    drg_buf_printf(out, "%d\t", e->in_lead);
    field(out, r->cameo);
    drg_buf_printf(out, "%.*s\t%.2s\t%d\t", (int)(r->cameo.n < 3 ? r->cameo.n : 3), r->cameo.p, r->cameo.p, root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4);
    field(out, goldstein_of(r));
    drg_buf_printf(out, "%lld\t%lld\t%lld\t\t", (long long)e->n_mentions, (long long)e->n_sources, (long long)e->n_documents);
    drg_buf_text(out, "0\t\t\t\t\t\t\t\t0\t\t\t\t\t\t\t\t"); // places of the actors: not told apart from that of the event
    gdelt_place(out, e);
    if (e->published.n) {
        digits(out, e->published);
        drg_buf_text(out, "000000");
    }
    tab(out);
    exchange_put(out, first_of(e->urls));
    drg_buf_char(out, '\n');
}
