#define _GNU_SOURCE
#include "CPseudoTerminal.h"

#include <fcntl.h>
#include <poll.h>
#if __has_include(<pty.h>)
#include <pty.h>
#include <utmp.h>
#else
#include <util.h>
#endif
#include <signal.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

// The shell between the terminal and the program. Without one, the program's process group would
// be an orphan, which the system does not let stop.
static void run_shell(const char *path, char *const argv[], char *const envp[], int reports) {
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  for (int number = 1; number < 32; number++) signal(number, SIG_DFL);
  signal(SIGTTOU, SIG_IGN);
  pid_t process = fork();
  if (process == 0) {
    setpgid(0, 0);
    tcsetpgrp(STDIN_FILENO, getpid());
    signal(SIGTTOU, SIG_DFL);
    close(reports);
    execve(path, argv, envp);
    _exit(127);
  }
  setpgid(process, process);
  int report = process;
  if (process < 0 || write(reports, &report, sizeof report) != sizeof report) _exit(1);
  for (;;) {
    int status;
    if (waitpid(process, &status, WUNTRACED) != process) _exit(1);
    report = WIFEXITED(status)    ? WEXITSTATUS(status)
             : WIFSTOPPED(status) ? 2000 + WSTOPSIG(status)
                                  : 1000 + WTERMSIG(status);
    if (write(reports, &report, sizeof report) != sizeof report) _exit(1);
    if (!WIFSTOPPED(status)) _exit(0);
  }
}

pt_session pt_start(const char *path, char *const argv[], char *const envp[], int rows,
                    int columns) {
  pt_session session = {-1, -1, -1, -1, -1};
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  int master, slave, reports[2];
  if (pipe(reports) != 0) return session;
  if (openpty(&master, &slave, NULL, NULL, &size) != 0) return session;
  fcntl(master, F_SETFD, FD_CLOEXEC);
  fcntl(reports[0], F_SETFD, FD_CLOEXEC);
  fcntl(reports[1], F_SETFD, FD_CLOEXEC);
  pid_t shell = fork();
  if (shell == 0) {
    close(master);
    close(reports[0]);
    login_tty(slave);
    run_shell(path, argv, envp, reports[1]);
  }
  close(reports[1]);
  fcntl(slave, F_SETFD, FD_CLOEXEC);
  session.master = master;
  session.slave = slave;
  session.reports = reports[0];
  session.shell = shell;
  int process;
  if (shell > 0 && read(reports[0], &process, sizeof process) == sizeof process) {
    session.process = process;
  }
  return session;
}

void pt_resize(pt_session session, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  ioctl(session.master, TIOCSWINSZ, &size);
}

void pt_modes(pt_session session, char *text, int length) {
  struct termios modes;
  if (length > 0) text[0] = 0;
  if (tcgetattr(session.slave, &modes) != 0) return;
  int used = snprintf(text, (size_t)length, "%x %x %x %x", (unsigned)modes.c_iflag,
                      (unsigned)modes.c_oflag, (unsigned)modes.c_cflag, (unsigned)modes.c_lflag);
  for (int index = 0; index < NCCS && used < length; index++) {
    used += snprintf(text + used, (size_t)(length - used), " %x", modes.c_cc[index]);
  }
}

static bool is_ready(int descriptor, int milliseconds) {
  struct pollfd poller = {.fd = descriptor, .events = POLLIN};
  return poll(&poller, 1, milliseconds) > 0 && (poller.revents & POLLIN);
}

bool pt_wait(pt_session session, int milliseconds) { return is_ready(session.master, milliseconds); }

int pt_status(pt_session session) {
  int report;
  if (!is_ready(session.reports, 0)) return -1;
  return read(session.reports, &report, sizeof report) == sizeof report ? report : -1;
}

void pt_signal(pt_session session, int number) {
  if (session.process > 1) kill(session.process, number);
}

void pt_close(pt_session session) {
  if (session.master < 0) return;
  // Once the shell above has ended, the program has, and its number may be another's.
  if (session.shell > 0 && waitpid(session.shell, NULL, WNOHANG) == 0) {
    pt_signal(session, SIGKILL);
    waitpid(session.shell, NULL, 0);
  }
  close(session.master);
  close(session.slave);
  close(session.reports);
}
