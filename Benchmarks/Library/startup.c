/* startup LIBRARY: microseconds from dlopen to the first cross section, in this process. */
#include <dlfcn.h>
#include <stdio.h>
#include <time.h>

#include "nudipole.h"

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return 1e6 * (double)t.tv_sec + 1e-3 * (double)t.tv_nsec;
}

int main(int argc, char **argv) {
  if (argc != 2) return 2;
  double start = now();
  void *library = dlopen(argv[1], RTLD_NOW);
  if (!library) {
    fprintf(stderr, "%s\n", dlerror());
    return 1;
  }
  nd_status (*model_create)(const nd_model_options *, nd_model **, nd_report *);
  nd_status (*sigma_ee_N_nu)(const nd_model *, int64_t, const double *, const double *, const double *, const double *,
                             const double *, double *, nd_report *);
  *(void **)&model_create = dlsym(library, "nd_model_create");
  *(void **)&sigma_ee_N_nu = dlsym(library, "nd_sigma_ee_N_nu");
  nd_report report = {.struct_size = sizeof report};
  nd_model *model = NULL;
  double sqrt_s = 240, m_N = 100, d = 1e-5, sigma = 0;
  if (model_create(NULL, &model, &report) != ND_OK ||
      sigma_ee_N_nu(model, 1, &sqrt_s, &m_N, &d, &d, &d, &sigma, &report) != ND_OK || !(sigma > 0))
    return 1;
  printf("%.0f\n", now() - start);
  return 0;
}
