#!/usr/bin/env python3
"""Reference values of scattering at low energies: recoils, electrons, coherent scattering, form factors, up-scattering.

Textbook forms in 200 digits, which no cancellation at the points below can use up.

    python3 generate.py            write the files next to this script
    python3 generate.py --check    compare with the files, write nothing

Needs mpmath. Nothing here is shared with the library under test.
"""

import sys
from pathlib import Path

from mpmath import mp, mpf

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from tables import log_uniform, main  # noqa: E402

# All constants are the doubles nearest to the decimal numbers.
ALPHA_0 = mpf(1 / 137.035999084)
SIN2_0 = mpf(0.23857)
M_E = mpf(0.00051099895)
G_F = 1 / (mp.sqrt(2) * mpf(246.2196) ** 2)
HBAR_C = mpf(0.1973269804)  # GeV fm
# Electron, proton, C12, Ar40, Ge74, Cs133, Xe132, Pb208: mass in GeV and charge.
TARGETS = [(0.00051099895, 1.0), (0.93827208816, 1.0), (11.17486, 6.0), (37.21553, 18.0), (68.8572, 32.0),
           (123.801, 55.0), (122.8403, 54.0), (193.6877, 82.0)]


# ---- Recoils of massless neutrinos -----------------------------------------------------------------------


def recoil_T_max(flavour, E, M):
    return 2 * E**2 / (M + 2 * E)


def recoil_E_min(flavour, T, M):
    return (T + mp.sqrt(T**2 + 2 * M * T)) / 2


def recoil_momentum(flavour, T, M):
    return mp.sqrt(T**2 + 2 * M * T)


# ---- Neutrinos on electrons ------------------------------------------------------------------------------


def couplings(flavour, T, r2, q):
    """g_V and g_A; q_nu/q^2 + r2/6 is what the photon brings, q^2 = -2 m_e T."""
    sign = 1 if flavour == "e" else -1
    photon = (q / (-2 * M_E * T) if q else 0) + r2 / 6
    return sign * mpf(1) / 2 + 2 * SIN2_0 + 2 * mp.sqrt(2) * mp.pi * ALPHA_0 / G_F * photon, sign * mpf(1) / 2


def electron(E, T, g_V, g_A):
    if T > recoil_T_max("", E, M_E):
        return mpf(0)
    return G_F**2 * M_E / (2 * mp.pi) * ((g_V + g_A) ** 2 + (g_V - g_A) ** 2 * (1 - T / E) ** 2
                                         + (g_A**2 - g_V**2) * M_E * T / E**2)


def dsigma_nu_e_dT(flavour, E, T, r2, q):
    return electron(E, T, *couplings(flavour, T, r2, q))


def dsigma_nubar_e_dT(flavour, E, T, r2, q):
    g_V, g_A = couplings(flavour, T, r2, q)
    return electron(E, T, g_V, -g_A)


def dsigma_nu_e_magnetic_dT(flavour, E, T, mu):
    if T > recoil_T_max("", E, M_E):
        return mpf(0)
    return mp.pi * ALPHA_0**2 / M_E**2 * (1 / T - 1 / E) * mu**2


# ---- Coherent scattering ---------------------------------------------------------------------------------


def weak_charge(flavour, Z, A, F_p, F_n, r2):
    proton = mpf(1) / 2 - 2 * SIN2_0 - mp.sqrt(2) * mp.pi * ALPHA_0 / (3 * G_F) * r2
    return Z * F_p * proton - (A - Z) * F_n / 2


def dsigma_cevns_dT(flavour, E, T, M, Q):
    if T > recoil_T_max("", E, M):
        return mpf(0)
    return G_F**2 * M / mp.pi * Q**2 * (1 - T / E - M * T / (2 * E**2) + T**2 / (2 * E**2))


def dsigma_cevns_spin0_dT(flavour, E, T, M, Q):
    if T > recoil_T_max("", E, M):
        return mpf(0)
    return G_F**2 * M / mp.pi * Q**2 * (1 - T / E - M * T / (2 * E**2))


def dsigma_cevns_magnetic_dT(flavour, E, T, M, Z, mu):
    if T > recoil_T_max("", E, M):
        return mpf(0)
    return mp.pi * ALPHA_0**2 / M_E**2 * Z**2 * mu**2 * (1 / T - 1 / E)


