#include <cstdio>
#include <nudipole.hpp>

int main() {
  const nudipole::Model model;
  for (double m_N : {1.0, 100.0, 230.0})  // of e+ e- -> N nubar in GeV^-2
    std::printf("%5.1f %.16E\n", m_N, nudipole::sigma_ee_N_nu(model, 240, m_N, 1e-5, 2e-5, 3e-5));
}
