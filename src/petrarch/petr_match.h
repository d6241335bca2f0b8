// SPDX-License-Identifier: MIT
//
// petr_match -- tries the patterns of a verb on the words before and behind it.

#ifndef DRG_PETRARCH_PETR_MATCH_H
#define DRG_PETRARCH_PETR_MATCH_H

#include "petrarch/petr_scene.h"

// Words going away from the verb.
typedef struct petr_side {
    uint32_t *toks;
    uint32_t n;
} petr_side;

typedef struct petr_fit {
    uint32_t source, target; // entities that the pattern names, or PETR_NONE
    uint8_t both;            // "%": the source is a list whose members act on each other
} petr_fit;

// Whether the pattern fits; *fit is filled in when it does.
int petr_match(petr_fit *fit, const petr_scene *scene, const petr_pattern *pattern, const petr_side *left, const petr_side *right);

#endif
