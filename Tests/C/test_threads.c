/* Many threads share one model: every thread gets the bits of a single one. */
#include <nudipole.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

enum { THREADS = 8, N = 4001, ROUNDS = 50 };

static nd_model *model;
static double sqrt_s[N], m_N[N], d[N], expected[N];

static void *work(void *unused) {
  (void)unused;
  double out[N];
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
  nd_sigma_ee_N_nu(model, N, sqrt_s, m_N, d, d, d, expected, NULL);
  pthread_t threads[THREADS];
  int failed = 0;
  for (int i = 0; i < THREADS; i++) pthread_create(&threads[i], NULL, work, NULL);
  for (int i = 0; i < THREADS; i++) {
    void *result;
    pthread_join(threads[i], &result);
    failed += result != NULL;
  }
  nd_model_destroy(model);
  printf("threads: %d passed, %d failed\n", THREADS - failed, failed);
  return failed != 0;
}
