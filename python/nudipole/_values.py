"""What immutable values have in common. No part of the package is imported: tools that run before it is built read this, too."""

from dataclasses import fields

import numpy as np


class Arrays:
    """Equality, hash and pickling of frozen dataclasses that hold arrays, which are read-only."""

    def __post_init__(self):
        for item in fields(self):
            value = getattr(self, item.name)
            if isinstance(value, np.ndarray):
                value = np.array(value, order="C")
                value.flags.writeable = False
                object.__setattr__(self, item.name, value)

    def _key(self):
        values = (getattr(self, item.name) for item in fields(self))
        return tuple((v.shape, v.tobytes()) if isinstance(v, np.ndarray) else v for v in values)

    def __eq__(self, other):
        return type(self) is type(other) and self._key() == other._key()

    def __hash__(self):
        return hash(self._key())

    def __setstate__(self, state):
        self.__dict__.update(state)
        Arrays.__post_init__(self)


class Rebuilt:
    """Pickling of frozen dataclasses that hold something inside the library: they are made again from their fields."""

    def __reduce__(self):
        return _rebuild, (type(self), {item.name: getattr(self, item.name) for item in fields(self)})


def _rebuild(kind, settings):
    return kind(**settings)
