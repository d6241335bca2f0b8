// SPDX-License-Identifier: MIT
//
// cmd_label -- dragoman label: several models read a CoNLL-U file together, for a smaller one to learn from.

#include "options.h"

#include "base/file.h"
#include "doc/conllu.h"
#include "train/teachers.h"

#include <stdlib.h>

static drg_err label(drg_teachers *teachers, drg_str text, drg_note *note)
{
    drg_doc doc;
    drg_buf out = {0};
    drg_conllu walk = {text, 1};
    drg_err err = DRG_OK;
    drg_doc_init(&doc, 0);
    while (!err) {
        err = drg_conllu_next(&walk, &doc, note);
        if (!err) err = drg_teachers_annotate(teachers, &doc);
        if (err) break;
        out.n = 0;
        drg_conllu_write(&out, &doc);
        if (out.failed) err = DRG_E_NOMEM;
        else if (fwrite(out.p, 1, out.n, stdout) != out.n) err = drg_fail(note, DRG_E_IO, "standard output: cannot be written");
    }
    drg_buf_free(&out);
    drg_doc_free(&doc);
    return err == DRG_E_NOTFOUND ? DRG_OK : err;
}

int cmd_label(const arguments *args)
{
    if (args->n_operands < 2) {
        fprintf(stderr, "dragoman label: one model or more and a CoNLL-U file are needed\n");
        return EXIT_ERROR;
    }
    drg_note note = {{0}};
    drg_teachers *teachers = NULL;
    drg_file file;
    const char *path = args->operands[args->n_operands - 1];
    drg_err err = drg_file_map(&file, path, &note);
    if (!err) {
        err = drg_teachers_new(&teachers, args->operands, (uint32_t)args->n_operands - 1, &note);
        if (!err) err = label(teachers, file.bytes, &note);
        drg_teachers_free(teachers);
        drg_file_unmap(&file);
    }
    if (err) fprintf(stderr, "dragoman: %s\n", note.text[0] ? note.text : drg_err_name(err));
    return err ? EXIT_ERROR : EXIT_DONE;
}
