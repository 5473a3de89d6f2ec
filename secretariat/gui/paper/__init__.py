"""The sheet a paper is written on: one document in look, one thing in the file for every line."""
