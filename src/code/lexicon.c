// SPDX-License-Identifier: MIT
//
// lexicon -- looking words up: classes, entries of several words, ontology; opening a folder. See lexicon.h.
//
// What the pattern files mean is read in lexicon_read.c.

#include "code/lexicon.h"

#include "base/file.h"
#include "code/lexicon_read.h"

#include <dirent.h>
#include <stdlib.h>

enum { WORD_MAX = 64 };

// Names in the order of drg_cls.
static const char *const known_names[DRG_N_CLS] = {
    "ACTOR_NOUN", "DISCUSS", "LIGHT", "OCCUR", "REPORT", "SUBJ_CONTROL",
    "SCHEDULED_VERB", "SCHEDULED_NOUN", "SCHEDULED_MOD", "PROPOSED_VERB", "PROPOSED_NOUN", "PROPOSED_MOD",
    "CANCELLED_VERB", "CANCELLED_NOUN", "CANCELLED_MOD", "DENIED_VERB", "DENIED_NOUN", "DENIED_MOD",
    "HYPOTHETICAL_VERB", "HYPOTHETICAL_NOUN", "HYPOTHETICAL_MOD", "HYPOTHETICAL_AUX", "SCHEDULED_AUX", "CONDITION_MARK",
    "ONGOING_VERB", "ONGOING_MOD", "HISTORICAL_MOD", "HAPPENED_MOD", "HAPPENED_VERB", "NOT_TOPIC", "MEDIA_NOUN",
    "JOIN", "HOST", "PART_NOUN", "DEAD", "INJURED", "ARRESTED", "CROWD", "CIVIL_ACTOR", "STAFF_N", "CIVIL_N", "PRISONER_N", "ISSUE_V",
    "DOCUMENT_N", "MACHINE", "STATE_N", "NO_SIDE_N", "SPORT_BODY", "PRIVATE_N",
    "ASK_V", "SIDELINE_N", "PLURAL_TALKS_N",
    "TEAM_N", "CALL_TOGETHER_V", "PLACE_PART_N", "PLACE_NAMED_N", "LEAVE_PLACE", "ARRIVE_V",
    "COME_TOGETHER_V", "CONFER_V", "TALKS_PART_N", "RECEIVE_V", "SEND_V", "ORDER_V", "GENERAL_TALKS_N",
    "RING_V", "SPEAKING_PAPER_N", "SAYING_N", "TALKS_LEAD", "GO_ON_V", "TOLD_N", "SPEECH_ACT_V",
    "TELLING_V", "DENYING_V", "NO_TOPIC_N", "CAUSING_V", "QUOTING_V", "JOURNEY_V", "MIND_V", "LEAD_V", "FIRE_V",
    "TALKS_MOD", "SEPARATE_MOD"};

// ASCII letters made small (the lexicon is English), cut at WORD_MAX.
static drg_str lowered(drg_str s, char out[WORD_MAX])
{
    size_t n = s.n < WORD_MAX ? s.n : WORD_MAX;
    for (size_t i = 0; i < n; i++) out[i] = s.p[i] >= 'A' && s.p[i] <= 'Z' ? (char)(s.p[i] + 32) : s.p[i];
    return (drg_str){out, n};
}

static drg_str lemma_key(const drg_doc *doc, uint32_t tok, char out[WORD_MAX])
{
    drg_str lemma = doc->tokens[tok].lemma;
    if (!lemma.n || (lemma.n == 1 && lemma.p[0] == '_')) lemma = doc->tokens[tok].form;
    return lowered(lemma, out);
}

static uint32_t index_slot(const drg_index *index, drg_str word)
{
    uint32_t mask = index->n_slots - 1;
    uint32_t at = (uint32_t)drg_str_hash(word) & mask;
    while (index->slots[at] != DRG_NONE && !drg_str_eq(index->entries[index->slots[at]].word, word)) at = (at + 1) & mask;
    return at;
}

drg_err drg_index_add(drg_arena *arena, drg_index *index, drg_entry entry)
{
    drg_entry *e = DRG_ARENA_PUSH(arena, index->entries, index->n_entries, index->cap_entries);
    if (!e) return DRG_E_NOMEM;
    *e = entry;
    e->next = DRG_NONE;
    return DRG_OK;
}

