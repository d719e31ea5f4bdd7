"""How fast `ambtelijk` starts, answers and grows, beside the same work done by hand: ``python -m benchmarks``."""
