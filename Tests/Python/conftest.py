"""Settings of all tests of the Python package."""

import hypothesis

# The same examples every time, without a time limit: machines are slow at times.
hypothesis.settings.register_profile("nudipole", derandomize=True, deadline=None, max_examples=60)
hypothesis.settings.load_profile("nudipole")


def pytest_terminal_summary(terminalreporter):
    """The line that Tests/run.sh adds up."""
    count = {outcome: len(terminalreporter.stats.get(outcome, ())) for outcome in ("passed", "failed", "error")}
    terminalreporter.write_line(f"{count['passed']} passed, {count['failed'] + count['error']} failed")
