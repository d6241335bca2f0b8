// SPDX-License-Identifier: MIT
//
// titles -- reads offices, roles and their owners off noun phrases; see titles.h.

#include "resolve/titles.h"

#include "base/utf8.h"

#define TITLE_WINDOW 6 // tokens of the longest title that is tried
#define KEY_CAP 160
#define LEFT_WINDOW 14 // tokens before a name or noun that may belong to its description

static drg_range sentence_of(const drg_doc *doc, uint32_t t)
{
    return doc->sents[doc->tokens[t].sent].toks;
}

// Key of tokens [first, end) with token `singular` in its lemma: "ministers of foreign affairs" -> "minister of ...".
static drg_str phrase_key(const drg_doc *doc, uint32_t first, uint32_t end, uint32_t singular, char *room)
{
    size_t n = 0;
    for (uint32_t t = first; t < end; t++) {
        drg_str word = t == singular ? doc->tokens[t].lemma : doc->tokens[t].form;
        if (t > first && doc->tokens[t - 1].space_after && n < KEY_CAP) room[n++] = ' ';
        n += drg_utf8_key_into(room + n, KEY_CAP - n, word);
    }
    return (drg_str){room, n};
}

static const drg_word *lemma_row(const drg_doc *doc, uint32_t t, drg_word_class cls)
{
    char room[KEY_CAP];
    return drg_word_find((drg_str){room, drg_utf8_key_into(room, sizeof room, doc->tokens[t].lemma)}, cls);
}

static uint32_t title_record(const drg_know *know, drg_str key, int *plural)
{
    drg_know_hit hits[8];
    size_t n = drg_know_find(know, key, hits, 8);
    for (size_t i = 0; i < n && i < 8; i++)
        if (hits[i].kind == DRG_KNOW_TITLE && !drg_str_is(drg_know_title_at(know, hits[i].record)->cls, "modifier")) {
            *plural = hits[i].how == DRG_KNOW_HOW_PLURAL;
            return hits[i].record;
        }
    return DRG_NONE;
}

// The end of the most tokens from first on that a key of the index can cover.
static uint32_t key_reach(const drg_doc *doc, const drg_namings *namings, uint32_t first, uint32_t stop)
{
    uint32_t words = namings->words[first], end = first;
    while (end < stop && words > 0) words -= doc->tokens[end++].space_after;
    return end;
}

uint32_t drg_title_begins(const drg_doc *doc, const drg_know *know, const drg_namings *namings, uint32_t first, uint32_t limit, uint32_t *end, int *plural)
{
    char room[KEY_CAP];
    uint32_t stop = sentence_of(doc, first).end;
    if (stop > limit) stop = limit;
    if (stop > first + TITLE_WINDOW) stop = first + TITLE_WINDOW;
    stop = key_reach(doc, namings, first, stop);
    for (uint32_t e = stop; e > first; e--) {
        uint32_t record = title_record(know, phrase_key(doc, first, e, DRG_NONE, room), plural);
        if (record == DRG_NONE) continue;
        *end = e;
        return record;
    }
    return DRG_NONE;
}

uint32_t drg_title_ends(const drg_doc *doc, const drg_know *know, const drg_namings *namings, uint32_t end, uint32_t *first, int *plural)
{
    char room[KEY_CAP];
    if (end == 0) return DRG_NONE;
    uint32_t start = sentence_of(doc, end - 1).first;
    if (end > TITLE_WINDOW && start < end - TITLE_WINDOW) start = end - TITLE_WINDOW;
    for (uint32_t f = start; f < end; f++) {
        if (key_reach(doc, namings, f, end) < end) continue;
        uint32_t record = title_record(know, phrase_key(doc, f, end, DRG_NONE, room), plural);
        if (record == DRG_NONE) continue;
        *first = f;
        return record;
    }
    return DRG_NONE;
}

// ---- pieces of a description ----------------------------------------------------------------------------------------

static void desc_clear(drg_desc *desc, drg_range at)
{
    memset(desc, 0, sizeof *desc);
    desc->toks = desc->words = at;
    desc->head = desc->title = desc->owner_tok = DRG_NONE;
}

static void add_owner(drg_desc *desc, uint32_t naming)
{
    for (uint32_t i = 0; i < desc->n_owners; i++)
        if (desc->owners[i] == naming) return;
    if (desc->n_owners < DRG_DESC_OWNERS) desc->owners[desc->n_owners++] = naming;
}

