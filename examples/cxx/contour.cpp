#include <cstdio>
#include <nudipole.hpp>

int main() {
  nudipole::AnalysisData data(ND_ANALYSIS_CEPC_H);
  data.relative_uncertainty = 0.01;  // of the background
  const nudipole::Search search(nudipole::Model(), data);
  const std::vector<double> m_N{1, 3, 10, 30, 100, 200};
  for (const nudipole::Exclusion &at_mass : search.limits(m_N))
    for (const nudipole::Interval &d : at_mass.intervals) std::printf("%.4e < d_gamma < %.4e\n", d.lower, d.upper);
  for (const nudipole::Branch &branch : nudipole::Contour(search, m_N).branches())
    std::printf("a branch of %zu points up to %.4f GeV\n", branch.m_N.size(), branch.m_N.back());
}
