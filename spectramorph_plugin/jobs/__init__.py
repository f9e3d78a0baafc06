"""What the engine can do: one module a job, a request in and an outcome out."""
