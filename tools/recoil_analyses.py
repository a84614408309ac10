#!/usr/bin/env python3
"""Write the bundled searches for recoils, data/recoils/*.yaml, from the numbers that experiments publish; --check: fail if they
differ. Responses become tables here (python/nudipole/_responses.py); docs/recoils.md tells how far each is from the experiment's
own analysis. Energies in keV, exposures in kg d. Needs NumPy and PyYAML.
"""

import csv
import math
import pathlib
import sys

import numpy as np
import yaml
from parts import part

ROOT = pathlib.Path(__file__).resolve().parent.parent
RECOILS = ROOT / "data/recoils"
Response = part("_responses").RecoilResponse

DAY = 86400.0
YEAR = 365.25
ALPHA, M_E, N_A = 1 / 137.035999084, 510.99895, 6.02214076e23  # M_E in keV


def reactor(name, title, limit, flux, on, off, per_keV, edges, sources):
    """Ionisation of germanium at a reactor: spectra with the reactor on and off that agree, for want of published bins."""
    edges = np.array(edges, float)
    background = per_keV * on * np.diff(edges)
    return {
        "name": name, "title": title, "flux": {"source": "reactor", "scale": flux},
        "detector": {"material": {"Ge": 1}, "scatter": "electrons"}, "exposure": on, "response": Response.sharp(edges),
        "statistic": {"test": "gaussian-cls", "threshold": 0.9, "background": background, "observed": background,
                      "uncertainty": np.sqrt(background * (1 + on / off))},
        "published": {"moment": limit, "flavours": {"e": 1.0}},
        "provenance": [*sources, {"what": "equal spectra with the reactor on and off, background without structure",
                                  "source": "simplification", "status": "assumed"}],
    }


def gemma():
    hours_on, hours_off = 5184 + 6798 + 6152, 1853 + 1021 + 1613
    return reactor(
        "gemma", "GEMMA, antineutrinos of a reactor on electrons of germanium", 2.9e-11, 2.7e13, 1.5 * hours_on / 24,
        1.5 * hours_off / 24, 2.5, [2.8, 3.8, 5, 7, 10, 15, 25, 40, 55],
        [{"what": "flux", "source": "Beda et al., Adv. High Energy Phys. 2012 (2012) 350150", "status": "verified"},
         {"what": "mass, hours, threshold, background", "source": "Beda et al., Adv. High Energy Phys. 2012 (2012) 350150",
          "status": "recalled"}])


def texono():
    return reactor(
        "texono", "TEXONO, antineutrinos of a reactor on electrons of germanium", 7.4e-11, 6.4e12, 570.7, 127.8, 1.0,
        [12, 15, 20, 30, 45, 60],
        [{"what": "all numbers", "source": "TEXONO, Phys. Rev. D 75 (2007) 012001", "status": "recalled"}])


def conus():
    return reactor(
        "conus", "CONUS, antineutrinos of a reactor on electrons of germanium", 7.5e-11, 2.3e13, 649, 94, 10,
        [2, 2.5, 3, 4, 5, 6.5, 8],
        [{"what": "all numbers", "source": "CONUS, arXiv:2201.12257", "status": "recalled"}])


