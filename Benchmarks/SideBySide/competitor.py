"""What a competitor offers to the driver."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial


@dataclass
class Competitor:
    """name and version; the works as functions that fill `out` or return a new array; the relative difference to NuDipole that
    is allowed.

    chain(sqrt_s, l_max, m_N, d_gamma, out), plane(sqrt_s, l_max, m_N, d_gamma, out), spectrum(weight, near, far, x, out);
    None where there is nothing to compare. With `converts`, these only convert the arguments and return a function that does
    the work. The driver divides the work between two threads, unless `set_threads` says that the library does it itself.
    """

    name: str
    version: str
    chain: Callable | None = None
    plane: Callable | None = None
    spectrum: Callable | None = None
    tolerance: dict | float = 1e-12
    set_threads: Callable | None = None
    converts: bool = False
    kind: str = "other"  # nudipole, twin (compiler-vectorised C++), hand, numpy-chunked, numba

    def prepare(self, kind, *arguments):
        """A function without arguments that does the work."""
        function = getattr(self, kind)
        return function(*arguments) if self.converts else partial(function, *arguments)
