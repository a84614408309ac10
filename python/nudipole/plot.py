"""Exclusion plots in the style of the field. Functions take and return an Axes; no global style is changed."""

from __future__ import annotations

import math

import numpy as np

from . import _c
from ._contours import Contour
from ._external import ExternalLimit
from ._optional import require

_plt = require("matplotlib.pyplot", "plot")
_effects = require("matplotlib.patheffects", "plot")
_LogLocator = require("matplotlib.ticker", "plot").LogLocator

# After Okabe and Ito; boundaries that are equally dark in grey differ by their lines.
COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#56B4E9", "#E69F00", "#6B4C9A", "#999999")
LINES = ("-", "--", "-.", (0, (1, 1.2)), (0, (5, 1, 1, 1, 1, 1)), (0, (8, 2)), (0, (3, 1)), ":")
_RANGE = 1e-12, 1.0


def regions(contour):
    """The excluded regions as closed polygons.

    Branches that end at the border of the axis, at the range of couplings or at the reach are closed along it, the excluded
    side on the left.

    Returns
    -------
    list of ndarray, shape (n, 2)
        Points (x, d).
    """
    closed = [np.column_stack([b.x, b.d]) for b in contour.branches if b.closed]
    branches = [b for b in contour.branches if not b.closed]
    if not contour.axis.size:
        return []
    x0, x1 = contour.axis[0], contour.axis[-1]
    if contour.axis_name == "m_N":
        x1 = min(x1, contour.reach)
    if not branches:
        everything = contour.lower_edge[:, 0] == _c.nd_edge.BEYOND_RANGE
        if everything.all() and not closed:
            return [np.array([(x0, _RANGE[0]), (x1, _RANGE[0]), (x1, _RANGE[1]), (x0, _RANGE[1])])]
        return closed
    log_low, log_high = map(math.log, _RANGE)

    def place(x, d, reason):
        """Where on the border an end is, from 0 to 4 against the clock from the lower left corner."""
        v = (math.log(d) - log_low) / (log_high - log_low)
        u = (x - x0) / (x1 - x0) if x1 > x0 else 0.0
        if reason == "coupling":
            return u if v < 0.5 else 3 - u
        if reason == "axis" or min(u, 1 - u) < 1e-9:
            return 1 + v if u > 0.5 else 4 - v
        # The signal ends inside of the axis: what is excluded is bounded by a vertical line to the largest couplings.
        return 3 - u

    corners = {1: (x1, _RANGE[0]), 2: (x1, _RANGE[1]), 3: (x0, _RANGE[1]), 4: (x0, _RANGE[0])}
    starts = [place(b.x[0], b.d[0], b.start) for b in branches]
    ends = [place(b.x[-1], b.d[-1], b.end) for b in branches]
    polygons, left = [], set(range(len(branches)))
    while left:
        first = current = min(left)
        points = []
        while True:
            left.discard(current)
            branch = branches[current]
            points += zip(branch.x, branch.d)
            here = ends[current]
            distances = [(s - here) % 4 for s in starts]
            # A branch that starts where this one ends is a whole turn away only if it is itself.
            following = min(range(len(branches)), key=distances.__getitem__)
            points += [corners[1 + k % 4] for k in range(math.floor(here), math.floor(here + distances[following]))]
            current = following
            if current == first or current not in left:
                break
        polygons.append(np.array(points))
    return closed + polygons


def region(contour, ax=None, *, colour=COLOURS[0], line="-", alpha=0.35, label=None, **style):
    """Fills what a `Contour` or an `ExternalLimit` excludes and draws its boundary.

    Parameters
    ----------
    contour : Contour or ExternalLimit
    ax : Axes, optional
    colour, line, alpha
        Of the boundary, and how opaque the region is.
    label : str, optional
        For a legend.
    **style
        Of the boundary, as `Axes.plot` takes it.

    Returns
    -------
    Axes
    """
    ax = _plt.gca() if ax is None else ax
    style = {"color": colour, "linestyle": line, "linewidth": 1.4} | style
    if isinstance(contour, ExternalLimit):
        m, d = contour.m_N, contour.d_gamma
        if contour.excluded == "inside":
            ax.fill(m, d, color=colour, alpha=alpha, linewidth=0)
            m, d = np.append(m, m[0]), np.append(d, d[0])
        else:
            ax.fill_between(m, d, _RANGE[contour.excluded == "above"], color=colour, alpha=alpha, linewidth=0)
        ax.plot(m, d, label=label, **style)
        return ax
    for polygon in regions(contour):
        ax.fill(*polygon.T, color=colour, alpha=alpha, linewidth=0)
    for i, branch in enumerate(contour.branches):
        x, d = branch.x, branch.d
        if branch.closed:
            x, d = np.append(x, x[0]), np.append(d, d[0])
        ax.plot(x, d, label=label if i == 0 else None, **style)
    return ax


