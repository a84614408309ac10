/* Little memory: what does not fit is refused, what needs no memory is done. Run with OPENBLAS_NUM_THREADS=1: the threads of
 * OpenBLAS map memory whenever they start. */
#include "check.h"
#include <stdlib.h>
#include <sys/resource.h>
#include <unistd.h>

enum { COUNT = 4000000 };

int main(void) {
  double *values = malloc(COUNT * sizeof *values), *out = malloc(COUNT * sizeof *out);
  nd_search *search = NULL;
  nd_contour *contour = (nd_contour *)&search;
  nd_report report = new_report();
  long pages = 0;
  CHECK(nd_search_create(NULL, ND_ANALYSIS_OPAL, NULL, &search, NULL) == ND_OK);
  FILE *statm = fopen("/proc/self/statm", "r");
  CHECK(values && out && statm && fscanf(statm, "%ld", &pages) == 1);
  fclose(statm);
  for (int i = 0; i < COUNT; i++) values[i] = 1e-7 * (i + 1);
  /* 16 MB more than there is now. */
  const rlim_t size = (rlim_t)pages * (rlim_t)sysconf(_SC_PAGESIZE) + (16 << 20);
  const struct rlimit limit = {size, size};
  CHECK(setrlimit(RLIMIT_AS, &limit) == 0);
  void *volatile more = malloc(32 << 20);
  CHECK(more == NULL);

  CHECK(nd_contour_create(search, COUNT, values, NULL, NULL, &contour, &report) == ND_ERROR_MEMORY && contour == NULL);
  CHECK(report.argument == 3 && mentions(&report, "no memory for 4000000 points"));
  contour = (nd_contour *)&search;
  CHECK(nd_contour_create_over_ratio(search, 1, COUNT, values, NULL, NULL, &contour, &report) == ND_ERROR_MEMORY);
  CHECK(contour == NULL && report.argument == 4);
  const double m_N = 10;
  CHECK(nd_search_rate_grid(search, 1, &m_N, COUNT, values, out, &report) == ND_OK && report.nan_count == 0);
  CHECK(nd_width_nu_gamma(NULL, COUNT, values, values, out, &report) == ND_OK && report.nan_count == 0);
  CHECK(nd_contour_create(search, 4, (double[]){1, 2, 3, 4}, NULL, NULL, &contour, &report) == ND_OK);
  nd_contour_destroy(contour);
  nd_search_destroy(search);
  free(values);
  free(out);
  printf("memory: %d passed, %d failed\n", passed, failed);
  return failed != 0;
}
