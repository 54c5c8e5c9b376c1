"""Leg Explorer: a living 3D leg whose muscles show the activation that a load needs."""

__version__ = "0.1.0"
