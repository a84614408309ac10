// AVX-512 intrinsics around the functions of SLEEF, u10 (1 ULP).
#include <immintrin.h>
#include <sleef.h>

#include "works.h"

typedef __m512d V;

namespace {

struct Mass {
  V A, B;
};

inline V set(double x) { return _mm512_set1_pd(x); }

// Operators of GCC's vector extension; a * b + c becomes one instruction.
inline __attribute__((always_inline)) Mass mass(const constants &k, V sqrt_s, V m) {
  const V s = sqrt_s * sqrt_s, m2 = m * m, T = (sqrt_s - m) * (sqrt_s + m);
  const V x = (sqrt_s - k.M_Z) * (sqrt_s + k.M_Z), q = s / (x * x + k.MZGZ2);
  const V L = Sleef_log1pd8_u10avx512f(T * (1 / k.MW2));
  const V F = (T + 2 * k.MW2) * L - 2 * T, I = T * (0.5 * T + k.MW2) - k.MW2 * ((T + k.MW2) * L);
  const V neutral = T * T * (s + 2 * m2) * (k.photon + q * (k.Z * s + k.photon_Z * x));
  const V charged = s * (k.W * T * F + I * (k.photon_W + k.Z_W * x * q));
  const V g = 2 * m2 * m2 * m2;
  const V e = _mm512_max_pd((m - k.M_Z) * (m + k.M_Z), set(0));
  const V z = k.z_mode * e * e * (2 * m2 + k.MZ2);
  const V y = _mm512_max_pd(m - k.M_W - k.m_l, set(0)), sum = m + (k.M_W + k.m_l);
  const double ml = k.M_W * k.m_l;
  const V root = _mm512_sqrt_pd(y * (y + 2 * k.M_W) * ((y + 2 * k.m_l) * sum));
  const V w = k.w_mode * root * ((2 * ml + y * sum) * (2 * (m - k.m_l) * (m + k.m_l) + k.MW2) - 2 * ml * ml);
  const V width = g + z + w;
  // One division for both quotients.
  const V a = s * s * s * width, b = m2 * T, inverse = 1 / (a * b);
  const V A = (neutral + charged) * g * (b * inverse);
  return {_mm512_maskz_mov_pd(_mm512_cmp_pd_mask(sqrt_s, m, _CMP_GT_OQ), A), k.opacity * width * sqrt_s * (a * inverse)};
}

inline __m512i every() { return _mm512_set_epi64(7, 6, 5, 4, 3, 2, 1, 0); }
// The lanes of i, i + 1, ... that are below n.
inline __mmask8 inside(int64_t i, int64_t n) { return _mm512_cmplt_epi64_mask(every(), _mm512_set1_epi64(n - i)); }
inline V load(__mmask8 mask, const double *x) { return _mm512_mask_loadu_pd(set(1), mask, x); }

}  // namespace

void chain(const constants *k, int64_t n, const double *sqrt_s, const double *l_max, const double *m_N,
           const double *d_gamma, double *out) {
  for (int64_t i = 0; i < n; i += 8) {
    const __mmask8 mask = inside(i, n);
    const Mass a = mass(*k, load(mask, sqrt_s + i), load(mask, m_N + i));
    const V d = load(mask, d_gamma + i), d2 = d * d;
    _mm512_mask_storeu_pd(out + i, mask, -a.A * d2 * Sleef_expm1d8_u10avx512f(-a.B * load(mask, l_max + i) * d2));
  }
}

void plane(const constants *k, double sqrt_s, double l_max, int64_t n_m_N, const double *m_N, int64_t n_d_gamma,
           const double *d_gamma, double *out) {
  for (int64_t i = 0; i < n_m_N; i++) {
    const Mass a = mass(*k, set(sqrt_s), set(m_N[i]));
    const V A = -a.A, B = -a.B * l_max;
    double *row = out + i * n_d_gamma;
    for (int64_t j = 0; j < n_d_gamma; j += 8) {
      const __mmask8 mask = inside(j, n_d_gamma);
      const V d = load(mask, d_gamma + j), d2 = d * d;
      _mm512_mask_storeu_pd(row + j, mask, A * d2 * Sleef_expm1d8_u10avx512f(B * d2));
    }
  }
}

void spectrum(int64_t n_terms, const double *weight, const double *near, const double *far, int64_t n, const double *x,
              double *out) {
  for (int64_t i = 0; i < n; i += 8) {
    const __mmask8 mask = inside(i, n);
    const V at = load(mask, x + i);
    V sum = set(0);
    for (int64_t j = 0; j < n_terms; j++)
      sum += weight[j] * (Sleef_expd8_u10avx512f(-near[j] * at) - Sleef_expd8_u10avx512f(-far[j] * at));
    _mm512_mask_storeu_pd(out + i, mask, sum);
  }
}
