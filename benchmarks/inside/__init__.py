"""Scripts that run inside a measured environment; nothing here is imported by the benchmark itself."""
