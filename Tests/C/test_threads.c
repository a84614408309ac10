/* Many threads share a model and a search, and meet the library all at once before any other call: every thread gets
 * the bits of a single one. */
#include <nudipole.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

enum { THREADS = 8, N = 4001, ROUNDS = 50, MASSES = 40 };

static nd_model *model;
static nd_search *shared;
static pthread_barrier_t barrier;
static double sqrt_s[N], m_N[N], d[N], expected[N];
static double masses[MASSES], expected_lower[MASSES], expected_upper[MASSES];

/* Limits of a search, and the contour of the same masses, which must have them; a text if not. */
static const char *limits(const nd_search *search, double *lower, double *upper) {
  int64_t count[MASSES];
  nd_contour *contour;
  nd_contour_info info;
  info.struct_size = sizeof info;
  if (nd_search_limits(search, MASSES, masses, 1, count, lower, upper, NULL, NULL, NULL, NULL) != ND_OK) return "limits";
  if (nd_contour_create(search, MASSES, masses, NULL, NULL, &contour, NULL) != ND_OK) return "contour";
  if (nd_contour_describe(contour, &info, NULL) != ND_OK || info.branch_count < 1) return "branches";
  nd_contour_destroy(contour);
  return NULL;
}

static void *work(void *unused) {
  (void)unused;
  double out[N], lower[MASSES], upper[MASSES];
  nd_search *own;
  pthread_barrier_wait(&barrier);
  /* The first calls of the process. */
  if (nd_search_create(NULL, ND_ANALYSIS_OPAL, NULL, &own, NULL) != ND_OK) return "search";
  nd_search_destroy(own);
  pthread_barrier_wait(&barrier);
  if (limits(shared, lower, upper) != NULL) return "limits";
  if (memcmp(lower, expected_lower, sizeof lower) != 0 || memcmp(upper, expected_upper, sizeof upper) != 0) return "bits";
  for (int round = 0; round < ROUNDS; round++) {
    nd_report report;
    report.struct_size = sizeof report;
    if (nd_sigma_ee_N_nu(model, N, sqrt_s, m_N, d, d, d, out, &report) != ND_OK) return "status";
    if (report.nan_count != 0 || memcmp(out, expected, sizeof out) != 0) return "bits";
  }
  return NULL;
}

int main(void) {
  nd_model_options options;
  nd_model_options_init(&options);
  options.preset = ND_PRESET_PAPER;
  if (nd_model_create(&options, &model, NULL) != ND_OK) return 1;
  for (int i = 0; i < N; i++) {
    sqrt_s[i] = 91.1876 + 0.03 * i;
    m_N[i] = 0.05 * i;
    d[i] = 1e-6 * (1 + i % 7);
  }
  pthread_t threads[THREADS];
  int failed = 0;
  pthread_barrier_init(&barrier, NULL, THREADS + 1);
  for (int i = 0; i < THREADS; i++) pthread_create(&threads[i], NULL, work, NULL);
  pthread_barrier_wait(&barrier);
  nd_sigma_ee_N_nu(model, N, sqrt_s, m_N, d, d, d, expected, NULL);
  for (int i = 0; i < MASSES; i++) masses[i] = 0.001 * (1 + i);
  if (nd_search_create(model, ND_ANALYSIS_Z_INVISIBLE, NULL, &shared, NULL) != ND_OK) return 1;
  if (limits(shared, expected_lower, expected_upper) != NULL) return 1;
  pthread_barrier_wait(&barrier);
  for (int i = 0; i < THREADS; i++) {
    void *result;
    pthread_join(threads[i], &result);
    failed += result != NULL;
  }
  nd_search_destroy(shared);
  nd_model_destroy(model);
  printf("threads: %d passed, %d failed\n", THREADS - failed, failed);
  return failed != 0;
}
