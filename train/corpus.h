// SPDX-License-Identifier: MIT
//
// corpus -- what the network learns from: sentences of treebanks, name files and silver, as numbers.
//
// Reads    CoNLL-U (src/doc/conllu.h) and name files: `token TAB tag [TAB ...]`, blank line after each sentence, comments
//          begin with "# " and hold no tab; tags are O, B-T, I-T with T one of PER ORG GPE LOC EVENT MISC, or ?
// Rule     a sentence of a name file that is also in a treebank, word by word, lends its names to that sentence
// Rule     name sources mark different types, so a word can leave several tags open, and the loss asks only that one of
//          them is chosen (see corpus_names.c)
// Rule     tags, features and lemma rules that are too rare to learn are left without a class: no loss there

#ifndef DRG_TRAIN_CORPUS_H
#define DRG_TRAIN_CORPUS_H

#include "base/err.h"
#include "intern.h"
#include "reader/net.h"
#include "train.h"

#define DRG_CLASS_NONE UINT16_MAX

typedef struct drg_word {
    uint32_t type;              // index into corpus.forms
    uint16_t upos, xpos, feats, lemma, rel;
    uint16_t head;              // 0 the root, else 1 + position in the sentence
    uint32_t names;             // bits of the name tags that are right; 0: nothing is known
} drg_word;

typedef struct drg_sentence {
    uint32_t first, n;          // words
    float tree_weight, name_weight, share; // 0: no such layer; share of epochs that use it
    uint8_t silver;
} drg_sentence;

typedef struct drg_corpus {
    drg_word *words;
    uint32_t n_words, cap_words;
    drg_sentence *sents;
    uint32_t n_sents, cap_sents;
    uint32_t n_too_long;        // sentences left out
    int fixed;                  // 1: the labels are given (from.h), new ones are left out
    drg_intern forms;           // all word forms, with counts
    drg_intern upos, xpos, feats, lemma, rel; // classes; counts are of the gold treebanks
    uint16_t *class_of[5];      // after drg_corpus_finish: class of each string of the five, or DRG_CLASS_NONE
    uint32_t n_classes[5];
    drg_intern lemma_seen;      // "form<TAB>xpos<TAB>lemma" of the gold treebanks, form in lower case
    drg_intern forms_lower;     // lower-cased forms, with counts
    uint32_t *lower_of;         // [forms.n]
} drg_corpus;

enum { DRG_CLASS_UPOS, DRG_CLASS_XPOS, DRG_CLASS_FEATS, DRG_CLASS_LEMMA, DRG_CLASS_REL };

void drg_corpus_free(drg_corpus *corpus);

// Gold treebank (silver 0) or machine-labelled text (silver 1; labels that no gold file has are left out).
drg_err drg_corpus_add_trees(drg_corpus *corpus, const char *path, int silver, float weight, drg_note *note);

// Adds all name files; call it after the treebanks.
drg_err drg_corpus_add_names(drg_corpus *corpus, const drg_train_options *options, drg_note *note);

// Drops rare classes and turns the words' string numbers into class numbers. Call it once, at the end.
drg_err drg_corpus_finish(drg_corpus *corpus);

#define DRG_NAMED_OPEN 255u // the tag of a word of which the file says nothing ("?")

// One sentence of a name file: forms and tags (0 O; 1 + 4 t + {0 B, 1 I, 2 L, 3 U}). Shared with measuring.
typedef struct drg_named {
    drg_str *forms;
    uint8_t *tags;
    uint32_t n, cap;
} drg_named;

// Cuts the next sentence off a name file; 1 found, 0 the end, -1 an error that note tells. line counts along.
int drg_named_next(drg_named *named, drg_str *rest, uint32_t *line, const char *path, drg_arena *arena, drg_note *note);

#endif
