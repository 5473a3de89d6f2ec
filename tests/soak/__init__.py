"""Long runs of the same cases that the tests try a few of: `python -m tests.soak` counts them."""
