#include <cstdio>
#include <nudipole.hpp>

int main() {
  nudipole::AnalysisData data(ND_ANALYSIS_CEPC_H);
  data.luminosity = 5600;  // fb^-1, the earlier plan
  const nudipole::Search search(nudipole::Model(), data);
  const std::vector<double> m_N{1, 10, 100, 200};  // GeV
  for (const nudipole::Exclusion &at_mass : search.limits(m_N))
    for (const nudipole::Interval &d : at_mass.intervals) std::printf("%.3e < d_gamma < %.3e\n", d.lower, d.upper);
  for (const nudipole::Branch &branch : nudipole::Contour(search, m_N).branches())
    std::printf("a branch of %zu points\n", branch.m_N.size());
}
