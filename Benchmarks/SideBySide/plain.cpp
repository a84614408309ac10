// Plain loops for a compiler that vectorises them with the vector functions of the C library (libmvec): branch-free, divisions
// merged, everything of a mass hoisted out of the rows of the plane.
#include <math.h>

#include "works.h"

namespace {

struct Mass {
  double A, B;
};

inline __attribute__((always_inline)) Mass mass(const constants &k, double sqrt_s, double m) {
  const double s = sqrt_s * sqrt_s, m2 = m * m, T = (sqrt_s - m) * (sqrt_s + m);
  const double x = (sqrt_s - k.M_Z) * (sqrt_s + k.M_Z), q = s / (x * x + k.MZGZ2);
  const double L = log1p(T / k.MW2);
  const double F = (T + 2 * k.MW2) * L - 2 * T, I = T * (0.5 * T + k.MW2) - k.MW2 * (T + k.MW2) * L;
  const double neutral = T * T * (s + 2 * m2) * (k.photon + q * (k.Z * s + k.photon_Z * x));
  const double charged = s * (k.W * T * F + I * (k.photon_W + k.Z_W * x * q));
  const double g = 2 * m2 * m2 * m2;
  const double e = (m - k.M_Z) * (m + k.M_Z), z = m > k.M_Z ? k.z_mode * e * e * (2 * m2 + k.MZ2) : 0.0;
  const double y = m - k.M_W - k.m_l, sum = m + k.M_W + k.m_l, ml = k.M_W * k.m_l;
  const double y0 = y > 0 ? y : 0.0;
  const double root = sqrt(y0 * (y0 + 2 * k.M_W) * (y0 + 2 * k.m_l) * sum);
  const double w = k.w_mode * root * ((2 * ml + y0 * sum) * (2 * (m - k.m_l) * (m + k.m_l) + k.MW2) - 2 * ml * ml);
  const double width = g + z + w;
  return {sqrt_s > m ? (neutral + charged) * g / (s * s * s * width) : 0.0, k.opacity * width * sqrt_s / (m2 * T)};
}

}  // namespace

void chain(const constants *k, int64_t n, const double *__restrict sqrt_s, const double *__restrict l_max,
           const double *__restrict m_N, const double *__restrict d_gamma, double *__restrict out) {
  const constants c = *k;
  for (int64_t i = 0; i < n; i++) {
    const Mass a = mass(c, sqrt_s[i], m_N[i]);
    const double d2 = d_gamma[i] * d_gamma[i];
    out[i] = -a.A * d2 * expm1(-a.B * l_max[i] * d2);
  }
}

void plane(const constants *k, double sqrt_s, double l_max, int64_t n_m_N, const double *__restrict m_N, int64_t n_d_gamma,
           const double *__restrict d_gamma, double *__restrict out) {
  const constants c = *k;
  for (int64_t i = 0; i < n_m_N; i++) {
    const Mass a = mass(c, sqrt_s, m_N[i]);
    const double A = -a.A, B = -a.B * l_max;
    double *__restrict row = out + i * n_d_gamma;
    for (int64_t j = 0; j < n_d_gamma; j++) {
      const double d2 = d_gamma[j] * d_gamma[j];
      row[j] = A * d2 * expm1(B * d2);
    }
  }
}

void spectrum(int64_t n_terms, const double *__restrict weight, const double *__restrict near, const double *__restrict far,
              int64_t n, const double *__restrict x, double *__restrict out) {
  constexpr int64_t block = 512;  // of x and sums, in the first cache while the terms go by
  for (int64_t first = 0; first < n; first += block) {
    const int64_t count = n - first < block ? n - first : block;
    double *__restrict sum = out + first;
    const double *__restrict at = x + first;
    for (int64_t i = 0; i < count; i++) sum[i] = 0;
    for (int64_t j = 0; j < n_terms; j++) {
      const double w = weight[j], a = -near[j], b = -far[j];
      for (int64_t i = 0; i < count; i++) sum[i] += w * (exp(a * at[i]) - exp(b * at[i]));
    }
  }
}
