"""How hypothesis searches: freely at the desk, the same way each time in a full test run, briefly when that is the second run."""

import os

from hypothesis import HealthCheck, settings

COMMON = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("desk", COMMON)
settings.register_profile("steady", COMMON, derandomize=True, database=None, print_blob=True)
settings.register_profile("brief", settings.get_profile("steady"), max_examples=10)
settings.register_profile("thorough", COMMON, max_examples=1000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "desk"))
