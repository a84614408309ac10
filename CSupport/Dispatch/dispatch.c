/* One shared library for several x86-64 instruction sets: every function of nudipole.h is a jump to the code of the level
 * that is chosen when the library is loaded. tools/link_library.sh links this file with the objects of all levels, in which
 * nd_x is called nd_x_baseline, nd_x_v3 or nd_x_v4 and everything else is local: no level can reach another one's code.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum level { BASELINE, V3, V4, LEVELS };
static const char *const names[LEVELS] = {"baseline", "v3", "v4"};

#define ENTRY(name) extern char name##_baseline[], name##_v3[], name##_v4[];
#include "entries.h"
#undef ENTRY

/* Where the jumps go; to the baseline also before the choice, for callers that run even earlier. */
#define ENTRY(name) __attribute__((visibility("hidden"))) void *name##_chosen = name##_baseline;
#include "entries.h"
#undef ENTRY

#define ENTRY(name)                             \
  __asm__(".pushsection .text." #name ",\"ax\"\n" \
          ".globl " #name "\n"                  \
          ".type " #name ", @function\n"        \
          ".p2align 4\n" #name ":\n"            \
          "  endbr64\n"                         \
          "  jmp *" #name "_chosen(%rip)\n"     \
          ".size " #name ", .-" #name "\n"      \
          ".popsection");
#include "entries.h"
#undef ENTRY

/* The best level of this processor and operating system. */
static enum level best(void) {
  __builtin_cpu_init();
  if (__builtin_cpu_supports("x86-64-v4")) return V4;
  if (__builtin_cpu_supports("x86-64-v3")) return V3;
  return BASELINE;
}

/* NUDIPOLE_ISA, if it names a level that can run here. */
static enum level chosen(void) {
  enum level possible = best();
  const char *wish = getenv("NUDIPOLE_ISA");
  if (!wish || !*wish) return possible;
  const char *name = strncmp(wish, "x86-64-", 7) == 0 ? wish + 7 : wish;
  for (int level = BASELINE; level < LEVELS; level++) {
    if (strcmp(name, names[level]) != 0) continue;
    if (level <= (int)possible) return (enum level)level;
    fprintf(stderr, "libnudipole: NUDIPOLE_ISA is '%s', which this processor does not have; %s is used\n", wish,
            names[possible]);
    return possible;
  }
  fprintf(stderr, "libnudipole: NUDIPOLE_ISA is '%s'; allowed are baseline, v3, v4; %s is used\n", wish, names[possible]);
  return possible;
}

/* First of all constructors, so that those of other languages in this process may call. */
__attribute__((constructor(101))) static void choose(void) {
  switch (chosen()) {
#define ENTRY(name) name##_chosen = name##_v4;
    case V4:
#include "entries.h"
      break;
#undef ENTRY
#define ENTRY(name) name##_chosen = name##_v3;
    case V3:
#include "entries.h"
      break;
#undef ENTRY
    default: break;
  }
}
