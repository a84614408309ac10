#!/usr/bin/env python3
"""Write the bundled neutrino fluxes, data/fluxes/*.csv, from parametrisations and tables, and what Swift and Python know of them;
--check: fail if they differ.

A flux has lines and tables, species by species: energies in MeV, lines in cm^-2 s^-1, tables in cm^-2 s^-1 MeV^-1, linear
between their points. Reactors and decays at rest are normalised to one (see their headers), the sun to the earth.
"""

import csv
import math
import pathlib
import sys
from itertools import pairwise

ROOT = pathlib.Path(__file__).resolve().parent.parent
FLUXES = ROOT / "data/fluxes"
SWIFT = ROOT / "Sources/NuDipole/Generated/BundledFluxes.swift"
PYTHON = ROOT / "python/nudipole/_bundled_fluxes.py"
M_E = 0.51099895
M_MU = 105.6583755
M_PI = 139.57039

# exp(sum_i a_i E^i) antineutrinos per fission and MeV, E in MeV from 2 to 8: Huber, arXiv:1106.0687 (U235, Pu239, Pu241), and
# Mueller et al., arXiv:1101.2663 (U238).
ABOVE_2_MEV = {
    "U235": (4.367, -4.577, 2.100, -0.5294, 0.06186, -0.002777),
    "Pu239": (4.757, -5.392, 2.563, -0.6596, 0.07820, -0.003536),
    "Pu241": (2.990, -2.882, 1.278, -0.3343, 0.03905, -0.001754),
    "U238": (0.4833, 0.1927, -0.1283, -0.006762, 0.002233, -0.0001536),
}
# The same below: Vogel and Engel, Phys. Rev. D 39 (1989) 3378, table I.
BELOW_2_MEV = {
    "E": (7.813e-3, 1.563e-2, 3.12e-2, 6.25e-2, 0.125, 0.25, 0.5, 0.75, 1.0, 1.5, 2.0),
    "U235": (0.024, 0.092, 0.35, 0.61, 1.98, 2.16, 2.66, 2.66, 2.41, 1.69, 1.26),
    "Pu239": (0.14, 0.56, 2.13, 0.64, 1.99, 2.08, 2.63, 2.58, 2.32, 1.48, 1.08),
    "U238": (0.089, 0.35, 1.32, 0.65, 2.02, 2.18, 2.91, 2.96, 2.75, 1.97, 1.50),
    "Pu241": (0.20, 0.79, 3.00, 0.59, 1.85, 2.14, 2.82, 2.90, 2.63, 1.75, 1.32),
}
FISSIONS = {"U235": 0.58, "Pu239": 0.29, "U238": 0.08, "Pu241": 0.05}
# Neutron captures on U238 per fission, each followed by two beta decays; endpoints (MeV) and branching fractions of the decays.
CAPTURES = 0.6
CAPTURE_DECAYS = {"U239": ((1.189, 0.69), (1.263, 0.19), (1.221, 0.12)), "Np239": ((0.438, 0.45), (0.332, 0.38), (0.393, 0.17))}

# Fluxes of solar neutrinos, cm^-2 s^-1: Vinyoles et al., arXiv:1611.09867 (B16).
SOLAR = {
    "gs98": {"pp": 5.98e10, "pep": 1.44e8, "hep": 7.98e3, "Be7": 4.93e9, "B8": 5.46e6, "N13": 2.78e8, "O15": 2.05e8,
             "F17": 5.29e6},
    "agss09": {"pp": 6.03e10, "pep": 1.46e8, "hep": 8.25e3, "Be7": 4.50e9, "B8": 4.50e6, "N13": 2.04e8, "O15": 1.44e8,
               "F17": 3.26e6},
}
SOLAR_LINES = {"Be7": ((0.3843, 0.103), (0.8618, 0.897)), "pep": ((1.442, 1.0),)}
# Electrons (mol/cm^3) where most of a kind are made.
DENSITIES = {"pp": 68, "pep": 73, "hep": 60, "Be7": 86, "B8": 93, "N13": 92, "O15": 93, "F17": 93}
# NuFIT 5, normal ordering.
SIN2_12, SIN2_13, SIN2_23, DM2_21 = 0.304, 0.0222, 0.455, 7.42e-5


def reactor():
    """Per antineutrino: energies, densities."""

    def at_2(isotope):
        return math.exp(sum(a * 2.0**i for i, a in enumerate(ABOVE_2_MEV[isotope])))

    def above(E):
        return sum(f * math.exp(sum(a * E**i for i, a in enumerate(ABOVE_2_MEV[k]))) for k, f in FISSIONS.items())

    def below(i):
        # The end of the table at 2 MeV is that of the parametrisation, from which it differs by up to 5 %.
        last = len(BELOW_2_MEV["E"]) - 1
        return sum(f * (at_2(k) if i == last else BELOW_2_MEV[k][i]) for k, f in FISSIONS.items())

    nodes = [(0.0, 0.0)] + [(E, below(i)) for i, E in enumerate(BELOW_2_MEV["E"])]
    energies = sorted({E for E, _ in nodes} | {0.02 * k for k in range(1, 65)} | {2 + 0.1 * k for k in range(1, 61)}
                      | {end for decays in CAPTURE_DECAYS.values() for end, _ in decays})
    densities = []
    for E in energies:
        fissions = above(E) if E > 2 else linear(nodes, E)
        captures = sum(CAPTURES * branch * allowed_antineutrino(E, end)
                       for decays in CAPTURE_DECAYS.values() for end, branch in decays)
        densities.append(fissions + captures)
    return normalised(energies, densities)


