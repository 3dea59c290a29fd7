#include "CLibEdit.h"
#include "Keys.h"

#include <errno.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/select.h>
#include <unistd.h>

// MARK: typed ahead

static const size_t most_ahead = 1 << 16;
static char *ahead = NULL;
static size_t ahead_start = 0, ahead_end = 0;

static void add_ahead(const char *bytes, size_t count) {
  char *more = realloc(ahead, ahead_end + count);
  if (!more) return;
  ahead = more;
  memcpy(ahead + ahead_end, bytes, count);
  ahead_end += count;
}

void ak_keys_forget(void) {
  free(ahead);
  ahead = NULL;
  ahead_start = ahead_end = 0;
}

void ak_keys_take_ahead(void) {
  if (ahead_start == ahead_end) ak_keys_forget();
  struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
  while (ahead_end < most_ahead && poll(&input, 1, 0) > 0 && (input.revents & POLLIN)) {
    char piece[4096];
    ssize_t count = read(STDIN_FILENO, piece, sizeof piece);
    if (count < 0) return;
    if (count == 0) {
      add_ahead("\004", 1);
      return;
    }
    add_ahead(piece, (size_t)count);
  }
}

// MARK: signals

// libedit draws within its signal handlers, and puts its handlers back only where the read that
// it waits in is the one interrupted. So a handler only notes the signal, and what is to be done
// is done between two keys.
static volatile sig_atomic_t is_stopped = 0;
static volatile sig_atomic_t is_continued = 0;
static volatile sig_atomic_t is_resized = 0;

static void note(int number) {
  if (number == SIGTSTP) is_stopped = 1;
  if (number == SIGCONT) is_continued = 1;
  if (number == SIGWINCH) is_resized = 1;
}

static void watch(void (*handler)(int)) {
  static const int numbers[] = {SIGTSTP, SIGCONT, SIGWINCH};
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  sigemptyset(&action.sa_mask);
  for (size_t index = 0; index < sizeof numbers / sizeof *numbers; index++) {
    sigaction(numbers[index], &action, NULL);
  }
}

void ak_keys_leave(void) {
  watch(SIG_DFL);
  is_continued = is_resized = 0;
  if (!is_stopped) return;
  // Ctrl-Z came with the last key.
  is_stopped = 0;
  raise(SIGTSTP);
}

// Lets the process stop, with the terminal as it was; comes back when it goes on.
static void stop(EditLine *line, const sigset_t *unblocked, const sigset_t *blocked) {
  is_stopped = 0;
  el_set(line, EL_PREP_TERM, 0);
  ak_mark_pastes(false);
  signal(SIGTSTP, SIG_DFL);
  raise(SIGTSTP);
  // Here it stops.
  sigprocmask(SIG_SETMASK, unblocked, NULL);
  sigprocmask(SIG_BLOCK, blocked, NULL);
  watch(note);
  is_continued = 1;
}

static void go_on(EditLine *line) {
  is_continued = 0;
  el_set(line, EL_PREP_TERM, 1);
  ak_mark_pastes(true);
  el_resize(line);
  if (write(STDOUT_FILENO, "\r", 1) < 0) return;
  el_set(line, EL_REFRESH);
}

// Waits until a key can be read; false after Ctrl-C.
static bool wait_for_key(EditLine *line) {
  sigset_t blocked, unblocked;
  sigemptyset(&blocked);
  sigaddset(&blocked, SIGINT);
  sigaddset(&blocked, SIGTSTP);
  sigaddset(&blocked, SIGCONT);
  sigaddset(&blocked, SIGWINCH);
  sigprocmask(SIG_BLOCK, &blocked, &unblocked);
  watch(note);
  bool is_ready = false;
  while (!is_ready && !ak_is_interrupted()) {
    if (is_stopped) {
      stop(line, &unblocked, &blocked);
    } else if (is_continued) {
      go_on(line);
    } else if (is_resized) {
      is_resized = 0;
      el_resize(line);
    } else {
      fd_set input;
      FD_ZERO(&input);
      FD_SET(STDIN_FILENO, &input);
      // Signals come in here alone, so that none is missed before the waiting.
      int count = pselect(STDIN_FILENO + 1, &input, NULL, NULL, NULL, &unblocked);
      is_ready = count > 0 || (count < 0 && errno != EINTR);
    }
  }
  sigprocmask(SIG_SETMASK, &unblocked, NULL);
  return is_ready;
}

// MARK: keys

static int next_byte(EditLine *line, char *byte) {
  if (ahead_start < ahead_end) {
    *byte = ahead[ahead_start++];
    return 1;
  }
  for (;;) {
    if (!wait_for_key(line)) {
      errno = EINTR;
      return -1;
    }
    ssize_t count = read(STDIN_FILENO, byte, 1);
    if (count >= 0 || errno != EINTR) return (int)count;
  }
}

int ak_keys_next(EditLine *line, wchar_t *key) {
  char bytes[MB_LEN_MAX];
  size_t count = 0;
  *key = 0;
  for (;;) {
    int got = next_byte(line, bytes + count);
    if (got <= 0) return got;
    count++;
    size_t length;
    for (;;) {
      mbstate_t state;
      memset(&state, 0, sizeof state);
      length = mbrtowc(key, bytes, count, &state);
      if (length != (size_t)-1 && !(length == (size_t)-2 && count == sizeof bytes)) break;
      // Invalid: dropped, but its last byte may begin a character.
      bytes[0] = bytes[count - 1];
      if (count == 1) {
        count = 0;
        break;
      }
      count = 1;
    }
    if (count > 0 && length != (size_t)-2) return 1;
  }
}
