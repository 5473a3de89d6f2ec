"""What the secretary should know before a paper goes out: one module for each family of rules, all pure functions."""
