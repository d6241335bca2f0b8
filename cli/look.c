// SPDX-License-Identifier: MIT
//
// look -- how wide the terminal is and whether it wants colours.

#define _DEFAULT_SOURCE // TIOCGWINSZ

#include "look.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

drg_look look_of_terminal(void)
{
    drg_look look = {80, 0};
    if (!isatty(STDOUT_FILENO)) return look;
    struct winsize size;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) look.width = size.ws_col;
    const char *refused = getenv("NO_COLOR"), *terminal = getenv("TERM");
    look.colour = !(refused && refused[0]) && !(terminal && strcmp(terminal, "dumb") == 0);
    return look;
}