static void add_kind(drg_desc *desc, drg_str kind)
{
    for (uint32_t i = 0; i < desc->n_kinds; i++)
        if (drg_str_eq(desc->kinds[i], kind)) return;
    if (kind.n && desc->n_kinds < DRG_DESC_KINDS) desc->kinds[desc->n_kinds++] = kind;
}

static void set_title(drg_desc *desc, const drg_know *know, uint32_t record, drg_range words)
{
    const drg_know_title *title = drg_know_title_at(know, record);
    desc->title = record;
    desc->words = words;
    desc->sector = title->sector;
    desc->cls = title->cls;
    if (drg_str_is(title->cls, "former")) desc->tenure = DRG_TENURE_FORMER; // "former president" is a title of its own
    add_kind(desc, title->office_kind);
}

static void set_word(drg_desc *desc, const drg_word *word, drg_range words)
{
    desc->word = word;
    if (words.end - words.first > desc->words.end - desc->words.first || desc->title == DRG_NONE) desc->words = words;
    if (word->gender == 'm') desc->gender = DRG_GENDER_MALE;
    if (word->gender == 'f') desc->gender = DRG_GENDER_FEMALE;
    if (word->cls == DRG_WORD_OFFICE) {
        drg_str rest = drg_str_from(word->argument), kind;
        while (drg_str_next(&rest, ' ', &kind)) add_kind(desc, kind);
        if (!desc->sector.n) desc->sector = DRG_STR("GOV");
    } else if (word->cls == DRG_WORD_PERSON && !word->argument[0] && !desc->sector.n) {
        const drg_word *people = drg_word_find((drg_str){word->key, word->n}, DRG_WORD_PEOPLE);
        if (people) desc->sector = drg_str_from(people->argument);
    } else if ((word->cls == DRG_WORD_PEOPLE || word->cls == DRG_WORD_ORG || word->cls == DRG_WORD_PERSON) && !desc->sector.n) {
        desc->sector = drg_str_from(word->argument);
    }
}

static void set_tenure(drg_desc *desc, const drg_word *row)
{
    if (drg_str_is(drg_str_from(row->argument), "former")) desc->tenure = DRG_TENURE_FORMER;
    else if (drg_str_is(drg_str_from(row->argument), "then")) desc->tenure = DRG_TENURE_THEN;
    else if (drg_str_is(drg_str_from(row->argument), "elect")) desc->tenure = DRG_TENURE_ELECT;
    else if (drg_str_is(drg_str_from(row->argument), "acting")) desc->tenure = DRG_TENURE_ACTING;
    else if (drg_str_is(drg_str_from(row->argument), "under")) desc->n_kinds = 0; // "deputy chief minister" where only the chief is a title
}

// Classes of nominals.tsv in the order in which they decide what a noun is.
static const drg_word_class noun_classes[] = {DRG_WORD_COUNTERPART, DRG_WORD_LATTER, DRG_WORD_OFFICE, DRG_WORD_SERVICE, DRG_WORD_PERSON,
                                              DRG_WORD_PEOPLE, DRG_WORD_ORG, DRG_WORD_SIDE, DRG_WORD_BODY, DRG_WORD_COUNTRY, DRG_WORD_CAPITAL};

static const drg_word *noun_row(drg_str key)
{
    size_t n;
    const drg_word *rows = drg_word_rows(key, &n), *best = NULL;
    size_t rank = sizeof noun_classes / sizeof *noun_classes;
    for (size_t r = 0; r < n; r++)
        for (size_t i = 0; i < rank; i++)
            if (rows[r].cls == noun_classes[i]) {
                rank = i;
                best = &rows[r];
            }
    return best;
}

