"""The skin: an envelope around all structures, and how it follows the joints.

``envelope`` lays it around the leg at rest, ``drape`` lays it around a posed leg, ``bake`` keeps
what `explorer/scene/skin.py` needs to do the same in a millisecond.
"""
