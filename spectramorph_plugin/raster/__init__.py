"""Georeferenced rasters in and out, by rasterio."""
