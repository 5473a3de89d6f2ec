"""Readers of outside files; they propose, store nothing and lose nothing."""
