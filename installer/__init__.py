"""Sets Secretariat up on a machine: its environment, its pins and what the system must lend."""
