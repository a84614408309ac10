#!/usr/bin/env python3
"""judge.py LIBRARY [EVENTS]: events of nd_sampler against densities that are evaluated here in another way.

The densities come from helicity amplitudes of e+ e- -> nubar nu' gamma with two-component spinors of the four-momenta
(Sigma |M|^2 of docs/physics.md, section 6, is not used), integrated over bins by Gauss-Legendre in NumPy. Compared are,
by chi^2 over EVENTS events (10^7): cos of N, photon's rest-frame cosine and azimuth (joint, 3-dimensional: the sign of the
azimuth sees the part that is odd under reflection); the photon's energy and polar angle (joint); the azimuth of N; proper
times; flavours with the angle of N; and that N nubar and Nbar nu are equally frequent. Besides: conservation, masses, the
total cross section. A comparison fails below p = 1e-6; the seed is fixed.
"""

import ctypes
import math
import sys

import numpy as np
from scipy.stats import chi2

P_LEAST = 1e-6
EPSILON = 2.0**-52
c_double_p = ctypes.POINTER(ctypes.c_double)


class Electroweak(ctypes.Structure):
    _fields_ = [(n, ctypes.c_double) for n in
                "alpha sin2_theta_w M_Z Gamma_Z M_W Gamma_W vev m_e m_mu m_tau".split()]


class ModelOptions(ctypes.Structure):
    _fields_ = ([("struct_size", ctypes.c_int64)]
                + [(n, ctypes.c_int32) for n in "preset scheme flavour nature coupling widths".split()]
                + [("coupling_first", ctypes.c_double), ("coupling_second", ctypes.c_double),
                   ("electroweak", Electroweak), ("polarisation_electron", ctypes.c_double),
                   ("polarisation_positron", ctypes.c_double)])


class SamplerOptions(ctypes.Structure):
    _fields_ = [("struct_size", ctypes.c_int64), ("spectrum", ctypes.c_int32), ("reserved", ctypes.c_int32),
                ("coupling_e", ctypes.c_double), ("coupling_mu", ctypes.c_double), ("coupling_tau", ctypes.c_double)]


class SamplerInfo(ctypes.Structure):
    _fields_ = [("struct_size", ctypes.c_int64), ("spectrum", ctypes.c_int32), ("reserved", ctypes.c_int32)] + [
        (n, ctypes.c_double) for n in
        "sqrt_s m_N d_gamma cross_section branching_ratio width decay_length efficiency".split()]


