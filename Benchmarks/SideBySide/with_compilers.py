"""C++, Fortran and SLEEF competitors: compiled here with the flags that their experts would give, loaded through ctypes."""

import subprocess
from ctypes import CDLL, POINTER, byref, c_double, c_int64
from functools import partial
from pathlib import Path

import numpy as np
from competitor import Competitor
from works import Constants

HERE = Path(__file__).parent
ARCHITECTURE = ["-march=native", "-mprefer-vector-width=512"]
FAST = ["-O3", *ARCHITECTURE, "-ffast-math", "-fno-math-errno"]
WARN = ["-Wall", "-Wextra", "-Wno-maybe-uninitialized"]  # GCC 12 warns about its own intrinsics
CXX = ["-std=c++17"]


def build(name, command, source, libraries, build_directory):
    """Compiled with the flags, linked without: -ffast-math at the link would set flush-to-zero for the whole process."""
    unit, library = build_directory / f"{name}.o", build_directory / f"{name}.so"
    subprocess.run([*command, "-fPIC", "-c", HERE / source, "-o", unit], check=True)
    subprocess.run([command[0], "-shared", unit, "-o", library, *libraries], check=True)
    return CDLL(str(library))


def pointer(array):
    return array.ctypes.data_as(POINTER(c_double))


def works(library, k):
    def chain(*arrays):
        return partial(library.chain, byref(k), c_int64(len(arrays[-1])), *map(pointer, arrays))

    def plane(sqrt_s, l_max, m_N, d_gamma, out):
        return partial(
            library.plane,
            byref(k),
            c_double(sqrt_s),
            c_double(l_max),
            c_int64(len(m_N)),
            pointer(m_N),
            c_int64(len(d_gamma)),
            pointer(d_gamma),
            pointer(out),
        )

    def spectrum(weight, near, far, x, out):
        return partial(
            library.spectrum,
            c_int64(len(weight)),
            pointer(weight),
            pointer(near),
            pointer(far),
            c_int64(len(x)),
            pointer(x),
            pointer(out),
        )

    for name in "chain", "plane", "spectrum":
        getattr(library, name).restype = None
    return {"chain": chain, "plane": plane, "spectrum": spectrum, "converts": True}


def version(command):
    return subprocess.run([command, "--version"], check=True, capture_output=True, text=True).stdout.splitlines()[0]


# exp(-a x) - exp(-b x) loses digits where (b - a) x is small, and so do the sums of those who write it like that.
LOSES = {"chain": 1e-12, "plane": 1e-12, "spectrum": 1e-9}


def competitors(k, build_directory):
    constants = Constants(**k)
    gcc, clang, fortran = (version(c) for c in ("g++", "clang++", "gfortran"))
    table = [
        ("g++ -ffast-math, libmvec", gcc, "twin", LOSES, ["g++", *CXX, *WARN, *FAST], "plain.cpp", ["-lmvec", "-lm"]),
        (
            "clang -ffast-math, libmvec",
            clang,
            "twin",
            LOSES,
            ["clang++", *CXX, "-Wall", "-Wextra", *FAST, "-fveclib=libmvec"],
            "plain.cpp",
            ["-lmvec", "-lm"],
        ),
        ("C++ by hand, g++", gcc, "hand", 1e-12, ["g++", *CXX, *WARN, "-O3", *ARCHITECTURE], "hand.cpp", []),
        (
            "C++ by hand, clang",
            clang,
            "hand",
            1e-12,
            ["clang++", *CXX, "-Wall", "-Wextra", "-O3", *ARCHITECTURE, "-ffp-contract=off"],
            "hand.cpp",
            [],
        ),
        (
            "gfortran, 1 - exp(-x)",
            fortran,
            "other",
            1e-9,
            ["gfortran", "-cpp", "-Wall", *FAST[:-1], f"-J{build_directory}"],
            "fortran.f90",
            ["-lmvec", "-lm"],
        ),
        (
            "gfortran, expm1 of C",
            fortran,
            "other",
            LOSES,
            ["gfortran", "-cpp", "-DEXPM1", "-Wall", *FAST[:-1], f"-J{build_directory}"],
            "fortran.f90",
            ["-lmvec", "-lm"],
        ),
        (
            "SLEEF u10, AVX-512",
            "3.5.1 (Debian), " + gcc,
            "other",
            LOSES,
            ["g++", *CXX, *WARN, "-O3", *ARCHITECTURE],
            "sleef.cpp",
            ["-lsleef"],
        ),
    ]
    for number, (name, text, kind, tolerance, command, source, libraries) in enumerate(table):
        library = build(f"{Path(source).stem}{number}", command, source, libraries, build_directory)
        yield Competitor(name, text, **works(library, constants), tolerance=tolerance, kind=kind)


class Machine:
    """Stores and multiply-adds a second, and the counts of operations of the works."""

    def __init__(self, k, build_directory):
        self.library = build("machine", ["g++", *CXX, *WARN, "-O3", *ARCHITECTURE], "machine.cpp", [], build_directory)
        self.library.multiply_add.restype = c_double
        hand = build("counts", ["g++", *CXX, *WARN, "-O3", *ARCHITECTURE], "hand.cpp", [], build_directory)
        counts = np.zeros(3, np.int64)
        hand.operation_counts(byref(Constants(**k)), counts.ctypes.data_as(POINTER(c_int64)))
        self.operations = dict(zip(("chain", "plane", "spectrum"), map(int, counts), strict=True))

    rounds = 200_000
    operations_of_rounds = rounds * 12 * 8 * 2

    def fill(self, out):
        self.library.fill(c_int64(out.size), pointer(out))

    def fill_streaming(self, out):
        self.library.fill_streaming(c_int64(out.size), pointer(out))

    def multiply_add(self):
        self.library.multiply_add(c_int64(self.rounds))
