"""What the calls of the library took."""

from contextlib import contextmanager
from typing import NamedTuple

from . import _c


class ProfileEntry(NamedTuple):
    """One function of the library: its calls, what they computed (points, masses, events) and the seconds that passed in them."""

    function: str
    calls: int
    elements: int
    seconds: float


class Profile(tuple):
    """`ProfileEntry`, the one that took longest first; its text is a table."""

    def __str__(self):
        lines = [f"{'function':<44}{'calls':>10}{'elements':>14}{'seconds':>11}{'ns/element':>12}"]
        for e in self:
            each = 1e9 * e.seconds / max(e.elements, 1)
            lines.append(f"{e.function:<44}{e.calls:>10}{e.elements:>14}{e.seconds:>11.4f}{each:>12.2f}")
        return "\n".join(lines)


class _Result:
    """Filled when the block ends."""

    def __init__(self):
        self.entries = Profile()

    def __str__(self):
        return str(self.entries)


@contextmanager
def profile():
    """Counts the calls of the C library inside a ``with`` block, in all threads of the process.

    ``with nudipole.profile() as p: ...``; after the block ``print(p)`` is a table and ``p.entries`` a tuple of `ProfileEntry`.
    Blocks do not nest: there is one set of counters. The time is that of the wall, summed over the threads that call.
    """
    result = _Result()
    _c.nd_profile_start()
    try:
        yield result
    finally:
        _c.nd_profile_stop()
        found = []
        for i in range(_c.nd_profile_size()):
            entry = _c.nd_profile_entry()
            _c.call(_c.nd_profile, i, entry)
            found.append(ProfileEntry(entry.function.decode(), entry.calls, entry.elements, entry.seconds))
        result.entries = Profile(sorted(found, key=lambda e: -e.seconds))


__all__ = ["Profile", "ProfileEntry", "profile"]
