"""The spectra of the sample pair's landscape, computed anew, and so sample pairs of other sizes and landscapes.

The landscape and the sensors are those of spectramorph_plugin/sample, which the engine makes the pair with; the
packages that compute spectra are not among its own. `python -m examples.sample FOLDER` makes a pair.
"""
