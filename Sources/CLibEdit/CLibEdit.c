#include "CLibEdit.h"
#include "Keys.h"

#include <errno.h>
#include <histedit.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/time.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

struct ak_editor {
  EditLine *line;
  History *history;
  void *context;
  ak_complete complete;
  ak_paste paste;
  const char *prompt;
  // The line that was read last, without its line feed.
  char *text;
  unsigned char outcome;
};

static const char paste_on[] = "\033[?2004h";
static const char paste_off[] = "\033[?2004l";

// MARK: signals

static volatile sig_atomic_t interrupted = 0;
static volatile sig_atomic_t is_reading = 0;
// The terminal's modes as they were before the first line; set before `is_reading` is.
static struct termios modes_before;
static bool has_modes = false;

static void set_alarm(int milliseconds) {
  struct itimerval timer;
  memset(&timer, 0, sizeof timer);
  timer.it_value.tv_usec = milliseconds * 1000;
  setitimer(ITIMER_REAL, &timer, NULL);
}

static void interrupt(int number) {
  (void)number;
  interrupted = 1;
  // The signal may come just before the read that it is to end: then the alarm ends it.
  if (is_reading) set_alarm(20);
}

static void wake(int number) { (void)number; }

static void leave(int number) {
  if (is_reading) {
    if (has_modes) tcsetattr(STDIN_FILENO, TCSANOW, &modes_before);
    if (write(STDOUT_FILENO, paste_off, sizeof paste_off - 1) < 0) {
      // There is nobody left to tell.
    }
  }
  signal(number, SIG_DFL);
  raise(number);
}

static void handle(int number, void (*handler)(int)) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  sigemptyset(&action.sa_mask);
  // No SA_RESTART: a read that waits has to come back.
  sigaction(number, &action, NULL);
}

void ak_signals_install(void) {
  handle(SIGINT, interrupt);
  handle(SIGALRM, wake);
  handle(SIGTERM, leave);
  handle(SIGHUP, leave);
  signal(SIGPIPE, SIG_DFL);
}

bool ak_is_interrupted(void) { return interrupted != 0; }

bool ak_take_interruption(void) {
  bool was = interrupted != 0;
  interrupted = 0;
  return was;
}

int ak_columns(int descriptor) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return 0;
  return size.ws_col;
}

bool ak_set_locale(void) {
  // In the C locale libedit would drop what is not ASCII.
  static const char *const names[] = {"", "C.UTF-8", "en_US.UTF-8", "UTF-8"};
  for (size_t index = 0; index < sizeof names / sizeof *names; index++) {
    if (setlocale(LC_CTYPE, names[index]) && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) {
      return true;
    }
  }
  return false;
}

void ak_mark_pastes(bool on) {
  fputs(on ? paste_on : paste_off, stdout);
  fflush(stdout);
}

// MARK: the editor

static ak_editor *of(EditLine *line) {
  void *editor = NULL;
  el_get(line, EL_CLIENTDATA, &editor);
  return editor;
}

static char *prompt(EditLine *line) {
  ak_editor *editor = of(line);
  return (char *)(editor && editor->prompt ? editor->prompt : "");
}

static unsigned char complete(EditLine *line, int key) {
  (void)key;
  ak_editor *editor = of(line);
  if (!editor) return CC_ERROR;
  const LineInfo *info = el_line(line);
  size_t length = (size_t)(info->lastchar - info->buffer);
  size_t cursor = (size_t)(info->cursor - info->buffer);
  // What `info` points to changes with the next call; the callback gets a copy.
  char *copy = strndup(info->buffer, length);
  if (!copy) return CC_ERROR;
  editor->outcome = CC_NORM;
  editor->complete(editor->context, copy, length, cursor);
  free(copy);
  return editor->outcome;
}

// Reads up to the end of a bracketed paste, so that its line feeds do not run its lines.
static unsigned char paste(EditLine *line, int key) {
  (void)key;
  static const wchar_t end[] = L"\033[201~";
  const size_t end_length = 6, limit = 1 << 20;
  ak_editor *editor = of(line);
  size_t count = 0, room = 256;
  wchar_t *text = malloc(room * sizeof *text);
  if (!editor || !text) {
    free(text);
    return CC_ERROR;
  }
  wchar_t character;
  bool is_ended = false;
  while (!is_ended && el_wgetc(line, &character) == 1) {
    if (count + 1 >= room && room < limit) {
      wchar_t *more = realloc(text, 2 * room * sizeof *text);
      if (!more) break;
      text = more;
      room *= 2;
    }
    // What is beyond the limit is forgotten, but for the last characters, which may be the end's.
    if (count + 1 >= room) {
      wmemmove(text + count - end_length, text + count - end_length + 1, end_length - 1);
      count--;
    }
    text[count++] = character;
    is_ended = count >= end_length
               && wmemcmp(text + count - end_length, end, end_length) == 0;
  }
  if (is_ended) count -= end_length;
  text[count] = 0;
  char *bytes = malloc(count * MB_CUR_MAX + 1);
  size_t used = 0;
  if (bytes) {
    mbstate_t state;
    memset(&state, 0, sizeof state);
    for (size_t index = 0; index < count; index++) {
      size_t length = wcrtomb(bytes + used, text[index], &state);
      if (length == (size_t)-1) {
        memset(&state, 0, sizeof state);
      } else {
        used += length;
      }
    }
    bytes[used] = 0;
  }
  free(text);
  if (!bytes) return CC_ERROR;
  const LineInfo *info = el_line(line);
  char *before = strndup(info->buffer, (size_t)(info->lastchar - info->buffer));
  char *inserted = before
      ? editor->paste(editor->context, before, (size_t)(info->cursor - info->buffer), bytes)
      : NULL;
  unsigned char outcome = CC_REFRESH;
  if (inserted && *inserted && el_insertstr(line, inserted) != 0) outcome = CC_ERROR;
  free(inserted);
  free(before);
  free(bytes);
  return outcome;
}

