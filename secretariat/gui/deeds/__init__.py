"""What the entries of the menus do, grouped by menu; a deed takes the frame it is done in."""
