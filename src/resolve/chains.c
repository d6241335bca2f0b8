// SPDX-License-Identifier: MIT
//
// chains -- descriptions and pronouns look back for the actor they mean; see cast.h.
//
// Reads    drafts in text order, those of names already with their actors
// Writes   the actors of the other drafts
// Method   candidates of the last sentences are scored by recency and grammatical role, after Lappin and Leass 1994
//          (halved with each sentence back); offices are matched by what the text said of a person, then by who held the
//          office on the day; plurals take the last fitting actors together
// Rule     apposition and copula join what they tie; "his counterpart" is the other party of the owner's own office
// Rule     inside a quotation "I" and "we" are its speaker, "he" and "she" seldom
// Does not resolve events ("it" for a meeting), "this", "that", generic "one" and "you"

#include "resolve/cast.h"

#include "base/utf8.h"

#define PRONOUN_SENTS 3   // sentences that a pronoun looks back over
#define NOMINAL_SENTS 12  // and a description
#define MOST_CANDIDATES 24
#define MOST_DEPTH 4      // owners of owners: "the wife of the brother of the president"

typedef struct candidate {
    uint32_t actor;
    int score;
} candidate;

// What an anaphor asks of a candidate.
typedef struct wanted {
    uint8_t gender;
    uint8_t persons, bodies, countries, plurals; // kinds of actor that will do
    const drg_desc *desc;  // office that must be held, or NULL
    uint32_t country;      // that the actor must be of, or DRG_NONE
    uint32_t near_country; // that is likelier, or DRG_NONE
    uint32_t not_actor;    // who it cannot be, or DRG_NONE
    uint32_t sents;        // how far back
} wanted;

static void resolve(drg_cast *cast, uint32_t index, int depth);

static uint32_t sent_of(const drg_cast *cast, uint32_t tok)
{
    return cast->doc->tokens[tok].sent;
}

// ---- candidates -----------------------------------------------------------------------------------------------------------

static int kind_fits(const drg_cast *cast, uint32_t actor, const wanted *w)
{
    const drg_actor *a = &cast->doc->actors[actor];
    switch (a->type) {
    case DRG_ACTOR_PERSON: return w->persons && (!a->plural || w->plurals);
    case DRG_ACTOR_ORG: case DRG_ACTOR_MEDIA: return w->bodies;
    case DRG_ACTOR_COUNTRY: return w->countries;
    case DRG_ACTOR_GROUP: case DRG_ACTOR_PEOPLE: return w->plurals;
    default: return 0;
    }
}

static int fits(const drg_cast *cast, uint32_t actor, const wanted *w)
{
    const drg_actor *a = &cast->doc->actors[actor];
    if (actor == w->not_actor || !kind_fits(cast, actor, w)) return 0;
    if (w->gender && a->gender && a->gender != w->gender && a->type == DRG_ACTOR_PERSON) return 0;
    if (w->country != DRG_NONE && cast->more[actor].country != w->country) return 0;
    return !w->desc || drg_cast_holds(cast, actor, w->desc, w->country);
}

// "Putin told him": subject and object of one verb are two people.
static int bound_apart(const drg_cast *cast, uint32_t anaphor, uint32_t antecedent)
{
    const drg_token *a = &cast->doc->tokens[anaphor], *b = &cast->doc->tokens[antecedent];
    if (a->head == DRG_NONE || a->head != b->head) return 0;
    drg_rel ra = drg_rel_base((drg_rel)a->rel), rb = drg_rel_base((drg_rel)b->rel);
    int core_a = ra == DRG_REL_NSUBJ || ra == DRG_REL_OBJ || ra == DRG_REL_IOBJ || ra == DRG_REL_OBL;
    return core_a && (rb == DRG_REL_NSUBJ || rb == DRG_REL_OBJ || rb == DRG_REL_IOBJ || rb == DRG_REL_OBL);
}

// Actors named as other arguments of the anaphor's verb: "The President spoke to President Macron" is about two people.
typedef struct others {
    uint32_t actors[6], n;
} others;

static others beside_verb(const drg_cast *cast, uint32_t anaphor)
{
    others o = {{0}, 0};
    const drg_token *a = &cast->doc->tokens[anaphor];
    drg_rel ra = drg_rel_base((drg_rel)a->rel);
    if (a->head == DRG_NONE || (ra != DRG_REL_NSUBJ && ra != DRG_REL_OBJ && ra != DRG_REL_IOBJ && ra != DRG_REL_OBL)) return o;
    const drg_token *verb = &cast->doc->tokens[a->head];
    for (uint32_t c = verb->child_first, seen = 0; c < verb->child_end && seen < 16 && o.n < 6; c++, seen++) {
        uint32_t k = cast->doc->children[c];
        if (k == anaphor || !bound_apart(cast, anaphor, k) || cast->draft_at[k] == DRG_NONE) continue;
        const drg_draft *d = &cast->drafts[cast->draft_at[k]];
        if (d->naming != DRG_NONE && d->actor != DRG_NONE) o.actors[o.n++] = d->actor;
    }
    return o;
}

static int is_other(const others *o, uint32_t actor)
{
    for (uint32_t i = 0; i < o->n; i++)
        if (o->actors[i] == actor) return 1;
    return 0;
}

static void add_score(candidate *list, uint32_t *n, uint32_t actor, int score)
{
    for (uint32_t i = 0; i < *n; i++)
        if (list[i].actor == actor) {
            list[i].score += score / 2; // further mentions strengthen, the nearest one decides
            return;
        }
    if (*n < MOST_CANDIDATES) list[(*n)++] = (candidate){actor, score};
}

// The best fitting actor before draft `index`, or DRG_NONE. *near: sentences back to its nearest mention.
static uint32_t look_back(const drg_cast *cast, uint32_t index, const wanted *w, uint32_t speaker)
{
    candidate list[MOST_CANDIDATES];
    uint32_t n = 0;
    const drg_draft *self = &cast->drafts[index];
    others apart = beside_verb(cast, self->head);
    uint32_t here = sent_of(cast, self->head);
    for (uint32_t i = index, seen = 0; i-- > 0 && seen < CAST_LOOK_BACK; seen++) {
        const drg_draft *d = &cast->drafts[i];
        uint32_t back = here - sent_of(cast, d->head);
        if (back > w->sents) break;
        if (d->actor == DRG_NONE || d->kind == DRG_MENTION_DEMONYM || !fits(cast, d->actor, w)) continue;
        if (d->toks.first <= self->head && self->head < d->toks.end && d->naming == DRG_NONE) continue; // "the man who said he": not inside itself
        if (bound_apart(cast, self->head, d->head) || is_other(&apart, d->actor)) continue;
        int score = (100 + d->weight) * 16 >> (back < 8 ? back : 8);
        if (d->as_place) score /= 2;
        if (d->actor == speaker) continue; // inside a quotation "he" is hardly ever who speaks
        if (w->gender && cast->doc->actors[d->actor].gender == DRG_GENDER_UNKNOWN) score = score * 2 / 3;
        if (w->near_country != DRG_NONE && cast->more[d->actor].country == w->near_country) score *= 4;
        add_score(list, &n, d->actor, score);
    }
    uint32_t best = DRG_NONE;
    int score = 0;
    for (uint32_t i = 0; i < n; i++)
        if (list[i].score > score) {
            best = list[i].actor;
            score = list[i].score;
        }
    return best;
}

// The latest actor of the whole document that fits, for descriptions that reach far back.
static uint32_t look_all(const drg_cast *cast, const wanted *w)
{
    uint32_t n = cast->doc->n_actors, best = DRG_NONE, ahead = DRG_NONE;
    for (uint32_t i = n, seen = 0; i-- > 0 && seen < CAST_PERSONS; seen++) {
        if (!fits(cast, i, w)) continue;
        if (cast->more[i].last == DRG_NONE) ahead = i; // named further on
        else if (best == DRG_NONE || cast->more[i].last > cast->more[best].last) best = i;
    }
    return best != DRG_NONE ? best : ahead;
}

// ---- quotations -------------------------------------------------------------------------------------------------------------

static const drg_word *say_row(const drg_cast *cast, uint32_t t)
{
    const drg_token *tok = &cast->doc->tokens[t];
    return tok->upos == DRG_UPOS_VERB ? drg_word_find(tok->lemma, DRG_WORD_SAY) : NULL;
}

