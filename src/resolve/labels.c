// SPDX-License-Identifier: MIT
//
// labels -- whose turns a transcript holds: "SECRETARY BLINKEN", "QUESTION (via translator)", "MODERATOR", "MR PRICE".
//
// Reads    block->speaker, the actors that the text names, the knowledge index, data/language/speaker-roles.tsv
// Writes   doc->speaker_of; an actor for each label whose speaker the text does not name
// Method   a role ("QUESTION") is its row of the table; a name is looked up among the persons of the text, by its last words, then
//          in the index, where a family name alone needs the title to agree with an office held on the day; what is left becomes
//          an actor of its own with the name that the label gives
// Rule     remarks in brackets are no part of a label; "MR" and "MS" tell the gender
// Cost     a few look-ups a distinct label; labels are compared with the LABELS_MOST last ones

#include "resolve/cast.h"
#include "resolve/chains.h"

#include "base/utf8.h"

#define LABELS_MOST 64
#define LABEL_WORDS 10

static const struct {
    const char *label, *name, *sector;
} roles[] = {
#include "speaker_roles.inc"
};

typedef struct label {
    drg_str text;              // as written
    drg_str words[LABEL_WORDS]; // keys, without remarks in brackets
    uint32_t n, title_end;     // words[0 .. title_end) are titles
    uint8_t gender;
    uint32_t title;            // title record, or DRG_NONE
    uint32_t country;          // country record that the label names, or DRG_NONE
} label;

static drg_str joined(drg_cast *cast, const label *l, uint32_t first, uint32_t end)
{
    char *out = drg_arena_alloc(cast->scratch, 256);
    size_t n = 0;
    for (uint32_t i = first; i < end && out; i++) {
        if (n + l->words[i].n + 1 > 250) break;
        if (n) out[n++] = ' ';
        memcpy(out + n, l->words[i].p, l->words[i].n);
        n += l->words[i].n;
    }
    return out ? (drg_str){out, n} : (drg_str){NULL, 0};
}

static void cut_words(drg_cast *cast, label *l)
{
    drg_str rest = drg_utf8_key(cast->scratch, l->text), word;
    int bracket = 0;
    while (drg_utf8_word(&rest, &word) && l->n < LABEL_WORDS) {
        bracket |= word.p[0] == '(' || word.p[0] == '[';
        int closes = word.p[word.n - 1] == ')' || word.p[word.n - 1] == ']';
        while (word.n && (word.p[word.n - 1] == '.' || word.p[word.n - 1] == ',')) word.n--;
        if (!bracket && word.n) l->words[l->n++] = word;
        if (closes) bracket = 0;
    }
}

// "mr price" is a man; "foreign minister di maio" holds an office; "us ambassador smith" names a country.
static void read_titles(drg_cast *cast, label *l)
{
    static const char *const men[] = {"mr", "sir", "lord", "sr", NULL}, *const women[] = {"ms", "mrs", "miss", "lady", "dame", "mme", NULL};
    l->title = l->country = DRG_NONE;
    for (uint32_t from = 0; from < l->n;) {
        uint32_t took = 0;
        for (size_t k = 0; men[k]; k++)
            if (drg_str_is(l->words[from], men[k])) l->gender = DRG_GENDER_MALE, took = 1;
        for (size_t k = 0; women[k]; k++)
            if (drg_str_is(l->words[from], women[k])) l->gender = DRG_GENDER_FEMALE, took = 1;
        for (uint32_t end = l->n < from + 5 ? l->n : from + 5; end > from && !took; end--) {
            drg_know_hit hits[8];
            size_t n = drg_know_find(cast->know, joined(cast, l, from, end), hits, 8);
            for (size_t k = 0; k < n && k < 8 && !took; k++) {
                int land = hits[k].kind == DRG_KNOW_COUNTRY || hits[k].kind == DRG_KNOW_DEMONYM;
                if (hits[k].kind == DRG_KNOW_TITLE) l->title = hits[k].record;
                else if (land && end < l->n) l->country = hits[k].record;
                else continue;
                took = end - from;
            }
        }
        if (!took) break;
        from += took;
        l->title_end = from;
    }
}

static uint32_t role_actor(drg_cast *cast, const label *l)
{
    static const char *const numbers[] = {"one", "two", "three", "four", "five", "1", "2", "3", "4", "5", NULL};
    uint32_t end = l->n;
    for (size_t k = 0; end > 1 && numbers[k]; k++)
        if (drg_str_is(l->words[end - 1], numbers[k])) end--;
    drg_str key = joined(cast, l, 0, end);
    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++)
        if (drg_str_is(key, roles[i].label)) return drg_cast_labelled(cast, drg_str_from(roles[i].name), drg_str_from(roles[i].sector), DRG_NONE, 0);
    return DRG_NONE;
}