def xenon(name, title, limit, tonne_years, per_tonne_year_keV, systematic, edges, efficiency, peak, sources):
    """Ionisation of xenon by neutrinos of the sun; the background contains what they do by the weak interaction."""
    edges = np.array(edges, float)
    recoils = np.concatenate([np.arange(0.4, 4, 0.1), np.arange(4, 10, 0.25), np.arange(10, edges[-1] + 6, 0.5)])
    response = Response.gaussian(edges, recoils, 0.31 * np.sqrt(recoils) + 0.0037 * recoils,
                                 np.interp(recoils, *zip(*efficiency)))
    # A flat background as the detector sees it; a line of energy and number of events if there is one.
    middle = 0.5 * (edges[1:] + edges[:-1])
    background = per_tonne_year_keV * tonne_years * np.diff(edges) * np.interp(middle, *zip(*efficiency)) / efficiency[-1][1]
    systematics = [{"size": systematic, "of": "background"}]
    if peak:
        energy, events, uncertainty = peak
        line = events * np.array([np.interp(energy, recoils, row) for row in response.fractions])
        background = background + line
        systematics.append({"size": uncertainty * line / background, "of": "background"})
    return {
        "name": name, "title": title, "flux": {"source": "solar-gs98", "scale": 1.0},
        "detector": {"material": {"Xe": 1}, "scatter": "electrons"}, "exposure": 1000 * YEAR * tonne_years, "response": response,
        "statistic": {"test": "gaussian-cls", "threshold": 0.9, "background": background, "observed": background,
                      "uncertainty": np.sqrt(background), "systematics": systematics},
        "published": {"moment": limit, "flavours": {"e": 1.0, "mu": 1.0, "tau": 1.0}},
        "provenance": [*sources, {"what": "resolution", "source": "XENON1T, arXiv:2003.03825", "status": "recalled"},
                       {"what": "counts equal to the background, which is flat", "source": "simplification",
                        "status": "assumed"}],
    }


def xenonnt():
    return xenon(
        "xenonnt", "XENONnT, neutrinos of the sun on electrons of xenon", 6.4e-12, 1.16, 15.8, 1.3 / 15.8,
        [1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 30], [(0.4, 0.0), (1, 0.1), (1.5, 0.45), (2, 0.7), (3, 0.86), (5, 0.9), (40, 0.9)],
        None,
        [{"what": "exposure, background", "source": "XENONnT, arXiv:2207.11330", "status": "verified"},
         {"what": "efficiency", "source": "XENONnT, arXiv:2207.11330", "status": "recalled"}])


def lz():
    return xenon(
        "lz", "LZ, neutrinos of the sun on electrons of xenon", 1.1e-11, 5.5 * 60 / YEAR, 19.0, 0.15,
        [1.5, 2.5, 3.5, 4.5, 6, 8, 10, 12, 15], [(0.4, 0.0), (1, 0.15), (1.5, 0.5), (2, 0.75), (3, 0.92), (40, 0.95)],
        (2.82, 52.0, 1.0),
        [{"what": "exposure", "source": "LZ, arXiv:2207.03764", "status": "verified"},
         {"what": "background, argon 37, efficiency", "source": "LZ, arXiv:2207.03764", "status": "recalled"}])


def at_spallation_source(protons, per_proton, metres, days):
    """cm^-2 s^-1 of each kind of neutrino."""
    return protons * per_proton / (4 * math.pi * (100 * metres) ** 2) / (days * DAY)


def coherent_csi():
    recoils = np.concatenate([np.arange(1, 20, 0.5), np.arange(20, 60.1, 1)])
    n = np.arange(30)
    acceptance = 0.6655 / (1 + np.exp(-0.4942 * (n - 10.8507))) * np.where(n < 5, 0, np.where(n < 6, 0.5, 1))
    response = Response.poisson(np.arange(6, 31, 2), recoils, 1.17 * recoils, acceptance)
    # Digitised: coincident less anticoincident counts in bins of two photoelectrons, and their standard deviations.
    excess = np.array([8.0, 11.1, 24.0, 25.0, 21.0, 17.1, 5.0, 10.0, 6.0, 0.2, 5.1, 9.0])
    deviation = np.array([7.6, 10.5, 11.8, 10.5, 9.8, 8.8, 8.0, 7.3, 6.8, 6.2, 7.8, 6.3])
    days = 308.1
    return {
        "name": "coherent-csi", "title": "COHERENT 2017, nuclei of caesium iodide",
        "flux": {"source": "pion-decay-at-rest", "scale": at_spallation_source(1.76e23, 0.08, 19.3, days)},
        "detector": {"material": {"Cs": 1, "I": 1}, "scatter": "nuclei"}, "exposure": 14.6 * days, "response": response,
        "statistic": {"test": "gaussian-cls", "threshold": 0.9, "background": np.full(12, 0.5), "observed": excess,
                      "uncertainty": deviation, "weak": True,
                      "systematics": [{"size": 0.28, "of": "weak"}, {"size": 0.25, "of": "background"}]},
        "provenance": [
            {"what": "mass, distance, protons, neutrinos per proton, light yield, uncertainties",
             "source": "COHERENT, arXiv:1708.01294", "status": "recalled"},
            {"what": "acceptance", "source": "COHERENT, arXiv:1804.09459; agrees with a digitised curve", "status": "verified"},
            {"what": "counts and deviations", "source": "COHERENT, arXiv:1708.01294, figure 3", "status": "digitised"},
            {"what": "prompt neutrons, 6 events, flat", "source": "COHERENT, arXiv:1708.01294", "status": "assumed"},
        ],
    }