// The subject of the verb of speech beside the quotations of a sentence.
static uint32_t speaker_in(const drg_cast *cast, drg_range toks)
{
    for (uint32_t t = toks.first; t < toks.end; t++) {
        if (cast->quote[t] || !say_row(cast, t)) continue;
        uint32_t subject = drg_tree_child(cast->doc, t, DRG_REL_NSUBJ);
        if (subject != DRG_NONE && !cast->quote[subject]) return subject;
    }
    return DRG_NONE;
}

// [n_quotes + 1] token of each quotation's speaker.
static uint32_t *quote_speakers(drg_cast *cast)
{
    drg_doc *doc = cast->doc;
    uint32_t *speaker = DRG_ARENA_ARRAY(cast->scratch, uint32_t, (size_t)cast->n_quotes + 1);
    if (!speaker) return NULL;
    for (uint32_t q = 0; q <= cast->n_quotes; q++) speaker[q] = DRG_NONE;
    for (uint32_t s = 0; s < doc->n_sents; s++) {
        drg_range toks = doc->sents[s].toks;
        uint32_t who = speaker_in(cast, toks);
        if (who == DRG_NONE) continue;
        for (uint32_t t = toks.first; t < toks.end; t++)
            if (cast->quote[t] && speaker[cast->quote[t]] == DRG_NONE) speaker[cast->quote[t]] = who;
    }
    return speaker;
}

static uint32_t actor_at(const drg_cast *cast, uint32_t tok)
{
    if (tok == DRG_NONE) return DRG_NONE;
    uint32_t draft = cast->draft_at[tok];
    if (draft == DRG_NONE && cast->names.at[tok] != DRG_NONE) draft = cast->draft_at[cast->names.all[cast->names.at[tok]].head];
    return draft == DRG_NONE ? DRG_NONE : cast->drafts[draft].actor;
}

// ---- pronouns ---------------------------------------------------------------------------------------------------------------

// "who", "which": the noun that the relative clause hangs on; people are "who".
static uint32_t relative(drg_cast *cast, uint32_t tok)
{
    int thing = drg_str_is(cast->names.keys[tok], "which");
    for (int steps = 0; steps < 6 && tok != DRG_NONE; steps++) {
        drg_rel rel = (drg_rel)cast->doc->tokens[tok].rel;
        tok = cast->doc->tokens[tok].head;
        if (rel != DRG_REL_ACL_RELCL && rel != DRG_REL_ACL) continue;
        uint32_t actor = actor_at(cast, tok);
        return actor != DRG_NONE && (cast->doc->actors[actor].type == DRG_ACTOR_PERSON) == thing ? DRG_NONE : actor;
    }
    return DRG_NONE;
}

static uint32_t reflexive(drg_cast *cast, uint32_t tok)
{
    uint32_t verb = cast->doc->tokens[tok].head;
    uint32_t subject = verb == DRG_NONE ? DRG_NONE : drg_tree_child(cast->doc, verb, DRG_REL_NSUBJ);
    return subject == tok ? DRG_NONE : actor_at(cast, subject);
}

static uint32_t conjoined(drg_cast *cast, uint32_t draft)
{
    // "Putin and Macron ... they": the members of a coordination of actors
    const drg_draft *d = &cast->drafts[draft];
    uint32_t members[8], n = 0;
    members[n++] = d->actor;
    const drg_token *tok = &cast->doc->tokens[d->head];
    for (uint32_t c = tok->child_first, seen = 0; c < tok->child_end && n < 8 && seen < 32; c++, seen++) {
        uint32_t k = cast->doc->children[c];
        if (cast->doc->tokens[k].rel != DRG_REL_CONJ) continue;
        uint32_t actor = actor_at(cast, k);
        if (actor != DRG_NONE && cast->doc->actors[actor].type == cast->doc->actors[d->actor].type) members[n++] = actor;
    }
    return n >= 2 ? drg_cast_group(cast, members, n) : DRG_NONE;
}

// "they": a plural before, a coordination, or the two people of the sentence before.
static uint32_t plural_pronoun(drg_cast *cast, uint32_t index)
{
    const drg_draft *self = &cast->drafts[index];
    uint32_t here = sent_of(cast, self->head), persons[4], n = 0, last_sent = DRG_NONE;
    uint32_t best = DRG_NONE;
    int best_score = 0;
    for (uint32_t i = index, seen = 0; i-- > 0 && seen < CAST_LOOK_BACK / 2; seen++) {
        const drg_draft *d = &cast->drafts[i];
        uint32_t back = here - sent_of(cast, d->head);
        if (back > 2) break;
        if (d->actor == DRG_NONE || d->as_place || (d->kind == DRG_MENTION_DEMONYM)) continue;
        if (bound_apart(cast, self->head, d->head)) continue;
        drg_actor_type type = cast->doc->actors[d->actor].type;
        uint32_t actor = DRG_NONE;
        if (type == DRG_ACTOR_GROUP || type == DRG_ACTOR_PEOPLE || cast->doc->actors[d->actor].plural) actor = d->actor;
        else if (cast->doc->tokens[d->head].rel != DRG_REL_CONJ) actor = conjoined(cast, i);
        if (actor == DRG_NONE && (type == DRG_ACTOR_ORG || type == DRG_ACTOR_MEDIA) && d->weight >= 150) actor = d->actor;
        if (type == DRG_ACTOR_PERSON && back <= 1 && (last_sent == DRG_NONE || last_sent == back) && n < 4) {
            int known = 0;
            for (uint32_t k = 0; k < n; k++) known |= persons[k] == d->actor;
            if (!known) persons[n++] = d->actor;
            last_sent = back;
        }
        int score = (100 + d->weight) * 16 >> back;
        if (actor == DRG_NONE || score <= best_score) continue;
        best = actor;
        best_score = score;
    }
    if (best == DRG_NONE && n == 2) best = drg_cast_group(cast, persons, n);
    return best;
}

// "it", "its": a body or country that is the subject nearby. Most other uses of "it" mean no actor.
static uint32_t neuter_pronoun(drg_cast *cast, uint32_t index)
{
    const drg_draft *self = &cast->drafts[index];
    wanted w = {.bodies = 1, .countries = 1, .country = DRG_NONE, .near_country = DRG_NONE, .not_actor = DRG_NONE, .sents = 1};
    int poss = self->kind == DRG_MENTION_POSSESSIVE;
    uint32_t verb = cast->doc->tokens[self->head].head;
    if (!poss) {
        if (cast->doc->tokens[self->head].rel != DRG_REL_NSUBJ || verb == DRG_NONE || cast->doc->tokens[verb].upos != DRG_UPOS_VERB) return DRG_NONE;
        if (!say_row(cast, verb)) w.sents = 0;
    }
    uint32_t best = look_back(cast, index, &w, DRG_NONE);
    if (best == DRG_NONE) return DRG_NONE;
    for (uint32_t i = index, seen = 0; i-- > 0 && seen < 24; seen++) { // its nearest mention must be prominent
        const drg_draft *d = &cast->drafts[i];
        if (d->actor != best) continue;
        return d->weight >= (poss ? 60 : 150) && (!d->as_place || poss) ? best : DRG_NONE;
    }
    return DRG_NONE;
}

// "In his speech, Putin said": the subject that follows, when nothing stands before.
static uint32_t cataphor(drg_cast *cast, uint32_t index, uint8_t gender)
{
    uint32_t here = sent_of(cast, cast->drafts[index].head);
    for (uint32_t i = index + 1; i < cast->n_drafts && i < index + 8 && sent_of(cast, cast->drafts[i].head) == here; i++) {
        const drg_draft *d = &cast->drafts[i];
        if (d->naming == DRG_NONE || d->actor == DRG_NONE || d->weight != 160) continue;
        const drg_actor *a = &cast->doc->actors[d->actor];
        return a->type == DRG_ACTOR_PERSON && (!a->gender || a->gender == gender) ? d->actor : DRG_NONE;
    }
    return DRG_NONE;
}

