// SPDX-License-Identifier: MIT
//
// cmd_train_ends -- dragoman train-ends: from treebanks to the weights of sentence ends.

#include "options.h"
#include "train/splits.h"

#include <stdlib.h>

int cmd_train_ends(const arguments *args)
{
    drg_splits_options options = drg_splits_defaults();
    drg_splits_report report;
    drg_note note = {{0}};
    const char **trees = calloc((size_t)args->n_options + 1, sizeof *trees);
    long epochs;
    if (!trees) {
        fprintf(stderr, "dragoman: out of memory\n");
        return EXIT_ERROR;
    }
    for (int i = 0; i < args->n_options; i++)
        if (args->options[i].id == OPT_TREES) trees[options.n_trees++] = args->options[i].value;
    options.trees = trees;
    if (arguments_get(args, OPT_OUT)) options.out = arguments_get(args, OPT_OUT);
    int status = EXIT_ERROR;
    if (arguments_number(args, OPT_EPOCHS, 1, 1000, (long)options.epochs, &epochs) == 0) {
        options.epochs = (uint32_t)epochs;
        drg_err err = drg_splits_train(&options, &report, &note);
        if (err) {
            fprintf(stderr, "dragoman: %s\n", note.text[0] ? note.text : drg_err_name(err));
        } else {
            fprintf(stderr, "%u places, %u sentence ends, %u weights, %u places wrong, %u ends out of reach\n", report.places,
                report.ends, report.features, report.wrong, report.lost);
            status = EXIT_DONE;
        }
    }
    free(trees);
    return status;
}
