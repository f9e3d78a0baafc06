"""What crosses the border between the processes: requests, outcomes, outputs, reporter. Standard library alone."""
