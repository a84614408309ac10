/* What COHERENT's caesium iodide excludes of a dipole of the muon doublet, and of magnetic moments. */
#include <nudipole.h>
#include <stdio.h>

int main(void) {
  const double m_N[] = {1e-4, 1e-2, 4e-2};
  double lower[3], upper[3], mu_nu;
  int64_t count[3];
  nd_search *search;
  nd_search_options options;
  nd_report report;
  report.struct_size = sizeof report;
  nd_search_options_init(&options);
  options.coupling_mu = 1;
  if (nd_search_create_recoils_bundled(NULL, ND_RECOILS_COHERENT_CSI, 0, &options, &search, &report) != ND_OK ||
      nd_search_limits(search, 3, m_N, 1, count, lower, upper, NULL, NULL, NULL, &report) != ND_OK ||
      nd_search_moment_limit(search, &mu_nu, &report) != ND_OK)
    return fprintf(stderr, "%s\n", report.message), 1;
  for (int i = 0; i < 3; i++) printf("%6.4f GeV: d_gamma > %.4E\n", m_N[i], lower[i]);
  printf("mu_nu > %.4E mu_B\n", mu_nu);
  nd_search_destroy(search);
}
