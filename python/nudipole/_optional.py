"""Libraries that some functions need and the package does not."""

import importlib


def require(module, extra):
    """The module, or an ImportError that says how to get it."""
    try:
        return importlib.import_module(module)
    except ImportError as error:
        raise ImportError(
            f"this needs {module.partition('.')[0]}, which cannot be imported ({error}): pip install 'nudipole[{extra}]'"
        ) from None
