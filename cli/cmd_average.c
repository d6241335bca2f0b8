// SPDX-License-Identifier: MIT
//
// cmd_average -- dragoman average: the mean of several models' weights as one model.

#include "options.h"

#include "base/file.h"
#include "train/average.h"

int cmd_average(const arguments *args)
{
    const char *out = arguments_get(args, OPT_OUT), *name = arguments_get(args, OPT_NAME);
    if (!out || args->n_operands < 2) {
        fprintf(stderr, "dragoman average: two models or more and --out are needed\n");
        return EXIT_ERROR;
    }
    drg_note note = {{0}};
    drg_model_writer writer = {0};
    drg_str image;
    drg_err err = drg_average(&writer, &image, args->operands, (uint32_t)args->n_operands, name ? name : "average", &note);
    if (!err) err = drg_file_write(out, image, &note);
    drg_model_writer_free(&writer);
    if (err) fprintf(stderr, "dragoman: %s\n", note.text[0] ? note.text : drg_err_name(err));
    return err ? EXIT_ERROR : EXIT_DONE;
}