class Case:
    def __init__(self, title, sqrt_s, m_N, d_Z, d_W, flavours=(1, 0, 0), spectrum=3, polarisation=(0, 0), nature=0,
                 preset=0):
        self.title, self.sqrt_s, self.m_N, self.d_Z, self.d_W = title, sqrt_s, m_N, d_Z, d_W
        self.flavours, self.spectrum, self.polarisation = flavours, spectrum, polarisation
        self.nature, self.preset = nature, preset

    # The default scheme.
    alpha, sin2, M_Z, Gamma_Z, M_W = 1 / 128, 0.2312, 91.1876, 2.4952, 80.379

    def kinematics(self):
        root, m = self.sqrt_s, self.m_N
        return (root * root + m * m) / (2 * root), (root - m) * (root + m) / (2 * root)

    def amplitudes(self, t, with_W):
        """GL, GR, GT of docs/physics.md, section 4, for d_gamma = 1."""
        s, e = self.sqrt_s**2, math.sqrt(4 * math.pi * self.alpha)
        g_z, g = e / math.sqrt(self.sin2 * (1 - self.sin2)), e / math.sqrt(self.sin2)
        pole = self.d_Z / complex(s - self.M_Z**2, self.M_Z * self.Gamma_Z) * (-1 if self.preset else 1)
        GL, GR = -e / s + g_z * (self.sin2 - 0.5) * pole, -e / s + g_z * self.sin2 * pole
        return GL, GR, -(g / math.sqrt(2)) * self.d_W / (t - self.M_W**2) if with_W else 0 * t

    def density(self, c_N, u, psi, with_W, spectrum=None):
        """d sigma/(dc_N du dpsi) at d_gamma = 1, GeV^0, for N nubar; u from 0 to 1, psi from 0 to 2 pi; the photon's momentum
        in the rest frame of N is (sin psi along p(e-) x p(N)). Arrays that broadcast."""
        spectrum = self.spectrum if spectrum is None else spectrum
        s, m, root = self.sqrt_s**2, self.m_N, self.sqrt_s
        E_N, p = self.kinematics()
        T = (root - m) * (root + m)
        flux = T / (128 * math.pi * s * s) / (2 * math.pi)
        left, right = ((1 - self.polarisation[0]) * (1 + self.polarisation[1]),
                       (1 + self.polarisation[0]) * (1 - self.polarisation[1]))
        t, w = -T * (1 - c_N) / 2, -T * (1 + c_N) / 2
        GL, GR, GT = self.amplitudes(t, with_W)
        if spectrum != 3:
            total = 16 * (left * (abs(GL)**2 * s * (m * m - t) * -w) + right * (abs(GR)**2 * s * (m * m - w) * -t))
            if self.preset:
                mean = 1 + self.polarisation[0] * self.polarisation[1]
                total = total + 16 * mean * GT**2 * s * (m * m - w) * -t
            else:
                total = total + 16 * left * (2 * GL.real * GT * s * t * w + GT**2 * T * t * w)
            P = (s - 2 * m * m) / (s + 2 * m * m)
            return flux * total * (1 - P * (2 * u - 1) if spectrum == 2 else 1 + 0 * u) + 0 * psi
        # Neutrino of the decay: opposite to the photon in the rest frame, boosted along (sin, 0, cos).
        x = 1 - 2 * u
        across, along, energy = -m / 2 * np.sqrt(1 - x * x), (p + E_N * x) / 2, (E_N + p * x) / 2
        sn = np.sqrt((1 - c_N) * (1 + c_N))
        nu = spinor(energy, along * sn + across * np.cos(psi) * c_N, across * np.sin(psi) + 0 * c_N,
                    along * c_N - across * np.cos(psi) * sn)
        k2 = spinor(p, -p * sn, 0 * sn, -p * c_N)
        p1, p2 = spinor(root / 2, 0.0, 0.0, root / 2), spinor(root / 2, 0.0, 0.0, -root / 2)
        # e-_L: <p1 k2> (GL <nu p1> [p1 p2] + GT <nu k2> [k2 p2]), e-_R: <p2 k2> GR <nu p2> [p1 p2]; the sum over spins of
        # production is 16 (1/2) 2 of it as |<nu ...>|^2 is twice the average for nu = k1/2.
        L = angle(p1, k2) * (GL * angle(nu, p1) * square(p1, p2) + GT * angle(nu, k2) * square(k2, p2))
        R = angle(p2, k2) * GR * angle(nu, p2) * square(p1, p2)
        return flux * 32 * (left * abs(L)**2 + right * abs(R)**2)

    def flavour_densities(self, *point, **options):
        e, mu, tau = (c * c for c in self.flavours)
        with_W, without = (self.density(*point, flag, **options) for flag in (True, False))
        return e * with_W, mu * without, tau * without

    def total(self, *point, **options):
        return sum(self.flavour_densities(*point, **options))


def spinor(E, x, y, z):
    """The left-handed spinor u with u u^+ = E - p.sigma."""
    # Of two forms, the one without a difference.
    forward = z < 0
    big = np.sqrt(np.where(forward, E - z, E + z))
    first = np.where(forward, big, -(x - 1j * y) / big)
    second = np.where(forward, -(x + 1j * y) / big, big)
    return first, second


def angle(a, b):
    return a[0] * b[1] - a[1] * b[0]


def square(a, b):
    """[a b] = <b a>*."""
    return np.conj(angle(b, a))


def rule(edges, order):
    """Nodes and weights of all bins, (bins, order)."""
    x, w = np.polynomial.legendre.leggauss(order)
    edges = np.asarray(edges)
    middle, half = (edges[1:] + edges[:-1]) / 2, (edges[1:] - edges[:-1]) / 2
    return middle[:, None] + half[:, None] * x, half[:, None] * w


class Judge:
    def __init__(self):
        self.passed = self.failed = 0

    def check(self, good, text):
        print("  ok    " if good else "  FAILED", text, flush=True)
        self.passed += bool(good)
        self.failed += not good

    def compare(self, title, counts, expected):
        """counts against integrals up to a factor; bins with few events are put together."""
        counts, expected = np.ravel(counts).astype(float), np.ravel(expected)
        expected = expected * (counts.sum() / expected.sum())
        order = np.argsort(expected)
        group = np.searchsorted(np.cumsum(expected[order]), np.arange(1, 1 + int(expected.sum() / 25)) * 25.0)
        small = expected[order] < 25
        merged = np.where(small, np.searchsorted(group, np.arange(len(order))), len(order) + np.arange(len(order)))
        _, label = np.unique(merged, return_inverse=True)
        n = np.bincount(label, counts[order])
        mu = np.bincount(label, expected[order])
        keep = mu > 1
        value, freedom = ((n - mu)**2 / mu)[keep].sum(), keep.sum() - 1
        p = chi2.sf(value, freedom)
        self.check(p > P_LEAST, f"{title}: chi^2 {value:.1f} of {freedom}, p = {p:.3g}")


