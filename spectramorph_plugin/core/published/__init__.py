"""What only the preset `published` uses: the network of the paper, its endmembers and its coarse spectral prior."""