def linear(nodes, E):
    for (a, fa), (b, fb) in pairwise(nodes):
        if a <= E <= b:
            return fa + (fb - fa) * (E - a) / (b - a)
    return 0.0


def allowed_antineutrino(E, end):
    """The allowed shape of a beta decay, without the Coulomb field, normalised to 1."""

    def shape(x):
        if not 0 < x < end:
            return 0.0
        total = end - x + M_E
        return x * x * total * math.sqrt(total * total - M_E * M_E)

    n = 400
    norm = sum((4 if k % 2 else 2) * shape(end * k / n) for k in range(1, n)) * end / n / 3
    return shape(E) / norm


def normalised(energies, densities):
    total = sum(0.5 * (b - a) * (fa + fb) for a, b, fa, fb in zip(energies, energies[1:], densities, densities[1:]))
    return energies, [f / total for f in densities]


def survival(component, E):
    """P(nu_e -> nu_k) of the three masses, adiabatic, E in MeV: Parke 1986 with theta_13."""
    c13 = 1 - SIN2_13
    # 2 sqrt2 G_F N_e E/dm^2; 1.526e-7 eV^2/MeV for 1 mol/cm^3.
    beta = 1.52568e-7 * c13 * DENSITIES[component] * E / DM2_21
    cos2 = 1 - 2 * SIN2_12
    cos2_m = (cos2 - beta) / math.hypot(cos2 - beta, math.sqrt(1 - cos2 * cos2))
    return c13 * (1 + cos2_m) / 2, c13 * (1 - cos2_m) / 2, SIN2_13


def flavours(component, E):
    """Fractions of nu_e, nu_mu, nu_tau at the earth by day; mu and tau to the leading order in theta_13."""
    P = survival(component, E)
    U_e = ((1 - SIN2_13) * (1 - SIN2_12), (1 - SIN2_13) * SIN2_12, SIN2_13)
    e = sum(p * u for p, u in zip(P, U_e))
    return e, (1 - e) * (1 - SIN2_23), (1 - e) * SIN2_23


def solar(model):
    lines, tables = [], []
    spectra = {}
    with open(FLUXES / "solar-spectra.csv") as stream:
        for row in csv.DictReader(line for line in stream if not line.startswith("#")):
            spectra.setdefault(row["component"], []).append((float(row["E_MeV"]), float(row["per_MeV"])))
    species = "nu_e", "nu_mu", "nu_tau"
    for component, shares in SOLAR_LINES.items():
        for E, share in shares:
            lines += [(s, E, SOLAR[model][component] * share * f) for s, f in zip(species, flavours(component, E))]
    for component, points in spectra.items():
        energies, densities = normalised(*zip(*points))
        for k, s in enumerate(species):
            tables.append((s, energies, [SOLAR[model][component] * f * flavours(component, E)[k]
                                         for E, f in zip(energies, densities)]))
    return lines, tables


def at_rest():
    """pi+ -> mu+ nu_mu and mu+ -> e+ nu_e numubar at rest, one of each."""
    end = M_MU / 2
    energies = [end * k / 100 for k in range(101)]
    nu_e = [192 * E**2 / M_MU**3 * (0.5 - E / M_MU) for E in energies]
    nubar_mu = [64 * E**2 / M_MU**3 * (0.75 - E / M_MU) for E in energies]
    line = (M_PI**2 - M_MU**2) / (2 * M_PI)
    return [("nu_mu", line, 1.0)], [("nu_e", *normalised(energies, nu_e)), ("nubar_mu", *normalised(energies, nubar_mu))]


def files():
    energies, densities = reactor()
    yield "reactor", (
        "Antineutrinos of a power reactor, one in all: fissions of 58 % U235, 29 % Pu239, 8 % U238, 5 % Pu241, 0.6 captures",
        "above 2 MeV: Huber arXiv:1106.0687, Mueller et al. arXiv:1101.2663, U238 (verified); nothing above 8 MeV",
        "below 2 MeV: Vogel and Engel, Phys. Rev. D 39 (1989) 3378 (recalled)",
        "U239, Np239: allowed shapes without the Coulomb field, endpoints and branches recalled",
    ), [], [("nubar_e", energies, densities)]
    for model, title in (("gs98", "GS98"), ("agss09", "AGSS09met")):
        yield f"solar-{model}", (
            f"Neutrinos of the sun at the earth by day, model B16-{title}",
            "fluxes: Vinyoles et al., arXiv:1611.09867 (recalled)",
            "spectra: data/fluxes/solar-spectra.csv (verified)",
            "flavours: adiabatic conversion at one density for each component (recalled), mixing of NuFIT 5 (recalled); 2 %",
        ), *solar(model)
    yield "pion-decay-at-rest", (
        "pi+ and mu+ decays at rest, one neutrino of each kind",
        "tree-level spectra of pi+ -> mu+ nu_mu, mu+ -> e+ nu_e numubar (derived)",
    ), *at_rest()


