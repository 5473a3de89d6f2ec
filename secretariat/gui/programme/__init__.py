"""The views of the follow-up programme: its board, its records, who takes part, the ranking, recommendations and questions."""
