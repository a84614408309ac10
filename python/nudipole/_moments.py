"""Mixing and moments of the light neutrinos."""

from dataclasses import dataclass

import numpy as np

from . import _c
from ._model import _FLAVOURS, _NATURES, Model, _number, choose, instance
from ._values import Arrays


@dataclass(frozen=True, kw_only=True)
class NeutrinoMixing:
    """Mixing of three neutrinos: U = R_23 R_13(delta) R_12 diag(1, exp(i alpha_21/2), exp(i alpha_31/2)) (PDG), radians.

    Raises
    ------
    TypeError
        If one is no number.
    ValueError
        If one is not finite.
    """

    theta_12: float
    theta_13: float
    theta_23: float
    delta: float = 0.0
    alpha_21: float = 0.0
    alpha_31: float = 0.0

    def __post_init__(self):
        for name in self.__dataclass_fields__:
            object.__setattr__(self, name, _number(name, getattr(self, name)))
        _ = self.matrix

    @classmethod
    def from_sin2(cls, sin2_theta_12, sin2_theta_13, sin2_theta_23, **phases):
        """By the squares of the sines of the angles, in [0, 1]; `delta`, `alpha_21`, `alpha_31` as they are."""
        angles = {}
        for name, value in (("12", sin2_theta_12), ("13", sin2_theta_13), ("23", sin2_theta_23)):
            square = _number(f"sin2_theta_{name}", value)
            if not 0 <= square <= 1:
                raise ValueError(f"sin2_theta_{name} is {square}; a number from 0 to 1 is needed")
            angles[f"theta_{name}"] = float(np.arcsin(np.sqrt(square)))
        return cls(**angles, **phases)

    @property
    def matrix(self):
        """U, complex, rows e, mu, tau."""
        U = np.empty((3, 3, 2))
        _c.call(_c.nd_mixing_matrix, self._struct, U)
        return U.view(complex)[..., 0]

    @property
    def _struct(self):
        return _c.nd_mixing(**{name: getattr(self, name) for name in self.__dataclass_fields__})


@dataclass(frozen=True, eq=False)
class NeutrinoMoments(Arrays):
    """Magnetic and electric moments of the light neutrinos in the basis of their masses, in Bohr magnetons.

    Parameters
    ----------
    mu, epsilon : array_like
        Complex 3 x 3; element [k, j] leads from nu_j to nu_k. Hermitian for Dirac, imaginary and antisymmetric for Majorana
        neutrinos, if CPT holds; that is not asked for. What scatters is mu - i epsilon.
    """

    mu: np.ndarray
    epsilon: np.ndarray

    def __post_init__(self):
        for name in ("mu", "epsilon"):
            matrix = np.array(getattr(self, name), dtype=complex, order="C")
            if matrix.shape != (3, 3):
                raise ValueError(f"{name} has shape {matrix.shape}; (3, 3) is needed")
            object.__setattr__(self, name, matrix)
        super().__post_init__()

    @classmethod
    def from_masses(cls, mixing, masses, nature="dirac", model=None):
        """What masses and loops of W alone make: P (m_k + m_j) f_kj and so on; Shrock, Nucl. Phys. B206 (1982) 359.

        To first order in m_l^2/M_W^2: relative accuracy 1e-3.

        Parameters
        ----------
        mixing : NeutrinoMixing
        masses : array_like
            Three, in GeV, >= 0.
        nature : {"dirac", "majorana"}
            Of the light neutrinos.
        model : Model
            Gives G_F and the masses of leptons and W; that of the library by default.
        """
        mass = np.ascontiguousarray(masses, dtype=np.float64)
        if mass.shape != (3,):
            raise ValueError(f"masses has shape {mass.shape}; three masses are needed")
        mu, epsilon = np.empty((3, 3, 2)), np.empty((3, 3, 2))
        handle = instance("model", Model() if model is None else model, Model)._handle.address
        struct = instance("mixing", mixing, NeutrinoMixing)._struct
        _c.call(_c.nd_neutrino_moments, handle, struct, choose("nature", nature, _NATURES), mass, mu, epsilon)
        return cls(mu.view(complex)[..., 0], epsilon.view(complex)[..., 0])

    def effective(self, mixing, flavour, phases=None, antineutrino=False):
        """The moment that a beam of one flavour shows: sqrt(sum_j |sum_k U*_lk (mu_jk - i epsilon_jk) exp(-i phase_k)|^2);
        arXiv:1403.6344.

        Parameters
        ----------
        mixing : NeutrinoMixing
        flavour : {"e", "mu", "tau"}
        phases : array_like
            Three phases m_k^2 L/2E; None: 0, a source nearby.
        antineutrino : bool
            Antineutrinos have the opposite phases.
        """
        if phases is not None:
            phases = np.ascontiguousarray(phases, dtype=np.float64)
            if phases.shape != (3,):
                raise ValueError(f"phases has shape {phases.shape}; three are needed")
        moment = np.empty(1)
        code = choose("flavour", flavour, _FLAVOURS)
        struct = instance("mixing", mixing, NeutrinoMixing)._struct
        _c.call(_c.nd_effective_moment, struct, *self._parts, code, bool(antineutrino), phases, moment)
        return float(moment[0])

    def effective_incoherent(self, probabilities):
        """The moment of an incoherent mixture of masses, as from the sun: sqrt(sum_kj P_k |mu_jk - i epsilon_jk|^2).

        Parameters
        ----------
        probabilities : array_like
            Three P_k >= 0 with a sum of at most 1.
        """
        probability = np.ascontiguousarray(probabilities, dtype=np.float64)
        if probability.shape != (3,):
            raise ValueError(f"probabilities has shape {probability.shape}; three are needed")
        moment = np.empty(1)
        _c.call(_c.nd_effective_moment_incoherent, *self._parts, probability, moment)
        return float(moment[0])

    @property
    def _parts(self):
        return self.mu.view(float), self.epsilon.view(float)


__all__ = ["NeutrinoMixing", "NeutrinoMoments"]
