"""How detectors see recoils: fractions of recoils by bin, linear between the recoils of a table."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from ._values import Arrays


@dataclass(frozen=True, eq=False)
class RecoilResponse(Arrays):
    """The fraction of recoils of each energy that ends up in each bin: quenching, resolution and efficiency in one matrix.

    Parameters
    ----------
    recoils : array_like, shape (n,)
        Kinetic energies T in GeV, > 0 and ascending; two equal ones between others are a step.
    fractions : array_like, shape (bins, n) or (n,)
        In [0, 1]; linear between the recoils and 0 outside.
    """

    recoils: np.ndarray
    fractions: np.ndarray

    def __post_init__(self):
        recoils = np.array(self.recoils, float)
        fractions = np.atleast_2d(np.array(self.fractions, float))
        if recoils.ndim != 1 or fractions.ndim != 2 or fractions.shape[1] != recoils.size:
            raise ValueError(
                f"recoils and fractions have shapes {recoils.shape} and {fractions.shape}; (n,) and (bins, n) are needed")
        for name, value in (("recoils", recoils), ("fractions", fractions)):
            object.__setattr__(self, name, value)
        super().__post_init__()

    @property
    def bins(self):
        """How many bins there are."""
        return self.fractions.shape[0]

    @classmethod
    def sharp(cls, edges, efficiency=1.0):
        """Bins of the recoil itself between `edges` (GeV), with a perfect resolution and one efficiency."""
        edges = _edges(edges)
        recoils = np.repeat(edges, 2)[1:-1]
        fractions = np.zeros((edges.size - 1, recoils.size))
        for k in range(edges.size - 1):
            fractions[k, 2 * k : 2 * k + 2] = efficiency
        return cls(recoils, fractions)

    @classmethod
    def gaussian(cls, edges, recoils, sigma, efficiency=1.0):
        """Bins between `edges` (GeV) of an energy that is measured with a Gaussian of width `sigma`.

        Parameters
        ----------
        edges : array_like
        recoils : array_like, shape (n,)
            The T of the table; its spacing should resolve `sigma`.
        sigma, efficiency : array_like
            Numbers, or one for each recoil (GeV; fraction of events).
        """
        edges, recoils = _edges(edges), np.array(recoils, float)
        width, share = np.broadcast_to(sigma, recoils.shape), np.broadcast_to(efficiency, recoils.shape)
        if not (width > 0).all():
            raise ValueError("sigma has to be > 0 everywhere; for a perfect resolution take RecoilResponse.sharp")
        below = np.array([[0.5 * math.erfc((T - e) / (math.sqrt(2) * w)) for T, w in zip(recoils, width)] for e in edges])
        return cls(recoils, np.clip(np.diff(below, axis=0) * share, 0, 1))

    @classmethod
    def poisson(cls, edges, recoils, mean, acceptance=1.0):
        """Bins of a number of quanta with a Poisson distribution, such as photoelectrons.

        Parameters
        ----------
        edges : array_like of int
            Bin k has the numbers n with edges[k] <= n < edges[k + 1].
        recoils, mean : array_like, shape (n,)
            The T of the table (GeV) and the mean number of quanta at each.
        acceptance : array_like
            A number, or one for each n from 0 on.
        """
        edges, mean = _edges(edges), np.array(mean, float)
        n = np.arange(round(edges[-1]))
        accepted = np.broadcast_to(acceptance, n.shape)
        log_factorial = np.array([math.lgamma(k + 1.0) for k in n])
        with np.errstate(divide="ignore"):
            log_mean = np.log(mean)
        probability = np.exp(n[:, None] * np.where(mean > 0, log_mean, 0) - mean - log_factorial[:, None])
        probability[1:, mean == 0] = 0
        rows = [(probability * accepted[:, None])[(low <= n) & (n < high)].sum(axis=0) for low, high in pairwise(edges)]
        return cls(recoils, np.clip(rows, 0, 1))


def _edges(edges):
    edges = np.array(edges, float)
    if edges.ndim != 1 or edges.size < 2 or not (np.diff(edges) > 0).all():
        raise ValueError(f"edges is {edges}; two ascending numbers or more are needed")
    return edges
