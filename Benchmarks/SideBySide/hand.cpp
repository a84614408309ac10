// Vectorised by hand for AVX-512, with the polynomials and the factorised differences of Sources/LaneMath, but without what
// only the whole range of doubles needs (subnormal arguments, infinities). Written over a type V, so that the same lines with a
// counting V tell the number of floating-point operations of a point.
#include <immintrin.h>

#include "works.h"

namespace {

#define INLINE inline __attribute__((always_inline))

// Eight doubles.
struct Lane {
  __m512d v;
  INLINE Lane(__m512d v) : v(v) {}
  INLINE Lane(double x) : v(_mm512_set1_pd(x)) {}
};
INLINE Lane operator+(Lane a, Lane b) { return a.v + b.v; }
INLINE Lane operator-(Lane a, Lane b) { return a.v - b.v; }
INLINE Lane operator*(Lane a, Lane b) { return a.v * b.v; }
INLINE Lane operator/(Lane a, Lane b) { return a.v / b.v; }
INLINE Lane operator-(Lane a) { return -a.v; }
INLINE Lane fma(Lane a, Lane b, Lane c) { return _mm512_fmadd_pd(a.v, b.v, c.v); }
INLINE Lane root(Lane a) { return _mm512_sqrt_pd(a.v); }
INLINE Lane larger(Lane a, Lane b) { return _mm512_max_pd(a.v, b.v); }
INLINE Lane valueWhere(Lane a, Lane isLess, Lane than) {
  return _mm512_maskz_mov_pd(_mm512_cmp_pd_mask(isLess.v, than.v, _CMP_LT_OQ), a.v);
}
INLINE Lane integer(Lane a) { return _mm512_roundscale_pd(a.v, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC); }
INLINE Lane scale(Lane a, Lane n) { return _mm512_scalef_pd(a.v, n.v); }
// k and m of x = 2^k m, sqrt(1/2) <= m < sqrt(2).
INLINE void split(Lane x, Lane &k, Lane &m) {
  const __m512i root = _mm512_set1_epi64(0x3fe6a09e667f3bcd), one = _mm512_set1_epi64(0x3ff0000000000000);
  const __m512i shifted = _mm512_add_epi64(_mm512_castpd_si512(x.v), _mm512_sub_epi64(one, root));
  const __m512i fraction = _mm512_and_si512(shifted, _mm512_set1_epi64(0x000fffffffffffff));
  k = _mm512_getexp_pd(_mm512_castsi512_pd(shifted));
  m = _mm512_castsi512_pd(_mm512_add_epi64(fraction, root));
}

// One double that counts: additions, products, quotients and roots 1, fused multiply-adds 2. Minima, selections, roundings and
// work on exponents are not floating-point operations.
int64_t operations;
struct Counter {
  double v;
  Counter(double v) : v(v) {}
};
INLINE Counter count(int64_t n, double v) {
  operations += n;
  return v;
}
INLINE Counter operator+(Counter a, Counter b) { return count(1, a.v + b.v); }
INLINE Counter operator-(Counter a, Counter b) { return count(1, a.v - b.v); }
INLINE Counter operator*(Counter a, Counter b) { return count(1, a.v * b.v); }
INLINE Counter operator/(Counter a, Counter b) { return count(1, a.v / b.v); }
INLINE Counter operator-(Counter a) { return count(0, -a.v); }
INLINE Counter fma(Counter a, Counter b, Counter c) { return count(2, a.v * b.v + c.v); }
INLINE Counter root(Counter a) { return count(1, a.v); }
INLINE Counter larger(Counter a, Counter) { return a; }
INLINE Counter valueWhere(Counter a, Counter, Counter) { return a; }
INLINE Counter integer(Counter a) { return a; }
INLINE Counter scale(Counter a, Counter) { return a; }
INLINE void split(Counter, Counter &, Counter &) {}

constexpr double ln2High = 0x1.62e42fefa38p-1, ln2Low = 0x1.ef35793c7673p-45;

// Coefficients of x^0, x^1, ... by Horner's rule.
template <typename V>
INLINE V horner(V, double c) {
  return c;
}
template <typename V, typename... Rest>
INLINE V horner(V x, double c, Rest... rest) {
  return fma(horner(x, rest...), x, V(c));
}

// n and r of x = n ln2 + r, and p of e^r = 1 + r + r^2 p(r).
template <typename V>
struct Reduced {
  V n, r, square, p;
};
template <typename V>
INLINE Reduced<V> reduce(V x) {
  const V n = integer(x * V(0x1.71547652b82fep0));
  const V r = fma(n, V(-ln2Low), fma(n, V(-ln2High), x)), square = r * r;
  const V even = horner(square, 0x1.5555555555557p-3, 0x1.111111111005p-7, 0x1.a01a01ac1ea4dp-13, 0x1.71de01aa5718fp-19,
                        0x1.af4ed0866cac5p-26);
  const V odd = horner(square, 0x1.5555555555557p-5, 0x1.6c16c16c156a4p-10, 0x1.a01a01ab991c6p-16, 0x1.27e4cfad3d762p-22,
                       0x1.1f86f4325333bp-29);
  return {n, r, square, fma(r, fma(r, odd, even), V(0.5))};
}

// e^x for x <= 0.
template <typename V>
INLINE V exponential(V x) {
  const Reduced<V> e = reduce(larger(x, V(-746)));
  return scale(fma(e.square, e.p, e.r) + V(1), e.n);
}

// e^x - 1 for x <= 0: 2^n [(1 - 2^-n) + r + r^2 p].
template <typename V>
INLINE V exponentialLess1(V x) {
  const Reduced<V> e = reduce(larger(x, V(-45)));
  const V one = scale(V(1), e.n);
  return fma(one, fma(e.square, e.p, e.r), one - V(1));
}

template <typename V>
INLINE V logarithm(V u) {
  V k = 0.0, m = 1.0;
  split(u, k, m);
  const V f = m - V(1), s = f / (V(2) + f), w = s * s;
  const V tail = horner(w, 0x1.5555555555558p-2, 0x1.99999999952b9p-3, 0x1.2492492dfb9b8p-3, 0x1.c71c62d649d8cp-4,
                        0x1.7462b925fa03ep-4, 0x1.39fdcbbceb4c6p-4, 0x1.2b5f5b2f9f871p-4);
  const V half = (V(0.5) * f) * f;
  return fma(k, V(ln2High), f - (half - fma(s, fma(w + w, tail, half), k * V(ln2Low))));
}

template <typename V>
struct Mass {
  V A, B;
};
// Bound by the multiplications, of which there are as few as can be: W exchange in units of M_W^2, constants multiplied into
// polynomials of s and m^2, which everything above the Z peak and away from the threshold s = m^2 allows, and a division for each
// quotient, which costs less than the multiplications that sharing one would take.
template <typename V>
INLINE Mass<V> mass(const constants &k, V sqrt_s, V m) {
  const V s = sqrt_s * sqrt_s, m2 = m * m, two = m2 + m2, T = (sqrt_s - m) * (sqrt_s + m);
  const V x = s - V(k.MZ2), D = fma(x, x, V(k.MZGZ2));
  const V z = T * V(1 / k.MW2), L = logarithm(z + V(1)), P = fma(z, L, L);
  const V F = (P + L) - (z + z), I = fma(z, fma(V(0.5), z, V(1)), -P);
  const V neutral = (T * T) * ((s + two) * fma(D, V(k.photon), s * fma(V(k.Z + k.photon_Z), s, V(-k.photon_Z * k.MZ2))));
  const double M4 = k.MW2 * k.MW2;
  const V interference = fma(D, V(M4 * k.photon_W), s * fma(V(M4 * k.Z_W), s, V(-M4 * k.Z_W * k.MZ2)));
  const V N = fma(s, fma(V(M4 * k.W) * z, D * F, I * interference), neutral);
  const V e = larger((m - V(k.M_Z)) * (m + V(k.M_Z)), V(0));
  const V y = larger((m - V(k.M_W)) - V(k.m_l), V(0)), sum = m + V(k.M_W + k.m_l);
  const double ml = k.M_W * k.m_l;
  const V r = root((y * (y + V(2 * k.M_W))) * ((y + V(2 * k.m_l)) * sum));
  const V bracket = fma(fma(y, sum, V(2 * ml)), two + V(k.MW2 - 2 * k.m_l * k.m_l), V(-2 * ml * ml));
  const V g = two * (m2 * m2);
  const V width = fma(V(k.w_mode) * r, bracket, fma((V(k.z_mode) * e) * e, two + V(k.MZ2), g));
  const V A = (N * g) / ((s * s) * ((s * D) * width));
  return {valueWhere(A, m, sqrt_s), ((V(k.opacity) * sqrt_s) * width) / (m2 * T)};
}

// Minus A d^2 (1 - e^(-B l d^2)), with minus A and minus B l.
template <typename V>
INLINE V decays(V A, V Bl, V d) {
  const V d2 = d * d;
  return (A * d2) * exponentialLess1(Bl * d2);
}

template <typename V>
INLINE V point(const constants &k, V sqrt_s, V l_max, V m, V d) {
  const Mass<V> a = mass(k, sqrt_s, m);
  return decays(-a.A, -(a.B * l_max), d);
}

// e^(-a x) - e^(-b x) = e^(-a x) (1 - e^(-(b - a) x)), without cancellation.
template <typename V>
INLINE V term(V sum, double weight, double near, double far, V x) {
  return fma(V(-weight) * exponential(V(-near) * x), exponentialLess1(V(near - far) * x), sum);
}

INLINE __mmask8 inside(int64_t i, int64_t n) { return n - i >= 8 ? 0xff : static_cast<__mmask8>((1 << (n - i)) - 1); }
INLINE Lane load(__mmask8 mask, const double *x) { return _mm512_mask_loadu_pd(_mm512_set1_pd(1), mask, x); }
INLINE void store(double *x, __mmask8 mask, Lane v) { _mm512_mask_storeu_pd(x, mask, v.v); }

}  // namespace

