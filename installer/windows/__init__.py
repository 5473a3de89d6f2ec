"""The Windows product, built and tried on a Debian: its setup, its MSI, its portable folder, and the tests on Windows' Python."""
