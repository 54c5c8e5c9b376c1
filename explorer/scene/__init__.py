"""What is seen: meshes that follow the joints, a draw list of values, and VTK that draws it."""
