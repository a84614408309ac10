"""What labelled arrays are told of a quantity."""

from ._quantities import QUANTITIES


def annotate(array, name):
    """A copy of a labelled array whose ``attrs`` say which quantity it holds.

    Parameters
    ----------
    array : xarray.DataArray
        Values of the quantity, as its ufunc returns them for labelled arguments.
    name : str
        Name of the quantity.

    Returns
    -------
    xarray.DataArray
        The same data, not copied, with the name of the quantity and the attributes units, long_name and source.

    Raises
    ------
    KeyError
        If there is no such quantity.
    """
    if name not in QUANTITIES:
        raise KeyError(f"there is no quantity {name!r}; nudipole.quantities lists them")
    quantity = QUANTITIES[name]
    labelled = array.copy(deep=False)
    labelled.name = name
    labelled.attrs = {"units": quantity.unit, "long_name": quantity.summary, "source": quantity.source}
    return labelled