def exclusion(limits, ax=None, *, others=(), labels=None, xlim=None, ylim=None, title=None, alpha=0.3):
    """The exclusion plot: filled regions, boundaries and direct labels on logarithmic axes.

    Parameters
    ----------
    limits : Limits, Contour, or sequence of Contour
        Over masses, or over ratios a (that axis is linear).
    ax : Axes, optional
    others : sequence of ExternalLimit
        Drawn in grey, behind.
    labels : mapping, optional
        Texts by the names of contours and of others; by default the names.
    xlim, ylim : (low, high), optional
        By default the axis, and couplings from below the strongest limit to one or two decades above the weakest of the best.
    title : str, optional
    alpha : float
        How opaque regions are.

    Returns
    -------
    Axes
    """
    contours = [limits] if isinstance(limits, Contour) else list(getattr(limits, "values", lambda: limits)())
    if not contours:
        raise ValueError("limits is empty; at least one contour is needed")
    if len({c.axis_name for c in contours}) > 1:
        raise ValueError("limits are over masses and over ratios; one kind of axis is needed")
    ax = _plt.subplots(figsize=(6.4, 4.8), layout="constrained")[1] if ax is None else ax
    over_masses = contours[0].axis_name == "m_N"
    ax.set_xscale("log" if over_masses else "linear")
    ax.set_yscale("log")
    for other in others:
        region(other, ax, colour="0.45", line="-", alpha=0.25, linewidth=0.8)
    for i, contour in enumerate(contours):
        region(contour, ax, colour=COLOURS[i % len(COLOURS)], line=LINES[i % len(LINES)], alpha=alpha, gid=contour.name)
    ax.set_xlim(xlim if xlim else (min(c.axis[0] for c in contours), max(c.axis[-1] for c in contours)))
    ax.set_ylim(ylim if ylim else _couplings(contours, others))
    ax.set_xlabel(r"$m_N$ [GeV]" if over_masses else r"$a = d_{\mathcal{W}}/d_{\mathcal{B}}$")
    ax.set_ylabel(r"$d_\gamma$ [GeV$^{-1}$]")
    if title:
        ax.set_title(title)
    # Of many decades, all that fit.
    ax.yaxis.set_major_locator(_LogLocator(numticks=12))
    ax.tick_params(which="both", direction="in", top=True, right=True)
    texts = labels or {}
    curves = [(texts.get(o.name, o.name), "0.25", [(o.m_N, o.d_gamma)]) for o in others]
    curves += [(texts.get(c.name, c.name), COLOURS[i % len(COLOURS)], [(b.x, b.d) for b in c.branches])
               for i, c in enumerate(contours)]
    _label(ax, [curve for curve in curves if curve[2]])
    return ax


def _couplings(contours, others):
    """Limits of the axis of couplings: all minima of boundaries, and some decades above the largest."""
    lows = [b.d.min() for c in contours for b in c.branches] + [o.d_gamma.min() for o in others]
    if not lows:
        return 1e-8, 1.0
    low, high = min(lows), max(lows)
    return 10 ** math.floor(math.log10(low) - 0.2), min(1.0, 10 ** math.ceil(math.log10(high) + 1.5))


def _label(ax, curves):
    """Writes the name of each curve above a flat part of it that is far from all others and from the names written."""
    to_axes = ax.transData + ax.transAxes.inverted()
    paths = []
    for text, colour, pieces in curves:
        points = np.concatenate([_dense(to_axes.transform(np.column_stack(piece))) for piece in pieces])
        paths.append((text, colour, points[np.all((points > 0.01) & (points < 0.99), axis=1)]))
    written = []
    for i, (text, colour, points) in enumerate(paths):
        width = 0.02 * len(text)
        inside = (points[:, 0] > width / 2 + 0.02) & (points[:, 0] < 0.98 - width / 2) & (points[:, 1] < 0.92)
        candidates = points[inside][:: max(1, inside.sum() // 100)]
        if not len(candidates):
            continue
        rest = np.concatenate([np.empty((0, 2)), *(p for j, (_, _, p) in enumerate(paths) if j != i)])

        def merit(c, rest=rest, points=points, width=width):
            x, y = c[0], c[1] + 0.03
            room = np.min(np.hypot(rest[:, 0] - x, rest[:, 1] - y), initial=0.5)
            slope = np.ptp(points[np.abs(points[:, 0] - x) <= width / 2, 1])
            overlaps = any(abs(x - u) < (width + w) / 2 + 0.01 and abs(y - v) < 0.06 for u, v, w in written)
            return room - 1.5 * slope - 0.2 * abs(x - 0.5) - 10 * overlaps

        x, y = max(candidates, key=merit)
        ax.annotate(text, (x, y), xytext=(0, 3), xycoords="axes fraction", textcoords="offset points", ha="center", va="bottom",
                    fontsize=9, color=colour, path_effects=[_effects.withStroke(linewidth=2.5, foreground="white")])
        written.append((x, y + 0.03, width))


def _dense(points, step=0.005):
    """Points on the straight lines between points, at most a step apart."""
    lengths = np.hypot(*np.diff(points, axis=0).T)
    along = np.concatenate([[0.0], np.cumsum(np.where(np.isfinite(lengths), lengths, 0.0))])
    s = np.linspace(0.0, along[-1], min(4000, 2 + int(along[-1] / step)))
    return np.column_stack([np.interp(s, along, points[:, k]) for k in (0, 1)])


__all__ = ["exclusion", "region", "regions"]