// In two passes over blocks in the first cache: the processor looks further ahead in a short loop than in a long one.
void chain(const constants *k, int64_t n, const double *sqrt_s, const double *l_max, const double *m_N,
           const double *d_gamma, double *out) {
  const constants c = *k;
  constexpr int64_t block = 256;
  alignas(64) double A[block], Bl[block];
  for (int64_t first = 0; first < n; first += block) {
    const int64_t last = n - first < block ? n : first + block;
    for (int64_t i = first; i < last; i += 8) {
      const __mmask8 mask = inside(i, last);
      const Mass<Lane> a = mass<Lane>(c, load(mask, sqrt_s + i), load(mask, m_N + i));
      store(A + (i - first), 0xff, -a.A);
      store(Bl + (i - first), 0xff, -(a.B * load(mask, l_max + i)));
    }
    for (int64_t i = first; i < last; i += 8) {
      const __mmask8 mask = inside(i, last);
      store(out + i, mask, decays(load(0xff, A + (i - first)), load(0xff, Bl + (i - first)), load(mask, d_gamma + i)));
    }
  }
}

void plane(const constants *k, double sqrt_s, double l_max, int64_t n_m_N, const double *m_N, int64_t n_d_gamma,
           const double *d_gamma, double *out) {
  const constants c = *k;
  for (int64_t i = 0; i < n_m_N; i++) {
    const Mass<Lane> a = mass<Lane>(c, sqrt_s, m_N[i]);
    const Lane A = -a.A, Bl = -(a.B * Lane(l_max));
    double *row = out + i * n_d_gamma;
    int64_t j = 0;
    for (; j + 16 <= n_d_gamma; j += 16) {
      const Lane first = decays(A, Bl, load(0xff, d_gamma + j)), second = decays(A, Bl, load(0xff, d_gamma + j + 8));
      store(row + j, 0xff, first);
      store(row + j + 8, 0xff, second);
    }
    for (; j < n_d_gamma; j += 8) {
      const __mmask8 mask = inside(j, n_d_gamma);
      store(row + j, mask, decays(A, Bl, load(mask, d_gamma + j)));
    }
  }
}