// Whether a person of the text can bear the label: the gender and the given name must not speak against it.
static int can_be(drg_cast *cast, const label *l, uint32_t actor, uint32_t family_from)
{
    const drg_actor *a = &cast->doc->actors[actor];
    if (a->type != DRG_ACTOR_PERSON) return 0;
    if (l->gender && a->gender && a->gender != l->gender && a->gender != DRG_GENDER_NEUTER) return 0;
    drg_str given = cast->more[actor].given;
    if (family_from <= l->title_end || !given.n) return 1;
    drg_str first = drg_names_fold(cast->scratch, l->words[l->title_end]);
    return first.n && given.p[0] == first.p[0];
}

static uint32_t person_of_text(drg_cast *cast, const label *l)
{
    for (uint32_t from = l->n > 2 ? l->n - 2 : 0; from < l->n; from++) {
        uint32_t n;
        if (from < l->title_end) continue;
        const uint32_t *items = drg_table_get(cast->table, 'f', drg_names_fold(cast->scratch, joined(cast, l, from, l->n)), &n);
        for (uint32_t k = n; k-- > 0;)
            if (can_be(cast, l, items[k], from)) return items[k];
    }
    return DRG_NONE;
}

// Whether somebody holds on the day an office that the label's title can mean.
static int holds_title(drg_cast *cast, const label *l, uint32_t person)
{
    int former = 0;
    uint32_t office = drg_know_office_on(cast->know, person, cast->day, &former);
    if (office == UINT32_MAX || former) return 0;
    const drg_know_office *o = drg_know_office_at(cast->know, office);
    if (l->country != DRG_NONE && !drg_str_eq(o->country, drg_know_country_at(cast->know, l->country)->iso3)) return 0;
    if (l->title == DRG_NONE) return drg_str_is(o->kind, "spokesperson"); // "MR PRICE" in a briefing
    const drg_know_title *t = drg_know_title_at(cast->know, l->title);
    if (t->office_kind.n && drg_str_eq(t->office_kind, o->kind)) return 1;
    return drg_str_find(drg_utf8_key(cast->scratch, o->office), drg_utf8_key(cast->scratch, t->title), 0) != SIZE_MAX;
}

static uint32_t person_of_index(drg_cast *cast, const label *l)
{
    if (l->title_end >= l->n) return DRG_NONE;
    for (uint32_t from = l->title_end; from < l->n; from++) {
        drg_know_hit hits[16];
        size_t n = drg_know_find(cast->know, joined(cast, l, from, l->n), hits, 16);
        for (size_t k = 0; k < n && k < 16; k++) {
            if (hits[k].kind != DRG_KNOW_PERSON) continue;
            int whole = from == l->title_end && l->n - from >= 2 && hits[k].how != DRG_KNOW_HOW_FAMILY;
            if (whole || holds_title(cast, l, hits[k].record)) return drg_cast_known_person(cast, hits[k].record);
        }
    }
    return DRG_NONE;
}

// "AM:" in an interview with Ana Markovic: the only person of the text with these initials.
static uint32_t by_initials(const drg_cast *cast, drg_str text)
{
    uint32_t found = DRG_NONE;
    if (text.n < 2 || text.n > 4) return DRG_NONE;
    for (size_t i = 0; i < text.n; i++)
        if (text.p[i] < 'A' || text.p[i] > 'Z') return DRG_NONE;
    for (uint32_t a = 0; a < cast->doc->n_actors && a < CAST_PERSONS; a++) {
        drg_str rest = cast->doc->actors[a].name, word;
        size_t n = 0;
        int same = cast->doc->actors[a].type == DRG_ACTOR_PERSON;
        for (; same && drg_utf8_word(&rest, &word); n++) same = n < text.n && word.p[0] == text.p[n];
        if (!same || n != text.n) continue;
        if (found != DRG_NONE) return DRG_NONE;
        found = a;
    }
    return found;
}

// Who answers in an interview: the first person that its title or its opening names, before anybody speaks.
static uint32_t who_answers(const drg_cast *cast)
{
    const drg_doc *doc = cast->doc;
    for (uint32_t i = 0; i < cast->n_drafts; i++) {
        const drg_draft *d = &cast->drafts[i];
        uint32_t block = doc->sents[doc->tokens[d->head].sent].block;
        if (block < doc->n_blocks && doc->blocks[block].speaker.n) return DRG_NONE;
        if (d->naming != DRG_NONE && d->actor != DRG_NONE && doc->actors[d->actor].type == DRG_ACTOR_PERSON) return d->actor;
    }
    return DRG_NONE;
}

// "SENIOR STATE DEPARTMENT OFFICIAL" names its institution.
static uint32_t country_within(drg_cast *cast, const label *l)
{
    for (uint32_t from = 0; from < l->n; from++) {
        for (uint32_t end = l->n < from + 4 ? l->n : from + 4; end > from; end--) {
            drg_know_hit hits[4];
            size_t n = drg_know_find(cast->know, joined(cast, l, from, end), hits, 4);
            if (!n) continue;
            if (hits[0].kind == DRG_KNOW_COUNTRY || hits[0].kind == DRG_KNOW_DEMONYM) return hits[0].record;
            if (hits[0].kind == DRG_KNOW_METONYM && end > from + 1) {
                uint32_t c = drg_know_country_of(cast->know, drg_know_metonym_at(cast->know, hits[0].record)->country);
                return c == UINT32_MAX ? DRG_NONE : c;
            }
            if (hits[0].kind == DRG_KNOW_ORG && end > from + 1) {
                uint32_t c = drg_know_country_of(cast->know, drg_know_org_at(cast->know, hits[0].record)->home);
                return c == UINT32_MAX ? DRG_NONE : c;
            }
        }
    }
    return DRG_NONE;
}

