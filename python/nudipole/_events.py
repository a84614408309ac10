"""Samples of e+ e- -> N nubar -> nu nubar gamma, and the formats of event generators."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from . import _c
from ._handles import Handle
from ._model import Electroweak
from ._optional import require
from ._searches import HNL, signal_options
from ._values import Arrays, Rebuilt

# Events of one call: between two of them Ctrl-C is heard.
_BATCH = 1 << 20
_PARTICLES = "p_N", "p_prompt", "p_decay", "p_photon"


@dataclass(frozen=True, kw_only=True)
class Sampler(Rebuilt):
    """A source of unweighted events e+ e- -> N nubar and Nbar nu, N -> nu gamma, with the spin correlation of production and
    decay: frozen, hashable, picklable, for any number of threads.

    Event i of a seed is a function of i and the seed, whatever the number of threads and the division into calls.

    Parameters
    ----------
    sqrt_s, m_N, d_gamma : float
        GeV, GeV, GeV^-1.
    hnl : HNL
    preset, scheme, widths, polarisation
        As of `Model`.
    spectrum : {None, "flat", "helicity", "exact"}
        None: "exact" for preset "corrected", "flat" for "paper".
    threads : int
        The most that a call may use, as of `Model`.
    """

    sqrt_s: float
    m_N: float
    d_gamma: float
    hnl: HNL = field(default_factory=HNL)
    preset: str = "corrected"
    scheme: str | Electroweak = "default"
    widths: str | None = None
    polarisation: tuple[float, float] = (0.0, 0.0)
    spectrum: str | None = None
    threads: int = field(default=1, compare=False)

    def __post_init__(self):
        if not isinstance(self.hnl, HNL):
            raise TypeError(f"hnl is {self.hnl!r}; an HNL is needed")
        options = signal_options(_c.nd_sampler_options, _c.nd_sampler_options_init, self)
        model = self.hnl.model(preset=self.preset, scheme=self.scheme, widths=self.widths, polarisation=self.polarisation,
                               threads=self.threads)
        handle = Handle(_c.nd_sampler_create, _c.nd_sampler_destroy, model._handle.address, float(self.sqrt_s),
                        float(self.m_N), float(self.d_gamma), options)
        info = _c.nd_sampler_info()
        _c.call(_c.nd_sampler_describe, handle.address, info)
        object.__setattr__(self, "_handle", handle)
        object.__setattr__(self, "_info", info)

    @property
    def cross_section(self):
        """Of N nubar and Nbar nu together, pb."""
        return self._info.cross_section

    @property
    def branching_ratio(self):
        """Of N -> nu gamma."""
        return self._info.branching_ratio

    @property
    def width(self):
        """Of N, GeV."""
        return self._info.width

    @property
    def decay_length(self):
        """The mean decay length of N, m."""
        return self._info.decay_length

    def luminosity(self, n):
        """What n events stand for, fb^-1."""
        return n / (1000 * self.cross_section * self.branching_ratio)

    def events(self, n, *, seed=0, first=0):
        """Events first, ..., first + n - 1 of a seed.

        Parameters
        ----------
        n, first : int
        seed : int
            From -2^63 to 2^63 - 1.

        Returns
        -------
        Events
        """
        for name, value in (("n", n), ("first", first)):
            if value < 0:
                raise ValueError(f"{name} is {value}; a number >= 0 is needed")
        momenta = [np.empty((4, n)) for _ in _PARTICLES]
        vertex, codes = np.empty((4, n)), np.empty((3, n), np.int32)
        for start in range(0, n, _BATCH):
            size = min(_BATCH, n - start)
            # Columns of an array: its first element, and the distance between rows.
            columns = [a.reshape(-1)[start:] for a in (*momenta, vertex, codes)]
            _c.call(_c.nd_sampler_events, self._handle.address, seed, first + start, size, n, *columns)
        return Events(sampler=self, seed=seed, first=first, vertex=vertex, codes=codes, **dict(zip(_PARTICLES, momenta)))


@dataclass(frozen=True, eq=False, kw_only=True)
class Events(Arrays):
    """A sample: immutable, hashable, picklable.

    Attributes
    ----------
    p_N, p_prompt, p_decay, p_photon : ndarray, shape (4, n)
        E, px, py, pz in GeV of N, of the neutrino that is produced with it, and of the neutrino and the photon of its decay;
        the electron flies along +z.
    vertex : ndarray, shape (4, n)
        Where N decays: c times time, x, y, z in m.
    codes : ndarray, shape (3, n)
        Numbers of the Particle Data Group of N (9900012), of the prompt and of the decay neutrino.
    """

    sampler: Sampler
    seed: int
    first: int
    p_N: np.ndarray = field(repr=False)
    p_prompt: np.ndarray = field(repr=False)
    p_decay: np.ndarray = field(repr=False)
    p_photon: np.ndarray = field(repr=False)
    vertex: np.ndarray = field(repr=False)
    codes: np.ndarray = field(repr=False)

    def __len__(self):
        return self.vertex.shape[1]

    @property
    def pt_photon(self):
        """Transverse momentum of the photon, GeV."""
        return np.hypot(self.p_photon[1], self.p_photon[2])

    @property
    def cos_theta_photon(self):
        """Cosine of the angle between photon and electron."""
        return self.p_photon[3] / self.p_photon[0]

    def _record(self, i):
        """The particles of event i: (number, status, mothers, momentum, mass)."""
        beam = self.sampler.sqrt_s / 2
        N, prompt, decay = (int(c) for c in self.codes[:, i])
        m = self.sampler.m_N
        return (
            (11, -1, (0, 0), (beam, 0.0, 0.0, beam), 0.0),
            (-11, -1, (0, 0), (beam, 0.0, 0.0, -beam), 0.0),
            (prompt, 1, (1, 2), tuple(self.p_prompt[:, i].tolist()), 0.0),
            (N, 2, (1, 2), tuple(self.p_N[:, i].tolist()), m),
            (decay, 1, (4, 4), tuple(self.p_decay[:, i].tolist()), 0.0),
            (22, 1, (4, 4), tuple(self.p_photon[:, i].tolist()), 0.0),
        )

    def write_lhe(self, path):
        """Writes a Les Houches event file (arXiv:hep-ph/0609017; needs pylhe, which reads it back), complete or not at all.

        The cross section is in pb and comes from a quadrature, so that its error is given as 0; the lifetime of N is the proper
        one in mm; the electron's mass is left out of the beams.
        """
        pylhe = require("pylhe", "hep")
        sampler = self.sampler
        rate = sampler.cross_section * sampler.branching_ratio
        init = pylhe.LHEInit(
            initInfo=pylhe.LHEInitInfo(beamA=11, beamB=-11, energyA=sampler.sqrt_s / 2, energyB=sampler.sqrt_s / 2, PDFgroupA=0,
                                       PDFgroupB=0, PDFsetA=0, PDFsetB=0, weightingStrategy=3, numProcesses=1),
            procInfo=[pylhe.LHEProcInfo(xSection=rate, error=0.0, unitWeight=1.0, procId=1)],
            generators=[],
        )

        def event(i):
            # c times the time in the rest frame of N, without the difference of squares.
            proper = 1000 * self.vertex[0, i] * sampler.m_N / self.p_N[0, i]
            particles = [
                pylhe.LHEParticle(id=code, status=status, mother1=mothers[0], mother2=mothers[1], color1=0, color2=0, px=p[1],
                                  py=p[2], pz=p[3], e=p[0], m=m, lifetime=proper if status == 2 else 0.0, spin=9.0)
                for code, status, mothers, p, m in self._record(i)
            ]
            info = pylhe.LHEEventInfo(nparticles=len(particles), pid=1, weight=1.0, scale=sampler.sqrt_s,
                                      aqed=0.0, aqcd=0.0)
            return pylhe.LHEEvent(eventinfo=info, particles=particles)

        document = pylhe.LHEFile(init=init, events=(event(i) for i in range(len(self))))
        _whole(path, lambda name: document.tofile(name))

    def write_hepmc3(self, path):
        """Writes a file of HepMC3 in GeV and mm (arXiv:1912.08005; needs pyhepmc), complete or not at all."""
        hepmc = require("pyhepmc", "hep")
        sampler = self.sampler
        rate = sampler.cross_section * sampler.branching_ratio

        def write(name):
            run = hepmc.GenRunInfo()
            run.weight_names = ["default"]
            run.tools = [("NuDipole", _c.nd_version().decode(), "e+ e- -> N nubar, N -> nu gamma")]
            with hepmc.open(name, "w", format="HepMC3") as stream:
                for i in range(len(self)):
                    event = hepmc.GenEvent(hepmc.Units.GEV, hepmc.Units.MM)
                    event.run_info = run
                    event.event_number = self.first + i
                    statuses = {-1: 4, 1: 1, 2: 2}
                    particles = [hepmc.GenParticle((p[1], p[2], p[3], p[0]), code, statuses[status])
                                 for code, status, _, p, _ in self._record(i)]
                    particles[3].generated_mass = sampler.m_N
                    production = hepmc.GenVertex((0, 0, 0, 0))
                    t, x, y, z = (1000 * self.vertex[:, i]).tolist()
                    decay = hepmc.GenVertex((x, y, z, t))
                    for particle in particles[:2]:
                        production.add_particle_in(particle)
                    for particle in particles[2:4]:
                        production.add_particle_out(particle)
                    decay.add_particle_in(particles[3])
                    for particle in particles[4:]:
                        decay.add_particle_out(particle)
                    event.add_vertex(production)
                    event.add_vertex(decay)
                    event.weights = [1.0]
                    section = hepmc.GenCrossSection()
                    section.set_cross_section(rate, 0.0, -1, -1)
                    event.cross_section = section
                    stream.write(event)

        _whole(path, write)


def _whole(path, write):
    """Lets a function write a file that appears under its name when it is complete."""
    path = Path(path)
    working = path.with_name(f".{os.getpid()}.{path.name}")
    try:
        write(str(working))
        os.replace(working, path)
    finally:
        working.unlink(missing_ok=True)


__all__ = ["Events", "Sampler"]
