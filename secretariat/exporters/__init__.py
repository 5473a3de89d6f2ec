"""Writers of finished values into files; they ask nothing and decide nothing."""