drg_err drg_index_build(drg_arena *arena, drg_index *index)
{
    index->n_slots = 64;
    while (index->n_slots < index->n_entries * 2) index->n_slots *= 2;
    index->slots = DRG_ARENA_ARRAY(arena, uint32_t, index->n_slots);
    index->last = DRG_ARENA_ARRAY(arena, uint32_t, index->n_slots);
    if (!index->slots || !index->last) return DRG_E_NOMEM;
    memset(index->slots, 0xff, index->n_slots * sizeof *index->slots);
    for (uint32_t i = 0; i < index->n_entries; i++) {
        uint32_t at = index_slot(index, index->entries[i].word);
        index->entries[i].next = DRG_NONE;
        if (index->slots[at] == DRG_NONE) index->slots[at] = i;
        else index->entries[index->last[at]].next = i;
        index->last[at] = i;
    }
    return DRG_OK;
}

static const drg_entry *find_key(const drg_index *index, drg_str key)
{
    uint32_t at = index->slots[index_slot(index, key)];
    return at == DRG_NONE ? NULL : &index->entries[at];
}

// Irregular pasts whose lemma a lemmatiser has to know by heart.
static const struct { const char *form, *lemma; } irregular[] = {
    {"arose", "arise"}, {"beaten", "beat"}, {"began", "begin"}, {"begun", "begin"}, {"bent", "bend"}, {"bore", "bear"}, {"bought", "buy"},
    {"broke", "break"}, {"broken", "break"}, {"brought", "bring"}, {"built", "build"}, {"burnt", "burn"}, {"came", "come"}, {"caught", "catch"},
    {"chose", "choose"}, {"chosen", "choose"}, {"dealt", "deal"}, {"drawn", "draw"}, {"drew", "draw"}, {"driven", "drive"}, {"drove", "drive"},
    {"fallen", "fall"}, {"fell", "fall"}, {"fled", "flee"}, {"flew", "fly"}, {"flown", "fly"}, {"forbade", "forbid"}, {"fought", "fight"},
    {"found", "find"}, {"froze", "freeze"}, {"frozen", "freeze"}, {"gave", "give"}, {"given", "give"}, {"gone", "go"}, {"got", "get"},
    {"grew", "grow"}, {"heard", "hear"}, {"held", "hold"}, {"hung", "hang"}, {"kept", "keep"}, {"knew", "know"}, {"laid", "lay"}, {"led", "lead"},
    {"left", "leave"}, {"lent", "lend"}, {"lost", "lose"}, {"made", "make"}, {"met", "meet"}, {"overthrew", "overthrow"}, {"overthrown", "overthrow"},
    {"paid", "pay"}, {"ran", "run"}, {"rode", "ride"}, {"rose", "rise"}, {"said", "say"}, {"sank", "sink"}, {"sat", "sit"}, {"saw", "see"},
    {"seen", "see"}, {"sent", "send"}, {"shaken", "shake"}, {"shook", "shake"}, {"shot", "shoot"}, {"slain", "slay"}, {"sold", "sell"},
    {"sought", "seek"}, {"spent", "spend"}, {"spoke", "speak"}, {"spoken", "speak"}, {"stole", "steal"}, {"stood", "stand"}, {"struck", "strike"},
    {"swore", "swear"}, {"sworn", "swear"}, {"taken", "take"}, {"told", "tell"}, {"took", "take"}, {"tore", "tear"}, {"torn", "tear"},
    {"threw", "throw"}, {"thrown", "throw"}, {"undertook", "undertake"}, {"upheld", "uphold"}, {"went", "go"}, {"withdrawn", "withdraw"},
    {"withdrew", "withdraw"}, {"withheld", "withhold"}, {"won", "win"}, {"written", "write"}, {"wrote", "write"}};

static const drg_entry *find_irregular(const drg_index *index, drg_str form)
{
    for (size_t i = 0; i < sizeof irregular / sizeof *irregular; i++)
        if (drg_str_is(form, irregular[i].form)) return find_key(index, drg_str_from(irregular[i].lemma));
    return NULL;
}

