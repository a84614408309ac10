/* stream MASSES COUPLINGS: a plane that is never stored, by nd_search_reduce with one thread and with all. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "nudipole.h"

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

/* The largest memory of this process until now, in MB. */
static double memory(void) {
  char line[256];
  double kilobytes = 0;
  FILE *status = fopen("/proc/self/status", "r");
  while (status && fgets(line, sizeof line, status))
    if (!strncmp(line, "VmHWM:", 6)) kilobytes = atof(line + 6);
  if (status) fclose(status);
  return kilobytes / 1024;
}

int main(int argc, char **argv) {
  if (argc != 3) return 2;
  int64_t n_m = atoll(argv[1]), n_d = atoll(argv[2]);
  double *m_N = malloc(sizeof *m_N * (size_t)n_m), *d_gamma = malloc(sizeof *d_gamma * (size_t)n_d);
  double *maximum = malloc(sizeof *maximum * (size_t)n_m);
  int64_t *count = malloc(sizeof *count * (size_t)n_m);
  if (!m_N || !d_gamma || !maximum || !count) return 1;
  for (int64_t i = 0; i < n_m; i++) m_N[i] = 0.1 + 239 * (double)i / (double)n_m;
  for (int64_t j = 0; j < n_d; j++) d_gamma[j] = 1e-9 + 1e-4 * (double)j / (double)n_d;

  double seconds[2] = {0, 0};
  int64_t excluded[2] = {0, 0};
  for (int k = 0; k < 2; k++) {
    nd_report report = {.struct_size = sizeof report};
    nd_model_options options;
    nd_model *model = NULL;
    nd_search *search = NULL;
    nd_search_info info = {.struct_size = sizeof info};
    nd_model_options_init(&options);
    options.threads = k == 0 ? 1 : 0;
    if (nd_model_create(&options, &model, &report) != ND_OK ||
        nd_search_create(model, ND_ANALYSIS_CEPC_H, NULL, &search, &report) != ND_OK ||
        nd_search_describe(search, &info, &report) != ND_OK) {
      fprintf(stderr, "%s\n", report.message);
      return 1;
    }
    double start = now();
    if (nd_search_reduce(search, n_m, m_N, n_d, d_gamma, info.excluded_rate, count, maximum, NULL, NULL, NULL,
                         &report) != ND_OK) {
      fprintf(stderr, "%s\n", report.message);
      return 1;
    }
    seconds[k] = now() - start;
    for (int64_t i = 0; i < n_m; i++) excluded[k] += count[i];
    nd_search_destroy(search);
    nd_model_destroy(model);
  }
  if (excluded[0] != excluded[1]) return 1;
  printf("%.3g points, %lld of them excluded: one thread %.2f s, all %.2f s (%.2f); %.0f MB in all\n",
         (double)n_m * (double)n_d, (long long)excluded[0], seconds[0], seconds[1], seconds[0] / seconds[1], memory());
  return 0;
}