// "ASSISTANT SECRETARY O'BRIEN-KELLY" as a name for people: "Assistant Secretary O'Brien-Kelly".
static drg_str as_name(drg_cast *cast, drg_str text, int drop)
{
    size_t open = drg_str_find(text, DRG_STR("("), 0);
    if (open != SIZE_MAX && open > 0) text = drg_str_sub(text, 0, open);
    text = drg_str_trim(text);
    if (drop) { // "MS HARTVIG" is Hartvig
        drg_str rest = text, word;
        (void)drg_utf8_word(&rest, &word);
        if (drg_str_trim(rest).n) text = drg_str_trim(rest);
    }
    char *out = drg_arena_alloc(&cast->doc->arena, 4 * text.n + 1);
    size_t n = 0;
    int lower = 0, inside = 0;
    for (size_t at = 0; at < text.n;) lower += drg_utf8_is_lower(drg_utf8_next(text, &at));
    for (size_t at = 0; at < text.n && out;) {
        uint32_t c = drg_utf8_next(text, &at);
        if (drg_utf8_is_letter(c) && inside && lower < 2) c = drg_utf8_lower(c);
        inside = drg_utf8_is_letter(c);
        n += drg_utf8_put(out + n, c);
    }
    return out ? (drg_str){out, n} : (drg_str){NULL, 0};
}

static uint32_t find_speaker(drg_cast *cast, drg_str text)
{
    label l = {.text = drg_str_sub(text, 0, 200)};
    cut_words(cast, &l);
    if (!l.n) return DRG_NONE;
    uint32_t actor = role_actor(cast, &l);
    if (actor != DRG_NONE) return actor;
    if (l.n == 1 && (drg_str_is(l.words[0], "a") || drg_str_is(l.words[0], "answer"))) return who_answers(cast);
    if (l.n == 1 && (actor = by_initials(cast, l.text)) != DRG_NONE) return actor;
    read_titles(cast, &l);
    if ((actor = person_of_text(cast, &l)) != DRG_NONE) return actor;
    if ((actor = person_of_index(cast, &l)) != DRG_NONE) return actor;
    drg_str sector = {NULL, 0};
    uint32_t country = l.country;
    if (l.title != DRG_NONE) sector = drg_know_title_at(cast->know, l.title)->sector;
    if (country == DRG_NONE) country = country_within(cast, &l);
    if (country != DRG_NONE && !sector.n) sector = DRG_STR("GOV");
    actor = drg_cast_labelled(cast, as_name(cast, l.text, l.gender != 0), sector, country, l.gender);
    if (actor != DRG_NONE && l.title_end < l.n) // so that "I" and later labels of the same name find it
        drg_table_add(cast->table, cast->scratch, 'f', drg_names_fold(cast->scratch, l.words[l.n - 1]), actor);
    return actor;
}

uint32_t drg_labels_named(drg_cast *cast, drg_str name)
{
    label l = {.text = drg_str_sub(name, 0, 200)};
    cut_words(cast, &l);
    if (!l.n) return DRG_NONE;
    read_titles(cast, &l);
    if (l.title_end >= l.n) return DRG_NONE;
    uint32_t actor = person_of_text(cast, &l);
    if (actor == DRG_NONE) actor = person_of_index(cast, &l);
    if (actor != DRG_NONE || (l.title == DRG_NONE && !l.gender)) return actor;
    return find_speaker(cast, name);
}

drg_err drg_labels_resolve(drg_cast *cast)
{
    drg_doc *doc = cast->doc;
    drg_str seen[LABELS_MOST];
    uint32_t actors[LABELS_MOST], n = 0;
    doc->speaker_of = DRG_ARENA_ARRAY(&doc->arena, uint32_t, (size_t)doc->n_blocks + 1);
    if (!doc->speaker_of) return drg_doc_refused(doc);
    for (uint32_t b = 0; b < doc->n_blocks; b++) {
        drg_str text = doc->blocks[b].speaker;
        doc->speaker_of[b] = DRG_NONE;
        if (!text.n) continue;
        uint32_t k = 0, kept = n < LABELS_MOST ? n : LABELS_MOST;
        while (k < kept && !drg_str_eq(seen[k], text)) k++;
        if (k == kept) {
            k = n++ % LABELS_MOST;
            seen[k] = text;
            actors[k] = find_speaker(cast, text);
            if (doc->arena.failed || cast->scratch->failed) return drg_cast_refused(cast);
        }
        doc->speaker_of[b] = actors[k];
    }
    return DRG_OK;
}
