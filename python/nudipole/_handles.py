"""What Python holds of the library."""

from . import _c


class Handle:
    """Something inside the library, made by an `nd_..._create` and destroyed with this object."""

    address = None

    def __init__(self, create, destroy, *arguments):
        self._destroy = destroy
        pointer = _c.c_void_p()
        _c.call(create, *arguments, pointer)
        self.address = pointer.value

    def __del__(self):
        # NULL is allowed.
        self._destroy(self.address)