def coherent_ar():
    days = 400.0
    return {
        "name": "coherent-ar", "title": "COHERENT 2020, nuclei of argon",
        "flux": {"source": "pion-decay-at-rest", "scale": at_spallation_source(1.37e23, 0.09, 27.5, days)},
        "detector": {"material": {"Ar": 1}, "scatter": "nuclei"}, "exposure": 24 * days,
        "response": Response([5.0, 25.0, 120.0], [0.0, 0.9, 0.9]),
        "statistic": {"test": "gaussian-cls", "threshold": 0.9, "background": [0.0], "observed": [159.0], "uncertainty": [43.0],
                      "weak": True, "systematics": [{"size": 0.13, "of": "weak"}]},
        "provenance": [
            {"what": "mass, distance, protons, neutrinos per proton, 159 +- 43 events", "source": "COHERENT, arXiv:2003.10630",
             "status": "recalled"},
            {"what": "efficiency: a ramp from 5 to 25 keV, with a plateau that gives the 128 events that were predicted",
             "source": "COHERENT, arXiv:2003.10630", "status": "assumed"},
        ],
    }


def lsnd():
    return {
        "name": "lsnd", "title": "LSND, pion decays at rest on electrons",
        "flux": {"source": "pion-decay-at-rest", "scale": 1.0}, "detector": {"material": {"C": 1}, "scatter": "electrons"},
        "exposure": 1.0, "response": Response([18e3, 50e3], [1.0, 1.0]),
        "statistic": {"test": "moment", "threshold": math.sqrt(1.1e-18), "flavour": "e"},
        "provenance": [{"what": "mu_e^2 + 2.4 mu_mu^2 < 1.1e-18, recoils from 18 to 50 MeV",
                        "source": "LSND, Phys. Rev. D 63 (2001) 112001", "status": "recalled"}],
    }


def beta(T, end, Z, unique=False):
    """The shape of a beta decay of this endpoint into a nucleus Z, allowed or unique first forbidden, in a Coulomb field that is
    not relativistic; one decay in all."""
    W, q = T + M_E, np.maximum(end - T, 0)
    p = np.sqrt(W * W - M_E * M_E)
    eta = 2 * math.pi * ALPHA * Z * W / p
    shape = p * W * q * q * eta / -np.expm1(-eta) * ((p * p + q * q) if unique else 1)
    return shape / np.trapezoid(shape, T)


