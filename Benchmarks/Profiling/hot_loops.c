/* hot_loops WORK N: one call of the C library on N points, for valgrind to count. chain, plane (N x 64), spectrum (64 terms). */
#include <math.h>
#include <nudipole.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static double *array(int64_t n, double first, double ratio) {
  double *x = malloc((size_t)n * sizeof *x);
  if (!x) abort();
  for (int64_t i = 0; i < n; i++) x[i] = first * pow(ratio, (double)i / (double)n);
  return x;
}

int main(int count, char **arguments) {
  if (count != 3) return 2;
  const char *work = arguments[1];
  const int64_t n = atoll(arguments[2]), terms = 64;
  nd_model_options options;
  nd_model *model;
  if (nd_model_options_init(&options) != ND_OK) return 1;
  options.coupling = ND_COUPLING_SCENARIO_II;
  options.widths = ND_WIDTHS_TWO_BODY;
  if (nd_model_create(&options, &model, NULL) != ND_OK) return 1;
  double *sqrt_s = array(n, 240, 1), *l_max = array(n, 0.8, 1.5), *m_N = array(n, 1, 200), *d = array(n, 1e-9, 1e6);
  double *out = array(64 * n, 1, 1);
  nd_status status = ND_ERROR_PARAMETER;
  if (!strcmp(work, "chain")) status = nd_sigma_ee_monophoton(model, n, sqrt_s, l_max, m_N, d, out, NULL);
  if (!strcmp(work, "plane"))
    status = nd_sigma_ee_monophoton_grid(model, 1, sqrt_s, 1, l_max, 64, array(64, 1, 200), n, d, out, NULL);
  if (!strcmp(work, "spectrum")) {
    double *near = array(terms, 0.1, 100), *far = array(terms, 0.2, 100);
    status = nd_spectrum_sum(terms, array(terms, 1, 2), near, far, n, array(n, 1e-4, 1e5), out, NULL);
  }
  printf("%s: status %d, last result %g\n", work, (int)status, out[n - 1]);
  nd_model_destroy(model);
  return status != ND_OK;
}
