/* Many threads share one model, and meet the library all at once before any other call: every thread gets the bits of
 * a single one. */
#include <nudipole.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

enum { THREADS = 8, N = 4001, ROUNDS = 50 };

static nd_model *model;
static pthread_barrier_t barrier;
static double sqrt_s[N], m_N[N], d[N], expected[N];

static void *work(void *unused) {
  (void)unused;
  double out[N], mass = 10, lower, upper;
  /* nd_limits builds its quadrature on first use. */
  pthread_barrier_wait(&barrier);
  if (nd_limits(NULL, ND_ANALYSIS_OPAL, 1, &mass, &lower, &upper, NULL, NULL, NULL) != ND_OK) return "status";
  if (!(lower > 4.25e-5 && lower < 4.26e-5)) return "limit";
  pthread_barrier_wait(&barrier);
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
  pthread_barrier_wait(&barrier);
  for (int i = 0; i < THREADS; i++) {
    void *result;
    pthread_join(threads[i], &result);
    failed += result != NULL;
  }
  nd_model_destroy(model);
  printf("threads: %d passed, %d failed\n", THREADS - failed, failed);
  return failed != 0;
}
