"""Builds the meshes of the leg from the figures in ``assets/atlas`` (development only).

``PYTHONPATH=assets python -m builder`` writes ``assets/meshes``. Lengths inside the builder are
millimetres, the unit of the atlas, in frame N (origin in the right hip joint centre; x anterior,
y up, z to the right); what it writes is in metres.
"""