static uint32_t person_pronoun(drg_cast *cast, uint32_t index, uint8_t gender)
{
    drg_draft *d = &cast->drafts[index];
    wanted w = {.persons = 1, .gender = gender, .country = DRG_NONE, .near_country = DRG_NONE, .not_actor = DRG_NONE, .sents = PRONOUN_SENTS};
    uint32_t speaker = cast->quote[d->head] ? actor_at(cast, cast->speakers[cast->quote[d->head]]) : DRG_NONE;
    if (d->kind == DRG_MENTION_POSSESSIVE && cast->doc->tokens[d->head].sent == (index ? sent_of(cast, cast->drafts[index - 1].head) : DRG_NONE)) {
        w.sents = 0; // "Macron ... his": the own sentence first
        uint32_t near = look_back(cast, index, &w, speaker);
        if (near != DRG_NONE) return near;
        w.sents = PRONOUN_SENTS;
    }
    if (d->kind == DRG_MENTION_POSSESSIVE || d->weight != 160) {
        w.sents = 0;
        uint32_t ahead = look_back(cast, index, &w, speaker) == DRG_NONE ? cataphor(cast, index, gender) : DRG_NONE;
        if (ahead != DRG_NONE) return ahead;
        w.sents = PRONOUN_SENTS;
    }
    uint32_t best = look_back(cast, index, &w, speaker);
    return best;
}

// The last word of a transcript's speaker label ("PREMIER EGEDE:") as a family name.
static uint32_t labelled_speaker(drg_cast *cast, uint32_t tok)
{
    const drg_doc *doc = cast->doc;
    uint32_t block = doc->sents[doc->tokens[tok].sent].block, n;
    if (block >= doc->n_blocks || !doc->blocks[block].speaker.n) return DRG_NONE;
    drg_str key = drg_utf8_key(cast->scratch, drg_str_trim(doc->blocks[block].speaker));
    size_t cut = key.n;
    while (cut > 0 && key.p[cut - 1] != ' ') cut--;
    const uint32_t *items = drg_table_get(cast->table, 'f', drg_names_fold(cast->scratch, drg_str_sub(key, cut, key.n)), &n);
    return n ? items[n - 1] : DRG_NONE;
}

static void resolve_pronoun(drg_cast *cast, uint32_t index)
{
    drg_draft *d = &cast->drafts[index];
    drg_str key = cast->names.keys[d->head];
    const drg_word *row = drg_word_find(key, DRG_WORD_PRONOUN);
    drg_str kind = drg_str_from(row->argument);
    d->how = DRG_HOW_PRONOUN;
    if (drg_str_is(kind, "rel")) d->actor = relative(cast, d->head);
    else if (drg_str_ends(key, "self") || drg_str_ends(key, "selves")) d->actor = reflexive(cast, d->head);
    else if (drg_str_is(kind, "pl3")) d->actor = plural_pronoun(cast, index);
    else if (drg_str_is(kind, "sg3") && row->gender == 'n') d->actor = neuter_pronoun(cast, index);
    else if (drg_str_is(kind, "sg3"))
        d->actor = person_pronoun(cast, index, row->gender == 'f' ? DRG_GENDER_FEMALE : DRG_GENDER_MALE);
    else return; // first persons: after everything else, when speakers are known
    if (d->actor == DRG_NONE) return;
    drg_actor *a = &cast->doc->actors[d->actor];
    if (a->type == DRG_ACTOR_PERSON && a->gender == DRG_GENDER_UNKNOWN && (row->gender == 'm' || row->gender == 'f'))
        a->gender = row->gender == 'm' ? DRG_GENDER_MALE : DRG_GENDER_FEMALE;
}

static void first_persons(drg_cast *cast)
{
    for (uint32_t i = 0; i < cast->n_drafts; i++) {
        drg_draft *d = &cast->drafts[i];
        if (d->actor != DRG_NONE || d->desc || d->naming != DRG_NONE) continue;
        const drg_word *row = drg_word_find(cast->names.keys[d->head], DRG_WORD_PRONOUN);
        if (!row || (!drg_str_is(drg_str_from(row->argument), "sg1") && !drg_str_is(drg_str_from(row->argument), "pl1"))) continue;
        d->actor = cast->quote[d->head] ? actor_at(cast, cast->speakers[cast->quote[d->head]]) : labelled_speaker(cast, d->head);
        d->how = DRG_HOW_SPEAKER;
    }
}

// ---- what descriptions are tied to ------------------------------------------------------------------------------------------

static uint32_t draft_of(const drg_cast *cast, uint32_t tok)
{
    if (tok == DRG_NONE) return DRG_NONE;
    if (cast->draft_at[tok] != DRG_NONE) return cast->draft_at[tok];
    return cast->names.at[tok] == DRG_NONE ? DRG_NONE : cast->draft_at[cast->names.all[cast->names.at[tok]].head];
}

static int person_title(const drg_desc *desc)
{
    if (desc->word && desc->word->cls == DRG_WORD_PEOPLE) // "an observer" is one person, "the police" are many
        return desc->word->gender != 'n' && !desc->plural;
    if (desc->word && desc->title == DRG_NONE)
        return desc->word->cls == DRG_WORD_OFFICE || desc->word->cls == DRG_WORD_PERSON || desc->word->cls == DRG_WORD_COUNTERPART;
    return desc->title != DRG_NONE && !drg_str_is(desc->cls, "group") && !drg_str_is(desc->cls, "modifier");
}

// Plural titles of persons are people, those of bodies are not.
static int described_as_people(const drg_desc *desc)
{
    if (desc->title == DRG_NONE) return desc->word && (desc->word->cls == DRG_WORD_OFFICE || desc->word->cls == DRG_WORD_PERSON || desc->word->cls == DRG_WORD_PEOPLE);
    return !drg_str_is(desc->cls, "group");
}

static int can_join(const drg_cast *cast, const drg_draft *nominal, uint32_t actor)
{
    drg_actor_type type = cast->doc->actors[actor].type;
    if (nominal->desc->plural && type != DRG_ACTOR_GROUP && type != DRG_ACTOR_PEOPLE && type != DRG_ACTOR_ORG) return 0;
    if (type == DRG_ACTOR_COUNTRY) { // "France, the host country", but not "El Salvador, the U.S. delegation"
        const drg_word *word = nominal->desc->word;
        return word && nominal->desc->title == DRG_NONE &&
               (word->cls == DRG_WORD_COUNTRY || word->cls == DRG_WORD_SIDE || word->cls == DRG_WORD_BODY);
    }
    if (person_title(nominal->desc)) return type == DRG_ACTOR_PERSON || (type == DRG_ACTOR_GROUP && nominal->desc->plural);
    return type != DRG_ACTOR_PERSON;
}

static int loose_rel(const drg_doc *doc, uint32_t tok)
{
    drg_rel rel = drg_rel_base((drg_rel)doc->tokens[tok].rel);
    return rel == DRG_REL_APPOS || rel == DRG_REL_LIST || rel == DRG_REL_DEP || rel == DRG_REL_PARATAXIS || rel == DRG_REL_CONJ ||
           rel == DRG_REL_FLAT || doc->tokens[tok].rel == DRG_REL_NMOD_UNMARKED;
}

static int is_comma(const drg_doc *doc, uint32_t tok)
{
    return drg_str_is(doc->tokens[tok].form, ",");
}

// The name before the comma, or the person whose town it is: "Don Blankenship of West Virginia, the nominee".
static uint32_t person_above(const drg_cast *cast, uint32_t tok, const drg_draft *d)
{
    for (int steps = 0; steps < 3 && person_title(d->desc); steps++) {
        uint32_t at = cast->names.at[tok], up = cast->doc->tokens[tok].head;
        if (at != DRG_NONE && cast->names.all[at].sense == DRG_SENSE_PERSON) return draft_of(cast, tok);
        if (up == DRG_NONE || cast->doc->tokens[tok].rel != DRG_REL_NMOD) break;
        tok = up;
    }
    return draft_of(cast, tok);
}