def weak_electrons(flux, T):
    """Recoils of electrons by the weak interaction, per keV of T, electron and day; tree level, as in the library."""
    G_F2, sin2 = 1.1663787e-17**2 * 3.893793721e-16, 0.23857  # cm^2 keV^-2
    with open(ROOT / f"data/fluxes/{flux}.csv") as stream:
        rows = [(r["kind"], r["table"], r["species"], 1000 * float(r["E_MeV"]), float(r["flux"]))
                for r in csv.DictReader(line for line in stream if not line.startswith("#"))]

    def cross_section(species, E):
        L, R = sin2 + (0.5 if species == "nu_e" else -0.5), sin2
        bracket = L * L + R * R * (1 - T / E) ** 2 - L * R * M_E * T / E**2
        return np.where(T * (M_E + 2 * E) <= 2 * E * E, 2 * G_F2 * M_E / math.pi * bracket, 0)

    total = sum(f * cross_section(s, E) for kind, _, s, E, f in rows if kind == "line")
    for key in sorted({r[1:3] for r in rows if r[0] == "table"}):
        E, f = np.array([r[3:] for r in rows if r[1:3] == key and r[0] == "table" and r[3] > 0]).T
        total = total + np.trapezoid([1e-3 * x * cross_section(key[1], e) for e, x in zip(E, f)], E, axis=0)
    return DAY * total


def borexino():
    days, tonnes = 1291.51, 71.3
    # Bins as wide as the resolution, nodes half of it.
    edges = 1000 * np.linspace(0.48, 0.895, 17) ** 2
    recoils = 1000 * np.linspace(0.34, 1.04, 57) ** 2

    def response(T, at=edges):
        seen = Response.gaussian(at, T, 0.05 * np.sqrt(1000 * T))
        return Response(seen.recoils, np.where(seen.fractions < 1e-9, 0, seen.fractions))

    T = np.arange(0.5, 1500, 1.0)
    seen = response(T).fractions
    # Counts per day and 100 t of all energies; each has a free normalisation: a standard deviation of 100 %.
    per_day = {"Kr85": 6.8 * seen @ beta(T, 687.1, 37, unique=True), "Bi210": 17.5 * seen @ beta(T, 1161.2, 84),
               "Po210": 260 * response(np.array([410.0])).fractions[:, 0]}
    parts = [days * tonnes / 100 * rate for rate in per_day.values()]
    background = sum(parts)
    electrons = 66 * N_A / 120.19 * 1e6  # in a tonne of C9H12
    weak = days * tonnes * electrons * seen @ weak_electrons("solar-gs98", T)
    return {
        "name": "borexino", "title": "Borexino phase II, neutrinos of the sun on electrons of pseudocumene",
        "flux": {"source": "solar-gs98", "scale": 1.0},
        "detector": {"material": {"C": 9, "H": 12}, "scatter": "electrons"}, "exposure": 1000 * tonnes * days,
        "response": response(recoils),
        "statistic": {"test": "gaussian-cls", "threshold": 0.9, "background": background,
                      "uncertainty": np.sqrt(background + weak), "weak": True,
                      "systematics": [{"size": 0.06, "of": "weak"},
                                      *({"size": part / background, "of": "background"} for part in parts)]},
        "published": {"moment": 2.8e-11, "flavours": {"e": 1.0, "mu": 1.0, "tau": 1.0}},
        "provenance": [
            {"what": "days, limit", "source": "Borexino, arXiv:1707.09279, arXiv:1707.09355", "status": "verified"},
            {"what": "mass of the fiducial volume, resolution of 5 % at 1 MeV, rates of Kr85, Bi210 and Po210",
             "source": "Borexino, arXiv:1707.09279", "status": "recalled"},
            {"what": "6 % on fluxes: 66.1 +- 3.1 SNU of radiochemical experiments with 4 % of theory and 1 % of the volume",
             "source": "Borexino, arXiv:1707.09355", "status": "recalled"},
            {"what": "peak of Po210 at 410 keV of electrons", "source": "Borexino, arXiv:1308.0443", "status": "recalled"},
            {"what": "window of 230 to 801 keV, above C14 and below C11 (theirs begins at 190 keV), shapes of beta decays, "
                     "linear scale of energies, no other backgrounds, no data", "source": "simplification", "status": "assumed"},
        ],
    }


