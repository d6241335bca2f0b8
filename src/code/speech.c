// SPDX-License-Identifier: MIT
//
// speech -- reads speech.tsv and finds its words by binary search.

#include "code/speech.h"

#include "base/file.h"

#include <stdio.h>
#include <stdlib.h>

struct drg_speech {
    drg_file file;
    drg_speech_word *words; // sorted by lemma
    size_t n_words;
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

static drg_err read_line(drg_speech_word *word, drg_str line, const char *path, unsigned number, drg_note *note)
{
    drg_str rest = line, lemma, frames, stance, frame;
    if (!drg_str_next(&rest, '\t', &lemma) || !drg_str_next(&rest, '\t', &frames) || !drg_str_next(&rest, '\t', &stance))
        return drg_fail(note, DRG_E_FORMAT, "%s:%u: three columns are needed: lemma, frames, stance", path, number);
    word->lemma = lemma;
    while (drg_str_next(&frames, ',', &frame)) {
        size_t i = 0, n = sizeof frame_names / sizeof *frame_names;
        while (i < n && !drg_str_is(frame, frame_names[i].name)) i++;
        if (i == n)
            return drg_fail(note, DRG_E_FORMAT, "%s:%u: no such frame: %.*s", path, number, DRG_FMT(frame));
        word->frames |= frame_names[i].frame;
    }
    int known;
    word->stance = drg_stance_from(drg_str_trim(stance), &known);
    if (!known) return drg_fail(note, DRG_E_FORMAT, "%s:%u: no such stance: %.*s", path, number, DRG_FMT(stance));
    return DRG_OK;
}

drg_err drg_speech_open(drg_speech **out, const char *folder, drg_note *note)
{
    *out = NULL;
    char path[4096];
    int length = snprintf(path, sizeof path, "%s/speech.tsv", folder);
    if (length < 0 || (size_t)length >= sizeof path) return drg_fail(note, DRG_E_IO, "%s: name too long", folder);
    drg_speech *speech = calloc(1, sizeof *speech);
    if (!speech) return drg_fail(note, DRG_E_NOMEM, "out of memory");
    drg_err err = drg_file_map(&speech->file, path, note);
    if (err) goto done;

    size_t lines = 1;
    for (size_t i = 0; i < speech->file.bytes.n; i++) lines += speech->file.bytes.p[i] == '\n';
    speech->words = calloc(lines, sizeof *speech->words);
    if (!speech->words) {
        err = drg_fail(note, DRG_E_NOMEM, "out of memory");
        goto done;
    }
    drg_str rest = speech->file.bytes, line;
    unsigned number = 0, header = 0;
    while (drg_str_next(&rest, '\n', &line)) {
        number++;
        if (line.n == 0 || line.p[0] == '#') continue;
        if (!header) { // the first line that is no comment names the columns
            header = 1;
            continue;
        }
        err = read_line(&speech->words[speech->n_words], line, path, number, note);
        if (err) goto done;
        speech->n_words++;
    }
    qsort(speech->words, speech->n_words, sizeof *speech->words, by_lemma);
done:
    if (err) {
        drg_speech_close(speech);
    } else {
        *out = speech;
    }
    return err;
}

void drg_speech_close(drg_speech *speech)
{
    if (!speech) return;
    free(speech->words);
    drg_file_unmap(&speech->file);
    free(speech);
}

const drg_speech_word *drg_speech_find(const drg_speech *speech, drg_str lemma)
{
    if (!speech || !speech->n_words) return NULL;
    drg_speech_word key = {lemma, 0, DRG_STANCE_REPORT};
    return bsearch(&key, speech->words, speech->n_words, sizeof key, by_lemma);
}