ak_editor *ak_editor_open(const char *program, bool reads_rc, void *context,
                          ak_complete complete_callback, ak_paste paste_callback) {
  const char *terminal = getenv("TERM");
  if (!terminal || !*terminal || strcmp(terminal, "dumb") == 0) return NULL;
  ak_editor *editor = calloc(1, sizeof *editor);
  if (!editor) return NULL;
  editor->context = context;
  editor->complete = complete_callback;
  editor->paste = paste_callback;

  // libedit's only sign of an unknown terminal is a warning that it writes.
  FILE *warnings = tmpfile();
  editor->line = el_init(program, stdin, stdout, warnings ? warnings : stderr);
  bool is_unknown = false;
  if (warnings) {
    fflush(warnings);
    is_unknown = ftell(warnings) > 0;
  }
  if (editor->line) el_set(editor->line, EL_SETFP, 2, stderr);
  if (warnings) fclose(warnings);
  editor->history = history_init();
  if (!editor->line || !editor->history || is_unknown) {
    ak_editor_close(editor);
    return NULL;
  }
  EditLine *line = editor->line;
  HistEvent event;
  history(editor->history, &event, H_SETSIZE, 10000);
  el_set(line, EL_CLIENTDATA, editor);
  el_set(line, EL_SIGNAL, 1);
  el_set(line, EL_GETCFN, ak_keys_next);
  el_set(line, EL_HIST, history, editor->history);
  el_set(line, EL_PROMPT, prompt);
  el_set(line, EL_EDITOR, "emacs");
  // First the user's own file, which may choose vi; then the keys that this program needs.
  if (reads_rc) el_source(line, NULL);
  el_set(line, EL_ADDFN, "ak-complete", "Complete the word before the cursor", complete);
  el_set(line, EL_ADDFN, "ak-paste", "Insert what the terminal pastes", paste);
  el_set(line, EL_BIND, "^I", "ak-complete", NULL);
  el_set(line, EL_BIND, "\\e[200~", "ak-paste", NULL);
  el_set(line, EL_BIND, "^R", "em-inc-search-prev", NULL);
  el_set(line, EL_BIND, "-a", "^R", "em-inc-search-prev", NULL);
  return editor;
}

ak_input ak_editor_read(ak_editor *editor, const char *prompt_text, const char **line) {
  editor->prompt = prompt_text;
  *line = NULL;
  interrupted = 0;
  ak_input input = ak_input_end;
  has_modes = tcgetattr(STDIN_FILENO, &modes_before) == 0;
  is_reading = 1;
  ak_keys_take_ahead();
  // Before the prompt: what is typed as soon as it shows must not meet the terminal's own editing.
  el_set(editor->line, EL_PREP_TERM, 1);
  ak_mark_pastes(true);
  for (;;) {
    int count = 0;
    errno = 0;
    const char *text = el_gets(editor->line, &count);
    int code = errno;
    if (text && count > 0) {
      free(editor->text);
      editor->text = strndup(text, (size_t)count);
      if (editor->text) editor->text[strcspn(editor->text, "\n")] = 0;
      *line = editor->text ? editor->text : "";
      input = ak_input_line;
      break;
    }
    if (interrupted) {
      interrupted = 0;
      input = ak_input_interrupted;
      ak_keys_forget();
      fputs("^C\n", stdout);
      el_reset(editor->line);
      break;
    }
    // Another signal: go on waiting.
    if (count < 0 && code == EINTR) {
      el_reset(editor->line);
      continue;
    }
    fputs("\n", stdout);
    break;
  }
  set_alarm(0);
  el_set(editor->line, EL_PREP_TERM, 0);
  is_reading = 0;
  ak_mark_pastes(false);
  ak_keys_leave();
  return input;
}

void ak_editor_remember(ak_editor *editor, const char *line) {
  HistEvent event;
  // A line that is there already moves to the end.
  for (int found = history(editor->history, &event, H_FIRST); found >= 0;
       found = history(editor->history, &event, H_NEXT)) {
    if (strcmp(event.str, line) == 0) {
      history(editor->history, &event, H_DEL, event.num);
      break;
    }
  }
  history(editor->history, &event, H_ENTER, line);
}

void ak_editor_replace(ak_editor *editor, int characters, const char *text) {
  if (characters > 0) el_deletestr(editor->line, characters);
  editor->outcome = *text && el_insertstr(editor->line, text) != 0 ? CC_ERROR : CC_REFRESH;
}

void ak_editor_show(ak_editor *editor, const char *text) {
  fputs("\n", stdout);
  fputs(text, stdout);
  fflush(stdout);
  editor->outcome = CC_REDISPLAY;
}

void ak_editor_beep(ak_editor *editor) { editor->outcome = CC_REFRESH_BEEP; }

void ak_editor_close(ak_editor *editor) {
  if (!editor) return;
  if (editor->line) el_end(editor->line);
  if (editor->history) history_end(editor->history);
  free(editor->text);
  free(editor);
}
