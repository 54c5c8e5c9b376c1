"""Bake how muscles and tendons follow the joints.

Every muscle-tendon unit owns one centre curve from origin to insertion.  Affine handles sit along
it, and each vertex of belly *and* tendons is a cubic B-spline blend of the four handles around its
own place on the curve, so that belly and tendon cannot part.  What is dear (bone contact, keeping
tendon length and belly volume) is solved here, offline, on a grid of joint angles; the program only
interpolates the handles (`explorer.scene.deform`).
"""
