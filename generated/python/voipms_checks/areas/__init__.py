"""One module per area, imported on first use."""
