"""What a user can do with a working file, without windows."""
