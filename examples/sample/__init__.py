"""The sample pair: a made landscape as an EnMAP-like and a Sentinel-2-like sensor see it, and its truth.

`spectra` holds what the ground is made of, `landscape` lays it out, `sensors` look at it, `rasters` writes the files.
`python -m examples.sample FOLDER` makes them. README.md beside this file names the sources.
"""
