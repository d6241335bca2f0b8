// SPDX-License-Identifier: MIT
//
// look -- how wide the terminal is and whether it wants colours.

#ifndef DRG_CLI_LOOK_H
#define DRG_CLI_LOOK_H

#include "dragoman.h"

// Colours only where standard output is a terminal and NO_COLOR is not set (no-color.org); 80 columns elsewhere.
drg_look look_of_terminal(void);

#endif