// The longest title or table entry that covers the noun `head`.
static void read_words(drg_desc *desc, const drg_doc *doc, const drg_know *know, const drg_namings *namings, uint32_t head)
{
    char room[KEY_CAP];
    drg_range sent = sentence_of(doc, head);
    uint32_t first = head > sent.first + 3 ? head - 3 : sent.first, last = head + 6 < sent.end ? head + 6 : sent.end;
    while (first < head && (doc->tokens[first].upos == DRG_UPOS_PUNCT || namings->at[first] != DRG_NONE)) first++;
    uint32_t best = 0, best_row = 0;
    drg_range row_words = {head, head + 1};
    for (uint32_t f = first; f <= head; f++) {
        if (namings->at[f] != DRG_NONE) continue;
        uint32_t reach = key_reach(doc, namings, f, last);
        int singular = f == head && drg_know_longest(know, phrase_key(doc, f, f + 1, head, room)) > 0; // "ministers" begins no key, "minister" does
        for (uint32_t e = last; e > head; e--) {
            if (e - f <= best && e - f <= best_row) break;
            int plural = 0;
            uint32_t record = DRG_NONE;
            if ((e <= reach || singular) && e - f > best) record = title_record(know, phrase_key(doc, f, e, head, room), &plural);
            if (record == DRG_NONE && e <= reach && e - f > best) record = title_record(know, phrase_key(doc, f, e, DRG_NONE, room), &plural);
            if (record != DRG_NONE) {
                best = e - f;
                desc->plural |= (uint8_t)plural;
                desc->n_kinds = 0;
                set_title(desc, know, record, (drg_range){f, e});
            }
            const drg_word *row = e - f > best_row ? noun_row(phrase_key(doc, f, e, head, room)) : NULL;
            if (row) {
                best_row = e - f;
                desc->word = row;
                row_words = (drg_range){f, e};
            }
        }
    }
    if (desc->word) {
        drg_range words = desc->words;
        if (best_row >= best) {
            words = best ? desc->words : desc->word->cls == DRG_WORD_BODY ? row_words : (drg_range){head, head + 1}; // "the paramilitary group"
            if (best == 0) desc->words = words;
            set_word(desc, desc->word, words);
        } else if (best_row < best) { // "deputy foreign minister" is no "minister"
            const drg_word *row = desc->word;
            if (row->gender == 'm') desc->gender = DRG_GENDER_MALE;
            if (row->gender == 'f') desc->gender = DRG_GENDER_FEMALE;
            if (best > 1 || row->cls == DRG_WORD_OFFICE) desc->word = row->cls == DRG_WORD_OFFICE ? NULL : row;
        }
    }
}

static int is_owner_sense(const drg_naming *n)
{
    return n->sense != DRG_SENSE_THING && n->sense != DRG_SENSE_NONE;
}

// The naming that token t heads or lies in, and those joined to it: "of Russia and France".
static void add_owners_at(drg_desc *desc, const drg_doc *doc, const drg_namings *namings, uint32_t t)
{
    if (namings->at[t] == DRG_NONE || !is_owner_sense(&namings->all[namings->at[t]])) return;
    add_owner(desc, namings->at[t]);
    uint32_t head = namings->all[namings->at[t]].head;
    for (uint32_t c = doc->tokens[head].child_first; c < doc->tokens[head].child_end; c++) {
        uint32_t k = doc->children[c];
        if (doc->tokens[k].rel == DRG_REL_CONJ && namings->at[k] != DRG_NONE && is_owner_sense(&namings->all[namings->at[k]]) &&
            (namings->all[namings->at[k]].sense == DRG_SENSE_PERSON) == (namings->all[namings->at[t]].sense == DRG_SENSE_PERSON)) {
            add_owner(desc, namings->at[k]);
            uint32_t end = namings->all[namings->at[k]].toks.end;
            if (end > desc->toks.end && t >= desc->words.end) desc->toks.end = end;
        }
    }
}

static void widen(drg_desc *desc, drg_range by)
{
    if (by.first < desc->toks.first) desc->toks.first = by.first;
    if (by.end > desc->toks.end) desc->toks.end = by.end;
}

static void read_modifier(drg_desc *desc, const drg_doc *doc, const drg_namings *namings, uint32_t c)
{
    drg_str key = namings->keys[c];
    const drg_word *row;
    widen(desc, (drg_range){c, c + 1});
    if (doc->tokens[c].rel == DRG_REL_NUMMOD) desc->counted = 1;
    if (namings->at[c] != DRG_NONE) {
        widen(desc, namings->all[namings->at[c]].toks);
        add_owners_at(desc, doc, namings, c);
    } else if ((row = drg_word_find(key, DRG_WORD_TENURE))) set_tenure(desc, row);
    else if ((row = drg_word_find(key, DRG_WORD_NUMBER))) desc->number = (uint8_t)(row->argument[0] - '0');
    else if ((doc->tokens[c].morph & (DRG_MORPH_SUP | DRG_MORPH_ORD)) || drg_str_is(key, "next") || drg_str_is(key, "future"))
        desc->another = 1; // "the strongest president we have seen", "the first woman"
    else if (drg_str_is(key, "other") || drg_str_is(key, "another") || drg_str_is(key, "more") || drg_str_is(key, "many")) desc->another = 1;
    // "French foreign ministry spokesman", "Russian-led": owners one level down
    uint32_t looked = 0;
    for (uint32_t i = doc->tokens[c].child_first; i < doc->tokens[c].child_end && looked < 8; i++, looked++) {
        uint32_t k = doc->children[i];
        drg_rel rel = drg_rel_base((drg_rel)doc->tokens[k].rel);
        if (rel == DRG_REL_CONJ || rel == DRG_REL_AMOD || rel == DRG_REL_COMPOUND || rel == DRG_REL_NMOD) {
            widen(desc, (drg_range){k, k + 1});
            if (namings->at[k] != DRG_NONE) widen(desc, namings->all[namings->at[k]].toks);
            add_owners_at(desc, doc, namings, k);
        }
    }
}

