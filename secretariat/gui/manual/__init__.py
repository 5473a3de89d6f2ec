"""The manual in a window of its own, opened at the page for what one is doing."""
