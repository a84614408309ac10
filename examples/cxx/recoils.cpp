// What COHERENT's caesium iodide excludes of a dipole of the muon doublet, and of magnetic moments.
#include <cstdio>
#include <nudipole.hpp>

int main() {
  nudipole::SearchOptions options;
  options.coupling_mu = 1;
  const nudipole::Search search(nudipole::Model(), ND_RECOILS_COHERENT_CSI, options);
  const std::vector<double> m_N{1e-4, 1e-2, 4e-2};  // GeV
  const auto limits = search.limits(m_N);
  for (std::size_t i = 0; i < m_N.size(); i++)
    for (const nudipole::Interval &d : limits[i].intervals) std::printf("%6.4f GeV: d_gamma > %.4E\n", m_N[i], d.lower);
  std::printf("mu_nu > %.4E mu_B\n", search.moment_limit());
}