def dsigma_cevns_magnetic_spin0_dT(flavour, E, T, M, Z, mu):
    if T > recoil_T_max("", E, M):
        return mpf(0)
    return mp.pi * ALPHA_0**2 / M_E**2 * Z**2 * mu**2 * (1 / T - 1 / E + T / (4 * E**2))


# ---- Form factors ----------------------------------------------------------------------------------------


def sphere(x):
    return 3 * (mp.sin(x) - x * mp.cos(x)) / x**3 if x else mpf(1)


def form_factor_helm(flavour, q, R, s):
    return sphere(q / HBAR_C * mp.sqrt(5 * (R**2 - 3 * s**2) / 3)) * mp.exp(-((q / HBAR_C * s) ** 2) / 2)


def form_factor_klein_nystrand(flavour, q, R, a):
    return sphere(q / HBAR_C * R) / (1 + (q / HBAR_C * a) ** 2)


# ---- Up-scattering ---------------------------------------------------------------------------------------


def upscattering_threshold(flavour, m, M):
    return m + m**2 / (2 * M)


def upscattering_E_min(flavour, T, m, M):
    return (T + mp.sqrt(T**2 + 2 * M * T)) / 2 * (1 + m**2 / (2 * M * T))


def limits(E, m, M):
    """T_- and T_+, None up to the threshold."""
    if E <= upscattering_threshold("", m, M):
        return None
    a = E**2 - m**2 * (E + M) / (2 * M)
    r = mp.sqrt((E - m**2 / (2 * M)) ** 2 - m**2)
    return (a - E * r) / (M + 2 * E), (a + E * r) / (M + 2 * E)


def upscattering_T_min(flavour, E, m, M):
    return limits(E, m, M)[0]


def upscattering_T_max(flavour, E, m, M):
    return limits(E, m, M)[1]


def bracket(E, T, m, M, spin):
    """arXiv:2007.15563; spin 0 has T/(4 E^2) (1 + r)(1 - 2 r) more, r = m^2/2MT."""
    B = (1 / T - 1 / E - m**2 / (2 * E * T * M) * (1 - T / (2 * E) + M / (2 * E))
         + m**4 * (T - M) / (8 * E**2 * T**2 * M**2))
    r = m**2 / (2 * M * T)
    return B if spin else B + T / (4 * E**2) * (1 + r) * (1 - 2 * r)


def dsigma(E, T, m, d, M, Z, spin):
    ends = limits(E, m, M)
    if ends is None or not ends[0] <= T <= ends[1] or T == 0:
        return mpf(0)
    return 4 * ALPHA_0 * d**2 * Z**2 * bracket(E, T, m, M, spin)


def dsigma_upscattering_dT(flavour, E, T, m, d, M, Z):
    return dsigma(E, T, m, d, M, Z, spin=True)


def dsigma_upscattering_spin0_dT(flavour, E, T, m, d, M, Z):
    return dsigma(E, T, m, d, M, Z, spin=False)


def sigma(E, T_cut, m, d, M, Z, spin):
    """The bracket is a sum of powers of T from -2 to 1; their coefficients from its values at four places."""
    ends = limits(E, m, M)
    if ends is None:
        return mpf(0)
    low, high = max(ends[0], T_cut), ends[1]
    if low >= high:
        return mpf(0)
    places = [mpf(k) for k in (1, 2, 3, 4)]
    rows = mp.matrix([[T**p for p in (-2, -1, 0, 1)] for T in places])
    c = mp.lu_solve(rows, mp.matrix([bracket(E, T, m, M, spin) for T in places]))
    integral = c[0] * (1 / low - 1 / high) + c[1] * mp.log(high / low) + c[2] * (high - low) + c[3] * (high**2 - low**2) / 2
    return 4 * ALPHA_0 * d**2 * Z**2 * integral


def sigma_upscattering(flavour, E, T_cut, m, d, M, Z):
    return sigma(E, T_cut, m, d, M, Z, spin=True)


def sigma_upscattering_spin0(flavour, E, T_cut, m, d, M, Z):
    return sigma(E, T_cut, m, d, M, Z, spin=False)