// The draft that the description stands in apposition to, by the tree or by "Name, a ..." and "the ..., Name" with a
// relation that parsers give where they miss an apposition. *name_first: the name stands before.
static uint32_t apposed(const drg_cast *cast, const drg_draft *d, int *name_first)
{
    const drg_doc *doc = cast->doc;
    const drg_token *tok = &doc->tokens[d->head];
    *name_first = 1;
    if (tok->rel == DRG_REL_APPOS && tok->head != DRG_NONE) {
        uint32_t other = draft_of(cast, tok->head);
        if (other != DRG_NONE) return other;
    }
    uint32_t before = d->toks.first;
    if (person_title(d->desc) && before >= 2 && is_comma(doc, before - 1) && doc->tokens[before - 2].sent == tok->sent && loose_rel(doc, d->head) &&
        drg_tree_child(doc, d->head, DRG_REL_CC) == DRG_NONE && cast->names.at[before - 2] != DRG_NONE)
        return person_above(cast, cast->names.all[cast->names.at[before - 2]].head, d);
    *name_first = 0;
    for (uint32_t c = tok->child_first, seen = 0; c < tok->child_end && seen < 32; c++, seen++) {
        uint32_t k = doc->children[c];
        if (doc->tokens[k].rel == DRG_REL_APPOS && cast->names.at[k] != DRG_NONE) return draft_of(cast, k);
    }
    uint32_t after = d->toks.end, bound = after + 8; // the comma may stand behind more: "The envoy for the Horn of Africa, X"
    while (after < doc->n_tokens && after < bound && !is_comma(doc, after) && doc->tokens[after].sent == tok->sent &&
           drg_tree_under(doc, after, d->head) && doc->tokens[after].upos != DRG_UPOS_VERB)
        after++;
    if (after + 1 < doc->n_tokens && is_comma(doc, after) && doc->tokens[after + 1].sent == tok->sent && cast->names.at[after + 1] != DRG_NONE) {
        const drg_naming *n = &cast->names.all[cast->names.at[after + 1]];
        uint32_t up = doc->tokens[n->head].head;
        uint32_t over = up == DRG_NONE || up == d->head ? DRG_NONE : cast->draft_at[up];
        int elsewhere = over != DRG_NONE && cast->drafts[over].desc && cast->drafts[over].naming == DRG_NONE; // "the secretary of the president, X"
        uint32_t behind = n->toks.end;
        int enclosed = behind < doc->n_tokens && is_comma(doc, behind) && doc->tokens[behind].sent == tok->sent; // "the minister, X, had"
        if (n->sense == DRG_SENSE_PERSON && !elsewhere && (doc->tokens[n->head].rel == DRG_REL_APPOS || enclosed)) return draft_of(cast, n->head);
    }
    return DRG_NONE;
}

// "Klimov, a senator" and "the press secretary, Dmitry Peskov": the description and the name are one actor.
static int join_apposition(drg_cast *cast, drg_draft *d)
{
    int name_first;
    uint32_t other = apposed(cast, d, &name_first);
    if (other == DRG_NONE) return 0;
    drg_draft *o = &cast->drafts[other];
    if (o == d || o->actor == DRG_NONE || !can_join(cast, d, o->actor)) return 0;
    d->actor = o->actor;
    d->how = DRG_HOW_APPOSITION;
    if (name_first && o->toks.end < d->toks.end) o->toks.end = d->toks.end; // one phrase
    if (!name_first && d->toks.end < o->toks.end) d->toks.end = o->toks.end;
    drg_cast_learn(cast, d->actor, d->desc);
    return 1;
}

static int join_copula(drg_cast *cast, drg_draft *d)
{
    uint32_t head = d->head; // "was a contemporary and close friend of Euler": the second noun shares the first one's subject
    if (cast->doc->tokens[head].rel == DRG_REL_CONJ && cast->doc->tokens[head].head != DRG_NONE) head = cast->doc->tokens[head].head;
    uint32_t cop = drg_tree_child(cast->doc, head, DRG_REL_COP);
    uint32_t subject = cop == DRG_NONE ? DRG_NONE : drg_tree_child(cast->doc, head, DRG_REL_NSUBJ);
    uint32_t actor = actor_at(cast, subject);
    if (actor == DRG_NONE || !can_join(cast, d, actor) || d->desc->another) return 0;
    for (uint32_t c = cast->doc->tokens[d->head].child_first; c < cast->doc->tokens[d->head].child_end; c++)
        if (cast->doc->tokens[cast->doc->children[c]].morph & DRG_MORPH_NEG) return 0;
    d->actor = actor;
    d->how = DRG_HOW_APPOSITION;
    drg_cast_learn(cast, actor, d->desc);
    return 1;
}

// The actor of "his", "the president's", "of the Russian president".
static uint32_t owner_actor(drg_cast *cast, const drg_desc *desc, int depth)
{
    uint32_t draft = draft_of(cast, desc->owner_tok);
    if (draft != DRG_NONE && !cast->drafts[draft].done && depth < MOST_DEPTH) resolve(cast, draft, depth + 1);
    if (draft != DRG_NONE) return cast->drafts[draft].actor;
    for (uint32_t i = 0; i < desc->n_owners; i++) { // "Putin's spokesman"
        const drg_naming *n = &cast->names.all[desc->owners[i]];
        if (n->sense == DRG_SENSE_PERSON) return actor_at(cast, n->head);
    }
    return DRG_NONE;
}

// ---- offices ----------------------------------------------------------------------------------------------------------------

// The holder of the office on the day, by the index.
static uint32_t holder(drg_cast *cast, const drg_desc *desc, uint32_t country)
{
    drg_str iso = drg_know_country_at(cast->know, country)->iso3;
    uint32_t persons[2];
    if (desc->tenure == DRG_TENURE_FORMER || desc->tenure == DRG_TENURE_ELECT || desc->another || desc->indefinite) return DRG_NONE;
    for (uint32_t i = 0; i < desc->n_kinds; i++)
        if (drg_know_holders(cast->know, iso, desc->kinds[i], cast->day, persons, 2) > 0) return drg_cast_known_person(cast, persons[0]);
    return DRG_NONE;
}

// Offices of which a country has one at a time.
static int single_office(const drg_desc *desc)
{
    static const char *const many[] = {"minister", "junior_minister", "deputy", "ambassador", "spokesperson", "envoy", "regional_leader",
                                       "justice", "deputy_prime_minister", "igo_official", "party_leader", "opposition", "general_secretary"};
    if (desc->n_kinds == 0) return 0;
    for (size_t i = 0; i < sizeof many / sizeof *many; i++)
        if (drg_str_is(desc->kinds[0], many[i])) return 0;
    return 1;
}

// "the French president": somebody of the document who holds the office, else the holder of the day.
static uint32_t office_of(drg_cast *cast, uint32_t index, const drg_desc *desc, uint32_t country)
{
    uint32_t quote = cast->quote[cast->drafts[index].head];
    uint32_t speaker = quote ? actor_at(cast, cast->speakers[quote]) : DRG_NONE;
    wanted w = {.persons = 1, .desc = desc, .country = country, .near_country = DRG_NONE, .not_actor = DRG_NONE, .sents = NOMINAL_SENTS};
    if (speaker != DRG_NONE && country == DRG_NONE) w.near_country = cast->more[speaker].country; // their own president
    uint32_t actor = look_back(cast, index, &w, DRG_NONE);
    if (actor == DRG_NONE) actor = look_all(cast, &w);
    if (actor == DRG_NONE && country != DRG_NONE && single_office(desc)) actor = holder(cast, desc, country);
    return actor;
}

// A group of one office in several countries: "the presidents of Russia and France", "the French and German ministers".
static uint32_t offices_of(drg_cast *cast, uint32_t index, const drg_desc *desc)
{
    uint32_t members[DRG_DESC_OWNERS], n = 0;
    for (uint32_t i = 0; i < desc->n_owners; i++) {
        const drg_naming *naming = &cast->names.all[desc->owners[i]];
        if (naming->sense == DRG_SENSE_PERSON) continue;
        uint32_t actor = DRG_NONE;
        if (naming->country != DRG_NONE && person_title(desc) && desc->n_kinds) actor = office_of(cast, index, desc, naming->country);
        if (actor == DRG_NONE && drg_str_starts(desc->sector, "GOV"))
            actor = drg_cast_naming_actor(cast, desc->owners[i]); // officials: at least whose they are
        if (actor != DRG_NONE) members[n++] = actor;
    }
    return n >= 2 ? drg_cast_group(cast, members, n) : DRG_NONE;
}

// ---- counterparts -----------------------------------------------------------------------------------------------------------

// A description of the office that the owner holds, for looking up his counterpart.
static drg_desc office_like(const drg_cast *cast, uint32_t owner, const drg_desc *counterpart)
{
    drg_desc like = *counterpart;
    const drg_cast_actor *m = &cast->more[owner];
    like.n_kinds = 0;
    like.title = m->n_titles ? m->titles[0] : DRG_NONE;
    like.gender = DRG_GENDER_UNKNOWN;
    for (uint32_t i = 0; i < m->n_kinds && like.n_kinds < DRG_DESC_KINDS; i++) like.kinds[like.n_kinds++] = m->kinds[i];
    int former = 0;
    uint32_t office = m->person == DRG_NONE ? DRG_NONE : drg_know_office_on(cast->know, m->person, cast->day, &former);
    if (office != DRG_NONE && like.n_kinds < DRG_DESC_KINDS) like.kinds[like.n_kinds++] = drg_know_office_at(cast->know, office)->kind;
    return like;
}

