/* test_library ISA: what the loaded library says of itself, and when it loads OpenBLAS. With `ISA broken`: what it says where
 * OpenBLAS has no LAPACK. */
#include "check.h"

/* Whether a library is in the memory of this process. */
static int is_mapped(const char *name) {
  char line[4096];
  int found = 0;
  FILE *maps = fopen("/proc/self/maps", "r");
  if (!maps) return -1;
  while (!found && fgets(line, sizeof line, maps)) found = strstr(line, name) != NULL;
  fclose(maps);
  return found;
}

int main(int argc, char **argv) {
  if (argc < 2) return 2;
  int broken = argc == 3;
  CHECK(strcmp(nd_isa(), argv[1]) == 0);

  nd_report report = new_report();
  nd_model *model = NULL;
  CHECK(nd_model_create(NULL, &model, &report) == ND_OK);
  double sqrt_s = 240, m_N = 100, d = 1e-5, sigma = 0;
  CHECK(nd_sigma_ee_N_nu(model, 1, &sqrt_s, &m_N, &d, &d, &d, &sigma, &report) == ND_OK);
  CHECK(sigma > 0);

  /* One decay length: closed bounds, no linear algebra. */
  nd_search *search = NULL;
  int64_t count = -1;
  double mass = 1, lower = 0, upper = 0;
  CHECK(nd_search_create(model, ND_ANALYSIS_OPAL, NULL, &search, &report) == ND_OK);
  CHECK(nd_search_limits(search, 1, &mass, 1, &count, &lower, &upper, NULL, NULL, NULL, &report) == ND_OK);
  CHECK(count == 1 && lower > 0);
  CHECK(is_mapped("libnudipole") == 1);
  CHECK(is_mapped("openblas") == broken); /* a broken one is loaded by the caller's LD_PRELOAD */
  nd_search_destroy(search);

  /* Several decay lengths: panels. */
  nd_search_options options;
  CHECK(nd_search_options_init(&options) == ND_OK);
  options.initial_state_radiation = 1;
  CHECK(nd_search_create(model, ND_ANALYSIS_OPAL, &options, &search, &report) == ND_OK);
  nd_status status = nd_search_limits(search, 1, &mass, 1, &count, &lower, &upper, NULL, NULL, NULL, &report);
  nd_contour *contour = NULL;
  double masses[3] = {1, 2, 3};
  nd_status traced = nd_contour_create(search, 3, masses, NULL, NULL, &contour, &report);
  CHECK(status == (broken ? ND_ERROR_OPENBLAS : ND_OK));
  CHECK(traced == (broken ? ND_ERROR_OPENBLAS : ND_OK));
  CHECK((contour == NULL) == broken);
  CHECK(!broken || mentions(&report, "libopenblas.so.0 has no dgemm_"));
  CHECK(is_mapped("openblas") == 1);
  nd_search_destroy(search);
  nd_contour_destroy(contour);

  /* The lengths through a cylinder are nodes of a quadrature. */
  CHECK(nd_search_options_init(&options) == ND_OK);
  options.detector_radius = 1;
  options.detector_half_length = 2;
  CHECK(nd_search_create(model, ND_ANALYSIS_OPAL, &options, &search, &report) == ND_OK);
  double rate = 0;
  CHECK(nd_search_rate(search, 1, &mass, &d, &rate, &report) == (broken ? ND_ERROR_OPENBLAS : ND_OK));
  CHECK(broken || rate > 0);
  nd_search_destroy(search);
  nd_model_destroy(model);
  printf("%d passed, %d failed\n", passed, failed);
  return failed != 0;
}
