#include <cstdio>
#include <nudipole.hpp>

int main() {
  std::printf("%.17g\n", nudipole::sigma_ee_N_nu(nudipole::Model(), 205.4, 100, 1e-5, -2e-5, 3e-5));
}
