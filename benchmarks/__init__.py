"""What measures and demonstrates the program: the sample pair, the demonstration and their figures."""
