// SPDX-License-Identifier: MIT
//
// ud -- the vocabulary of Universal Dependencies as numbers: tags, relations, features.
//
// Source   https://universaldependencies.org, guidelines 2; English subtypes as in EWT and GUM 2.16
// Rule     a relation or tag of another treebank that is not listed here becomes DRG_REL_OTHER / DRG_UPOS_X;
//          its own spelling stays in the token's deprel / xpos slices

#ifndef DRG_DOC_UD_H
#define DRG_DOC_UD_H

#include "base/str.h"

typedef enum drg_upos {
    DRG_UPOS_X, DRG_UPOS_ADJ, DRG_UPOS_ADP, DRG_UPOS_ADV, DRG_UPOS_AUX, DRG_UPOS_CCONJ, DRG_UPOS_DET, DRG_UPOS_INTJ,
    DRG_UPOS_NOUN, DRG_UPOS_NUM, DRG_UPOS_PART, DRG_UPOS_PRON, DRG_UPOS_PROPN, DRG_UPOS_PUNCT, DRG_UPOS_SCONJ,
    DRG_UPOS_SYM, DRG_UPOS_VERB, DRG_N_UPOS
} drg_upos;

// Universal relations, then the English subtypes. drg_rel_base maps a subtype to its universal relation.
typedef enum drg_rel {
    DRG_REL_OTHER, DRG_REL_ROOT, DRG_REL_ACL, DRG_REL_ADVCL, DRG_REL_ADVMOD, DRG_REL_AMOD, DRG_REL_APPOS, DRG_REL_AUX,
    DRG_REL_CASE, DRG_REL_CC, DRG_REL_CCOMP, DRG_REL_CLF, DRG_REL_COMPOUND, DRG_REL_CONJ, DRG_REL_COP, DRG_REL_CSUBJ,
    DRG_REL_DEP, DRG_REL_DET, DRG_REL_DISCOURSE, DRG_REL_DISLOCATED, DRG_REL_EXPL, DRG_REL_FIXED, DRG_REL_FLAT,
    DRG_REL_GOESWITH, DRG_REL_IOBJ, DRG_REL_LIST, DRG_REL_MARK, DRG_REL_NMOD, DRG_REL_NSUBJ, DRG_REL_NUMMOD,
    DRG_REL_OBJ, DRG_REL_OBL, DRG_REL_ORPHAN, DRG_REL_PARATAXIS, DRG_REL_PUNCT, DRG_REL_REPARANDUM, DRG_REL_VOCATIVE,
    DRG_REL_XCOMP,
    DRG_REL_ACL_RELCL, DRG_REL_ADVCL_RELCL, DRG_REL_AUX_PASS, DRG_REL_CC_PRECONJ, DRG_REL_COMPOUND_PRT,
    DRG_REL_CSUBJ_PASS, DRG_REL_CSUBJ_OUTER, DRG_REL_DET_PREDET, DRG_REL_NMOD_DESC, DRG_REL_NMOD_POSS,
    DRG_REL_NMOD_UNMARKED, DRG_REL_NSUBJ_PASS, DRG_REL_NSUBJ_OUTER, DRG_REL_OBL_AGENT, DRG_REL_OBL_UNMARKED,
    DRG_N_REL
} drg_rel;

// Features that later stages ask for, as bits of drg_token.morph.
enum {
    DRG_MORPH_SING = 1u << 0, DRG_MORPH_PLUR = 1u << 1,                                     // Number
    DRG_MORPH_P1 = 1u << 2, DRG_MORPH_P2 = 1u << 3, DRG_MORPH_P3 = 1u << 4,                 // Person
    DRG_MORPH_PAST = 1u << 5, DRG_MORPH_PRES = 1u << 6,                                     // Tense
    DRG_MORPH_IND = 1u << 7, DRG_MORPH_IMP = 1u << 8, DRG_MORPH_SUB = 1u << 9,              // Mood
    DRG_MORPH_FIN = 1u << 10, DRG_MORPH_INF = 1u << 11, DRG_MORPH_PART = 1u << 12, DRG_MORPH_GER = 1u << 13, // VerbForm
    DRG_MORPH_PASS = 1u << 14,                                                              // Voice=Pass
    DRG_MORPH_MASC = 1u << 15, DRG_MORPH_FEM = 1u << 16, DRG_MORPH_NEUT = 1u << 17,         // Gender
    DRG_MORPH_POSS = 1u << 18, DRG_MORPH_REFLEX = 1u << 19,                                 // Poss, Reflex
    DRG_MORPH_DEF = 1u << 20, DRG_MORPH_INDEF = 1u << 21,                                   // Definite
    DRG_MORPH_CMP = 1u << 22, DRG_MORPH_SUP = 1u << 23,                                     // Degree
    DRG_MORPH_NEG = 1u << 24,                                                               // Polarity=Neg
    DRG_MORPH_CARD = 1u << 25, DRG_MORPH_ORD = 1u << 26                                     // NumType
};

const char *drg_upos_name(drg_upos upos);      // "NOUN"
drg_upos drg_upos_from(drg_str name);          // X when unknown
const char *drg_rel_name(drg_rel rel);         // "nsubj:pass"; "dep" for OTHER
drg_rel drg_rel_from(drg_str name);            // an unknown subtype gives its universal relation
drg_rel drg_rel_base(drg_rel rel);             // NSUBJ for NSUBJ_PASS
uint32_t drg_morph_from(drg_str feats);        // "Mood=Ind|Number=Sing" -> bits

#endif
