#include "vector_math.h"

#include <gnu/libc-version.h>
#include <immintrin.h>
#include <math.h>
#include <sleef.h>
#include <stddef.h>
#include <stdio.h>

#if defined(__AVX512F__)
#define LANES 8
typedef __m512d lane;
#define LOAD _mm512_loadu_pd
#define STORE _mm512_storeu_pd
#define SLEEF(name, ulp) Sleef_##name##d8_##ulp##avx512f
#define MVEC(name) _ZGVeN8v_##name
#define MVEC2(name) _ZGVeN8vv_##name
#elif defined(__AVX2__)
#define LANES 4
typedef __m256d lane;
#define LOAD _mm256_loadu_pd
#define STORE _mm256_storeu_pd
#define SLEEF(name, ulp) Sleef_##name##d4_##ulp##avx2
#define MVEC(name) _ZGVdN4v_##name
#define MVEC2(name) _ZGVdN4vv_##name
#else
#error "Build with -Xcc -march=x86-64-v4 or -Xcc -march=x86-64-v3."
#endif

#define ONE_ARGUMENT(id, call)                                                 \
  static void id(long n, const double *x, const double *y, double *r) {        \
    (void)y;                                                                   \
    for (long i = 0; i < n; i += LANES) STORE(r + i, call(LOAD(x + i)));       \
  }
#define TWO_ARGUMENTS(id, call)                                                \
  static void id(long n, const double *x, const double *y, double *r) {        \
    for (long i = 0; i < n; i += LANES) STORE(r + i, call(LOAD(x + i), LOAD(y + i))); \
  }
#define SCALAR(name)                                                           \
  static void glibc_##name(long n, const double *x, const double *y, double *r) { \
    (void)y;                                                                   \
    for (long i = 0; i < n; i++) r[i] = name(x[i]);                            \
  }

/* glibc's vector functions under the names of the x86-64 vector ABI; GCC calls them from loops. */
#define DECLARE(name) lane MVEC(name)(lane);
DECLARE(exp) DECLARE(expm1) DECLARE(log) DECLARE(log1p) DECLARE(sin) DECLARE(cos) DECLARE(tanh) DECLARE(cbrt)
lane MVEC2(pow)(lane, lane);

#define EACH(macro)                                                            \
  macro(exp) macro(expm1) macro(log) macro(log1p) macro(sin) macro(cos) macro(tanh) macro(cbrt)

#define DEFINE(name)                                                           \
  ONE_ARGUMENT(sleef_##name, SLEEF(name, u10))                                 \
  ONE_ARGUMENT(mvec_##name, MVEC(name))                                        \
  SCALAR(name)
EACH(DEFINE)
ONE_ARGUMENT(sleef_sqrt, SLEEF(sqrt, u05))
SCALAR(sqrt)
ONE_ARGUMENT(sleef35_log, SLEEF(log, u35))
ONE_ARGUMENT(sleef35_sin, SLEEF(sin, u35))
ONE_ARGUMENT(sleef35_cos, SLEEF(cos, u35))
ONE_ARGUMENT(sleef35_tanh, SLEEF(tanh, u35))
ONE_ARGUMENT(sleef35_cbrt, SLEEF(cbrt, u35))
TWO_ARGUMENTS(sleef_pow, SLEEF(pow, u10))
TWO_ARGUMENTS(mvec_pow, MVEC2(pow))
static void glibc_pow(long n, const double *x, const double *y, double *r) {
  for (long i = 0; i < n; i++) r[i] = pow(x[i], y[i]);
}

#define ENTRIES(name)                                                          \
  {"SLEEF u10", #name, sleef_##name}, {"libmvec", #name, mvec_##name}, {"glibc", #name, glibc_##name},

const vector_entry *vector_entries(void) {
  static const vector_entry entries[] = {
    EACH(ENTRIES) ENTRIES(pow)
    {"SLEEF u10", "sqrt", sleef_sqrt},
    {"glibc", "sqrt", glibc_sqrt},
    {"SLEEF u35", "log", sleef35_log},
    {"SLEEF u35", "sin", sleef35_sin},
    {"SLEEF u35", "cos", sleef35_cos},
    {"SLEEF u35", "tanh", sleef35_tanh},
    {"SLEEF u35", "cbrt", sleef35_cbrt},
    {NULL, NULL, NULL},
  };
  return entries;
}

const char *vector_instruction_set(void) { return LANES == 8 ? "AVX-512" : "AVX2"; }

const char *vector_versions(void) {
  static char text[200];
  snprintf(text, sizeof text, "SLEEF %d.%d.%d, glibc %s (libmvec), C by %s", SLEEF_VERSION_MAJOR,
           SLEEF_VERSION_MINOR, SLEEF_VERSION_PATCHLEVEL, gnu_get_libc_version(), __VERSION__);
  return text;
}
