// SPDX-License-Identifier: MIT
//
// usage -- --help, the manual page and completions, all from the table in options.c.

#include "dragoman.h"
#include "options.h"

#include <string.h>

static const char *const summary = "reads news of diplomacy and writes sourced records: who met, called or visited whom, "
                                   "when and where, who said what, what comes next";

static void put_wrapped(FILE *out, const char *text, int at, int indent)
{
    for (int first = 1; *text; first = 0) {
        int n = (int)strcspn(text, " ");
        if (!first && at + 1 + n > 80) {
            fprintf(out, "\n%*s", indent, "");
            at = indent;
        } else if (!first) {
            fputc(' ', out);
            at++;
        }
        fprintf(out, "%.*s", n, text);
        at += n;
        text += n;
        while (*text == ' ') text++;
    }
    fputc('\n', out);
}

void usage_program(FILE *out)
{
    fprintf(out, "dragoman COMMAND [options] [FILE...]\n\n");
    put_wrapped(out, summary, 0, 0);
    fprintf(out, "\n");
    for (unsigned i = 0; i < n_commands; i++) fprintf(out, "  %-16s%s\n", command_table[i].name, command_table[i].help);
    fprintf(out, "\ndragoman COMMAND --help tells more. Exit status: 0 done, 1 no answer, 2 an error, even when the rest was done.\n");
}

// "-j, --jobs N"
static int option_words(char *room, size_t size, const option_row *row)
{
    char letter[8] = "    ";
    if (row->letter) snprintf(letter, sizeof letter, "-%c, ", row->letter);
    return snprintf(room, size, "%s--%s%s%s", letter, row->name, row->argument ? " " : "", row->argument ? row->argument : "");
}

void usage_command(FILE *out, const command_row *command)
{
    fprintf(out, "dragoman %s [options]%s%s\n\n", command->name, command->operands[0] ? " " : "", command->operands);
    put_wrapped(out, command->more, 0, 0);
    fprintf(out, "\n");
    for (const option_id *o = command->options;; o++) {
        char words[80];
        int n = option_words(words, sizeof words, &option_table[*o]);
        fprintf(out, "  %-34s%s", words, n >= 34 ? " " : "");
        put_wrapped(out, option_table[*o].help, n >= 34 ? n + 3 : 36, 36);
        if (*o == OPT_HELP) break;
    }
}

static void put_roff(FILE *out, const char *text)
{
    for (; *text; text++) {
        if (*text == '-' || *text == '\\') fputc('\\', out);
        fputc(*text, out);
    }
}

void usage_man(FILE *out)
{
    fprintf(out, ".TH DRAGOMAN 1 \"\" \"dragoman %s\" \"User Commands\"\n.SH NAME\ndragoman \\- ", drg_version());
    put_roff(out, summary);
    fprintf(out, "\n.SH SYNOPSIS\n.B dragoman\n.I COMMAND\n[options] [FILE...]\n.SH COMMANDS\n");
    for (unsigned i = 0; i < n_commands; i++) {
        const command_row *c = &command_table[i];
        fprintf(out, ".SS dragoman %s %s\n", c->name, c->operands);
        put_roff(out, c->help);
        fprintf(out, ".\n");
        put_roff(out, c->more);
        fprintf(out, "\n");
        for (const option_id *o = c->options;; o++) {
            const option_row *row = &option_table[*o];
            fprintf(out, ".TP\n.B ");
            if (row->letter) fprintf(out, "\\-%c, ", row->letter);
            fprintf(out, "\\-\\-");
            put_roff(out, row->name);
            if (row->argument) fprintf(out, " \\fI%s\\fR", row->argument);
            fprintf(out, "\n");
            put_roff(out, row->help);
            fprintf(out, "%s\n", row->repeats ? "; may be given more than once" : "");
            if (*o == OPT_HELP) break;
        }
    }
    fprintf(out, ".SH ENVIRONMENT\n.TP\n.B DRAGOMAN_DATA\nfolder of model, world index and patterns, where \\-\\-data is not given\n"
                 ".TP\n.B NO_COLOR\nset to anything: no colours on a terminal\n"
                 ".SH EXIT STATUS\n0 done; 1 a question with no answer; 2 an error, even when the rest was done; 128 + n stopped by signal n.\n");
}

static int named_before(int id)
{
    for (int before = 0; before < id; before++)
        if (strcmp(option_table[before].name, option_table[id].name) == 0) return 1;
    return 0;
}

void usage_completion(FILE *out)
{
    fprintf(out, "_dragoman() {\n  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} options=\n"
                 "  if [ \"$COMP_CWORD\" -eq 1 ]; then\n    COMPREPLY=($(compgen -W \"");
    for (unsigned i = 0; i < n_commands; i++) fprintf(out, "%s%s", i ? " " : "", command_table[i].name);
    fprintf(out, "\" -- \"$word\")); return\n  fi\n  case $before in\n");
    for (int id = 0; id < N_OPTIONS; id++) {
        const option_row *row = &option_table[id];
        if (!row->argument || !strchr(row->argument, '|') || named_before(id)) continue;
        fprintf(out, "    --%s) COMPREPLY=($(compgen -W \"", row->name);
        for (int same = id; same < N_OPTIONS; same++) { // commands may each have an option of this name, with words of their own
            if (strcmp(option_table[same].name, row->name) != 0) continue;
            if (same != id) fputc(' ', out);
            for (const char *p = option_table[same].argument; *p; p++) fputc(*p == '|' ? ' ' : *p, out);
        }
        fprintf(out, "\" -- \"$word\")); return;;\n");
    }
    fprintf(out, "  esac\n  case ${COMP_WORDS[1]} in\n");
    for (unsigned i = 0; i < n_commands; i++) {
        fprintf(out, "    %s) options=\"", command_table[i].name);
        for (const option_id *o = command_table[i].options;; o++) {
            fprintf(out, "--%s%s", option_table[*o].name, *o == OPT_HELP ? "" : " ");
            if (*o == OPT_HELP) break;
        }
        fprintf(out, "\";;\n");
    }
    fprintf(out, "  esac\n  case $word in\n    -*) COMPREPLY=($(compgen -W \"$options\" -- \"$word\"));;\n"
                 "    *) COMPREPLY=($(compgen -f -- \"$word\"));;\n  esac\n}\ncomplete -o filenames -F _dragoman dragoman\n");
}

int cmd_man(const arguments *args)
{
    (void)args;
    usage_man(stdout);
    return EXIT_DONE;
}

int cmd_completion(const arguments *args)
{
    (void)args;
    usage_completion(stdout);
    return EXIT_DONE;
}
