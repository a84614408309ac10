#include <cstdio>
#include <nudipole.hpp>

int main() {
  const nudipole::Model model;
  const std::vector<double> m_N{1, 100, 230}; /* e+ e- -> N nubar in GeV^-2; then what CEPC could exclude */
  for (double m : m_N) std::printf("%5.1f %.16E\n", m, nudipole::sigma_ee_N_nu(model, 240, m, 1e-5, 2e-5, 3e-5));
}