static uint32_t counterpart(drg_cast *cast, uint32_t index, const drg_desc *desc, uint32_t owner)
{
    wanted w = {.persons = 1, .country = drg_cast_desc_country(cast, desc, DRG_NONE), .near_country = DRG_NONE, .not_actor = owner, .sents = NOMINAL_SENTS};
    if (owner == DRG_NONE) {
        return w.country == DRG_NONE ? DRG_NONE : look_back(cast, index, &w, DRG_NONE);
    }
    drg_desc like = office_like(cast, owner, desc);
    w.desc = like.n_kinds ? &like : NULL;
    uint32_t actor = look_back(cast, index, &w, DRG_NONE);
    if (actor == DRG_NONE && w.country != DRG_NONE) actor = look_all(cast, &w);
    if (actor == DRG_NONE && w.country != DRG_NONE && like.n_kinds && single_office(&like)) actor = holder(cast, &like, w.country);
    if (actor == DRG_NONE && w.country == DRG_NONE) {
        w.desc = NULL;
        w.sents = PRONOUN_SENTS;
        actor = look_back(cast, index, &w, DRG_NONE);
    }
    return actor;
}

// "his Greek, Cypriot and French counterparts"
static uint32_t counterparts(drg_cast *cast, uint32_t index, const drg_desc *desc, uint32_t owner)
{
    uint32_t members[DRG_DESC_OWNERS], n = 0;
    for (uint32_t i = 0; i < desc->n_owners; i++) {
        drg_desc one = *desc;
        one.owners[0] = desc->owners[i];
        one.n_owners = 1;
        one.plural = 0;
        uint32_t actor = counterpart(cast, index, &one, owner);
        if (actor == DRG_NONE) actor = drg_cast_naming_actor(cast, desc->owners[i]);
        if (actor != DRG_NONE) members[n++] = actor;
    }
    return n >= 1 ? drg_cast_group(cast, members, n) : DRG_NONE;
}

// ---- the two sides ----------------------------------------------------------------------------------------------------------

typedef struct sides {
    uint32_t members[6], n, want;
    int countries; // members are countries, persons count for theirs
    int any_number; // the words do not count: "the ministers"
} sides;

static void add_side(drg_cast *cast, sides *s, uint32_t actor)
{
    if (s->countries && cast->doc->actors[actor].type == DRG_ACTOR_PERSON) {
        if (cast->more[actor].country == DRG_NONE) return;
        actor = drg_cast_country(cast, cast->more[actor].country);
    }
    if (actor == DRG_NONE || s->n >= 6) return;
    for (uint32_t i = 0; i < s->n; i++) {
        if (s->members[i] == actor) return;
        if (cast->more[s->members[i]].country != DRG_NONE && cast->more[s->members[i]].country == cast->more[actor].country) return; // one a side
    }
    s->members[s->n++] = actor;
}

// Who can be a side of talks: states, their bodies and those who act for them; not who reports or comments.
static int can_be_side(const drg_cast *cast, uint32_t actor)
{
    const drg_actor *a = &cast->doc->actors[actor];
    const drg_cast_actor *m = &cast->more[actor];
    if (a->type == DRG_ACTOR_COUNTRY) return 1;
    if (a->type == DRG_ACTOR_MEDIA || drg_str_is(a->sectors[0], "EDU") || drg_str_is(a->sectors[0], "JRN")) return 0;
    for (uint32_t i = 0; i < m->n_titles; i++)
        if (drg_str_is(drg_know_title_at(cast->know, m->titles[i])->cls, "spokesperson")) return 0;
    return a->type != DRG_ACTOR_PERSON || m->person != DRG_NONE || drg_str_is(a->sectors[0], "GOV") || a->country.n > 0;
}

// "the presidents of Russia and France": the countries stand inside the words for their presidents.
static int inside_group(const drg_cast *cast, uint32_t index)
{
    const drg_draft *d = &cast->drafts[index];
    for (uint32_t i = index, seen = 0; i-- > 0 && seen < 4; seen++) {
        const drg_draft *o = &cast->drafts[i];
        if (o->actor != DRG_NONE && cast->doc->actors[o->actor].type == DRG_ACTOR_GROUP && o->toks.first <= d->toks.first && d->toks.end <= o->toks.end)
            return 1;
    }
    return 0;
}

// Goes back sentence by sentence until `want` different actors are found; a group that fits ends the search.
static uint32_t latest_sides(drg_cast *cast, uint32_t index, const wanted *w, sides *s)
{
    uint32_t here = sent_of(cast, cast->drafts[index].head);
    for (uint32_t i = index, seen = 0; i-- > 0 && seen < CAST_LOOK_BACK && s->n < s->want; seen++) {
        const drg_draft *d = &cast->drafts[i];
        if (here - sent_of(cast, d->head) > w->sents) break;
        if (d->actor == DRG_NONE || d->as_place) continue;
        const drg_actor *a = &cast->doc->actors[d->actor];
        if (a->type == DRG_ACTOR_GROUP && s->n == 0 && (a->n_members == s->want || s->any_number)) {
            int all = 1;
            for (uint32_t k = 0; k < a->n_members && all; k++) all = fits(cast, a->members[k], w);
            if (all && !s->countries) return d->actor;
            if (all || s->countries)
                for (uint32_t k = 0; k < a->n_members; k++) add_side(cast, s, a->members[k]);
            continue;
        }
        if (d->kind == DRG_MENTION_DEMONYM && !s->countries) continue;
        if (inside_group(cast, i)) continue;
        if (fits(cast, d->actor, w) && can_be_side(cast, d->actor)) add_side(cast, s, d->actor);
    }
    return s->n >= s->want ? drg_cast_group(cast, s->members, s->want) : DRG_NONE;
}

// Only "the", "both", "two" stand with the noun: "the leaders", not "European leaders" or "the leaders of the strike".
static int bare(const drg_doc *doc, const drg_draft *d)
{
    const drg_desc *desc = d->desc;
    for (uint32_t c = doc->tokens[d->head].child_first; c < doc->tokens[d->head].child_end; c++) {
        drg_rel rel = drg_rel_base((drg_rel)doc->tokens[doc->children[c]].rel);
        if (rel == DRG_REL_ACL || rel == DRG_REL_NMOD) return 0;
    }
    uint32_t extra = d->toks.end - d->toks.first - (desc->words.end - desc->words.first);
    return desc->n_owners == 0 && desc->owner_tok == DRG_NONE && !desc->another && desc->tenure == DRG_TENURE_NOW &&
           extra <= (desc->number ? 2u : 1u) && (desc->definite || desc->number);
}

static uint32_t both_sides(drg_cast *cast, uint32_t index, drg_draft *d)
{
    drg_str lemma = cast->doc->tokens[d->head].lemma;
    char room[64];
    drg_str key = {room, drg_utf8_key_into(room, sizeof room, lemma)};
    const drg_word *row = drg_word_find(key, DRG_WORD_SIDE);
    if (!row || !bare(cast->doc, d)) return DRG_NONE;
    drg_str argument = drg_str_from(row->argument);
    int plural = d->desc->plural || drg_str_is(argument, "pair");
    if (!plural) return DRG_NONE;
    wanted w = {.country = DRG_NONE, .near_country = DRG_NONE, .not_actor = DRG_NONE, .sents = 5};
    sides s = {.any_number = d->desc->number == 0, .want = d->desc->number >= 2 && d->desc->number <= 6 ? d->desc->number : 2};
    if (drg_str_is(argument, "country")) {
        s.countries = 1;
        w.countries = w.persons = 1;
        return latest_sides(cast, index, &w, &s);
    }
    w.persons = 1;
    if (drg_str_is(argument, "any")) {
        w.countries = w.bodies = 1;
        return latest_sides(cast, index, &w, &s);
    }
    w.desc = d->desc->n_kinds ? d->desc : NULL;
    uint32_t group = latest_sides(cast, index, &w, &s);
    if (group == DRG_NONE && w.desc && d->desc->number) { // "the two leaders" of states whose offices are not known
        s.n = 0;
        w.desc = NULL;
        group = latest_sides(cast, index, &w, &s);
    }
    return group;
}