void spectrum(int64_t n_terms, const double *weight, const double *near, const double *far, int64_t n, const double *x,
              double *out) {
  int64_t i = 0;
  for (; i + 16 <= n; i += 16) {  // two lanes: one waits while the other works
    const Lane x0 = load(0xff, x + i), x1 = load(0xff, x + i + 8);
    Lane sum0 = 0.0, sum1 = 0.0;
    for (int64_t j = 0; j < n_terms; j++) {
      sum0 = term(sum0, weight[j], near[j], far[j], x0);
      sum1 = term(sum1, weight[j], near[j], far[j], x1);
    }
    store(out + i, 0xff, sum0);
    store(out + i + 8, 0xff, sum1);
  }
  for (; i < n; i += 8) {
    const __mmask8 mask = inside(i, n);
    Lane sum = 0.0;
    for (int64_t j = 0; j < n_terms; j++) sum = term(sum, weight[j], near[j], far[j], load(mask, x + i));
    store(out + i, mask, sum);
  }
}

// Floating-point operations of a point of the chain, a point of the plane and an exponential of the sum.
extern "C" void operation_counts(const constants *k, int64_t *counts) {
  operations = 0;
  point<Counter>(*k, 240, 1, 100, 1e-5);
  counts[0] = operations;
  operations = 0;
  decays<Counter>(1, 1, 1e-5);
  counts[1] = operations;
  operations = 0;
  term<Counter>(0, 1, 1, 2, 1);
  counts[2] = operations / 2;
}