def run(library, judge, case, events, seed):
    print(f"{case.title}: sqrt_s {case.sqrt_s} GeV, m_N {case.m_N} GeV")
    options, model, sampler = ModelOptions(), ctypes.c_void_p(), ctypes.c_void_p()
    library.nd_model_options_init(ctypes.byref(options))
    options.preset, options.nature, options.coupling = case.preset, case.nature, 6
    options.coupling_first, options.coupling_second = case.d_Z, case.d_W
    options.polarisation_electron, options.polarisation_positron = case.polarisation
    assert library.nd_model_create(ctypes.byref(options), ctypes.byref(model), None) == 0
    settings, info = SamplerOptions(), SamplerInfo(struct_size=ctypes.sizeof(SamplerInfo))
    library.nd_sampler_options_init(ctypes.byref(settings))
    settings.spectrum = case.spectrum
    settings.coupling_e, settings.coupling_mu, settings.coupling_tau = case.flavours
    d = 1e-6
    status = library.nd_sampler_create(model, ctypes.c_double(case.sqrt_s), ctypes.c_double(case.m_N),
                                       ctypes.c_double(d), ctypes.byref(settings), ctypes.byref(sampler), None)
    assert status == 0, status
    assert library.nd_sampler_describe(sampler, ctypes.byref(info), None) == 0

    E_N, p = case.kinematics()
    softest = case.m_N**2 / case.sqrt_s
    # Bins of equal content make every part of a peak count.
    fine = np.concatenate([[-1], 1 - np.geomspace(2, 1e-7, 3000)[1:], [1]])
    x, w = rule(fine, 4)
    flat = case.total(x, np.array(0.5), np.array(0.0), spectrum=1) * w
    area = np.concatenate([[0], np.cumsum(flat.sum(axis=1))])

    def quantiles(n):
        return np.concatenate([[-1], np.interp(np.arange(1, n) / n * area[-1], area, fine), [1]])

    c_edges, u_edges, psi_edges = quantiles(24), np.linspace(0, 1, 13), np.linspace(0, 2 * math.pi, 13)
    c1_edges, e_edges, g_edges = quantiles(200), np.linspace(0, 1, 41), np.linspace(-1, 1, 41)
    joint = np.zeros((24, 12, 12))
    angles, photon = np.zeros((2, 200)), np.zeros((40, 40))
    phi_counts, times, flavour = np.zeros(50), np.zeros(60), np.zeros((24, 3, 3))
    helicity = np.zeros((2, 24, 12, 12))
    conjugates, worst = 0, dict.fromkeys(("sum", "decay", "massless", "m_N", "vertex"), 0.0)
    chunk = 1_000_000
    arrays = [np.empty((4, chunk)) for _ in range(5)]
    codes = np.empty((3, chunk), dtype=np.int32)
    pointers = [a.ctypes.data_as(c_double_p) for a in arrays]
    for first in range(0, events, chunk):
        n = min(chunk, events - first)
        status = library.nd_sampler_events(
            sampler, ctypes.c_int64(seed), ctypes.c_int64(first), ctypes.c_int64(n), ctypes.c_int64(chunk), *pointers,
            codes.ctypes.data_as(ctypes.POINTER(ctypes.c_int32)), None)
        assert status == 0, status
        N, prompt, decay, gamma, vertex = (a[:, :n] for a in arrays)
        ids = codes[:, :n]
        beams = np.array([case.sqrt_s, 0, 0, 0])[:, None]
        worst["sum"] = max(worst["sum"], np.abs(prompt + decay + gamma - beams).max() / case.sqrt_s)
        worst["decay"] = max(worst["decay"], np.abs(decay + gamma - N).max() / E_N)
        for q in (prompt, decay, gamma):
            size = np.sqrt((q[1:]**2).sum(axis=0))
            worst["massless"] = max(worst["massless"], (np.abs(q[0] - size) / q[0]).max())
        worst["m_N"] = max(worst["m_N"], np.abs(N[0]**2 - (N[1:]**2).sum(axis=0) - case.m_N**2).max() / E_N**2)
        # N nubar or Nbar nu by the prompt neutrino.
        sign = np.where(ids[1] < 0, 1.0, -1.0)
        conjugates += (sign < 0).sum()
        heading = sign * N[1:] / np.sqrt((N[1:]**2).sum(axis=0))
        distance = np.sqrt((vertex[1:]**2).sum(axis=0))
        straight = sign * (vertex[1:] * heading).sum(axis=0)
        worst["vertex"] = max(worst["vertex"], (np.abs(straight - distance) / distance).max(),
                              np.abs(vertex[0] / distance * p / E_N - 1).max())
        c_N = heading[2]
        phi = np.arctan2(heading[1], heading[0])
        photon3 = sign * gamma[1:]
        sn = np.hypot(heading[0], heading[1])
        normal = (heading[0] * photon3[1] - heading[1] * photon3[0]) / sn
        in_plane = (c_N * (heading[0] * photon3[0] + heading[1] * photon3[1]) / sn) - sn * photon3[2]
        psi = np.arctan2(normal, in_plane) % (2 * math.pi)
        u = (gamma[0] - softest / 2) / p
        sample = np.stack([c_N, u, psi], axis=1)
        counts = np.histogramdd(sample, (c_edges, u_edges, psi_edges))[0]
        joint += counts
        angles[0] += np.histogram(c_N, c1_edges)[0]
        photon += np.histogram2d(u, photon3[2] / gamma[0], (e_edges, g_edges))[0]
        phi_counts += np.histogram(phi, 50, (-math.pi, math.pi))[0]
        times += np.histogram(np.exp(-distance / info.decay_length), 60, (0, 1))[0]
        if sum(f != 0 for f in case.flavours) > 1:
            place = np.digitize(c_N, c_edges[1:-1])
            np.add.at(flavour, (place, (np.abs(ids[1]) - 12) // 2, (np.abs(ids[2]) - 12) // 2), 1)
        if case.nature:
            same = (ids[1] > 0) == (ids[2] < 0)
            helicity[0] += np.histogramdd(sample[same], (c_edges, u_edges, psi_edges))[0]
            helicity[1] += np.histogramdd(sample[~same], (c_edges, u_edges, psi_edges))[0]

    for name, limit in (("sum", 4), ("decay", 4), ("massless", 8), ("m_N", 8), ("vertex", 8)):
        judge.check(worst[name] <= limit * EPSILON, f"{name}: {worst[name] / EPSILON:.1f} epsilon at most")

    def integrals(edges, orders, density):
        (a, wa), (b, wb), (c, wc) = (rule(e, o) for e, o in zip(edges, orders))
        result = np.empty([len(e) - 1 for e in edges])
        for i in range(len(a)):
            values = density(a[i][:, None, None, None, None], b[None, :, :, None, None], c[None, None, None, :, :])
            result[i] = np.einsum("pjqkr,p,jq,kr->jk", np.broadcast_to(
                values, (a.shape[1], *b.shape, *c.shape)), wa[i], wb, wc)
        return result

    sphere = (c_edges, u_edges, psi_edges)
    x, w = rule(c1_edges, 12)
    one = case.total(x, np.array(0.5), np.array(0.0), spectrum=1) * w * 2 * math.pi
    judge.check(abs(2 * 3.893793721e8 * d * d * one.sum() / info.cross_section - 1) < 1e-8, "total cross section")
    judge.compare("cos of N", angles[0], one.sum(axis=1))
    if case.nature:
        # Alike leptons where Dirac N would decay, the opposite direction otherwise.
        judge.compare("Majorana, as Dirac: N, photon (3d)", helicity[0], integrals(sphere, (6, 6, 6), case.total))
        judge.compare("Majorana, the other neutrino (3d)", helicity[1],
                      integrals(sphere, (6, 6, 6), lambda c, u, psi: case.total(c, 1 - u, psi + math.pi)))
        isotropic = integrals(sphere, (6, 2, 2), lambda c, u, psi: case.total(c, u, psi, spectrum=1))
        judge.compare("Majorana, both: isotropic", joint, isotropic)
    else:
        expected = integrals(sphere, (6, 6, 6), case.total)
        judge.compare("N and photon in its rest frame (3d)", joint, expected)
        judge.compare("photon's cosine", joint.sum(axis=(0, 2)), expected.sum(axis=(0, 2)))
        judge.compare("photon's azimuth", joint.sum(axis=(0, 1)), expected.sum(axis=(0, 1)))
        odd = joint.sum(axis=(0, 1)) * np.sign(np.sin((psi_edges[1:] + psi_edges[:-1]) / 2))
        want = expected.sum(axis=(0, 1)) * np.sign(np.sin((psi_edges[1:] + psi_edges[:-1]) / 2))
        print(f"          asymmetry under reflection: {odd.sum() / events:+.5f}, expected "
              f"{want.sum() / expected.sum():+.5f}, error {events**-0.5:.5f}")

        # Seen from the photon: energy, polar angle, azimuth of N about it; psi from the normal component.
        def by_photon(u, c, phi):
            E = softest / 2 + p * u
            x = 2 * u - 1
            cd, sd = (p + E_N * x) / (2 * E), np.sqrt(np.maximum(0, 1 - x * x)) * case.m_N / (2 * E)
            sine = np.sqrt(1 - c * c)
            c_N = np.clip(cd * c + sd * sine * np.cos(phi), -1, 1)
            sn = np.sqrt((1 - c_N) * (1 + c_N))
            # q.(z x n)/sin(N) = E sine sd sin(phi)/sin(N), and the part in the plane.
            normal = E * sine * sd * np.sin(phi)
            in_plane = E * (c_N * cd - c)
            return case.total(c_N, u, np.arctan2(normal, in_plane) + 0 * sn)

        # Resolve the cone of a light N.
        half = np.linspace(0, 2 * math.pi, 9)
        cells = integrals((np.linspace(0, 1, 81), np.linspace(-1, 1, 81), half), (6, 6, 8), by_photon).sum(axis=2)
        cells = cells.reshape(40, 2, 40, 2).sum(axis=(1, 3))
        judge.compare("energy and angle of the photon (2d)", photon, cells)
        judge.compare("energy of the photon", photon.sum(axis=1), cells.sum(axis=1))
        judge.compare("angle of the photon", photon.sum(axis=0), cells.sum(axis=0))
    judge.compare("azimuth of N", phi_counts, np.ones(50))
    judge.compare("decay distance", times, np.ones(60))
    judge.compare("N nubar and Nbar nu", [conjugates, events - conjugates], [1, 1])
    if sum(f != 0 for f in case.flavours) > 1:
        x, w = rule(c_edges, 12)
        parts = case.flavour_densities(x, np.array(0.5), np.array(0.0), spectrum=1)
        produced = np.stack([(part * w).sum(axis=1) for part in parts], axis=1)
        squares = np.array([c * c for c in case.flavours])
        judge.compare("flavours and cos of N", flavour, produced[:, :, None] * squares)
    print(f"          efficiency {info.efficiency:.4f}")
    library.nd_sampler_destroy(sampler)
    library.nd_model_destroy(model)


def main():
    library = ctypes.CDLL(sys.argv[1])
    for name in ("nd_sampler_destroy", "nd_model_destroy"):
        getattr(library, name).restype = None
    events = int(float(sys.argv[2])) if len(sys.argv) > 2 else 10_000_000
    t_w = math.sqrt(Case.sin2 / (1 - Case.sin2))
    two = 1 / t_w, math.sqrt(2 / Case.sin2)
    four = -2 * t_w / (1 - t_w * t_w), -math.sqrt(2 * Case.sin2) / (1 - 2 * Case.sin2)
    cases = [
        Case("Z pole, scenario I, mu", 91.1876, 20, -t_w, 0, (0, 1, 0)),
        Case("Z pole, scenario II, e", 91.1876, 60, *two),
        Case("above the Z, d_Z and d_W: odd under reflection", 93.0, 50, 0.15, 3),
        Case("CEPC, scenario II, e", 240, 100, *two),
        Case("CEPC, polarised, scenario IV", 240, 30, *four, polarisation=(-0.8, 0.3)),
        Case("CEPC, e-_R only", 240, 100, *two, polarisation=(1, -1)),
        Case("1 TeV, W exchange, light N", 1000, 5, 0, 20),
        Case("light N", 91.1876, 1e-3, -t_w, 0, (1, 0, 0)),
        Case("threshold", 360, 359.9, *two),
        Case("three flavours", 240, 50, *two, flavours=(0.4, 1, 0.7)),
        Case("Majorana", 160, 70, *two, nature=1),
        Case("helicity", 240, 100, *four, spectrum=2),
        Case("paper, flat", 205.4, 100, *two, spectrum=1, preset=1, polarisation=(0.3, 0.2)),
    ]
    judge = Judge()
    for k, case in enumerate(cases):
        run(library, judge, case, events, 1000 + k)
    print(f"{judge.passed} passed, {judge.failed} failed")
    sys.exit(judge.failed > 0)


if __name__ == "__main__":
    main()