// ---- other descriptions -------------------------------------------------------------------------------------------------------

// "the latter": the last of the actors just named; "the former": the one before.
static uint32_t latter(drg_cast *cast, uint32_t index, const drg_word *row)
{
    uint32_t last = DRG_NONE;
    int first = drg_str_is(drg_str_from(row->argument), "first");
    for (uint32_t i = index, seen = 0; i-- > 0 && seen < 12; seen++) {
        const drg_draft *d = &cast->drafts[i];
        if (d->actor == DRG_NONE || d->kind == DRG_MENTION_DEMONYM || d->kind == DRG_MENTION_POSSESSIVE || d->as_place) continue;
        if (last == DRG_NONE) last = d->actor;
        if (!first) return last;
        if (d->actor != last) return d->actor;
    }
    return DRG_NONE;
}

// The key under which a description is found again: country, owner, and the noun or (of: "the Civic Party", "pro-Russian
// militants") all its words.
static drg_str described_key(drg_cast *cast, const drg_desc *desc, uint32_t country, uint32_t owner, int whole)
{
    char *room = drg_arena_alloc(cast->scratch, 112);
    if (!room) return (drg_str){NULL, 0};
    size_t n = 2 * sizeof country;
    memcpy(room, &country, sizeof country);
    memcpy(room + sizeof country, &owner, sizeof owner);
    if (whole) {
        drg_range toks = desc->toks;
        while (toks.first + 1 < toks.end && cast->doc->tokens[toks.first].upos == DRG_UPOS_DET) toks.first++;
        n += drg_utf8_key_into(room + n, 96, drg_doc_text(cast->doc, drg_doc_range_span(cast->doc, toks)));
    } else if (desc->title != DRG_NONE) {
        memcpy(room + n, &desc->title, sizeof desc->title);
        n += sizeof desc->title;
    } else n += drg_utf8_key_into(room + n, 64, cast->doc->tokens[desc->head].lemma);
    return (drg_str){room, n};
}

// Whether words beside the determiner and the owner set the description apart: "pro-Russian militants", "the Civic Party".
static int set_apart(const drg_cast *cast, const drg_desc *desc)
{
    uint32_t extra = desc->toks.end - desc->toks.first - (desc->words.end - desc->words.first);
    for (uint32_t t = desc->toks.first; t < desc->words.first; t++)
        extra -= cast->doc->tokens[t].upos == DRG_UPOS_DET || (cast->names.at[t] != DRG_NONE && desc->n_owners > 0);
    return extra > 0;
}

static uint32_t same_description(drg_cast *cast, const drg_desc *desc, drg_actor_type type, uint32_t country, uint32_t owner)
{
    uint32_t n = 0;
    int whole = set_apart(cast, desc);
    drg_str key = described_key(cast, desc, country, owner, whole), plain = described_key(cast, desc, country, owner, 0);
    char space = type == DRG_ACTOR_PEOPLE ? 'P' : type == DRG_ACTOR_ORG ? 'B' : 'd';
    const uint32_t *items = drg_table_get(cast->table, space, key, &n);
    int fresh = desc->indefinite || desc->another || (desc->counted && !desc->definite); // "six soldiers" are others than before
    if (n && !fresh) return items[n - 1];
    uint32_t actor = drg_cast_described(cast, desc, type, owner);
    if (actor == DRG_NONE) return DRG_NONE;
    drg_table_add(cast->table, cast->scratch, space, key, actor);
    if (whole) drg_table_add(cast->table, cast->scratch, space, plain, actor); // "the militants" are the latest ones
    return actor;
}

// "the alliance", "the ministry": the latest body whose name or kind has the word.
static uint32_t body_before(drg_cast *cast, uint32_t index, drg_draft *d)
{
    uint32_t here = sent_of(cast, d->head);
    char room[64];
    drg_str key = {room, drg_utf8_key_into(room, sizeof room, cast->doc->tokens[d->head].lemma)};
    for (uint32_t i = index, seen = 0; i-- > 0 && seen < CAST_LOOK_BACK; seen++) {
        const drg_draft *o = &cast->drafts[i];
        if (here - sent_of(cast, o->head) > 8) break;
        if (o->actor == DRG_NONE || o->kind == DRG_MENTION_PRONOUN) continue;
        const drg_actor *a = &cast->doc->actors[o->actor];
        if (a->type != DRG_ACTOR_ORG && a->type != DRG_ACTOR_MEDIA) continue;
        uint32_t record = cast->more[o->actor].org;
        if (record != DRG_NONE) {
            const drg_know_org *org = drg_know_org_at(cast->know, record);
            if (drg_str_eq(org->kind, key)) return o->actor;
            if (drg_str_is(org->kind, "igo") && (drg_str_is(key, "bloc") || drg_str_is(key, "organisation") || drg_str_is(key, "organization") ||
                                                 drg_str_is(key, "alliance") || drg_str_is(key, "union") || drg_str_is(key, "body")))
                return o->actor;
        }
        drg_str name = drg_utf8_key(cast->scratch, a->name);
        if (key.n >= 3 && drg_str_find(name, key, 0) != SIZE_MAX) return o->actor;
    }
    return DRG_NONE;
}

static uint32_t country_before(drg_cast *cast, uint32_t index)
{
    wanted w = {.countries = 1, .country = DRG_NONE, .near_country = DRG_NONE, .not_actor = DRG_NONE, .sents = 3};
    return look_back(cast, index, &w, DRG_NONE);
}

// A person told of before whom the noun fits: "the expert" for a researcher, "the lawmaker" for a senator.
static int noun_fits(const drg_cast *cast, uint32_t actor, const drg_desc *desc)
{
    const drg_actor *a = &cast->doc->actors[actor];
    const drg_cast_actor *m = &cast->more[actor];
    if (a->type != DRG_ACTOR_PERSON || (desc->gender && a->gender && a->gender != desc->gender)) return 0;
    for (uint32_t i = 0; i < m->n_titles; i++) {
        if (m->titles[i] == desc->title) return 1;
        const drg_know_title *t = drg_know_title_at(cast->know, m->titles[i]);
        int office = drg_str_is(desc->cls, "minister") || drg_str_is(desc->cls, "head") || drg_str_is(desc->cls, "deputy");
        if (desc->cls.n && !office && drg_str_eq(t->cls, desc->cls) && drg_str_eq(t->sector, desc->sector)) return 1;
        if (desc->sector.n && drg_str_eq(t->sector, desc->sector) && !desc->n_kinds && drg_str_is(desc->cls, "generic")) return 1;
    }
    if (m->word.n && desc->head != DRG_NONE && drg_str_eq(m->word, cast->names.keys[desc->head])) return 1;
    return !m->n_titles && desc->title != DRG_NONE && !desc->n_kinds && a->sectors[0].n && drg_str_eq(a->sectors[0], desc->sector);
}

// Whether the text has called the actor so: "the Deputy Secretary" for a deputy secretary of state.
static int called_so(const drg_cast *cast, uint32_t actor, drg_str words)
{
    const drg_cast_actor *m = &cast->more[actor];
    for (uint32_t i = 0; i < m->n_roles && words.n; i++) {
        size_t at = drg_str_find(m->roles[i], words, 0);
        if (at == 0 || (at != SIZE_MAX && m->roles[i].p[at - 1] == ' ' && at + words.n == m->roles[i].n)) return 1;
    }
    return 0;
}

static uint32_t person_before(drg_cast *cast, uint32_t index, const drg_desc *desc, uint32_t country)
{
    uint32_t here = sent_of(cast, cast->drafts[index].head), near = DRG_NONE;
    drg_str words = drg_utf8_key(cast->scratch, drg_doc_text(cast->doc, drg_doc_range_span(cast->doc, desc->words)));
    for (uint32_t i = index, seen = 0; i-- > 0 && seen < CAST_LOOK_BACK; seen++) {
        const drg_draft *d = &cast->drafts[i];
        uint32_t back = here - sent_of(cast, d->head);
        if (back > NOMINAL_SENTS) break;
        if (d->actor == DRG_NONE || cast->doc->actors[d->actor].type != DRG_ACTOR_PERSON || cast->doc->actors[d->actor].plural) continue;
        if (country != DRG_NONE && cast->more[d->actor].country != country) continue;
        if (desc->gender && cast->doc->actors[d->actor].gender && cast->doc->actors[d->actor].gender != desc->gender) continue;
        if (called_so(cast, d->actor, words)) return d->actor;
        if (near == DRG_NONE && back <= 6 && noun_fits(cast, d->actor, desc)) near = d->actor;
    }
    return near;
}