static void read_determiner(drg_desc *desc, drg_str key)
{
    if (drg_str_is(key, "a") || drg_str_is(key, "an")) desc->indefinite = 1;
    else if (drg_str_is(key, "another") || drg_str_is(key, "some") || drg_str_is(key, "these") || drg_str_is(key, "those"))
        desc->another = 1;
    else if (drg_str_is(key, "any") || drg_str_is(key, "no") || drg_str_is(key, "every") || drg_str_is(key, "each") || drg_str_is(key, "all") ||
             drg_str_is(key, "which") || drg_str_is(key, "what"))
        desc->another = desc->nobody = 1;
    else {
        desc->definite = 1;
        if (drg_str_is(key, "both")) desc->number = 2;
    }
}

// "of Russia", "for the Kremlin", "at the French Institute", "to President Biden" (an adviser's, not an ambassador's)
static void read_phrase(drg_desc *desc, const drg_doc *doc, const drg_namings *namings, uint32_t c)
{
    uint32_t prep = drg_names_prep(doc, namings, c), next = desc->words.end;
    if (prep == DRG_NONE && next < c && doc->tokens[next].upos == DRG_UPOS_ADP) prep = next; // its head is a title: "to | Prime Minister Abiy"
    if (prep == DRG_NONE) return;
    drg_str key = namings->keys[prep];
    int of = drg_str_is(key, "of") || (drg_str_is(key, "for") && !drg_str_is(desc->cls, "diplomat"));
    int at = drg_str_is(key, "at") || drg_str_is(key, "in") || drg_str_is(key, "from") || drg_str_is(key, "with") || drg_str_is(key, "on");
    if (drg_str_is(desc->cls, "diplomat") && !drg_str_is(key, "of") && !drg_str_is(key, "from")) return; // "its ambassador in Copenhagen"
    int abroad = namings->at[c] != DRG_NONE && (namings->all[namings->at[c]].sense == DRG_SENSE_COUNTRY || namings->all[namings->at[c]].sense == DRG_SENSE_CITY);
    int to = drg_str_is(key, "to") && !drg_str_is(desc->cls, "diplomat") && !abroad; // "Minister to England" is not England's
    if (!of && !at && !to) return;
    if (at && drg_str_is(desc->sector, "JRN") && !drg_str_is(key, "from")) return; // "told reporters in New York"
    // "meet Treasury officials in New York": who is told apart already is only met there
    uint32_t before = desc->words.first > 0 ? desc->words.first - 1 : 0;
    drg_rel rel = drg_rel_base((drg_rel)doc->tokens[before].rel);
    int told = desc->plural && drg_str_is(desc->cls, "generic") && drg_str_starts(desc->sector, "GOV") && doc->tokens[before].head == desc->head && (rel == DRG_REL_COMPOUND || rel == DRG_REL_AMOD);
    int near = !drg_str_is(key, "with") && !drg_str_is(key, "on") && !(told && (drg_str_is(key, "in") || drg_str_is(key, "at")));
    if (c >= desc->words.end && (of || (near && namings->at[c] != DRG_NONE))) widen(desc, (drg_range){c, c + 1});
    if (namings->at[c] != DRG_NONE) {
        drg_range toks = namings->all[namings->at[c]].toks;
        if (c >= desc->words.end && near) widen(desc, toks);
        if (of || to || desc->n_owners == 0) add_owners_at(desc, doc, namings, c);
    } else if (of || to) {
        if (desc->owner_tok == DRG_NONE) desc->owner_tok = c;
        if (desc->n_owners == 0)
            for (uint32_t i = doc->tokens[c].child_first; i < doc->tokens[c].child_end; i++)
                if (drg_rel_base((drg_rel)doc->tokens[doc->children[i]].rel) != DRG_REL_APPOS) add_owners_at(desc, doc, namings, doc->children[i]);
    }
}

