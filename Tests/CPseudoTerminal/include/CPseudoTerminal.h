// Starts a program on a pseudo-terminal, as a terminal emulator does: for tests only.

#ifndef CPSEUDOTERMINAL_H
#define CPSEUDOTERMINAL_H

#include <stdbool.h>

/// A program on a pseudo-terminal of its own, with a minimal shell above it, so that the program
/// can be stopped.
typedef struct pt_session {
  /// The side that the user types on and sees; -1 where nothing could be started.
  int master;
  /// The program's side, kept open so that its modes can be read after the program has ended.
  int slave;
  /// Where the shell above the program tells what became of it.
  int reports;
  int shell;
  int process;
} pt_session;

/// Starts a program; `argv` and `envp` end with NULL.
pt_session pt_start(const char *path, char *const argv[], char *const envp[], int rows, int columns);

/// Changes the size of the terminal.
void pt_resize(pt_session session, int rows, int columns);

/// The terminal's modes as text, to be compared.
void pt_modes(pt_session session, char *text, int length);

/// Waits up to so many milliseconds for something to read.
bool pt_wait(pt_session session, int milliseconds);

/// What became of the program since this was asked last: its exit status, 1000 + the number of
/// the signal that ended it, 2000 + the number of the signal that stopped it, -1 for nothing.
int pt_status(pt_session session);

/// Sends a signal to the program.
void pt_signal(pt_session session, int number);

/// Ends the program if it still runs, and closes the terminal.
void pt_close(pt_session session);

#endif
