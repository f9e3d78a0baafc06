"""The sample pair: a made landscape as an EnMAP-like and a Sentinel-2-like sensor see it, and its truth.

`ground` says what it is made of, `landscape` lays it out, `sensors` look at it, `pair` makes the images and `rasters`
writes them. The spectra of one landscape, as the sensors see them, ship as a table: examples/sample computes them, and
those of others, with packages that the engine does not have. README.md beside this file names the sources.
"""
