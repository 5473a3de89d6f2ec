"""What stands in the middle of the window: one page a noun."""
