"""What is excluded along an axis, and its boundary."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from contextlib import chdir
from dataclasses import asdict, dataclass, field
from pathlib import Path

import numpy as np

from . import _c
from ._analyses import Analysis
from ._optional import require
from ._values import Arrays

_EDGES = {
    _c.nd_edge.NONE: "none",
    _c.nd_edge.ROOT: "root",
    _c.nd_edge.BEYOND_RANGE: "beyond range",
    _c.nd_edge.OPEN: "open",
}


@dataclass(frozen=True, eq=False)
class Branch(Arrays):
    """A connected piece of a contour; the excluded side is on the left of its direction (axis to the right, d upwards).

    `x` and `d` are its points; a `closed` one does not repeat the first. `start` and `end` say where an open one ends:
    "axis", "coupling" (1e-12 or 1 GeV^-1), "out of reach" (there is no signal beyond) or "discontinuity".
    """

    x: np.ndarray
    d: np.ndarray
    closed: bool
    start: str | None = None
    end: str | None = None

    def __len__(self):
        return len(self.x)

    def __repr__(self):
        ends = "closed" if self.closed else f"from {self.start} to {self.end}"
        return f"<Branch: {len(self)} points, {ends}, d from {self.d.min():.4g} to {self.d.max():.4g} GeV^-1>"


@dataclass(frozen=True)
class Fold:
    """Where two crossings merge (to 1e-10 in ln m_N): they are at larger x if `opens_upwards`; what is excluded is between
    them (an island begins or ends) if `excluded_between`, else outside (a gap does)."""

    x: float
    d: float
    opens_upwards: bool
    excluded_between: bool


@dataclass(frozen=True, eq=False, kw_only=True)
class Contour(Arrays):
    """What one search excludes along an axis: an immutable, hashable, picklable value.

    Attributes
    ----------
    name, title : str
    axis_name : {"m_N", "a"}
        Masses in GeV, or ratios a = d_calW/d_calB at the mass `mass`.
    axis : ndarray, shape (n,)
    lower, upper : ndarray, shape (n, k)
        lower < d_gamma < upper (GeV^-1) is excluded; NaN where there are fewer than k intervals. An `upper` of infinity: all
        larger couplings are excluded.
    lower_edge, upper_edge : ndarray of `nd_edge`, shape (n, k)
        Why: 0 no interval, 1 a root, 2 beyond 1e-12 to 1 GeV^-1, 3 open. `edge_names` has the words.
    completeness : ndarray, shape (n,)
        0: the solver vouches for these being all intervals; 1: so it does, and besides the rate touches its limit; 2: it
        does not vouch.
    branches : tuple of Branch
        The boundary, linked; the excluded side is on the left of each (`excluded_side`).
    folds : tuple of Fold
    confidence_level : float or None
    settings : str
    reach : float
        GeV; nothing is produced at larger masses.
    analyses : tuple of Analysis
    """

    name: str
    title: str
    axis_name: str
    axis: np.ndarray = field(repr=False)
    mass: float | None = None
    lower: np.ndarray = field(repr=False)
    upper: np.ndarray = field(repr=False)
    lower_edge: np.ndarray = field(repr=False)
    upper_edge: np.ndarray = field(repr=False)
    completeness: np.ndarray = field(repr=False)
    branches: tuple[Branch, ...] = ()
    folds: tuple[Fold, ...] = ()
    confidence_level: float | None = None
    settings: str = ""
    reach: float
    analyses: tuple[Analysis, ...] = field(default=(), repr=False)

    excluded_side = "left"

    @property
    def is_complete(self):
        """Whether the solver vouches for all crossings at all points of the axis."""
        return bool(np.all(self.completeness != _c.nd_completeness.NOT_CERTIFIED))

    @property
    def topology(self):
        """One word for each branch: "closed" (an island or a hole) or "open"."""
        return tuple("closed" if b.closed else "open" for b in self.branches)

    @property
    def provenance(self):
        """Where the numbers of its analyses come from, a tuple of `Source`."""
        return tuple(source for a in self.analyses for source in a.provenance)

    @property
    def references(self):
        """The works to cite, a tuple of `Reference`."""
        return tuple(dict.fromkeys(r for a in self.analyses for r in a.references))

    @property
    def strongest(self):
        """(x, d) of the smallest excluded coupling on the axis; NaN if nothing is excluded."""
        roots = np.where(self.lower_edge == _c.nd_edge.ROOT, self.lower, np.inf)
        i, k = np.unravel_index(np.argmin(roots), roots.shape) if roots.size else (0, 0)
        if not roots.size or not np.isfinite(roots[i, k]):
            return np.nan, np.nan
        return float(self.axis[i]), float(roots[i, k])

    def __str__(self):
        x, d = self.strongest
        best = "nothing excluded" if np.isnan(d) else f"best d_gamma = {d:.4g} GeV^-1 at {self.axis_name} = {x:.4g}"
        cl = "" if self.confidence_level is None else f", {100 * self.confidence_level:.4g} % CL"
        shape = ", ".join(self.topology) or "none"
        complete = "complete" if self.is_complete else "NOT complete"
        return (f"{self.name}: {self.title}{cl}\n  {self.settings}\n  {len(self.axis)} values of {self.axis_name} from "
                f"{self.axis[0]:.4g} to {self.axis[-1]:.4g}; branches: {shape}; folds: {len(self.folds)}; {complete}\n  {best}"
                if len(self.axis) else f"{self.name}: empty axis")

    def edge_names(self):
        """(lower, upper): the edges in words, two arrays of the shape of `lower`."""
        words = np.array([_EDGES[e] for e in _c.nd_edge])
        return words[self.lower_edge], words[self.upper_edge]

    # Forms that others read.

    def to_dataframe(self):
        """One row for each excluded interval, one with NaN where nothing is excluded (needs pandas)."""
        pandas = require("pandas", "dataframe")
        lower_edge, upper_edge = self.edge_names()
        rows, columns = np.nonzero((self.lower_edge != _c.nd_edge.NONE) | (np.arange(self.lower.shape[1]) == 0))
        pick = rows, columns
        frame = pandas.DataFrame({
            "analysis": self.name, self.axis_name: self.axis[rows], "lower": self.lower[pick], "upper": self.upper[pick],
            "lower_edge": lower_edge[pick], "upper_edge": upper_edge[pick],
        })
        frame.attrs = {"settings": self.settings, "unit": "GeV^-1", "title": self.title}
        return frame

    def to_xarray(self):
        """A Dataset with dimensions (axis, interval) and units in attrs (needs xarray)."""
        xarray = require("xarray", "xarray")
        dims = (self.axis_name, "interval")
        unit = {"units": "GeV^-1"}
        lower_edge, upper_edge = self.edge_names()
        return xarray.Dataset(
            {
                "lower": (dims, self.lower, unit | {"long_name": "lower edge of the excluded d_gamma"}),
                "upper": (dims, self.upper, unit | {"long_name": "upper edge of the excluded d_gamma"}),
                "lower_edge": (dims, lower_edge), "upper_edge": (dims, upper_edge),
                "completeness": (dims[0], self.completeness),
            },
            coords={self.axis_name: (dims[0], self.axis, {"units": "GeV"} if self.axis_name == "m_N" else {})},
            attrs={"analysis": self.name, "title": self.title, "settings": self.settings,
                   "confidence_level": self.confidence_level if self.confidence_level is not None else "not stated"},
        )

    def to_dict(self):
        """The result of one analysis in the form of docs/limits.schema.json."""
        def edge(kind, value):
            return {"kind": _EDGES[kind]} | ({"value": float(value)} if kind == _c.nd_edge.ROOT else {})

        points = []
        for i, x in enumerate(self.axis):
            intervals = [
                {"lower": edge(self.lower_edge[i, k], self.lower[i, k]), "upper": edge(self.upper_edge[i, k], self.upper[i, k])}
                for k in range(self.lower.shape[1]) if self.lower_edge[i, k] != _c.nd_edge.NONE
            ]
            complete = bool(self.completeness[i] != _c.nd_completeness.NOT_CERTIFIED)
            point = {"x": float(x), "intervals": intervals, "complete": complete}
            if self.completeness[i] != _c.nd_completeness.COMPLETE_TANGENT:
                point["tangents"] = []
            points.append(point)
        curves = [
            {"closed": b.closed, "points": np.stack([b.x, b.d], axis=1).tolist()}
            | ({} if b.closed else {"start": b.start, "end": b.end})
            for b in self.branches
        ]
        folds = [asdict(fold) for fold in self.folds]
        return {"analysis": self.name, "title": self.title, "provenance": [str(s) for s in self.provenance], "reach": self.reach,
                "points": points, "curves": curves, "folds": folds}

    def to_json(self, path=None):
        """A document of the schema docs/limits.schema.json, as text, or written to `path` (complete, or not at all)."""
        return limits_json([self], path)

    def to_hepdata(self, path):
        """A new directory with a HEPData submission (needs hepdata_lib)."""
        write_hepdata([self], path)

    def plot(self, ax=None, **style):
        """Draws the excluded region and its boundary; see `nudipole.plot.region`."""
        from .plot import region

        return region(self, ax=ax, **style)


def _program():
    return f"NuDipole {_c.nd_version().decode()}"


def limits_json(contours, path=None):
    """Contours of one axis as a document of docs/limits.schema.json, as text, or written to `path`."""
    first = contours[0]
    document = {
        "schema": "nudipole-limits/1", "program": _program(), "settings": first.settings,
        "axis": {"name": first.axis_name, "unit": "GeV" if first.axis_name == "m_N" else ""},
        "coupling": {"name": "d_gamma", "unit": "GeV^-1"}, "results": [c.to_dict() for c in contours],
    }
    text = json.dumps(document, indent=1, allow_nan=False) + "\n"
    if path is None:
        return text
    path = Path(path)
    with tempfile.NamedTemporaryFile("w", dir=path.parent, prefix=f".{path.name}.", delete=False) as stream:
        stream.write(text)
    os.replace(stream.name, path)
    return None


def write_hepdata(contours, path):
    """A new directory with a HEPData submission, one table for each contour (needs hepdata_lib, which checks it).

    For the time of the call the current directory of the process is another one.

    Raises
    ------
    FileExistsError
        If `path` exists.
    """
    hepdata = require("hepdata_lib", "hep")
    path = Path(path)
    if path.exists():
        raise FileExistsError(f"{path} exists; a submission is written to a new directory")
    submission = hepdata.Submission()
    submission.comment = f"Excluded couplings d_gamma by {_program()}. Settings: {contours[0].settings}"
    for contour in contours:
        frame = contour.to_dataframe()
        table = hepdata.Table(f"Excluded couplings, {contour.name}")
        table.description = (
            f"{contour.title}. Excluded: lower < d_gamma < upper as a function of {contour.axis_name}; several rows with the "
            f"same {contour.axis_name} are several intervals, '-' is an edge that does not exist."
        )
        table.keywords["observables"] = ["D_GAMMA"]
        table.keywords["phrases"] = ["heavy neutral lepton", "neutrino dipole portal"]
        axis = hepdata.Variable(contour.axis_name, is_independent=True, is_binned=False,
                                units="GeV" if contour.axis_name == "m_N" else "")
        axis.values = frame[contour.axis_name].tolist()
        table.add_variable(axis)
        for side in ("lower", "upper"):
            edge = hepdata.Variable(
                f"{side} edge of the excluded d_gamma", is_independent=False, is_binned=False, units="GeV^-1")
            roots = frame[f"{side}_edge"] == "root"
            edge.values = [value if root else "-" for value, root in zip(frame[side].tolist(), roots)]
            table.add_variable(edge)
        submission.add_table(table)
    working = Path(tempfile.mkdtemp(dir=path.parent, prefix=f".{path.name}."))
    try:
        # hepdata_lib leaves its archive in the current directory.
        with chdir(working):
            submission.create_files(".")
        (working / "submission.tar.gz").unlink()
        os.rename(working, path)
    finally:
        shutil.rmtree(working, ignore_errors=True)


__all__ = ["Branch", "Contour", "Fold"]
