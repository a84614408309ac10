"""The quantities as functions of Python: ufuncs, and outer grids. The stub _doors.pyi is generated."""

import copyreg

import numpy as np

from . import _c, _ufuncs
from ._quantities import QUANTITIES

_GRADIENT = "_gradient"


def _split(name):
    """The record of NAME or NAME_gradient, and whether it is the latter."""
    quantity = QUANTITIES.get(name.removesuffix(_GRADIENT))
    if quantity is None:
        raise AttributeError(f"there is no quantity {name!r}; nudipole.quantities lists them", name=name)
    return quantity, name.endswith(_GRADIENT)


def _document(quantity, with_gradient, grid):
    """The docstring of one function, by the numpydoc standard."""
    lines = [f"{quantity.summary}.", "", "Parameters", "----------"]
    for argument in quantity.arguments:
        lines += [f"{argument.name} : array_like", f"    {argument.text} [{argument.unit}]"]
    if not grid:
        lines += ["out, where, casting, dtype", "    as of any `numpy.ufunc`"]
    elif not with_gradient:
        lines += ["out : ndarray, optional", "    where to write: float64, C-contiguous, of the shape of the result"]
    shape = "the shapes of the arguments, one after the other" if grid else "broadcast from the arguments"
    lines += ["", "Returns", "-------", f"{quantity.name} : {'ndarray' if grid else 'float or ndarray'}",
              f"    [{quantity.unit}], shape {shape}; NaN outside the domain, without a warning"]
    if with_gradient:
        for argument in quantity.arguments:
            lines += [f"d_{argument.name} : same"]
            lines += [f"    derivative with respect to {argument.name} [{quantity.unit} / ({argument.unit})]"]
    reads = ", ".join(quantity.reads) or "nothing"
    lines += ["", "Raises", "------", "TypeError", "    If an argument is complex, or not a number.", "ValueError",
              f"    If {'out does not fit' if grid else 'the shapes cannot be broadcast'}.",
              "", "Notes", "-----", f"Formula: {quantity.formula}", "", f"Source: {quantity.source}", "",
              f"Accuracy: {quantity.accuracy}; epsilon = 2.2e-16. "
              + ("Computed in float64." if grid else "float32 arguments are computed in float64 and rounded once."), "",
              f"Reads of the model: {reads}."]
    return "\n".join(lines) + "\n"


class Ufuncs:
    """An object whose attributes are ufuncs, made when they are first asked for; here for the default model."""

    _handle = None

    def __getattr__(self, name):
        quantity, with_gradient = _split(name)
        address = self._handle and self._handle.address
        document = _document(quantity, with_gradient, grid=False)
        ufunc = _ufuncs.ufunc(quantity.name, with_gradient, address, (self._handle, name), document)
        self.__dict__[name] = ufunc
        return ufunc

    def __dir__(self):
        return [*super().__dir__(), *names()]


class Grid:
    """Quantities on outer grids: ``grid.NAME(x, y)[i, j]`` is ``NAME(x[i], y[j])``, in less time.

    Put the longest axis last: what depends on the other axes only is computed once.
    """

    def __init__(self, handle):
        self._handle = handle

    def __getattr__(self, name):
        function = GridFunction(self._handle, name)
        self.__dict__[name] = function
        return function

    def __dir__(self):
        return [*super().__dir__(), *names()]

    def __reduce__(self):
        return _grid_of, (self._handle and self._handle.settings,)


class GridFunction:
    """One quantity of a grid, or its gradient."""

    def __init__(self, handle, name):
        self._quantity, self._with_gradient = _split(name)
        self._handle = handle
        self.__name__ = name
        self.__doc__ = _document(self._quantity, self._with_gradient, grid=True)
        self._function = getattr(_c, f"nd_{self._quantity.name}_grid{_GRADIENT * self._with_gradient}")

    def __call__(self, *axes, out=None):
        arguments = self._quantity.arguments
        if len(axes) != len(arguments):
            names = ", ".join(a.name for a in arguments)
            raise TypeError(f"{self.__name__} has {len(axes)} arguments; {len(arguments)} are needed: {names}")
        axes = [real(axis, argument.name) for axis, argument in zip(axes, arguments, strict=True)]
        shape = sum((axis.shape for axis in axes), ())
        sizes_and_axes = [x for axis in axes for x in (axis.size, axis)]
        if self._with_gradient:
            if out is not None:
                raise TypeError(f"{self.__name__} takes no out")
            value, gradient = np.empty(shape), np.empty((len(axes), *shape))
            _c.call(self._function, self._address, *sizes_and_axes, value, gradient)
            return (value, *gradient)
        if out is None:
            out = np.empty(shape)
        else:
            check_output(out, shape)
        _c.call(self._function, self._address, *sizes_and_axes, out)
        return out

    def __repr__(self):
        return f"<grid function {self.__name__!r}>"

    def __reduce__(self):
        return _grid_function, (self._handle and self._handle.settings, self.__name__)

    @property
    def _address(self):
        return self._handle and self._handle.address


def real(value, name):
    """A contiguous array of float64, if it is of real numbers."""
    array = np.asarray(value)
    if not np.can_cast(array.dtype, np.float64, "same_kind"):
        raise TypeError(f"{name} is of type {array.dtype}; real numbers are needed")
    return np.ascontiguousarray(array, np.float64).reshape(array.shape)


def check_output(out, shape):
    """Refuses an `out` that the library cannot write to."""
    if not isinstance(out, np.ndarray):
        raise TypeError(f"out is a {type(out).__name__}; an ndarray is needed")
    if out.shape != shape or out.dtype != np.float64 or not out.flags.c_contiguous or not out.flags.writeable:
        order = "C-contiguous" if out.flags.c_contiguous else "not C-contiguous"
        access = "writeable" if out.flags.writeable else "read-only"
        raise ValueError(
            f"out is of type {out.dtype}, shape {out.shape}, {order}, {access}; "
            f"type float64, shape {shape}, C-contiguous and writeable is needed"
        )


def names():
    """The names of all ufuncs."""
    return [name + suffix for name in QUANTITIES for suffix in ("", _GRADIENT)]


def model_of(settings):
    """The model with these settings; the default one for None."""
    if settings is None:
        return default
    from ._model import Model

    return Model(**dict(settings))


def _ufunc_of(settings, name):
    return getattr(model_of(settings), name)


def _grid_of(settings):
    return model_of(settings).grid


def _grid_function(settings, name):
    return getattr(_grid_of(settings), name)


_reduce_others = copyreg.dispatch_table[np.ufunc]


def _reduce(ufunc):
    """Pickles a ufunc of this package by model and name; NumPy knows only ufuncs that are attributes of a module."""
    owner = _ufuncs.owner(ufunc)
    if owner is None:
        return _reduce_others(ufunc)
    handle, name = owner
    return _ufunc_of, (handle and handle.settings, name)


copyreg.pickle(np.ufunc, _reduce)

default = Ufuncs()
default.grid = Grid(None)