// ---- what stands around names ---------------------------------------------------------------------------------------------------

// "John Hume of the SDLP", "the EU's Annette Weber": an unknown person belongs to the body or country beside the name.
static void affiliation(drg_cast *cast, const drg_draft *d)
{
    const drg_doc *doc = cast->doc;
    const drg_token *tok = &doc->tokens[d->head];
    for (uint32_t c = tok->child_first, seen = 0; c < tok->child_end && seen < 16; c++, seen++) {
        uint32_t k = doc->children[c];
        drg_rel rel = (drg_rel)doc->tokens[k].rel;
        if ((rel != DRG_REL_NMOD && rel != DRG_REL_NMOD_POSS && rel != DRG_REL_COMPOUND) || cast->names.at[k] == DRG_NONE) continue;
        const drg_naming *n = &cast->names.all[cast->names.at[k]];
        uint32_t prep = drg_names_prep(doc, &cast->names, k);
        int of = rel != DRG_REL_NMOD || (prep != DRG_NONE && (drg_str_is(cast->names.keys[prep], "of") || drg_str_is(cast->names.keys[prep], "from")));
        if (!of || n->sense == DRG_SENSE_PERSON || n->sense == DRG_SENSE_THING || cast->draft_at[n->head] == DRG_NONE) continue;
        uint32_t body = cast->drafts[cast->draft_at[n->head]].actor;
        if (body != DRG_NONE) drg_cast_belongs(cast, d->actor, body);
    }
}

// "Spokeswoman X" behind "the Azerbaijani foreign ministry said": of the body told of last. "His deputy X": of him.
static void inherit(drg_cast *cast, uint32_t index)
{
    const drg_draft *d = &cast->drafts[index];
    drg_cast_actor *m = &cast->more[d->actor];
    if (m->country != DRG_NONE || m->person != DRG_NONE || cast->doc->actors[d->actor].code.n || !d->desc || d->desc->n_owners) return;
    if (d->desc->owner_tok != DRG_NONE) {
        uint32_t owner = actor_at(cast, d->desc->owner_tok);
        if (owner != DRG_NONE && owner != d->actor) m->country = cast->more[owner].country;
        return;
    }
    if (!drg_str_is(d->desc->cls, "spokesperson") && !drg_str_is(d->desc->cls, "minister") && !drg_str_is(d->desc->cls, "deputy")) return;
    uint32_t here = sent_of(cast, d->head);
    for (uint32_t i = index, seen = 0; i-- > 0 && seen < 16; seen++) {
        const drg_draft *o = &cast->drafts[i];
        if (here - sent_of(cast, o->head) > 1) return;
        if (o->actor == DRG_NONE || o->actor == d->actor || o->kind == DRG_MENTION_PRONOUN || o->as_place) continue;
        const drg_actor *a = &cast->doc->actors[o->actor];
        if ((a->type != DRG_ACTOR_ORG && a->type != DRG_ACTOR_PERSON) || !drg_str_is(a->sectors[0], "GOV") || cast->more[o->actor].country == DRG_NONE) continue;
        m->country = cast->more[o->actor].country;
        return;
    }
}

// The names of a list that begins at naming `at`: "X, Y and Z". Returns how many.
static uint32_t list_of_names(const drg_cast *cast, uint32_t at, uint32_t *drafts, uint32_t cap)
{
    uint32_t n = 0;
    for (uint32_t i = at; i < cast->names.n && n < cap; i++) {
        const drg_naming *naming = &cast->names.all[i];
        if (naming->sense != DRG_SENSE_PERSON || cast->draft_at[naming->head] == DRG_NONE) break;
        drafts[n++] = cast->draft_at[naming->head];
        uint32_t t = naming->toks.end, next = i + 1 < cast->names.n ? cast->names.all[i + 1].toks.first : 0;
        if (next < t + 1 || next > t + 2) break; // a comma, an "and", or both
        for (; t < next; t++)
            if (!is_comma(cast->doc, t) && !drg_str_is(cast->names.keys[t], "and")) return n;
    }
    return n;
}

// "the foreign ministers of A, B and C, X, Y and Z", "the leaders X and Y", "the new ambassadors, X and Y": each name takes
// the office, and in order the countries when there are as many.
static uint32_t listed_names(drg_cast *cast, const drg_draft *d)
{
    uint32_t t = d->toks.end, drafts[6], members[6];
    if (!person_title(d->desc) && described_as_people(d->desc) == 0) return DRG_NONE;
    if (t >= cast->doc->n_tokens) return DRG_NONE;
    if (is_comma(cast->doc, t)) t++;
    if (t >= cast->doc->n_tokens || cast->names.at[t] == DRG_NONE || cast->doc->tokens[t].sent != sent_of(cast, d->head)) return DRG_NONE;
    uint32_t n = list_of_names(cast, cast->names.at[t], drafts, 6);
    if (n < 2) return DRG_NONE;
    for (uint32_t i = 0; i < n; i++) {
        drg_desc one = *d->desc;
        members[i] = cast->drafts[drafts[i]].actor;
        if (members[i] == DRG_NONE) return DRG_NONE;
        one.plural = 0;
        if (one.n_owners > 1) {
            one.owners[0] = d->desc->owners[i < one.n_owners ? i : 0];
            one.n_owners = d->desc->n_owners == n;
        }
        drg_cast_learn(cast, members[i], &one);
    }
    return drg_cast_group(cast, members, n);
}

// "Presidents Putin and Macron", "the Bosnian Serb leaders X and Y": the words before the first name are of all.
static void leaders_named(drg_cast *cast, const drg_draft *d)
{
    uint32_t drafts[6], n = list_of_names(cast, d->naming, drafts, 6);
    drg_desc one = *d->desc;
    one.plural = 0;
    for (uint32_t i = 0; i < n; i++)
        if (cast->drafts[drafts[i]].actor != DRG_NONE) drg_cast_learn(cast, cast->drafts[drafts[i]].actor, &one);
}

// ---- a description's actor ------------------------------------------------------------------------------------------------------

static drg_actor_type described_type(const drg_desc *desc)
{
    if (person_title(desc)) return desc->plural ? DRG_ACTOR_PEOPLE : DRG_ACTOR_PERSON;
    if (desc->word && desc->word->cls == DRG_WORD_PEOPLE) return DRG_ACTOR_PEOPLE;
    if (desc->plural && (drg_str_starts(desc->sector, "MIL") || drg_str_starts(desc->sector, "COP") || drg_str_starts(desc->sector, "CVL") ||
                         drg_str_starts(desc->sector, "REB")))
        return DRG_ACTOR_PEOPLE; // "troops"
    if (drg_str_is(desc->sector, "JRN")) return DRG_ACTOR_MEDIA;
    return DRG_ACTOR_ORG;
}

// "served as president", "nominee for President of the United States": the office, not its holder.
static int as_role(const drg_cast *cast, const drg_draft *d)
{
    uint32_t prep = drg_tree_child_exact(cast->doc, d->head, DRG_REL_CASE);
    if (d->desc->definite || prep == DRG_NONE) return 0;
    drg_str key = cast->names.keys[prep];
    return drg_str_is(key, "as") || (!d->desc->indefinite && (drg_str_is(key, "for") || drg_str_is(key, "of")));
}

