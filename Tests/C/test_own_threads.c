/* Calls with models of several threads: the bits, the counts of NaN and the messages are those of one thread, and threads are started
 * only where they were asked for and pay. */
#define _GNU_SOURCE
#include "check.h"

#include <dlfcn.h>
#include <math.h>
#include <pthread.h>
#include <stdlib.h>

/* Stands before the one of the C library. */
static int started;
int pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*start)(void *), void *argument) {
  int (*real)(pthread_t *, const pthread_attr_t *, void *(*)(void *), void *);
  *(void **)&real = dlsym(RTLD_NEXT, "pthread_create");
  __atomic_fetch_add(&started, 1, __ATOMIC_SEQ_CST);
  return real(thread, attributes, start, argument);
}

enum { N = 50021, ROWS = 301, COLUMNS = 97, MASSES = 300 };

static double x[5][N], out[2][6 * N];
static int64_t counts[2][5 * MASSES];
static int32_t codes[2][3 * N];

static nd_model *model_of(int threads) {
  nd_model_options options;
  nd_model *model = NULL;
  nd_model_options_init(&options);
  options.threads = threads;
  CHECK(nd_model_create(&options, &model, NULL) == ND_OK);
  return model;
}

static void same(const nd_report *a, const nd_report *b, size_t bytes) {
  CHECK(a->nan_count == b->nan_count && a->first_nan == b->first_nan);
  CHECK(strcmp(a->message, b->message) == 0);
  CHECK(memcmp(out[0], out[1], bytes) == 0);
  CHECK(memcmp(counts[0], counts[1], sizeof counts[0]) == 0);
  memset(out, 0x11, sizeof out);
}

int main(void) {
  for (int k = 0; k < 5; k++) {
    for (int i = 0; i < N; i++) x[k][i] = exp(-12.0 + 17.0 * ((i * 7919 + k * 104729) % N) / N);
  }
  for (int i = 0; i < N; i++) x[0][i] = 50 + 0.01 * i;
  x[1][17] = x[2][40000] = NAN;

  nd_model *one = model_of(1);
  const int numbers[] = {2, 3, 7, 64, 0};
  for (int t = 0; t < 5; t++) {
    nd_model *several = model_of(numbers[t]), *models[2] = {one, several};
    nd_report r[2];
#define BOTH(bytes, call)                \
  do {                                   \
    for (int k = 0; k < 2; k++) {        \
      nd_model *model = models[k];       \
      nd_report *report = &r[k];         \
      (void)model;                       \
      *report = new_report();            \
      started = 0;                       \
      CHECK((call) == ND_OK);            \
      CHECK(k == 1 || started == 0);     \
    }                                    \
    same(&r[0], &r[1], bytes);           \
  } while (0)
    BOTH(sizeof(double) * N, nd_sigma_ee_N_nu(model, N, x[0], x[1], x[2], x[3], x[4], out[k], report));
    if (numbers[t] > 1) CHECK(started == (numbers[t] < 13 ? numbers[t] : 13) - 1);
    BOTH(sizeof(double) * N * 5, nd_sigma_ee_N_nu_gradient(model, N, x[0], x[1], x[2], x[3], x[4], out[k], out[k] + N, report));
    /* 7 x 43 rows of 97. */
    BOTH(sizeof(double) * ROWS * COLUMNS, nd_width_two_body_grid(model, 7, x[1] + 11, 43, x[2], 1, x[3], COLUMNS, x[4], out[k], report));
    CHECK(r[1].nan_count == 43 * COLUMNS && r[1].first_nan == 6 * 43 * COLUMNS);
    BOTH(sizeof(double) * ROWS * COLUMNS * 5,
         nd_width_two_body_grid_gradient(model, 7, x[1] + 11, 43, x[2], 1, x[3], COLUMNS, x[4], out[k], out[k] + ROWS * COLUMNS, report));
    /* One row. */
    BOTH(sizeof(double) * N, nd_width_nu_gamma_grid(model, 1, x[3], N, x[2], out[k], report));
    /* Too few for a thread. */
    BOTH(sizeof(double) * 100, nd_width_nu_gamma(model, 100, x[1], x[2], out[k], report));
    CHECK(started == 0);

    nd_search *searches[2];
    nd_sampler *samplers[2];
    for (int k = 0; k < 2; k++) {
      CHECK(nd_search_create(models[k], ND_ANALYSIS_OPAL, NULL, &searches[k], NULL) == ND_OK);
      CHECK(nd_sampler_create(models[k], 240, 100, 1e-5, NULL, &samplers[k], NULL) == ND_OK);
    }
    BOTH(sizeof(double) * 2000, nd_search_rate(searches[k], 2000, x[1], x[2], out[k], report));
    BOTH(sizeof(double) * MASSES * COLUMNS, nd_search_rate_grid(searches[k], MASSES, x[1], COLUMNS, x[2], out[k], report));
    CHECK(r[1].nan_count == COLUMNS && r[1].first_nan == 17 * COLUMNS);
    BOTH(sizeof(double) * MASSES,
         nd_search_reduce(searches[k], MASSES, x[1], COLUMNS, x[2], 0.1, counts[k], out[k], counts[k] + MASSES,
                          counts[k] + 2 * MASSES, counts[k] + 3 * MASSES, report));
    BOTH(sizeof(double) * MASSES * 2,
         nd_search_limits(searches[k], MASSES, x[1], 1, counts[k], out[k], out[k] + MASSES, NULL, NULL, NULL, report));
    BOTH(sizeof(double) * N * 4,
         nd_sampler_events(samplers[k], 3, 1, N, N, NULL, NULL, NULL, out[k], NULL, codes[k], report));
    CHECK(memcmp(codes[0], codes[1], sizeof codes[0]) == 0);
    for (int k = 0; k < 2; k++) {
      nd_search_destroy(searches[k]);
      nd_sampler_destroy(samplers[k]);
    }
    nd_model_destroy(several);
  }
  nd_model_destroy(one);

  nd_model_options options;
  nd_model *none = NULL;
  nd_report report = new_report();
  nd_model_options_init(&options);
  CHECK(options.threads == 1);
  options.threads = 513;
  CHECK(nd_model_create(&options, &none, &report) == ND_ERROR_PARAMETER && none == NULL);
  CHECK(mentions(&report, "options.threads is 513; 1 to 512"));
  printf("%d passed, %d failed\n", passed, failed);
  return failed != 0;
}
