"""The terminal: everything a screen does, without one."""
