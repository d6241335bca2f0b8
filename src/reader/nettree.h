// SPDX-License-Identifier: MIT
//
// nettree -- from scores of heads to the best tree of a sentence, and from tag scores to names.
//
// Tree     each word takes its best head; where that is no tree with one root, the root is the word that gains most by
//          being one, and Chu-Liu/Edmonds finds the best tree under it
// Names    Viterbi over O and B I L U of six types, with the moves that make no span left out
// Rule     scores that are no numbers count as very bad; every input gives a tree with one root and well-formed spans

#ifndef DRG_READER_NETTREE_H
#define DRG_READER_NETTREE_H

#include "base/arena.h"
#include "doc/doc.h"

// score[i * n + j]: word j as head of word i (the diagonal is not looked at; the array is changed); root[i]: i as the root.
// head[i] gets the index of its head, or DRG_NONE. 0 without memory.
int drg_tree_find(uint32_t *head, float *score, float *root, uint32_t n, drg_arena *scratch);

// score: n rows of DRG_NET_NAME_TAGS values, row stride in floats. tag[i] gets the tag; sure[i] its probability. 0 without memory.
int drg_names_find(uint8_t *tag, float *sure, const float *score, size_t stride, uint32_t n, drg_arena *scratch);

#endif