def upscattering_T_span(flavour, x, m, M):
    low, high = limits(x + upscattering_threshold("", m, M), m, M)
    return high - low


def from_excess(x, t, m, M):
    E = x + upscattering_threshold("", m, M)
    ends = limits(E, m, M)
    return E, (ends[0] if ends else mpf(0)) + t


def dsigma_upscattering_excess_dT(flavour, x, t, m, d, M, Z):
    E, T = from_excess(x, t, m, M)
    return dsigma(E, T, m, d, M, Z, spin=True)


def dsigma_upscattering_excess_spin0_dT(flavour, x, t, m, d, M, Z):
    E, T = from_excess(x, t, m, M)
    return dsigma(E, T, m, d, M, Z, spin=False)


def sigma_upscattering_excess(flavour, x, m, d, M, Z):
    return sigma(from_excess(x, mpf(0), m, M)[0], mpf(0), m, d, M, Z, spin=True)


def sigma_upscattering_excess_spin0(flavour, x, m, d, M, Z):
    return sigma(from_excess(x, mpf(0), m, M)[0], mpf(0), m, d, M, Z, spin=False)


def helicity(E, T, m, d, M, Z, spin, sign):
    """The trace with the spin of N along (+) or against (-) its momentum: K is what is left of (k' + m) (1 + gamma5 s) between
    chiral projectors; q = k - k', P = p + p'. In the plane of the reaction: (energy, across, along)."""
    ends = limits(E, m, M)
    if ends is None or not ends[0] <= T <= ends[1] or T == 0:
        return mpf(0)

    def dot(a, b):
        return a[0] * b[0] - a[1] * b[1] - a[2] * b[2]

    E_N = E - T
    momentum = mp.sqrt(E_N**2 - m**2)
    cosine = (2 * E * E_N - 2 * M * T - m**2) / (2 * E * momentum)
    across, along = mp.sqrt(1 - cosine**2), cosine
    k = (E, 0, E)
    k_N = (E_N, momentum * across, momentum * along)
    q = tuple(a - b for a, b in zip(k, k_N))
    P = (2 * M + q[0], q[1], q[2])
    w = E_N + sign * momentum
    K = (w, sign * w * across, sign * w * along)
    q2 = dot(q, q)
    target = 2 * (-2 * q2 * dot(P, K) * dot(P, k) - 2 * dot(P, P) * dot(K, q) * dot(q, k) + dot(P, P) * q2 * dot(K, k))
    if spin:
        target += q2 * 2 * (-4 * dot(q, k) * dot(K, q) + q2 * dot(K, k))
    return 4 * ALPHA_0 * d**2 * Z**2 * target / (16 * M * E**2 * q2**2)


def dsigma_upscattering_flip_dT(flavour, E, T, m, d, M, Z):
    return helicity(E, T, m, d, M, Z, spin=True, sign=1)


def dsigma_upscattering_flip_spin0_dT(flavour, E, T, m, d, M, Z):
    return helicity(E, T, m, d, M, Z, spin=False, sign=1)


def dsigma_upscattering_conserving_dT(flavour, E, T, m, d, M, Z):
    return helicity(E, T, m, d, M, Z, spin=True, sign=-1)


def dsigma_upscattering_conserving_spin0_dT(flavour, E, T, m, d, M, Z):
    return helicity(E, T, m, d, M, Z, spin=False, sign=-1)


# ---- Draws -----------------------------------------------------------------------------------------------


def near(rng, x, closest=16):
    """Just below x: by 10^-closest to 10^-1 of it."""
    return float(mpf(x) * (1 - mpf(log_uniform(rng, -closest, -1))))


def target(rng):
    return rng.choice(TARGETS) if rng.random() < 0.8 else (log_uniform(rng, -4, 3), rng.uniform(1, 100))


def recoil(rng, low, high):
    """Between two recoils: anywhere, decades apart, close to either end, now and then outside."""
    kind = rng.random()
    if kind < 0.05:
        return float(rng.choice([low * mpf(0.9), high * mpf(1.1)]) or high * mpf(1.1))
    if kind < 0.3:
        return float(low + (high - low) * mpf(rng.random()))
    if kind < 0.6 and low > 0:
        with mp.workdps(30):
            return float(low * mp.exp(mp.log(high / low) * mpf(rng.random())))
    if kind < 0.8:
        return float(low + (high - low) * mpf(log_uniform(rng, -16, -1)))
    return float(high - (high - low) * mpf(log_uniform(rng, -16, -1)))