static void resolve_person_noun(drg_cast *cast, uint32_t index, drg_draft *d, uint32_t country, uint32_t owner)
{
    const drg_desc *desc = d->desc;
    if (as_role(cast, d)) return;
    int of_something = desc->owner_tok != DRG_NONE && owner == DRG_NONE && country == DRG_NONE; // "king of coal", "president of a bank"
    d->how = DRG_HOW_ROLE;
    if (!desc->indefinite && !desc->another && !of_something && desc->n_kinds && (desc->definite || country != DRG_NONE || drg_names_capital(&cast->doc->tokens[d->head]))) {
        d->actor = office_of(cast, index, desc, country);
        if (d->actor == DRG_NONE && country == DRG_NONE && owner == DRG_NONE && desc->n_owners == 0 && desc->owner_tok == DRG_NONE &&
            cast->dominant != DRG_NONE && single_office(desc) && desc->tenure == DRG_TENURE_NOW)
            d->actor = holder(cast, desc, cast->dominant); // "the prime minister" in a text about one country
        if (d->actor != DRG_NONE) return;
    }
    d->how = DRG_HOW_DESCRIPTION;
    if (desc->definite && !desc->another && desc->owner_tok == DRG_NONE) d->actor = person_before(cast, index, desc, country);
    if (d->actor != DRG_NONE) return;
    if (desc->definite && desc->title == DRG_NONE && desc->word && desc->word->gender != '?' && bare(cast->doc, d)) { // "the man"
        wanted w = {.persons = 1, .gender = desc->gender, .country = DRG_NONE, .near_country = DRG_NONE, .not_actor = DRG_NONE, .sents = 2};
        d->actor = look_back(cast, index, &w, DRG_NONE);
        if (d->actor != DRG_NONE) return;
    }
    if (!desc->definite && !desc->indefinite && !desc->another && !desc->n_owners && !desc->number &&
        !drg_names_capital(&cast->doc->tokens[d->head]))
        return; // "impartial justice", "in office as minister": nobody in particular
    d->how = DRG_HOW_NEW;
    d->actor = desc->definite ? same_description(cast, desc, DRG_ACTOR_PERSON, country, owner) : drg_cast_described(cast, desc, DRG_ACTOR_PERSON, owner);
}

static void resolve_body_noun(drg_cast *cast, uint32_t index, drg_draft *d, uint32_t country, uint32_t owner)
{
    const drg_desc *desc = d->desc;
    drg_actor_type type = described_type(desc);
    d->how = DRG_HOW_DESCRIPTION;
    if (type != DRG_ACTOR_PEOPLE && desc->definite && country == DRG_NONE && owner == DRG_NONE && bare(cast->doc, d)) {
        d->actor = body_before(cast, index, d);
        if (d->actor != DRG_NONE) return;
    }
    if (!desc->sector.n && country == DRG_NONE && owner == DRG_NONE) return; // "the group": of what?
    if (type != DRG_ACTOR_PEOPLE && !desc->definite && !desc->indefinite && !desc->plural && !desc->n_owners && owner == DRG_NONE &&
        !drg_names_capital(&cast->doc->tokens[d->head]))
        return; // "limited government", "stands firm"
    d->actor = same_description(cast, desc, type, country, owner);
}

// What a nominal is tied to by syntax, number or a noun that only points; 1 when that settles it.
static int resolve_tied(drg_cast *cast, uint32_t index, drg_draft *d, uint32_t owner)
{
    const drg_desc *desc = d->desc;
    const drg_word *word = desc->word;
    if (word && word->cls == DRG_WORD_LATTER) {
        d->actor = desc->definite ? latter(cast, index, word) : DRG_NONE;
        d->how = DRG_HOW_DESCRIPTION;
        return 1;
    }
    if (word && word->cls == DRG_WORD_SERVICE && (desc->n_owners || owner != DRG_NONE)) { // "the Kremlin press service"
        d->actor = desc->n_owners ? drg_cast_naming_actor(cast, desc->owners[0]) : owner;
        d->how = DRG_HOW_DESCRIPTION;
        return 1;
    }
    if ((desc->plural || desc->number >= 2 || (word && word->cls == DRG_WORD_SIDE)) && (d->actor = both_sides(cast, index, d)) != DRG_NONE) {
        d->how = DRG_HOW_GROUP;
        return 1;
    }
    if (word && word->cls == DRG_WORD_COUNTERPART && desc->plural && owner != DRG_NONE) {
        d->actor = counterparts(cast, index, desc, owner);
        d->how = DRG_HOW_GROUP;
        if (d->actor != DRG_NONE) return 1;
    }
    if (desc->plural && (d->actor = listed_names(cast, d)) != DRG_NONE) {
        d->how = DRG_HOW_APPOSITION;
        return 1;
    }
    if (desc->plural && desc->n_owners >= 2 && (d->actor = offices_of(cast, index, desc)) != DRG_NONE) {
        d->how = DRG_HOW_GROUP;
        return 1;
    }
    if (word && word->cls == DRG_WORD_COUNTERPART && !desc->plural) {
        int strict = drg_str_is(drg_str_from(word->argument), "strict");
        int host = drg_str_is(drg_str_from(word->argument), "host") && owner != DRG_NONE;
        if (strict || host || desc->n_owners) d->actor = counterpart(cast, index, desc, owner);
        d->how = DRG_HOW_DESCRIPTION;
        return (strict || host) && d->actor != DRG_NONE;
    }
    if (word && (word->cls == DRG_WORD_COUNTRY || word->cls == DRG_WORD_CAPITAL) && desc->title == DRG_NONE) {
        if (desc->definite && !desc->plural && desc->n_owners == 0) d->actor = country_before(cast, index);
        d->how = DRG_HOW_DESCRIPTION;
        d->as_place = d->actor != DRG_NONE && drg_names_use(cast->doc, &cast->names, d->head) == DRG_USE_PLACE;
        return 1;
    }
    return 0;
}

static void resolve_nominal(drg_cast *cast, uint32_t index, int depth)
{
    drg_draft *d = &cast->drafts[index];
    drg_desc *desc = d->desc;
    d->role = person_title(desc) ? drg_doc_text(cast->doc, drg_doc_range_span(cast->doc, desc->words)) : (drg_str){NULL, 0};
    int joined = !desc->plural && (join_apposition(cast, d) || join_copula(cast, d));
    uint32_t owner = owner_actor(cast, desc, depth);
    if (joined) {
        if (owner != DRG_NONE) drg_cast_belongs(cast, d->actor, owner); // "his spokesperson, X"
        return;
    }
    if (resolve_tied(cast, index, d, owner)) return;
    uint32_t country = drg_cast_desc_country(cast, desc, owner);
    if (desc->nobody && !desc->plural) return;
    if (desc->vague && country == DRG_NONE && desc->n_owners == 0 && owner == DRG_NONE) return;
    if (desc->title == DRG_NONE && desc->word && (desc->word->cls == DRG_WORD_SIDE || desc->word->cls == DRG_WORD_COUNTERPART)) return;
    if (desc->title == DRG_NONE && desc->word && desc->word->cls == DRG_WORD_BODY) {
        if (desc->definite && bare(cast->doc, d)) d->actor = body_before(cast, index, d);
        d->how = DRG_HOW_DESCRIPTION;
        return;
    }
    if (person_title(desc) && !desc->plural) resolve_person_noun(cast, index, d, country, owner);
    else resolve_body_noun(cast, index, d, country, owner);
}

static void resolve(drg_cast *cast, uint32_t index, int depth)
{
    drg_draft *d = &cast->drafts[index];
    if (d->done || !d->desc || d->naming != DRG_NONE) return;
    d->done = 1;
    resolve_nominal(cast, index, depth);
    if (cast->drafts[index].actor != DRG_NONE) cast->more[cast->drafts[index].actor].last = cast->drafts[index].head;
}

drg_err drg_chains_resolve(drg_cast *cast)
{
    uint32_t *speakers = quote_speakers(cast);
    if (!speakers) return drg_cast_refused(cast);
    cast->speakers = speakers;
    for (uint32_t i = 0; i < cast->doc->n_actors; i++) cast->more[i].last = DRG_NONE;
    for (uint32_t i = 0; i < cast->n_drafts; i++) {
        drg_draft *d = &cast->drafts[i];
        if (d->naming != DRG_NONE) {
            if (d->actor == DRG_NONE) continue;
            cast->more[d->actor].last = d->head;
            if (cast->doc->actors[d->actor].type != DRG_ACTOR_PERSON) continue;
            if (d->desc && d->desc->plural) leaders_named(cast, d);
            affiliation(cast, d);
            inherit(cast, i);
            continue;
        }
        if (d->desc) resolve(cast, i, 0);
        else {
            d->done = 1;
            resolve_pronoun(cast, i);
        }
        if (cast->doc->arena.failed || cast->scratch->failed) return drg_cast_refused(cast);
    }
    first_persons(cast);
    return cast->doc->arena.failed || cast->scratch->failed ? drg_cast_refused(cast) : DRG_OK;
}