// Takes -ed, -ing, -s off a word as written and tries what may have stood before: "invaded" invade, "cancelled" cancel,
// "stabbed" stab, "applied" apply, "troops" troop. A lemmatiser that was never shown a word guesses worse.
static const drg_entry *find_uninflected(const drg_index *index, drg_str form, int verb)
{
    char word[WORD_MAX];
    size_t cut = verb && drg_str_ends(form, "ed") ? 2 : verb && drg_str_ends(form, "ing") ? 3 : drg_str_ends(form, "s") ? 1 : 0;
    const drg_entry *found;
    if (verb && !cut) return find_irregular(index, form);
    if (!cut || form.n < cut + 3 || form.n >= WORD_MAX) return NULL;
    size_t n = form.n - cut;
    memcpy(word, form.p, n);
    if ((found = find_key(index, (drg_str){word, n})) != NULL) return found;
    if (word[n - 1] == 'i') { // applied
        word[n - 1] = 'y';
        return find_key(index, (drg_str){word, n});
    }
    if (cut > 1 && word[n - 1] == word[n - 2] && (found = find_key(index, (drg_str){word, n - 1})) != NULL) return found;
    if (cut == 1) return word[n - 1] == 'e' ? find_key(index, (drg_str){word, n - 1}) : NULL; // clashes
    word[n] = 'e';
    return find_key(index, (drg_str){word, n + 1});
}

const drg_entry *drg_index_find(const drg_index *index, const drg_doc *doc, uint32_t tok, int way)
{
    char word[WORD_MAX], form[WORD_MAX];
    if (!index->n_slots) return NULL;
    drg_str key = lemma_key(doc, tok, word), written = lowered(doc->tokens[tok].form, form);
    if (way == 0) return find_key(index, key);
    if (way == 1) return drg_str_eq(written, key) ? NULL : find_key(index, written);
    if (find_key(index, key)) return NULL;
    return find_uninflected(index, written, doc->tokens[tok].upos == DRG_UPOS_VERB);
}

const drg_entry *drg_index_next(const drg_index *index, const drg_entry *entry)
{
    return entry->next == DRG_NONE ? NULL : &index->entries[entry->next];
}

static int word_is(const drg_doc *doc, uint32_t tok, drg_str word)
{
    char key[WORD_MAX];
    return drg_str_eq(lemma_key(doc, tok, key), word) || drg_str_eq_ascii_case(doc->tokens[tok].form, word);
}

static int is_hyphen(const drg_doc *doc, uint32_t tok)
{
    return doc->tokens[tok].upos == DRG_UPOS_PUNCT && (drg_str_is(doc->tokens[tok].form, "-") || drg_str_is(doc->tokens[tok].form, "–"));
}

// "press_conference" from "conference": the words before it, hyphens skipped.
static int fits_backward(drg_str rest, const drg_doc *doc, uint32_t tok)
{
    uint32_t first = doc->sents[doc->tokens[tok].sent].toks.first;
    while (rest.n) {
        size_t cut = rest.n;
        while (cut > 0 && rest.p[cut - 1] != '_') cut--;
        drg_str word = drg_str_sub(rest, cut, rest.n);
        rest.n = cut ? cut - 1 : 0;
        while (tok > first && is_hyphen(doc, tok - 1)) tok--;
        if (tok == first || !word_is(doc, tok - 1, word)) return 0;
        tok--;
    }
    return 1;
}

// Words that may part from their verb: "called the talks off".
static int is_particle(drg_str word)
{
    static const char *const particles[] = {"off", "up", "out", "down", "over", "back", "away", "hostage", "place", "part", "together", "aside"};
    for (size_t i = 0; i < sizeof particles / sizeof *particles; i++)
        if (drg_str_is(word, particles[i])) return 1;
    return 0;
}

// "call_off" from "called": the words follow in order, with at most three others between ("called the talks off").
static int fits_forward(drg_str rest, const drg_doc *doc, uint32_t tok)
{
    uint32_t end = doc->sents[doc->tokens[tok].sent].toks.end;
    drg_str word;
    while (drg_str_next(&rest, '_', &word)) {
        uint32_t at = tok + 1, stop = at + 4 < end ? at + 4 : end;
        int parts = is_particle(word);
        while (at < stop && !word_is(doc, at, word)) {
            drg_upos upos = (drg_upos)doc->tokens[at].upos;
            if (upos == DRG_UPOS_PUNCT || upos == DRG_UPOS_VERB) return 0;
            if (!parts && upos != DRG_UPOS_ADV && upos != DRG_UPOS_PART) return 0; // "called a briefing for today" is no "call for"
            at++;
        }
        if (at >= stop) return 0;
        tok = at;
    }
    return 1;
}

