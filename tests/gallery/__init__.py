"""Every screen of the window, shown one after the other: for pictures, and for what walks through all of them."""
