"""The report of a run: one HTML file of its figures, pictures and words."""
