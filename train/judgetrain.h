// SPDX-License-Identifier: MIT
//
// judgetrain -- from labelled pairs to the judge's model.
//
// Method   multinomial logistic regression by AdaGrad over all lessons, some of them without what the patterns say, so that the
//          words carry a reading where the patterns have none; weights shrink a little after each pass; docs/method/judge.md
// Rule     one thread, a fixed order, no libm but the square root: the same data, options and seed give the same bytes

#ifndef DRG_TRAIN_JUDGETRAIN_H
#define DRG_TRAIN_JUDGETRAIN_H

#include "lessons.h"
#include "model/modelwrite.h"
#include "wordvecs.h"

typedef struct drg_judgetrain_options {
    uint32_t epochs, seed;
    uint32_t least;     // a feature must occur so often
    float rate, shrink; // learning rate; share of each weight that is taken away after each pass
    float hide;         // probability that a lesson is taught without what the patterns say
    float dense_rate;   // learning rate of the weights on word vectors
    float by_patterns;  // weight of lessons that the patterns labelled
} drg_judgetrain_options;

drg_judgetrain_options drg_judgetrain_defaults(void);

// Weights while learning.
typedef struct drg_judge_weights {
    uint32_t *keys;   // [n] sorted
    uint32_t n, n_dense;
    float *sparse, *seen;        // [n][DRG_JUDGE_N]; seen: sums of squared gradients
    float *dense, *dense_seen;   // [n_dense][DRG_JUDGE_N]
    float bias[DRG_JUDGE_N], bias_seen[DRG_JUDGE_N];
} drg_judge_weights;

void drg_judge_weights_free(drg_judge_weights *weights);
// Learns from the lessons whose fold (group % n_folds) is not `left_out`; n_folds 0: from all. Lessons of `gold` (may be NULL)
// are added to those of `lessons`; folds are of gold alone.
drg_err drg_judgetrain(const drg_judgetrain_options *options, const drg_lessons *lessons, const drg_lessons *gold, uint32_t n_folds,
                       uint32_t left_out, drg_judge_weights *out);
// Probabilities of one lesson.
void drg_judge_weights_ask(const drg_judge_weights *weights, const drg_lessons *lessons, const drg_lesson *lesson, int hide, float out[DRG_JUDGE_N]);
// Loss of one lesson (minus the logarithm of the probability of its label), and its gradient by the sums: for tests too.
void drg_judge_slope(const float p[DRG_JUDGE_N], const drg_lesson *lesson, float slope[DRG_JUDGE_N]);

// The model file as bytes, in writer's memory.

drg_err drg_judge_save(drg_model_writer *writer, const drg_judge_weights *weights, const drg_wordvecs *words, const char *name, float sharpness,
                       drg_str *image);

#endif