def text(header, lines, tables):
    out = [f"# {line}" for line in header] + ["kind,table,species,E_MeV,flux"]
    out += [f"line,0,{species},{E:.7g},{flux:.7g}" for species, E, flux in lines]
    for k, (species, energies, densities) in enumerate(tables, 1):
        out += [f"table,{k},{species},{E:.7g},{f:.7g}" for E, f in zip(energies, densities)]
    return "\n".join(out) + "\n"


def rounded(numbers, unit=1.0):
    """As in the files, in the unit of the library."""
    return "[" + ", ".join(f"{float(f'{x:.7g}') * unit:.7g}" for x in numbers) + "]"


class Shared:
    """Lists of numbers that several tables have: the densities of one source differ between models and species by a factor."""

    def __init__(self):
        self.grids, self.shapes = {}, {}

    def places(self, energies, densities):
        """Which grid of energies and which shape a table has, and its peak."""
        peak = max(densities)
        return (self.grids.setdefault(rounded(energies, 1e-3), len(self.grids)),
                self.shapes.setdefault(rounded([d / peak for d in densities]), len(self.shapes)), f"{peak * 1e3:.7g}")


def swift(fluxes):
    out = ["// swift-format-ignore-file", "// Generated by tools/flux_tables.py from data/fluxes: do not edit.", "",
           "/// The fluxes that come with the library, in the order of nd_flux_source in include/nudipole.h.",
           "public enum BundledFlux: Int32, Sendable, CaseIterable {"]
    cases = [name.replace("-", "_") for name, *_ in fluxes]
    out += [f"  case {case} = {k}" for k, case in enumerate(cases)]
    out += ["", "  /// The name, also that of the file in data/fluxes.", "  public var name: StaticString {", "    switch self {"]
    out += [line for case, (name, *_) in zip(cases, fluxes) for line in (f"    case .{case}:", f'      "{name}"')]
    out += ["    }", "  }", "", "  public var flux: NeutrinoFlux {", "    switch self {"]
    shared = Shared()
    for case, (_, _, lines, tables) in zip(cases, fluxes):
        out += [f"    case .{case}:", "      NeutrinoFlux(", "        lines: ["]
        out += [f"          NeutrinoFlux.Line(species: .{s}, energy: {E * 1e-3:.7g}, flux: {f:.7g})," for s, E, f in lines]
        out += ["        ],", "        tables: ["]
        for species, energies, densities in tables:
            grid, shape, peak = shared.places(energies, densities)
            out.append(f"          Self.table(.{species}, Self.energies{grid}, Self.shape{shape}, {peak}),")
        out += ["        ])"]
    out += ["    }", "  }", "", "  private static func table(",
            "    _ species: NeutrinoSpecies, _ energies: [Double], _ shape: [Double], _ peak: Double",
            "  ) -> NeutrinoFlux.Table {",
            "    NeutrinoFlux.Table(species: species, energies: energies, densities: shape.map { peak * $0 })", "  }", ""]
    for name, values in (("energies", shared.grids), ("shape", shared.shapes)):
        out += [f"  private static let {name}{k}: [Double] = {numbers}" for numbers, k in values.items()]
    return "\n".join(out + ["}", ""])


def python(fluxes):
    out = ['"""The bundled fluxes: energies in GeV, lines in cm^-2 s^-1. A table has a species, one of the ENERGIES, one of the',
           'SHAPES, and by what this is multiplied to be in cm^-2 s^-1 GeV^-1."""',
           "# Generated by tools/flux_tables.py from data/fluxes; do not edit.", "", "FLUXES = {"]
    shared = Shared()
    for name, header, lines, tables in fluxes:
        out += [f"    {name!r}: {{", f"        'provenance': {header!r},", "        'lines': ["]
        out += [f"            ({s!r}, {E * 1e-3:.7g}, {f:.7g})," for s, E, f in lines]
        out += ["        ],", "        'tables': ["]
        out += [f"            ({s!r}, {', '.join(map(str, shared.places(e, d)))})," for s, e, d in tables]
        out += ["        ],", "    },"]
    out.append("}")
    for name, values in (("ENERGIES", shared.grids), ("SHAPES", shared.shapes)):
        out += ["", f"{name} = [", *(f"    {numbers}," for numbers in values), "]"]
    return "\n".join([*out, ""])


def main():
    fluxes = list(files())
    made = {FLUXES / f"{name}.csv": text(*rest) for name, *rest in fluxes}
    made |= {SWIFT: swift(fluxes), PYTHON: python(fluxes)}
    if "--check" in sys.argv:
        same = [path.exists() and path.read_text() == content for path, content in made.items()]
        print(f"{sum(same)} passed, {len(same) - sum(same)} failed")
        sys.exit(not all(same))
    for path, content in made.items():
        path.write_text(content)


if __name__ == "__main__":
    main()
