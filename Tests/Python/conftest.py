"""Settings of all tests of the Python package."""

import hypothesis

# The same examples every time, without a time limit: machines are slow at times.
hypothesis.settings.register_profile("nudipole", derandomize=True, deadline=None, max_examples=60)
hypothesis.settings.load_profile("nudipole")