static void read_child(drg_desc *desc, const drg_doc *doc, const drg_namings *namings, uint32_t c)
{
    drg_rel rel = (drg_rel)doc->tokens[c].rel;
    if (c >= desc->words.first && c < desc->words.end) return;
    switch (rel) {
    case DRG_REL_DET: case DRG_REL_DET_PREDET:
        widen(desc, (drg_range){c, c + 1});
        read_determiner(desc, namings->keys[c]);
        break;
    case DRG_REL_CC_PRECONJ: // "both men", as parsers have it
        if (c >= desc->words.first || !drg_str_is(namings->keys[c], "both")) break;
        widen(desc, (drg_range){c, c + 1});
        read_determiner(desc, namings->keys[c]);
        break;
    case DRG_REL_NUMMOD: case DRG_REL_AMOD: case DRG_REL_COMPOUND: case DRG_REL_NMOD_DESC: case DRG_REL_NMOD_UNMARKED:
        if (c < desc->words.first) read_modifier(desc, doc, namings, c);
        break;
    case DRG_REL_ADVMOD: // "the then president"
        if (c < desc->words.first && drg_word_find(namings->keys[c], DRG_WORD_TENURE)) read_modifier(desc, doc, namings, c);
        break;
    case DRG_REL_NMOD_POSS: {
        desc->definite = 1;
        widen(desc, (drg_range){c, c + 1});
        if (namings->at[c] != DRG_NONE) {
            widen(desc, namings->all[namings->at[c]].toks);
            add_owners_at(desc, doc, namings, c);
        } else desc->owner_tok = c;
        uint32_t det = drg_tree_child(doc, c, DRG_REL_DET);
        if (det != DRG_NONE && det < desc->toks.first) desc->toks.first = det;
        break;
    }
    case DRG_REL_NMOD: read_phrase(desc, doc, namings, c); break;
    default: break;
    }
}

// "Secretary of State" is foreign minister in the United States alone: elsewhere the title tells no such office.
static void title_abroad(drg_desc *desc, const drg_know *know, const drg_namings *namings)
{
    drg_str home = desc->title == DRG_NONE ? (drg_str){NULL, 0} : drg_know_title_at(know, desc->title)->country;
    if (!home.n) return;
    for (uint32_t i = 0; i < desc->n_owners; i++) {
        uint32_t country = namings->all[desc->owners[i]].country;
        if (country == DRG_NONE || drg_str_eq(drg_know_country_at(know, country)->iso3, home)) continue;
        desc->n_kinds = 0;
        return;
    }
}

// "the head of the DPRK" leads it, "the head of the bank" holds no office of state.
static void vague_office(drg_desc *desc, const drg_namings *namings)
{
    if (!desc->word || desc->word->cls != DRG_WORD_OFFICE) return;
    drg_str word = {desc->word->key, desc->word->n};
    if (!drg_word_find(word, DRG_WORD_VAGUE)) return;
    for (uint32_t i = 0; i < desc->n_owners; i++)
        if (namings->all[desc->owners[i]].sense == DRG_SENSE_COUNTRY || namings->all[desc->owners[i]].sense == DRG_SENSE_DEMONYM) {
            desc->vague = 0;
            return;
        }
    desc->n_kinds = 0;
    for (uint32_t i = 0; i < desc->n_owners; i++) // "the head of the European Council"
        if (namings->all[desc->owners[i]].sense == DRG_SENSE_ORG && namings->all[desc->owners[i]].record != DRG_NONE && namings->all[desc->owners[i]].country == DRG_NONE)
            add_kind(desc, DRG_STR("igo_head"));
}

// "his counterparts from South Africa and Brazil": the names in the list behind "from".
static void read_from(drg_desc *desc, const drg_doc *doc, const drg_namings *namings)
{
    uint32_t end = sentence_of(doc, desc->head).end, from = desc->head + 1;
    if (from + 1 >= end || !drg_str_is(namings->keys[from], "from")) return;
    for (uint32_t t = from + 1; t < end && t < from + 16; t++) {
        if (namings->at[t] != DRG_NONE) {
            const drg_naming *n = &namings->all[namings->at[t]];
            if (!is_owner_sense(n) || n->sense == DRG_SENSE_PERSON) return;
            add_owner(desc, namings->at[t]);
            t = n->toks.end - 1;
            widen(desc, (drg_range){from, n->toks.end});
        } else if (!drg_str_is(doc->tokens[t].form, ",") && !drg_str_is(namings->keys[t], "and") && !drg_str_is(namings->keys[t], "the")) {
            return;
        }
    }
}