def draw_elastic(M=None):
    def draw(rng):
        mass = M or target(rng)[0]
        while True:
            E = log_uniform(rng, -6, 2)
            end = recoil_T_max("", mpf(E), mpf(mass))
            T = recoil(rng, mpf(0), end)
            if abs(T / end - 1) > mpf("1e-13"):
                return E, T, mass

    return draw


def draw_electron(rng):
    E, T, _ = draw_elastic(float(M_E))(rng)
    r2 = rng.choice([0.0, rng.choice([-1, 1]) * log_uniform(rng, -8, 0)])
    q = rng.choice([0.0, rng.choice([-1, 1]) * log_uniform(rng, -14, -8)])
    return E, T, r2, q


def draw_energy_mass(rng):
    """E, m, M above threshold: close to it, anywhere, light N."""
    M, Z = target(rng)
    E = log_uniform(rng, -5, 2)
    greatest = mp.sqrt(mpf(M) * (mpf(M) + 2 * mpf(E))) - M
    kind = rng.random()
    if kind < 0.25:
        m = near(rng, greatest)
    elif kind < 0.6:
        m = float(greatest * mpf(rng.random()))
    else:
        m = float(greatest * mpf(log_uniform(rng, -10, 0)))
    return E, m, M, Z


def draw_upscattering(rng):
    while True:
        E, m, M, Z = draw_energy_mass(rng)
        ends = limits(mpf(E), mpf(m), mpf(M))
        if ends and ends[0] > 0:
            T = recoil(rng, *ends)
            # Rounding must not decide on which side of an end it is; ends move fast with E beside the threshold.
            margin = mpf("1e-13") * (1 + E / (E - upscattering_threshold("", mpf(m), mpf(M))))
            if any(abs(T / end - 1) < margin for end in ends):
                continue
            return E, T, m, log_uniform(rng, -12, 0), M, Z


def draw_total(rng):
    E, T, m, d, M, Z = draw_upscattering(rng)
    return E, rng.choice([0.0, T]), m, d, M, Z


def draw_kinematics(rng):
    while True:
        E, m, M, _ = draw_energy_mass(rng)
        if limits(mpf(E), mpf(m), mpf(M)):
            return E, m, M


def draw_above_threshold(rng):
    """x, m, M: decades of energy above a threshold of any size."""
    return log_uniform(rng, -16, 2), log_uniform(rng, -9, 1), target(rng)


def draw_excess_total(rng):
    x, m, (M, Z) = draw_above_threshold(rng)
    return x, m, log_uniform(rng, -12, 0), M, Z


def draw_excess(rng):
    while True:
        x, m, (M, Z) = draw_above_threshold(rng)
        span = upscattering_T_span("", mpf(x), mpf(m), mpf(M))
        t = recoil(rng, mpf(0), span)
        if abs(t / span - 1) > mpf("1e-13"):
            return x, t, m, log_uniform(rng, -12, 0), M, Z


def draw_moment(rng):
    E, T, M = draw_elastic()(rng)
    return E, T, M, rng.uniform(1, 100), log_uniform(rng, -15, -6)


def draw_form_factor(rng):
    q = rng.choice([0.0] + [log_uniform(rng, -6, 0.5)] * 99)
    return q, rng.uniform(1.8, 7), rng.choice([0.0, 0.7, 0.9, rng.uniform(0, 1)])


def draw_charge(rng):
    Z = rng.randint(1, 92)
    return (float(Z), float(Z + rng.randint(0, 146)), rng.uniform(-1, 1), rng.uniform(-1, 1),
            rng.choice([0.0, rng.choice([-1, 1]) * log_uniform(rng, -8, 0)]))


