"""The ufuncs of the default model. The stub _default.pyi is generated."""

from ._doors import default, names

grid = default.grid

__all__ = names()
globals().update((name, getattr(default, name)) for name in __all__)