int drg_entry_fits(const drg_entry *entry, const drg_doc *doc, uint32_t tok)
{
    if (!entry->rest.n) return 1;
    return entry->backward ? fits_backward(entry->rest, doc, tok) : fits_forward(entry->rest, doc, tok);
}

int drg_lexicon_in(const drg_lexicon *lexicon, uint32_t cls, const drg_doc *doc, uint32_t tok)
{
    int in = 0;
    if (cls == DRG_NONE || tok >= doc->n_tokens) return 0;
    for (int way = 0; way < DRG_INDEX_WAYS; way++)
        for (const drg_entry *e = drg_index_find(&lexicon->class_index, doc, tok, way); e; e = drg_index_next(&lexicon->class_index, e)) {
            if (e->target != cls || (in && !e->negative) || !drg_entry_fits(e, doc, tok)) continue;
            if (e->negative) return 0;
            in = 1;
        }
    return in;
}

int drg_lexicon_is(const drg_lexicon *lexicon, drg_cls cls, const drg_doc *doc, uint32_t tok)
{
    return drg_lexicon_in(lexicon, lexicon->known[cls], doc, tok);
}

int drg_lexicon_lists(const drg_lexicon *lexicon, drg_cls cls, drg_str lemma)
{
    if (!lexicon || !lemma.n) return 0;
    for (const drg_entry *e = find_key(&lexicon->class_index, lemma); e; e = drg_index_next(&lexicon->class_index, e))
        if (e->target == lexicon->known[cls] && !e->rest.n && !e->negative) return 1;
    return 0;
}

int drg_lexicon_lists_ascii_case(const drg_lexicon *lexicon, drg_cls cls, drg_str lemma)
{
    char word[WORD_MAX];
    return drg_lexicon_lists(lexicon, cls, lowered(lemma, word));
}

uint32_t drg_lexicon_class(const drg_lexicon *lexicon, drg_str name)
{
    for (uint32_t i = 0; i < lexicon->n_classes; i++)
        if (drg_str_eq(lexicon->class_names[i], name)) return i;
    return DRG_NONE;
}

const drg_ontology_row *drg_lexicon_type(const drg_lexicon *lexicon, const char *type, const char *mode)
{
    for (uint32_t i = 0; type && i < lexicon->n_ontology; i++) {
        const drg_ontology_row *row = &lexicon->ontology[i];
        if (strcmp(row->type, type) != 0 || !row->mode != !mode) continue;
        if (!mode || strcmp(row->mode, mode) == 0) return row;
    }
    return NULL;
}

const drg_cameo_row *drg_lexicon_cameo(const drg_lexicon *lexicon, const char *code)
{
    for (uint32_t i = 0; code && i < lexicon->n_cameo; i++)
        if (strcmp(lexicon->cameo[i].code, code) == 0) return &lexicon->cameo[i];
    return NULL;
}

static int begins_with(const char *s, const char *beginning) { return s && strncmp(s, beginning, strlen(beginning)) == 0; }

const char *drg_lexicon_compose(const drg_lexicon *lexicon, const char *type, const char *inner)
{
    const drg_compose_row *best = NULL;
    for (uint32_t i = 0; type && i < lexicon->n_compose; i++) {
        const drg_compose_row *row = &lexicon->compose[i];
        if (strcmp(row->type, type) == 0 && begins_with(inner, row->inner) && (!best || strlen(row->inner) > strlen(best->inner))) best = row;
    }
    return best ? best->code : NULL;
}

const char *drg_lexicon_older(const drg_lexicon *lexicon, const char *code)
{
    for (uint32_t i = 0; i < lexicon->n_older; i++)
        if (begins_with(code, lexicon->older[i].code)) return lexicon->older[i].type;
    return NULL;
}

void drg_event_from_cameo(const drg_lexicon *lexicon, drg_event *event)
{
    const drg_cameo_row *row = drg_lexicon_cameo(lexicon, event->cameo);
    if (!row) return;
    event->goldstein = row->goldstein;
    const drg_ontology_row *type = drg_lexicon_type(lexicon, row->type, row->mode);
    if (!type) type = drg_lexicon_type(lexicon, row->type, NULL);
    if (!type) return;
    event->type = row->type;
    event->mode = row->mode;
    event->quad = type->quad;
    event->score = type->score;
}