def coherent_csi_2021():
    T = np.concatenate([np.arange(1, 20, 0.25), np.arange(20, 60.1, 0.5)])
    # Quenching to keV of electrons, photoelectrons with a gamma distribution of mean 1 / 0.0749 per keV, acceptance.
    visible = 0.0554628 * T + 4.30681e-3 * T**2 - 111.707e-6 * T**3 + 840.384e-9 * T**4
    n = np.arange(8.01, 60, 0.02)
    accepted = np.maximum(1.32045 / (1 + np.exp(-0.285979 * (n - 10.8646))) - 0.333322, 0)
    shape = 1 + 9.56 * visible[:, None]
    rate = 0.0749 / visible[:, None] * shape
    gamma = np.array([math.lgamma(x) for x in shape[:, 0]])[:, None]
    density = np.exp(shape * np.log(rate) - gamma + (shape - 1) * np.log(n) - rate * n)
    # Of the times of arrival, over prompt and delayed neutrinos.
    timing = 0.89
    days = 1000.0  # divided out
    return {
        "name": "coherent-csi-2021", "title": "COHERENT 2021, nuclei of caesium iodide",
        "flux": {"source": "pion-decay-at-rest", "scale": at_spallation_source(3.198e23, 0.0848, 19.3, days)},
        "detector": {"material": {"Cs": 1, "I": 1}, "scatter": "nuclei"}, "exposure": 14.6 * days,
        "response": Response(T, timing * 0.02 * density @ accepted),
        "statistic": {"test": "gaussian-cls", "threshold": 0.9, "background": [0.0], "observed": [306.0], "uncertainty": [20.0],
                      "weak": True, "systematics": [{"size": math.hypot(11, 42) / 341, "of": "weak"}]},
        "provenance": [
            {"what": "306 +- 20 events, 341 +- 11 (theory) +- 42 predicted, mass, protons, neutrinos per proton",
             "source": "COHERENT, arXiv:2110.07730", "status": "recalled"},
            {"what": "distance, quenching, spread of photoelectrons, acceptance of these and of times; agrees with public codes",
             "source": "COHERENT, arXiv:2110.07730", "status": "verified"},
            {"what": "all events in one bin; 89 % of the times, mean of prompt (100 %) and delayed (88 %) neutrinos",
             "source": "simplification", "status": "assumed"},
        ],
    }


def numbers(array):
    return [float(f"{x:.6g}") for x in np.asarray(array, float).ravel()]


def plain(record):
    """With numbers of six digits and tables as lists."""
    response = record["response"]
    bins = [numbers(row) for row in response.fractions]
    statistic = {}
    for key, value in record["statistic"].items():
        if key == "systematics":
            value = [{**entry, "size": numbers(entry["size"]) if np.ndim(entry["size"]) else float(f"{entry['size']:.6g}")}
                     for entry in value]
        statistic[key] = numbers(value) if isinstance(value, np.ndarray) else value
    flux = {**record["flux"], "scale": float(f"{record['flux']['scale']:.6g}")}
    return {"schema": "nudipole-recoils/1", **record, "flux": flux, "exposure": float(f"{record['exposure']:.6g}"),
            "response": {"recoils": numbers(response.recoils), "bins": bins}, "statistic": statistic}


def main():
    made = {}
    for make in (gemma, texono, conus, xenonnt, lz, borexino, coherent_csi, coherent_csi_2021, coherent_ar, lsnd):
        record = plain(make())
        text = yaml.safe_dump(record, sort_keys=False, default_flow_style=None, width=130)
        made[RECOILS / f"{record['name']}.yaml"] = "# Written by tools/recoil_analyses.py.\n" + text
    if "--check" in sys.argv:
        same = [path.exists() and path.read_text() == content for path, content in made.items()]
        print(f"{sum(same)} passed, {len(same) - sum(same)} failed")
        sys.exit(not all(same))
    for path, content in made.items():
        path.write_text(content)


if __name__ == "__main__":
    main()
