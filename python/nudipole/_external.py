"""Limits of others, as digitised curves in two columns.

The form is that of the files of the Heavy-Neutrino-Limits project (github.com/mhostert/Heavy-Neutrino-Limits, data/dipole);
nothing of them comes with this package. They do not say their units: whoever reads one has to.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from ._couplings import convert
from ._values import Arrays

_MASSES = {"eV": 1e-9, "keV": 1e-6, "MeV": 1e-3, "GeV": 1.0}
_SIDES = ("above", "below", "inside")


@dataclass(frozen=True, eq=False, kw_only=True)
class ExternalLimit(Arrays):
    """A limit of others: an immutable, hashable, picklable value.

    Attributes
    ----------
    name : str
    m_N, d_gamma : ndarray
        Points of the curve, GeV and GeV^-1 (L = d nubar_L sigma N F).
    excluded : {"above", "below", "inside"}
        What the curve bounds; "inside": it is closed.
    confidence_level : float or None
    source : str
    """

    name: str
    m_N: np.ndarray = field(repr=False)
    d_gamma: np.ndarray = field(repr=False)
    excluded: str
    confidence_level: float | None
    source: str = ""

    def __str__(self):
        cl = "CL not stated" if self.confidence_level is None else f"{100 * self.confidence_level:.4g} % CL"
        return f"{self.name}: {len(self.m_N)} points, excluded {self.excluded} the curve, {cl}; {self.source}"


def read_limit(path, *, mass_unit, unit, convention, confidence_level, excluded="above", name=None, source=""):
    """Reads a digitised limit from a file of two columns, mass and coupling, separated by blanks or a comma; # starts a comment.

    Parameters
    ----------
    path : path
    mass_unit : {"eV", "keV", "MeV", "GeV"}
    unit : {"GeV^-1", "MeV^-1", "mu_B"}
        Of the second column.
    convention : {"d", "mu"}
        L = d nubar_L sigma N F, or L = (mu/2) nubar_L sigma N F: mu = 2 d.
    confidence_level : float or None
        None: not stated by the source.
    excluded : {"above", "below", "inside"}
        What the curve bounds.
    name : str, optional
        By default the name of the file.
    source : str
        Where it comes from.

    Returns
    -------
    ExternalLimit
        In GeV and GeV^-1.

    Raises
    ------
    ValueError
        For an unknown unit or convention, and for a line that is not two numbers > 0; the message names file and line.
    """
    if mass_unit not in _MASSES:
        raise ValueError(f"mass_unit is {mass_unit!r}; allowed are {', '.join(_MASSES)}")
    if excluded not in _SIDES:
        raise ValueError(f"excluded is {excluded!r}; allowed are {', '.join(_SIDES)}")
    if confidence_level is not None and not 0 < confidence_level < 1:
        raise ValueError(f"confidence_level is {confidence_level!r}; a number between 0 and 1, or None, is needed")
    factor = convert(1.0, unit, convention)
    path = Path(path)
    points = []
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except UnicodeDecodeError as error:
        raise ValueError(f"{path}: is not UTF-8 text: {error}") from None
    for number, line in enumerate(lines, 1):
        words = line.partition("#")[0].replace(",", " ").split()
        if not words:
            continue
        try:
            m, d = map(float, words)
            m, d = m * _MASSES[mass_unit], d * factor
            if not (0 < m < np.inf and 0 < d < np.inf):
                raise ValueError
        except ValueError:
            raise ValueError(
                f"{path}:{number}: found {line.strip()!r}; two numbers > 0 that are finite in GeV and GeV^-1 are needed"
            ) from None
        points.append((m, d))
    if len(points) < 2:
        raise ValueError(f"{path}: has {len(points)} points; at least two are needed")
    m, d = np.array(points).T
    return ExternalLimit(name=name or path.stem, m_N=m, d_gamma=d, excluded=excluded,
                         confidence_level=confidence_level, source=source)


__all__ = ["ExternalLimit", "read_limit"]