// ---- opening --------------------------------------------------------------------------------------------------------

static int by_name(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

// Names of the *.pat files of the folder, sorted, in the arena.
static drg_err list_files(drg_arena *arena, const char *folder, const char ***names, uint32_t *n_names, drg_note *note)
{
    DIR *dir = opendir(folder);
    if (!dir) return drg_fail(note, DRG_E_IO, "%s: cannot open the folder of patterns", folder);
    const char **list = NULL;
    uint32_t n = 0, cap = 0;
    drg_err err = DRG_OK;
    for (struct dirent *entry; !err && (entry = readdir(dir)) != NULL;) {
        drg_str name = drg_str_from(entry->d_name);
        if (name.n < 5 || name.p[0] == '.' || !drg_str_ends(name, ".pat")) continue;
        const char **slot = DRG_ARENA_PUSH(arena, list, n, cap);
        if (slot) *slot = drg_arena_copy(arena, name.p, name.n);
        if (!slot || !*slot) err = DRG_E_NOMEM;
    }
    closedir(dir);
    if (!err && n) qsort(list, n, sizeof *list, by_name);
    if (!err && !n) err = drg_fail(note, DRG_E_FORMAT, "%s: no *.pat files", folder);
    *names = list;
    *n_names = n;
    return err;
}

static drg_err read_file(drg_lexicon *lexicon, const char *folder, const char *name,
                         drg_err (*read)(drg_lexicon *, const char *, drg_str, drg_note *), drg_note *note)
{
    size_t n = strlen(folder) + strlen(name) + 2;
    char *path = drg_arena_alloc(&lexicon->arena, n);
    if (!path) return DRG_E_NOMEM;
    size_t at = strlen(folder);
    memcpy(path, folder, at);
    if (at && path[at - 1] != '/') path[at++] = '/';
    memcpy(path + at, name, strlen(name) + 1);
    drg_file file;
    DRG_TRY(drg_file_map(&file, path, note));
    char *copy = drg_arena_copy(&lexicon->arena, file.bytes.p ? file.bytes.p : "", file.bytes.n);
    size_t size = file.bytes.n;
    drg_file_unmap(&file);
    if (!copy) return DRG_E_NOMEM;
    return read(lexicon, path, (drg_str){copy, size}, note);
}

static drg_err open_into(drg_lexicon *lexicon, const char *folder, drg_note *note)
{
    const char **names = NULL;
    uint32_t n_names = 0;
    DRG_TRY(read_file(lexicon, folder, "ontology.tsv", drg_lexicon_read_ontology, note));
    DRG_TRY(read_file(lexicon, folder, "calibration.tsv", drg_lexicon_read_calibration, note));
    DRG_TRY(list_files(&lexicon->arena, folder, &names, &n_names, note));
    for (uint32_t i = 0; i < n_names; i++) DRG_TRY(read_file(lexicon, folder, names[i], drg_lexicon_read_patterns, note));
    for (uint32_t i = 0; i < DRG_N_CLS; i++) {
        lexicon->known[i] = drg_lexicon_class(lexicon, drg_str_from(known_names[i]));
        if (lexicon->known[i] == DRG_NONE)
            return drg_fail(note, DRG_E_FORMAT, "%s: the class %s is needed and no file defines it", folder, known_names[i]);
    }
    DRG_TRY(drg_speech_open(&lexicon->speech, folder, note));
    DRG_TRY(drg_index_build(&lexicon->arena, &lexicon->class_index));
    return drg_index_build(&lexicon->arena, &lexicon->line_index);
}

drg_err drg_lexicon_open(drg_lexicon **lexicon, const char *folder, drg_note *note)
{
    drg_lexicon *made = calloc(1, sizeof *made);
    *lexicon = NULL;
    if (!made) return DRG_E_NOMEM;
    drg_arena_init(&made->arena, 0);
    drg_err err = open_into(made, folder, note);
    if (err) {
        drg_lexicon_close(made);
        return err;
    }
    *lexicon = made;
    return DRG_OK;
}

void drg_lexicon_judge(drg_lexicon *lexicon, const struct drg_judge *judge) { lexicon->judge = judge; }

void drg_lexicon_close(drg_lexicon *lexicon)
{
    if (!lexicon) return;
    drg_speech_close(lexicon->speech);
    drg_arena_free(&lexicon->arena);
    free(lexicon);
}
