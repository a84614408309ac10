/* The works, as every compiled competitor offers them. One N of the model's flavour e, two-body widths:
 *
 *   chain     out[i] = sigma(e+ e- -> N nubar) BR(N -> nu gamma) P(decay within l_max), d_Z and d_W in fixed ratios to d_gamma
 *   plane     the same on the outer product of masses and couplings, at one sqrt_s and l_max
 *   spectrum  out[i] = sum_j weight[j] [exp(-near[j] x[i]) - exp(-far[j] x[i])]
 *
 * Everything is proportional to d_gamma^2 but the exponential: at one sqrt_s and m_N,
 *   out = A d_gamma^2 (1 - exp(-B l_max d_gamma^2)).
 * With T = s - m^2, x = s - M_Z^2, D = x^2 + M_Z^2 Gamma_Z^2, L = ln(1 + T/M_W^2),
 * F = (T + 2 M_W^2) L - 2 T, I = T (T/2 + M_W^2) - M_W^2 (T + M_W^2) L and the widths times 8 pi m^3 / d_gamma^2
 *   g = 2 m^6, z = z_mode [(m - M_Z)(m + M_Z)]^2 (2 m^2 + M_Z^2) above M_Z, w (see docs/physics.md) above M_W + m_l, W = g + z + w:
 *   A = {T^2 (s + 2 m^2) [photon + s/D (Z s + photon_Z x)] + s (W_ T F + I (photon_W + Z_W x s/D))} g / (s^3 W)
 *   B = opacity W sqrt_s / (m^2 T). */
#ifndef WORKS_H
#define WORKS_H

#include <stdint.h>

typedef struct constants {
  double M_Z, MZ2, MZGZ2, M_W, MW2, m_l;                    /* masses, squares, (M_Z Gamma_Z)^2 */
  double photon, Z, photon_Z, W, photon_W, Z_W;             /* of the cross section */
  double z_mode, w_mode, opacity;                           /* (d_Z/d_gamma)^2, (d_W/d_gamma)^2, 1/(4 pi hbar c) */
} constants;

#ifdef __cplusplus
extern "C" {
#endif
void chain(const constants *k, int64_t n, const double *sqrt_s, const double *l_max, const double *m_N,
           const double *d_gamma, double *out);
void plane(const constants *k, double sqrt_s, double l_max, int64_t n_m_N, const double *m_N, int64_t n_d_gamma,
           const double *d_gamma, double *out);
void spectrum(int64_t n_terms, const double *weight, const double *near, const double *far, int64_t n, const double *x,
              double *out);
#ifdef __cplusplus
}
#endif
#endif
