"""What a user can do to a working file; each command is one undoable step."""
