"""Spin-flavour precession of the light neutrinos in matter and magnetic fields, and what leaves the sun."""

from dataclasses import dataclass

import numpy as np

from . import _c
from ._doors import real
from ._model import _FLAVOURS, _NATURES, Model, _number, choose, instance
from ._moments import NeutrinoMixing, NeutrinoMoments
from ._values import Arrays, Rebuilt

_BASES = {"flavour": _c.nd_basis.FLAVOUR, "mass": _c.nd_basis.MASS}
_SLAB = ("length", "N_e", "N_n", "B", "twist")


@dataclass(frozen=True, eq=False, kw_only=True)
class Slabs(Arrays):
    """The way of a neutrino: pieces in which matter and field are constant. Arrays of one length, or numbers for all.

    Parameters
    ----------
    length : array_like
        m, >= 0.
    N_e, N_n : array_like
        Electrons and neutrons in N_A/cm^3 (Y_e rho in g/cm^3), >= 0.
    B : array_like
        The field across the flight in T.
    twist : array_like
        d phi/dx of its azimuth around the direction of flight, right-handed, in rad/m.

    Raises
    ------
    ValueError
        If the arrays have no common length. What they contain is checked when neutrinos fly; NaN gives NaN.
    TypeError
        If they are not of real numbers.
    """

    length: np.ndarray
    N_e: np.ndarray = 0.0
    N_n: np.ndarray = 0.0
    B: np.ndarray = 0.0
    twist: np.ndarray = 0.0

    def __post_init__(self):
        arrays = [np.atleast_1d(real(getattr(self, name), name)) for name in _SLAB]
        try:
            arrays = np.broadcast_arrays(*arrays)
        except ValueError:
            arrays = [np.empty((0, 0))]
        if arrays[0].ndim != 1:
            shapes = ", ".join(f"{name} {np.shape(getattr(self, name))}" for name in _SLAB)
            raise ValueError(f"{shapes}: one-dimensional arrays of one length, or numbers, are needed")
        for name, array in zip(_SLAB, arrays, strict=True):
            object.__setattr__(self, name, np.ascontiguousarray(array))
        super().__post_init__()

    @property
    def _parts(self):
        return len(self.length), *(getattr(self, name) for name in _SLAB)


