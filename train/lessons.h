// SPDX-License-Identifier: MIT
//
// lessons -- labelled pairs for the judge: read, coded and turned into features.
//
// Reads    tables of our own (train/events/*.tsv: type, mode, status, sentence with [source] and {target} marked); tables with
//          sentence, source, target and gold_root; plain text, an article a line, whose events the patterns label
// Rule     the order of the files is the order of the lessons

#ifndef DRG_TRAIN_LESSONS_H
#define DRG_TRAIN_LESSONS_H

#include "code/judge.h"
#include "flow/flow.h"

typedef struct drg_lesson {
    uint64_t first;              // features[first .. first + n); those from n_plain on come from the patterns
    uint32_t n, n_plain;
    uint64_t dense;              // vectors[dense ...), DRG_JUDGE_SLOTS * dim of them
    uint8_t label, other;        // numbers in drg_judge_types; other: a second type that is as right (YIELD), else the same
    uint8_t by_patterns;         // labelled by the patterns themselves: only the plain features teach
    uint32_t group;              // number of the row in its file: folds are taken by it
    float weight;
} drg_lesson;

typedef struct drg_lessons {
    drg_arena arena;
    drg_lesson *items;
    uint32_t n, cap;
    drg_judge_feature *features;
    uint64_t n_features, cap_features;
    float *vectors;
    uint64_t n_vectors, cap_vectors;
    uint32_t dim;
} drg_lessons;

void drg_lessons_free(drg_lessons *lessons);

// A table of our own. Each pair also gives its reverse as NONE where its type has a direction.
drg_err drg_lessons_read(drg_lessons *lessons, drg_bench *bench, const drg_judge_words *words, const char *path, drg_note *note);
// The positive examples that stand beside the patterns and name both sides.
drg_err drg_lessons_examples(drg_lessons *lessons, drg_bench *bench, const drg_judge_words *words, drg_note *note);
// A table with gold_root (YIELD stands for CONCEDE and RETREAT).
drg_err drg_lessons_read_gold(drg_lessons *lessons, drg_bench *bench, const drg_judge_words *words, const char *path, drg_note *note);
// Events of plain text that the patterns are sure of, up to `most` of a type.
drg_err drg_lessons_label(drg_lessons *lessons, drg_bench *bench, const drg_judge_words *words, const char *path, uint32_t most,
                          drg_note *note);

#endif
