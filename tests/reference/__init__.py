"""The text of the sample as printed, one file a paper and language; `python -m tests.reference` writes them anew."""
