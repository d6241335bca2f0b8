// SPDX-License-Identifier: MIT
//
// interrupt -- the wish to stop: SIGINT, SIGTERM and SIGHUP end a run after the articles at hand.
//
// Rule     the first signal is noted, and the run ends itself; the second one kills at once
// Rule     a run that was stopped ends with its signal, so that shells and schedulers see it: status 130 for Ctrl-C, 143 for SIGTERM

#ifndef DRG_CLI_INTERRUPT_H
#define DRG_CLI_INTERRUPT_H

// Begins to watch for the signals; a signal that is ignored already (nohup) stays so. A second call does nothing.
void interrupt_watch(void);
// The signal that came, or 0.
int interrupt_signal(void);
// Waits until fd can be read. 0 when a signal came first.
int interrupt_wait(int fd);
// Sleeps for a time in milliseconds. 0 when a signal came first.
int interrupt_sleep(long milliseconds);
// Ends the process with the signal that came; returns when none did.
void interrupt_end(void);

#endif
