// SPDX-License-Identifier: MIT
//
// ud -- names of Universal Dependencies to numbers and back; see ud.h.

#include "doc/ud.h"

static const char *const upos_names[DRG_N_UPOS] = {
    "X", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB"
};

static const char *const rel_names[DRG_N_REL] = {
    "dep", "root", "acl", "advcl", "advmod", "amod", "appos", "aux", "case", "cc", "ccomp", "clf", "compound",
    "conj", "cop", "csubj", "dep", "det", "discourse", "dislocated", "expl", "fixed", "flat", "goeswith", "iobj",
    "list", "mark", "nmod", "nsubj", "nummod", "obj", "obl", "orphan", "parataxis", "punct", "reparandum",
    "vocative", "xcomp", "acl:relcl", "advcl:relcl", "aux:pass", "cc:preconj", "compound:prt", "csubj:pass",
    "csubj:outer", "det:predet", "nmod:desc", "nmod:poss", "nmod:unmarked", "nsubj:pass", "nsubj:outer", "obl:agent",
    "obl:unmarked",
};

static const struct {
    const char *text;
    uint32_t bit;
} morph_names[] = {
    {"Number=Sing", DRG_MORPH_SING},
    {"Number=Plur", DRG_MORPH_PLUR},
    {"Person=1", DRG_MORPH_P1},
    {"Person=2", DRG_MORPH_P2},
    {"Person=3", DRG_MORPH_P3},
    {"Tense=Past", DRG_MORPH_PAST},
    {"Tense=Pres", DRG_MORPH_PRES},
    {"Mood=Ind", DRG_MORPH_IND},
    {"Mood=Imp", DRG_MORPH_IMP},
    {"Mood=Sub", DRG_MORPH_SUB},
    {"VerbForm=Fin", DRG_MORPH_FIN},
    {"VerbForm=Inf", DRG_MORPH_INF},
    {"VerbForm=Part", DRG_MORPH_PART},
    {"VerbForm=Ger", DRG_MORPH_GER},
    {"Voice=Pass", DRG_MORPH_PASS},
    {"Gender=Masc", DRG_MORPH_MASC},
    {"Gender=Fem", DRG_MORPH_FEM},
    {"Gender=Neut", DRG_MORPH_NEUT},
    {"Poss=Yes", DRG_MORPH_POSS},
    {"Reflex=Yes", DRG_MORPH_REFLEX},
    {"Definite=Def", DRG_MORPH_DEF},
    {"Definite=Ind", DRG_MORPH_INDEF},
    {"Degree=Cmp", DRG_MORPH_CMP},
    {"Degree=Sup", DRG_MORPH_SUP},
    {"Polarity=Neg", DRG_MORPH_NEG},
    {"NumType=Card", DRG_MORPH_CARD},
    {"NumType=Ord", DRG_MORPH_ORD},
};

const char *drg_upos_name(drg_upos upos) { return (unsigned)upos < DRG_N_UPOS ? upos_names[upos] : "X"; }

drg_upos drg_upos_from(drg_str name)
{
    for (int i = 0; i < DRG_N_UPOS; i++)
        if (drg_str_is(name, upos_names[i])) return (drg_upos)i;
    return DRG_UPOS_X;
}

const char *drg_rel_name(drg_rel rel) { return (unsigned)rel < DRG_N_REL ? rel_names[rel] : "dep"; }

drg_rel drg_rel_from(drg_str name)
{
    for (int i = 1; i < DRG_N_REL; i++)
        if (drg_str_is(name, rel_names[i])) return (drg_rel)i;
    size_t colon = drg_str_find(name, DRG_STR(":"), 0);
    if (colon != SIZE_MAX) return drg_rel_from(drg_str_sub(name, 0, colon));
    return DRG_REL_OTHER;
}

drg_rel drg_rel_base(drg_rel rel)
{
    if (rel < DRG_REL_ACL_RELCL || rel >= DRG_N_REL) return rel;
    drg_str name = drg_str_from(rel_names[rel]);
    return drg_rel_from(drg_str_sub(name, 0, drg_str_find(name, DRG_STR(":"), 0)));
}

uint32_t drg_morph_from(drg_str feats)
{
    uint32_t bits = 0;
    drg_str rest = feats, one;
    while (drg_str_next(&rest, '|', &one))
        for (size_t i = 0; i < sizeof morph_names / sizeof *morph_names; i++)
            if (drg_str_is(one, morph_names[i].text)) bits |= morph_names[i].bit;
    return bits;
}
