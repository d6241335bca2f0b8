// SPDX-License-Identifier: MIT
//
// coref_dump -- prints who is who in documents whose words are given, for coref_eval.py.
//
//   coref_dump MODEL INDEX FILE.conllu [gold]
//
// Reads    CoNLL-U; its trees are used where `gold` is said, else the reader makes its own on the given words
// Writes   lines  DOC TAB TOKEN TAB HEAD-OF-MENTION 1/0 TAB ACTOR TAB TYPE TAB KIND  for every mention's head token

#include "base/file.h"
#include "doc/conllu.h"
#include "reader/reader.h"
#include "resolve/resolve.h"

#include <stdio.h>
#include <string.h>

static const char *const types[] = {"person", "group", "organisation", "country", "place", "media", "people", "other"};
static const char *const kinds[] = {"name", "nominal", "pronoun", "possessive", "demonym"};

static void print_doc(const drg_doc *doc)
{
    for (uint32_t m = 0; m < doc->n_mentions; m++) {
        const drg_mention *x = &doc->mentions[m];
        printf("%.*s\t%u\t%u\t%u\t%u\t%s\t%s\n", DRG_FMT(doc->id), x->toks.first, x->toks.end, x->head, x->actor,
               types[doc->actors[x->actor].type], kinds[x->kind]);
    }
    printf("%.*s\ttokens\t%u\n", DRG_FMT(doc->id), doc->n_tokens);
}

static int fail(const drg_note *note)
{
    fprintf(stderr, "coref_dump: %s\n", note->text);
    return 2;
}

int main(int argc, char **argv)
{
    drg_note note = {{0}};
    drg_model *model;
    drg_know *know;
    drg_reader *reader;
    drg_file file;
    if (argc < 4) {
        fprintf(stderr, "usage: coref_dump MODEL INDEX FILE.conllu [gold]\n");
        return 2;
    }
    int gold = argc > 4 && strcmp(argv[4], "gold") == 0;
    if (drg_model_open(&model, argv[1], &note) || drg_know_open(&know, argv[2], &note) || drg_reader_new(&reader, model, &note) ||
        drg_file_map(&file, argv[3], &note))
        return fail(&note);
    drg_conllu walk = {file.bytes, 1};
    drg_doc doc;
    drg_arena scratch;
    drg_doc_init(&doc, 0);
    drg_arena_init(&scratch, 0);
    for (drg_err err; (err = drg_conllu_next(&walk, &doc, &note)) != DRG_E_NOTFOUND; drg_arena_reset(&scratch)) {
        if (err == DRG_OK && !gold) err = drg_reader_annotate(reader, &doc);
        if (err == DRG_OK) err = drg_resolve(&doc, know, &scratch);
        if (err == DRG_OK) print_doc(&doc);
        else fprintf(stderr, "coref_dump: %.*s: %s\n", DRG_FMT(doc.id), drg_err_name(err));
    }
    drg_arena_free(&scratch);
    drg_doc_free(&doc);
    drg_file_unmap(&file);
    drg_reader_free(reader);
    drg_know_close(know);
    drg_model_close(model);
    return 0;
}