@dataclass(frozen=True, eq=False, kw_only=True)
class LightNeutrinos(Rebuilt, Arrays):
    """Three light neutrinos that oscillate and, by their moments, precess.

    Results have the two spins as their axis before the last: first the beam (nu_e, nu_mu, nu_tau or nu_1, nu_2, nu_3), then
    what is flipped: antineutrinos of neutrinos and vice versa (Majorana), right-handed neutrinos or left-handed antineutrinos
    (Dirac; their flavours are named by the same U).

    Parameters
    ----------
    mixing : NeutrinoMixing or array_like
        Or U itself, complex 3 x 3, unitary to 1e-12.
    delta_m2_21, delta_m2_31 : float
        m_2^2 - m_1^2 and m_3^2 - m_1^2 in eV^2; the latter is below 0 for the inverted order.
    moments : NeutrinoMoments
        None: none. Antisymmetric for Majorana neutrinos.
    nature : {"dirac", "majorana"}
    model : Model
        Gives G_F and the number of threads; that of the library by default.

    Raises
    ------
    ValueError
        If U is not unitary, Majorana moments are not antisymmetric (the message says by how much), or a number is not finite.
    TypeError
        If a number is none, or moments or model are of another type.
    """

    mixing: NeutrinoMixing
    delta_m2_21: float
    delta_m2_31: float
    moments: NeutrinoMoments = None
    nature: str = "dirac"
    model: Model = None

    def __post_init__(self):
        for name in ("delta_m2_21", "delta_m2_31"):
            object.__setattr__(self, name, _number(name, getattr(self, name)))
        U = self.mixing
        if isinstance(U, NeutrinoMixing):
            U = U.matrix
        else:
            U = np.ascontiguousarray(U, dtype=complex)
            object.__setattr__(self, "mixing", U)
        if U.shape != (3, 3):
            raise ValueError(f"mixing has shape {U.shape}; a NeutrinoMixing or a matrix of (3, 3) is needed")
        struct = _c.nd_light_neutrinos(
            nature=choose("nature", self.nature, _NATURES), delta_m2_21=self.delta_m2_21, delta_m2_31=self.delta_m2_31,
        )
        struct.U[:] = U.view(float).ravel().tolist()
        if self.moments is not None:
            moments = instance("moments", self.moments, NeutrinoMoments)
            struct.mu[:], struct.epsilon[:] = (part.ravel().tolist() for part in moments._parts)
        object.__setattr__(self, "_struct", struct)
        object.__setattr__(self, "_handle", instance("model", Model() if self.model is None else self.model, Model)._handle)
        super().__post_init__()
        # Checks the struct.
        self._call(_c.nd_adiabatic_probabilities, 0, 0, 0, None, None, None)

    def _call(self, function, *arguments):
        _c.call(function, self._handle.address, self._struct, *arguments)

    def probabilities(self, E, slabs, flavour="e", antineutrino=False, basis="flavour", spread=0.0):
        """Probabilities at the end of the way, an array of shape E.shape + (2, 3).

        Good to some epsilon a slab plus the greatest phase times epsilon; NaN for phases beyond 1e13 rad and unless 0 < E < inf.

        Parameters
        ----------
        E : array_like
            GeV.
        slabs : Slabs
        flavour : {"e", "mu", "tau"}
            At the start.
        antineutrino : bool
            Whether the beam is of antineutrinos.
        basis : {"flavour", "mass"}
            Of the end.
        spread : float
            0, or the average over the length of a single slab, Gaussian with this relative standard deviation; in vacuum also
            that over 1/E.

        Raises
        ------
        ValueError
            If a length or density is below 0 or infinite, or `spread` is given for several slabs.
        """
        E = real(E, "E")
        out = np.empty((*E.shape, 2, 3))
        beam = choose("flavour", flavour, _FLAVOURS), bool(antineutrino), choose("basis", basis, _BASES)
        parts = instance("slabs", slabs, Slabs)._parts
        self._call(_c.nd_precession_probabilities, *parts, *beam, _number("spread", spread), E.size, E, out)
        return out

    def states(self, E, slabs, start, antineutrino=False, basis="flavour"):
        """Amplitudes at the end of the way, complex, of shape E.shape + (2, 3), without their common phase.

        Parameters
        ----------
        E : array_like
            GeV.
        slabs : Slabs
            The field is at phi = 0 at the start; the states are those of a frame that does not turn.
        start : array_like
            Six complex amplitudes, of shape (2, 3), in `basis` as the result.
        antineutrino : bool
            Whether the beam, row 0, is of antineutrinos.
        basis : {"flavour", "mass"}
        """
        E = real(E, "E")
        start = np.ascontiguousarray(start, dtype=complex)
        if start.shape != (2, 3):
            raise ValueError(f"start has shape {start.shape}; (2, 3) is needed")
        out = np.empty((*E.shape, 2, 3), dtype=complex)
        how = bool(antineutrino), choose("basis", basis, _BASES)
        parts = instance("slabs", slabs, Slabs)._parts
        self._call(_c.nd_precession_states, *parts, *how, start.view(float), E.size, E, out.view(float))
        return out

    def adiabatic(self, E, N_e, flavour="e", antineutrino=False):
        """Probabilities of the three masses for neutrinos that are made at the density N_e and leave matter adiabatically, with
        lost phases, as those of the sun: |<k of H(N_e)|flavour>|^2 with all three flavours, what
        `NeutrinoMoments.effective_incoherent` takes. Of the shape of E and N_e, broadcast, + (3,); NaN unless 0 < E < inf and
        0 <= N_e < inf.

        Parameters
        ----------
        E : array_like
            GeV.
        N_e : array_like
            N_A/cm^3.
        flavour : {"e", "mu", "tau"}
        antineutrino : bool
        """
        points, out = _points(E=E, N_e=N_e)
        beam = choose("flavour", flavour, _FLAVOURS), bool(antineutrino)
        self._call(_c.nd_adiabatic_probabilities, *beam, out.size // 3, *points, out)
        return out

    def adiabatic_flips(self, E, N_e, N_n, B, twist=0.0, flavour="e", antineutrino=False, basis="flavour"):
        """For the same neutrinos the probabilities of the three states with flipped spin, to first order in the field where they
        are made: |<m of Hbar|Y flavour>|^2 with Hbar Y - Y H = mu_B B (mu - i epsilon) (docs/scattering.md). Shape of all arrays,
        broadcast, + (3,).

        The field changes slowly on the way out and is 0 at the end of matter. NaN as `adiabatic`, and where the sum of the three
        exceeds 1: levels cross there.

        Parameters
        ----------
        E : array_like
            GeV.
        N_e, N_n, B, twist : array_like
            Where they are made; units of `Slabs`.
        flavour : {"e", "mu", "tau"}
        antineutrino : bool
        basis : {"flavour", "mass"}
        """
        points, out = _points(E=E, N_e=N_e, N_n=N_n, B=B, twist=twist)
        beam = choose("flavour", flavour, _FLAVOURS), bool(antineutrino), choose("basis", basis, _BASES)
        self._call(_c.nd_adiabatic_flips, *beam, out.size // 3, *points, out)
        return out


def _points(**arrays):
    """Arrays of one shape, and where three numbers for each point of them go."""
    arrays = {name: real(value, name) for name, value in arrays.items()}
    try:
        values = np.broadcast_arrays(*arrays.values())
    except ValueError:
        shapes = ", ".join(f"{name} {array.shape}" for name, array in arrays.items())
        raise ValueError(f"{shapes}: shapes that broadcast are needed") from None
    return [np.ascontiguousarray(value) for value in values], np.empty((*values[0].shape, 3))


__all__ = ["LightNeutrinos", "Slabs"]