// "his Greek, Cypriot and French counterparts": everything between the possessive and the noun belongs to it, whatever
// the parser made of the list.
static void read_between(drg_desc *desc, const drg_doc *doc, const drg_namings *namings)
{
    uint32_t head = desc->head, start = sentence_of(doc, head).first;
    if (head > start + 12) start = head - 12;
    for (uint32_t t = head; t-- > start;) {
        if (doc->tokens[t].upos == DRG_UPOS_VERB || doc->tokens[t].upos == DRG_UPOS_ADP) return;
        if (!drg_str_is(doc->tokens[t].xpos, "PRP$") && doc->tokens[t].rel != DRG_REL_NMOD_POSS) continue;
        desc->n_owners = 0;
        if (namings->at[t] == DRG_NONE) desc->owner_tok = t;
        for (uint32_t k = t + 1; k < head; k++)
            if (namings->at[k] != DRG_NONE && is_owner_sense(&namings->all[namings->at[k]])) add_owner(desc, namings->at[k]);
        desc->definite = 1;
        widen(desc, (drg_range){t, head + 1});
        if (desc->n_owners == 0) read_from(desc, doc, namings);
        return;
    }
}

int drg_desc_read(drg_desc *desc, const drg_doc *doc, const drg_know *know, const drg_namings *namings, uint32_t head)
{
    const drg_token *tok = &doc->tokens[head];
    desc_clear(desc, (drg_range){head, head + 1});
    read_words(desc, doc, know, namings, head);
    if (desc->title == DRG_NONE && !desc->word) return 0;
    if (desc->words.end - desc->words.first == 1 && drg_word_find(namings->keys[head], DRG_WORD_HONORIFIC) && drg_names_capital(tok)) return 0;
    desc->vague = desc->words.end - desc->words.first == 1 && lemma_row(doc, head, DRG_WORD_VAGUE) != NULL;
    desc->head = head;
    desc->toks = desc->words;
    if ((tok->morph & DRG_MORPH_PLUR) || drg_str_is(tok->xpos, "NNS") || drg_str_is(tok->xpos, "NNPS")) desc->plural = 1;
    for (uint32_t t = desc->words.first; t < desc->words.end; t++)
        for (uint32_t c = doc->tokens[t].child_first, seen = 0; c < doc->tokens[t].child_end && seen < 24; c++, seen++)
            read_child(desc, doc, namings, doc->children[c]);
    title_abroad(desc, know, namings);
    vague_office(desc, namings);
    if (desc->word && desc->word->cls == DRG_WORD_COUNTERPART) read_between(desc, doc, namings);
    if (desc->words.first > 0 && drg_names_capital(tok) && desc->toks.first == desc->words.first) { // "ex-President": hyphenated
        uint32_t t = desc->words.first;
        const drg_word *row = t >= 2 && doc->tokens[t - 1].upos == DRG_UPOS_PUNCT && !doc->tokens[t - 2].space_after
                                  ? drg_word_find(namings->keys[t - 2], DRG_WORD_TENURE) : NULL;
        if (row) set_tenure(desc, row);
    }
    return 1;
}

void drg_desc_plain(drg_desc *desc, const drg_doc *doc, const drg_namings *namings, uint32_t head, drg_range toks, const drg_word *word)
{
    const drg_token *tok = &doc->tokens[head];
    desc_clear(desc, toks);
    desc->head = head;
    desc->word = word;
    desc->plural = (tok->morph & DRG_MORPH_PLUR) != 0;
    for (uint32_t t = toks.first; t < toks.end; t++)
        for (uint32_t c = doc->tokens[t].child_first, seen = 0; c < doc->tokens[t].child_end && seen < 24; c++, seen++)
            read_child(desc, doc, namings, doc->children[c]);
}

// ---- the words in front of a name -----------------------------------------------------------------------------------

typedef struct left_walk {
    const drg_doc *doc;
    const drg_know *know;
    const drg_namings *namings;
    drg_desc *desc;
    uint32_t p;     // everything from p on is taken
    uint32_t start; // bound of the walk
    drg_range name;
    int owner_last; // the last thing taken was an owner: "of Russia |"
} left_walk;

// The first token behind the last naming before p, within a title's length.
static uint32_t first_behind_names(const left_walk *w)
{
    uint32_t t = w->p;
    while (t > w->start && w->p - t < TITLE_WINDOW && w->namings->at[t - 1] == DRG_NONE) t--;
    return t > w->start && w->namings->at[t - 1] != DRG_NONE ? t : w->start;
}

// "told local media Adamowicz's heart", "told journalists Smith": words right before a name that are not his.
static int not_his(const left_walk *w, uint32_t record, int plural)
{
    if (drg_str_is(drg_know_title_at(w->know, record)->cls, "group")) return 1;
    if (!plural) return 0;
    uint32_t next = w->name.end; // "Presidents Putin and Macron"
    return next >= w->doc->n_tokens || !(drg_str_is(w->namings->keys[next], "and") || drg_str_is(w->namings->keys[next], ","));
}

