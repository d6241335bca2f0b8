// SPDX-License-Identifier: MIT
//
// average -- several models of one lineage made into one: the mean of their weights, as fast as one and seldom worse than the best.
//
// Method   Wortsman and others 2022, "Model soups": models taught further from the same start lie in one basin, and the mean of their
//          weights errs less than each. Models trained from different starts must not be averaged.
// Rule     labels, known words and word lists are those of the last model, which must have the shape of the others
// Rule     a row of a word table that a model never learned (scale 0) has no say in the mean

#ifndef DRG_TRAIN_AVERAGE_H
#define DRG_TRAIN_AVERAGE_H

#include "base/err.h"
#include "base/str.h"
#include "model/modelwrite.h"

#define DRG_AVERAGE_MOST 16u

// The image lives in the writer, which the caller frees; name is the new model's name line. DRG_E_USAGE (fewer than two, too many, or of
// different shape), DRG_E_IO, DRG_E_FORMAT, DRG_E_NOMEM.
drg_err drg_average(drg_model_writer *writer, drg_str *image, const char *const *paths, uint32_t n, const char *name, drg_note *note);

#endif
