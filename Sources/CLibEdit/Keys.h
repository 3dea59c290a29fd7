// How libedit gets its keys; for this target alone.

#ifndef AK_KEYS_H
#define AK_KEYS_H

#include <histedit.h>
#include <stdbool.h>
#include <wchar.h>

// Takes what was typed ahead, while the terminal still gives whole lines: there Ctrl-D is the end
// of input, which the change to single keys would turn into a NUL.
void ak_keys_take_ahead(void);

// Forgets what was typed ahead.
void ak_keys_forget(void);

// The next key, for EL_GETCFN: 1, 0 at the end of input, -1 with EINTR after Ctrl-C.
int ak_keys_next(EditLine *line, wchar_t *key);

// Gives the signals that are watched while a key is waited for back to the system.
void ak_keys_leave(void);

// Has the terminal mark what is pasted, or no longer.
void ak_mark_pastes(bool on);

#endif
