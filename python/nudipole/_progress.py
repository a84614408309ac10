"""A bar for long work, by tqdm where that is installed."""

import sys
from contextlib import contextmanager


@contextmanager
def bar(description, total, progress):
    """Yields a function to be called with the number of finished steps.

    `progress`: True, False, or None for a bar on terminals only.
    """
    if progress is None:
        progress = sys.stderr is not None and sys.stderr.isatty()
    if not progress:
        yield lambda done: None
        return
    from ._optional import require

    tqdm = require("tqdm", "progress").tqdm
    # Nothing for what is over in a second.
    with tqdm(total=total, desc=description, delay=1) as shown:
        yield lambda done: shown.update(done - shown.n)
