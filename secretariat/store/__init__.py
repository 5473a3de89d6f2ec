"""The working file: the only room that speaks SQL."""