static int take_title(left_walk *w)
{
    uint32_t first;
    int plural = 0;
    char room[KEY_CAP];
    uint32_t record = drg_title_ends(w->doc, w->know, w->namings, w->p, &first, &plural);
    uint32_t named = first_behind_names(w);
    if (record != DRG_NONE && first < named) { // "White House spokesman" is a spokesman of the White House
        uint32_t end = w->p;
        record = named < end ? drg_title_begins(w->doc, w->know, w->namings, named, end, &end, &plural) : DRG_NONE;
        if (end != w->p) record = DRG_NONE;
        first = named;
    }
    if (record != DRG_NONE && w->p == w->name.first && not_his(w, record, plural)) return 0;
    if (record != DRG_NONE && first >= w->start) {
        if (w->desc->title == DRG_NONE) set_title(w->desc, w->know, record, (drg_range){first, w->p});
        const drg_word *row = noun_row(phrase_key(w->doc, first, w->p, w->p - 1, room));
        if (row && !w->desc->word) {
            drg_range words = w->desc->words;
            set_word(w->desc, row, words);
        }
    } else { // office words that only the language table has
        first = w->p - 1;
        const drg_word *row = NULL;
        for (uint32_t f = w->p > w->start + 4 ? w->p - 4 : w->start; f < w->p && !row; f++) {
            drg_str key = phrase_key(w->doc, f, w->p, w->p - 1, room);
            row = drg_word_find(key, DRG_WORD_OFFICE);
            if (!row) row = drg_word_find(key, DRG_WORD_PERSON);
            if (row) first = f;
        }
        if (!row) return 0;
        if (w->desc->title == DRG_NONE && !w->desc->word) set_word(w->desc, row, (drg_range){first, w->p});
    }
    w->desc->plural |= (uint8_t)(plural && w->desc->words.first == first);
    w->p = first;
    w->owner_last = 0;
    return 1;
}

// "Gen.", "Sen.", "Ayatollah" tell an office too; "Dr." and "Mr." do not.
static void take_rank(left_walk *w)
{
    int plural;
    char room[KEY_CAP];
    uint32_t record = title_record(w->know, phrase_key(w->doc, w->p - 1, w->p, DRG_NONE, room), &plural);
    if (record == DRG_NONE || w->desc->title != DRG_NONE) return;
    const drg_know_title *title = drg_know_title_at(w->know, record);
    if (drg_str_is(title->sector, "UNK") || drg_str_is(title->sector, "MED") || drg_str_is(title->sector, "EDU")) return;
    set_title(w->desc, w->know, record, (drg_range){w->p - 1, w->p});
}

static int titled_already(const left_walk *w)
{
    return w->desc->title != DRG_NONE || w->desc->word;
}

// Whether a name says where a diplomat is sent: "for the DPRK", "to Yemen" behind an envoy, a representative, an ambassador.
static int is_destination(const left_walk *w, const drg_naming *n)
{
    uint32_t b = n->toks.first, first;
    int plural;
    if (b > w->start && drg_str_is(w->namings->keys[b - 1], "the")) b--;
    if (b < w->start + 2 || !(drg_str_is(w->namings->keys[b - 1], "for") || drg_str_is(w->namings->keys[b - 1], "to"))) return 0;
    uint32_t title = drg_title_ends(w->doc, w->know, w->namings, b - 1, &first, &plural);
    return title != DRG_NONE && drg_str_is(drg_know_title_at(w->know, title)->cls, "diplomat");
}

