"""The Processing provider: one thin algorithm a module."""
