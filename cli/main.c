// SPDX-License-Identifier: MIT
//
// main -- from the command line to a command.
//
// The commands that read articles work through dragoman.h alone and take files and buffers from base; train, measure and
// compile are tools of the workshop and use the headers of their rooms.

#include "dragoman.h"
#include "interrupt.h"
#include "options.h"

#include <errno.h>
#include <signal.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

static int run(const arguments *args)
{
    if (arguments_get(args, OPT_HELP)) {
        if (args->command) usage_command(stdout, args->command);
        else usage_program(stdout);
        return EXIT_DONE;
    }
    if (!args->command && arguments_get(args, OPT_VERSION)) {
        printf("dragoman %s\n", drg_version());
        return EXIT_DONE;
    }
    if (!args->command) {
        usage_program(stderr);
        return EXIT_ERROR;
    }
    int instead = arguments_get(args, OPT_PAIRS) != NULL; // a table takes the place of the files
    if (args->command->operands[0] && args->command->operands[0] != '[' && args->n_operands == 0 && !instead) {
        fprintf(stderr, "dragoman %s: %s missing; try dragoman %s --help\n", args->command->name, args->command->operands, args->command->name);
        return EXIT_ERROR;
    }
    if (!args->command->operands[0] && args->n_operands > 0) {
        fprintf(stderr, "dragoman %s: takes no files, got '%s'\n", args->command->name, args->operands[0]);
        return EXIT_ERROR;
    }
    return args->command->run(args);
}

int main(int argc, char **argv)
{
    arguments args;
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 512 << 10); // what a long article took goes back to the system when it is done; else the bound creeps up
#endif
    signal(SIGPIPE, SIG_IGN); // a reader that has enough closes the pipe: writes then fail with EPIPE, and we end quietly
    int status = arguments_parse(&args, argc, argv) == 0 ? run(&args) : EXIT_ERROR;
    arguments_free(&args);
    errno = 0;
    int bad = fflush(stdout) != 0 && errno != EPIPE;
    if (bad) perror("dragoman: standard output");
    interrupt_end();
    return bad ? EXIT_ERROR : status;
}
