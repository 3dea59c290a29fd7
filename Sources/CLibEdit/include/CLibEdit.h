// libedit for Swift: its calls are variadic and want C streams, neither of which Swift has.
//
// One editor a process, used on the main thread: libedit knows one static editor in its signal
// handlers.

#ifndef CLIBEDIT_H
#define CLIBEDIT_H

#include <stdbool.h>
#include <stddef.h>

/// An editor on standard input and output.
typedef struct ak_editor ak_editor;

/// What came of waiting for a line.
typedef enum ak_input {
  ak_input_line = 0,
  ak_input_end = 1,
  ak_input_interrupted = 2
} ak_input;

/// Asked to complete: the line, its length and the cursor, in bytes.
typedef void (*ak_complete)(void *context, const char *line, size_t length, size_t cursor);

/// Asked what to insert for pasted text; the answer is freed with `free`.
typedef char *(*ak_paste)(void *context, const char *line, size_t cursor, const char *pasted);

/// Sets the locale's character set from the environment, UTF-8 where that is the C locale.
/// Gives whether characters beyond ASCII can be edited.
bool ak_set_locale(void);

/// Makes an editor; NULL where the terminal is unknown to libedit or there is none.
///
/// @param reads_rc Whether `.editrc` is read.
ak_editor *ak_editor_open(const char *program, bool reads_rc, void *context, ak_complete complete,
                          ak_paste paste);

/// Waits for a line. It stays valid until the next call, and has no line feed.
ak_input ak_editor_read(ak_editor *editor, const char *prompt, const char **line);

/// Adds a line to the history that the arrow keys go through.
void ak_editor_remember(ak_editor *editor, const char *line);

/// Within a call for completion: replaces so many characters before the cursor.
void ak_editor_replace(ak_editor *editor, int characters, const char *text);

/// Within a call for completion: shows text under the line, which is drawn again after it.
void ak_editor_show(ak_editor *editor, const char *text);

/// Within a call for completion: rings the bell.
void ak_editor_beep(ak_editor *editor);

/// Restores the terminal and frees the editor.
void ak_editor_close(ak_editor *editor);

/// Makes Ctrl-C raise a flag instead of ending the program, and a broken pipe end it quietly.
/// SIGTERM and SIGHUP put the terminal right before they end it.
void ak_signals_install(void);

/// Whether Ctrl-C was pressed since it was last taken back.
bool ak_is_interrupted(void);

/// Takes the flag of Ctrl-C back, and gives whether it was raised.
bool ak_take_interruption(void);

/// The columns of the terminal on a descriptor; 0 where that is none.
int ak_columns(int descriptor);

#endif
