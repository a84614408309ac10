#!/usr/bin/env python3
"""Write the bundled searches for recoils, data/recoils/*.yaml, from the numbers that experiments publish; --check: fail if they
differ. Responses become tables here (python/nudipole/_responses.py); docs/recoils.md tells how far each is from the experiment's
own analysis. Energies in keV, exposures in kg d. Needs NumPy and PyYAML.
"""

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
    for make in (gemma, texono, conus, xenonnt, lz, coherent_csi, coherent_ar, lsnd):
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
