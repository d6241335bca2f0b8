// SPDX-License-Identifier: MIT
//
// speech -- reads speech.tsv and stance.tsv and finds their words by binary search.

#include "code/speech.h"

#include "base/file.h"

#include <stdio.h>
#include <stdlib.h>

#define TWO_MAX 48 // bytes of an entry of two words

typedef struct table {
    drg_file file;
    drg_speech_word *words; // sorted by lemma
    size_t n_words;
} table;

struct drg_speech {
    table speech, stance;
};

static const struct {
    const char *name;
    uint32_t frame;
} frame_names[] = {
    {"that", DRG_SPEECH_THAT}, {"to", DRG_SPEECH_TO}, {"obj", DRG_SPEECH_OBJ}, {"as", DRG_SPEECH_AS},
    {"for", DRG_SPEECH_FOR}, {"on", DRG_SPEECH_ON}, {"of", DRG_SPEECH_OF}, {"against", DRG_SPEECH_AGAINST},
    {"addr", DRG_SPEECH_ADDR}, {"think", DRG_SPEECH_THINK}, {"quote", DRG_SPEECH_QUOTE}, {"adp", DRG_SPEECH_ADP},
};

static const char *const stance_names[DRG_N_STANCE] = {
    "report", "support", "oppose", "commit", "demand", "doubt", "praise", "blame",
};

drg_stance drg_stance_from(drg_str name, int *known)
{
    *known = 1;
    for (int i = 0; i < DRG_N_STANCE; i++)
        if (drg_str_is(name, stance_names[i])) return (drg_stance)i;
    *known = 0;
    return DRG_STANCE_REPORT;
}

static int by_lemma(const void *a, const void *b)
{
    return drg_str_cmp(((const drg_speech_word *)a)->lemma, ((const drg_speech_word *)b)->lemma);
}

// "lemma TAB frames TAB stance"; in stance.tsv "lemma TAB stance TAB whose", the last column "own" or absent.
static drg_err read_line(drg_speech_word *word, drg_str line, int with_frames, const char *path, unsigned number,
    drg_note *note)
{
    drg_str rest = line, frames = {NULL, 0}, stance = {NULL, 0}, whose, frame;
    int whole = drg_str_next(&rest, '\t', &word->lemma) && (!with_frames || drg_str_next(&rest, '\t', &frames)) &&
                drg_str_next(&rest, '\t', &stance);
    if (!whole)
        return drg_fail(note, DRG_E_FORMAT, "%s:%u: columns needed: %s", path, number,
            with_frames ? "lemma, frames, stance" : "lemma, stance");
    while (with_frames && drg_str_next(&frames, ',', &frame)) {
        size_t i = 0, n = sizeof frame_names / sizeof *frame_names;
        while (i < n && !drg_str_is(frame, frame_names[i].name)) i++;
        if (i == n)
            return drg_fail(note, DRG_E_FORMAT, "%s:%u: no such frame: %.*s", path, number, DRG_FMT(frame));
        word->frames |= frame_names[i].frame;
    }
    int known;
    if (!with_frames && drg_str_next(&rest, '\t', &whose)) word->own = (uint8_t)drg_str_is(drg_str_trim(whose), "own");
    word->stance = drg_stance_from(drg_str_trim(stance), &known);
    if (!known) return drg_fail(note, DRG_E_FORMAT, "%s:%u: no such stance: %.*s", path, number, DRG_FMT(stance));
    return DRG_OK;
}

static drg_err read_table(table *t, const char *folder, const char *name, int with_frames, drg_note *note)
{
    char path[4096];
    int length = snprintf(path, sizeof path, "%s/%s", folder, name);
    if (length < 0 || (size_t)length >= sizeof path) return drg_fail(note, DRG_E_IO, "%s: name too long", folder);
    DRG_TRY(drg_file_map(&t->file, path, note));
    size_t lines = 1;
    for (size_t i = 0; i < t->file.bytes.n; i++) lines += t->file.bytes.p[i] == '\n';
    t->words = calloc(lines, sizeof *t->words);
    if (!t->words) return drg_fail(note, DRG_E_NOMEM, "out of memory");
    drg_str rest = t->file.bytes, line;
    unsigned number = 0, header = 0;
    while (drg_str_next(&rest, '\n', &line)) {
        number++;
        if (line.n == 0 || line.p[0] == '#') continue;
        if (!header) { // the first line that is no comment names the columns
            header = 1;
            continue;
        }
        DRG_TRY(read_line(&t->words[t->n_words], line, with_frames, path, number, note));
        t->n_words++;
    }
    qsort(t->words, t->n_words, sizeof *t->words, by_lemma);
    return DRG_OK;
}

drg_err drg_speech_open(drg_speech **out, const char *folder, drg_note *note)
{
    *out = NULL;
    drg_speech *speech = calloc(1, sizeof *speech);
    if (!speech) return drg_fail(note, DRG_E_NOMEM, "out of memory");
    drg_err err = read_table(&speech->speech, folder, "speech.tsv", 1, note);
    if (!err) err = read_table(&speech->stance, folder, "stance.tsv", 0, note);
    if (err) {
        drg_speech_close(speech);
    } else {
        *out = speech;
    }
    return err;
}

static void close_table(table *t)
{
    free(t->words);
    drg_file_unmap(&t->file);
}

void drg_speech_close(drg_speech *speech)
{
    if (!speech) return;
    close_table(&speech->speech);
    close_table(&speech->stance);
    free(speech);
}

static const drg_speech_word *find(const table *t, drg_str lemma)
{
    drg_speech_word key = {lemma, 0, DRG_STANCE_REPORT, 0};
    return t->n_words ? bsearch(&key, t->words, t->n_words, sizeof key, by_lemma) : NULL;
}

const drg_speech_word *drg_speech_find(const drg_speech *speech, drg_str lemma)
{
    const drg_speech_word *word = find(&speech->speech, lemma);
    // "begg" of "begged": the lemmatiser leaves some doubled consonants
    if (!word && lemma.n > 4 && lemma.p[lemma.n - 1] == lemma.p[lemma.n - 2]) word = find(&speech->speech, drg_str_sub(lemma, 0, lemma.n - 1));
    return word;
}

drg_stance drg_speech_stance_word(const drg_speech *speech, const drg_doc *doc, uint32_t t, uint32_t end, int *own)
{
    drg_str lemma = doc->tokens[t].lemma;
    const drg_speech_word *word = NULL;
    char two[TWO_MAX];
    if (t + 1 < end && lemma.n + doc->tokens[t + 1].lemma.n + 1 <= sizeof two) {
        drg_str next = doc->tokens[t + 1].lemma;
        memcpy(two, lemma.p, lemma.n);
        two[lemma.n] = '_';
        memcpy(two + lemma.n + 1, next.p, next.n);
        word = find(&speech->stance, (drg_str){two, lemma.n + 1 + next.n});
    }
    if (!word) word = find(&speech->stance, lemma);
    *own = word ? word->own : 0;
    return word ? word->stance : DRG_STANCE_REPORT;
}