// One step to the left; 0 ends the walk.
static int take_left(left_walk *w)
{
    const drg_doc *doc = w->doc;
    uint32_t t = w->p - 1, at = w->namings->at[t];
    drg_str key = w->namings->keys[t];
    const drg_word *row;
    if (at != DRG_NONE) {
        const drg_naming *n = &w->namings->all[at];
        if (n->sense == DRG_SENSE_PERSON || n->sense == DRG_SENSE_THING) return 0;
        if (is_destination(w, n)) { // "Special Representative for the DPRK Ambassador X" is not the DPRK's
            w->p = n->toks.first - (drg_str_is(w->namings->keys[n->toks.first - 1], "the") ? 2 : 1);
            w->owner_last = 0;
            return 1;
        }
        if (!titled_already(w) && n->sense != DRG_SENSE_DEMONYM && n->sense != DRG_SENSE_COUNTRY) {
            // "president of Russia Vladimir Putin": only when "of" and a title follow to the left
            if (n->toks.first < w->start + 2 || !drg_str_is(w->namings->keys[n->toks.first - 1], "of")) return 0;
        }
        add_owners_at(w->desc, doc, w->namings, t);
        w->p = n->toks.first;
        w->owner_last = 1;
        return 1;
    }
    if ((row = drg_word_find(key, DRG_WORD_HONORIFIC))) {
        if (row->gender == 'm') w->desc->gender = DRG_GENDER_MALE;
        if (row->gender == 'f') w->desc->gender = DRG_GENDER_FEMALE;
        take_rank(w);
        w->p = t;
        return 1;
    }
    if ((row = drg_word_find(key, DRG_WORD_TENURE))) {
        set_tenure(w->desc, row);
        w->p = t;
        return 1;
    }
    if (take_title(w)) return 1;
    int joined = w->p < doc->n_tokens && t > w->start;
    if (joined && doc->tokens[t].rel == DRG_REL_CASE && titled_already(w) && w->namings->at[t - 1] != DRG_NONE &&
        (drg_str_is(key, "'s") || drg_str_is(key, "'"))) {
        w->p = t;
        return 1;
    }
    if (joined && titled_already(w) && !w->owner_last && drg_str_is(key, "and")) { // "Vice President and Foreign Minister X"
        uint32_t p = w->p;
        w->p = t;
        if (take_title(w)) return 1;
        w->p = p;
        return 0;
    }
    if (joined && !doc->tokens[t - 1].space_after && doc->tokens[t].upos == DRG_UPOS_PUNCT && drg_str_is(key, "-")) {
        w->p = t;
        return 1;
    }
    if (joined && w->owner_last && !titled_already(w) &&
        (drg_str_is(key, "of") || drg_str_is(key, "for") || drg_str_is(key, "to") || drg_str_is(key, "the"))) {
        uint32_t p = w->p; // "president of (the) Russia(n Federation) Vladimir Putin"
        w->p = t;
        if (drg_str_is(key, "the")) return 1;
        if (take_title(w)) {
            if (drg_str_is(key, "to") || (drg_str_is(key, "for") && drg_str_is(w->desc->cls, "diplomat")))
                w->desc->n_owners = 0; // "ambassador to the United States", "envoy for Yemen": not theirs
            return 1;
        }
        w->p = p;
        return 0;
    }
    if (titled_already(w) && doc->tokens[t].rel == DRG_REL_NMOD_POSS && doc->tokens[t].upos == DRG_UPOS_PRON) { // "his counterpart X"
        w->desc->definite = 1;
        w->desc->owner_tok = t;
        w->p = t;
        return 0;
    }
    if (titled_already(w) && doc->tokens[t].rel == DRG_REL_DET) {
        read_determiner(w->desc, key);
        w->p = t;
        return 0;
    }
    drg_rel rel = (drg_rel)doc->tokens[t].rel;
    uint32_t head = doc->tokens[t].head;
    if (titled_already(w) && (rel == DRG_REL_AMOD || rel == DRG_REL_COMPOUND || rel == DRG_REL_NMOD_DESC) && head != DRG_NONE &&
        head >= w->p && head < w->name.end) {
        w->p = t;
        return 1;
    }
    return 0;
}

void drg_desc_before(drg_desc *desc, const drg_doc *doc, const drg_know *know, const drg_namings *namings, drg_range name)
{
    desc_clear(desc, (drg_range){name.first, name.first});
    left_walk w = {doc, know, namings, desc, name.first, sentence_of(doc, name.first).first, name, 0};
    if (name.first > LEFT_WINDOW && w.start < name.first - LEFT_WINDOW) w.start = name.first - LEFT_WINDOW;
    while (w.p > w.start && take_left(&w)) {}
    if (!titled_already(&w) && desc->gender == DRG_GENDER_UNKNOWN && desc->n_owners == 0) w.p = name.first;
    while (w.p < name.first && doc->tokens[w.p].upos == DRG_UPOS_PUNCT) w.p++;
    desc->toks = (drg_range){w.p, name.first};
    if (titled_already(&w)) desc->head = desc->words.end - 1;
    title_abroad(desc, know, namings);
    vague_office(desc, namings);
    if (desc->plural && desc->words.end == name.first) desc->plural = 1; // "Presidents Putin and Macron"
}

int drg_desc_kin(const drg_desc *a, const drg_desc *b)
{
    if (a->title != DRG_NONE && a->title == b->title) return 1;
    for (uint32_t i = 0; i < a->n_kinds; i++)
        for (uint32_t k = 0; k < b->n_kinds; k++)
            if (drg_str_eq(a->kinds[i], b->kinds[k])) return 1;
    return a->word && b->word && a->word == b->word;
}
