"""The file itself: the only room that knows how a PDF is made."""
