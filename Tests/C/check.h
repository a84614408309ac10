/* Counting of checks, for the test programs. */
#ifndef NUDIPOLE_TESTS_CHECK_H
#define NUDIPOLE_TESTS_CHECK_H

#include <nudipole.h>
#include <stdio.h>
#include <string.h>

static int passed, failed;

#define CHECK(condition)                                                                  \
  do {                                                                                    \
    if (condition) passed++;                                                              \
    else {                                                                                \
      failed++;                                                                           \
      printf("%s:%d: failed: %s\n", __FILE__, __LINE__, #condition);                      \
    }                                                                                     \
  } while (0)

/* Filled with rubbish but for its size. */
static nd_report new_report(void) {
  nd_report report;
  memset(&report, 0x5a, sizeof report);
  report.struct_size = sizeof report;
  return report;
}

static int mentions(const nd_report *report, const char *text) { return strstr(report->message, text) != NULL; }

#endif