QUANTITIES = [
    (recoil_T_max, "E_nu m_target", "GeV", lambda rng: (log_uniform(rng, -9, 3), target(rng)[0]), 400),
    (recoil_E_min, "T m_target", "GeV", lambda rng: (log_uniform(rng, -12, 2), target(rng)[0]), 400),
    (recoil_momentum, "T m_target", "GeV", lambda rng: (log_uniform(rng, -12, 2), target(rng)[0]), 400),
    (dsigma_nu_e_dT, "E_nu T r2 q_nu", "GeV^-3", draw_electron, 900),
    (dsigma_nubar_e_dT, "E_nu T r2 q_nu", "GeV^-3", draw_electron, 900),
    (dsigma_nu_e_magnetic_dT, "E_nu T mu_nu", "GeV^-3",
     lambda rng: (*draw_elastic(float(M_E))(rng)[:2], log_uniform(rng, -15, -6)), 400),
    (weak_charge, "Z A F_p F_n r2", "1", draw_charge, 400),
    (dsigma_cevns_dT, "E_nu T m_target Q_w", "GeV^-3", lambda rng: (*draw_elastic()(rng), rng.uniform(-80, 80)), 500),
    (dsigma_cevns_spin0_dT, "E_nu T m_target Q_w", "GeV^-3", lambda rng: (*draw_elastic()(rng), rng.uniform(-80, 80)), 500),
    (dsigma_cevns_magnetic_dT, "E_nu T m_target Z mu_nu", "GeV^-3", draw_moment, 400),
    (dsigma_cevns_magnetic_spin0_dT, "E_nu T m_target Z mu_nu", "GeV^-3", draw_moment, 400),
    (form_factor_helm, "q R_rms s", "1", draw_form_factor, 600),
    (form_factor_klein_nystrand, "q R_A a", "1", draw_form_factor, 600),
    (upscattering_threshold, "m_N m_target", "GeV", lambda rng: (log_uniform(rng, -9, 3), target(rng)[0]), 400),
    (upscattering_E_min, "T m_N m_target", "GeV",
     lambda rng: (log_uniform(rng, -12, 2), log_uniform(rng, -9, 2), target(rng)[0]), 400),
    (upscattering_T_min, "E_nu m_N m_target", "GeV", draw_kinematics, 500),
    (upscattering_T_max, "E_nu m_N m_target", "GeV", draw_kinematics, 500),
    (dsigma_upscattering_dT, "E_nu T m_N d_gamma m_target Z", "GeV^-3", draw_upscattering, 2000),
    (dsigma_upscattering_spin0_dT, "E_nu T m_N d_gamma m_target Z", "GeV^-3", draw_upscattering, 1000),
    (sigma_upscattering, "E_nu T_cut m_N d_gamma m_target Z", "GeV^-2", draw_total, 1500),
    (sigma_upscattering_spin0, "E_nu T_cut m_N d_gamma m_target Z", "GeV^-2", draw_total, 700),
    (upscattering_T_span, "E_excess m_N m_target", "GeV", lambda rng: (*(p := draw_above_threshold(rng))[:2], p[2][0]), 400),
    (dsigma_upscattering_excess_dT, "E_excess T_excess m_N d_gamma m_target Z", "GeV^-3", draw_excess, 800),
    (dsigma_upscattering_excess_spin0_dT, "E_excess T_excess m_N d_gamma m_target Z", "GeV^-3", draw_excess, 400),
    (sigma_upscattering_excess, "E_excess m_N d_gamma m_target Z", "GeV^-2", draw_excess_total, 500),
    (sigma_upscattering_excess_spin0, "E_excess m_N d_gamma m_target Z", "GeV^-2", draw_excess_total, 400),
    (dsigma_upscattering_flip_dT, "E_nu T m_N d_gamma m_target Z", "GeV^-3", draw_upscattering, 1000),
    (dsigma_upscattering_flip_spin0_dT, "E_nu T m_N d_gamma m_target Z", "GeV^-3", draw_upscattering, 500),
    (dsigma_upscattering_conserving_dT, "E_nu T m_N d_gamma m_target Z", "GeV^-3", draw_upscattering, 1000),
    (dsigma_upscattering_conserving_spin0_dT, "E_nu T m_N d_gamma m_target Z", "GeV^-3", draw_upscattering, 500),
]
if __name__ == "__main__":
    main(HERE, QUANTITIES, "arguments: GeV, GeV^-1, GeV^-2, radii in fm, moments in Bohr magnetons, q_nu in e",
         reads_flavour=(dsigma_nu_e_dT, dsigma_nubar_e_dT))
