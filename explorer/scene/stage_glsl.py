"""The shading of tissue in GLSL: fibres, mottling, moist light, and glass for what is faded.

The noise hashes integers, so that every machine computes the same pattern. All patterns have a mean
of zero and fade out before they grow finer than a pixel: they neither shimmer nor shift a colour
that carries data. VTK's own names: ``N``, ``vertexVC``, ``lightDirectionVC0`` and so on.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from explorer.scene.ramp import TENDON

if TYPE_CHECKING:
    from explorer.scene.describe import Tissue

#: Value noise, -1..1 in cells of 1, as (value, slope).
_NOISE = """
float lattice(uint x, uint y, uint z)
{
  uint h = (x * 0x9E3779B1u) ^ (y * 0x85EBCA77u) ^ (z * 0xC2B2AE3Du);
  h = (h ^ (h >> 15)) * 0x2C1B3C6Du;
  h = h ^ (h >> 13);
  return float(int(h) >> 8) * (1.0 / 8388608.0);
}

vec4 grain3(vec3 p)
{
  vec3 cell = floor(p);
  uvec3 i = uvec3(ivec3(cell));
  vec3 f = p - cell;
  vec3 u = f * f * (3.0 - 2.0 * f);
  vec3 du = 6.0 * f * (1.0 - f);
  float a = lattice(i.x, i.y, i.z), b = lattice(i.x + 1u, i.y, i.z);
  float c = lattice(i.x, i.y + 1u, i.z), d = lattice(i.x + 1u, i.y + 1u, i.z);
  float e = lattice(i.x, i.y, i.z + 1u), g = lattice(i.x + 1u, i.y, i.z + 1u);
  float h = lattice(i.x, i.y + 1u, i.z + 1u), k = lattice(i.x + 1u, i.y + 1u, i.z + 1u);
  vec4 low = vec4(a, b - a, c - a, a - b - c + d);
  vec4 high = vec4(e, g - e, h - e, e - g - h + k);
  vec4 both = mix(low, high, u.z);
  float lower = low.x + low.y * u.x + low.z * u.y + low.w * u.x * u.y;
  float upper = high.x + high.y * u.x + high.z * u.y + high.w * u.x * u.y;
  return vec4(mix(lower, upper, u.z), du.x * (both.y + both.w * u.y),
              du.y * (both.z + both.w * u.x), du.z * (upper - lower));
}

vec3 grain2(vec2 p, uint seed)
{
  vec2 cell = floor(p);
  uvec2 i = uvec2(ivec2(cell));
  vec2 f = p - cell;
  vec2 u = f * f * (3.0 - 2.0 * f);
  vec2 du = 6.0 * f * (1.0 - f);
  float a = lattice(i.x, i.y, seed), b = lattice(i.x + 1u, i.y, seed);
  float c = lattice(i.x, i.y + 1u, seed), d = lattice(i.x + 1u, i.y + 1u, seed);
  float w = a - b - c + d;
  return vec3(a + (b - a) * u.x + (c - a) * u.y + w * u.x * u.y,
              du.x * (b - a + w * u.y), du.y * (c - a + w * u.x));
}

// 1 where a cell spans five pixels or more, 0 where it spans two: finer ones would shimmer.
float fade(float pixel, float cell) { return 1.0 - smoothstep(0.2, 0.5, pixel / cell); }
"""


@dataclass(frozen=True, slots=True)
class Value:
    """What each vertex carries to the shading.

    Attributes
    ----------
    name : of the array
    kind : type in GLSL
    given, read : what the vertices call it, and the fragments
    helps : functions that the shading needs with it
    """

    name: str
    kind: str
    given: str
    read: str
    helps: str = ""

    @property
    def declared(self) -> str:
        """Declarations for the vertices."""
        return f"in {self.kind} {self.given};\nout {self.kind} {self.read};\n"

    @property
    def passed(self) -> str:
        """What the vertices do."""
        return f"  {self.read} = {self.given};\n"

    @property
    def taken(self) -> str:
        """Declarations for the fragments."""
        return f"in {self.kind} {self.read};\n{self.helps}"


VALUES = (
    Value("fibers", "vec4", "fiberMC", "fiberVSOutput", _NOISE),
    Value("colors", "vec3", "colorMC", "colorVSOutput"),
)

#: The frame of the surface, and how its grain lies on the screen.
_FRAME = """
  vec3 N = normalVCVSOutput;
  vec3 V = cameraParallel == 1 ? vec3(0.0, 0.0, 1.0) : normalize(-vertexVC.xyz);
  float away = 1.0 - max(dot(N, V), 0.0);
  vec3 albedo = diffuseColorUniform;
  vec3 slope = vec3(0.0);
  vec3 thread = vec3(0.0);
  float tendon = 0.0;
"""
_GRAIN = """
  vec4 place = fiberVSOutput;
  vec3 placeX = dFdx(place.xyz), placeY = dFdy(place.xyz);
  vec3 stepX = dFdx(vertexVC.xyz), stepY = dFdy(vertexVC.xyz);
  vec3 r1 = cross(stepY, N), r2 = cross(N, stepX);
  float det = dot(stepX, r1);
  float lean = abs(det) < 1e-20 ? 0.0 : 1.0 / det;
  thread = (r1 * placeX.z + r2 * placeY.z) * lean;
"""
#: Bundles of 6 mm that swell and wane along the fibre, in them such of 2.4 mm, in these fibres of
#: 0.7 mm. The edge of the tendon frays with the bundles.
_MUSCLE = """
  float pixel = max(length(placeX.xy), length(placeY.xy));
  vec4 coarse = grain3(place.xyz * vec3(170.0, 170.0, 18.0)) * fade(pixel, 0.0060);
  vec2 across = place.xy + 0.0011 * coarse.x;
  float midFade = fade(pixel, 0.0024), fineFade = fade(pixel, 0.0007);
  vec3 mid = vec3(0.0), fine = vec3(0.0);
  if (midFade > 0.0) mid = grain2(across * 420.0, 11u) * midFade;
  if (fineFade > 0.0) fine = grain2(across * 1400.0 + 0.7 * mid.x, 23u) * fineFade;
  tendon = smoothstep(0.30, 0.70, place.w + 0.24 * coarse.x + 0.18 * mid.x + 0.06 * fine.x);
  vec2 rise = 0.10 * coarse.yz + 0.10 * mid.yz + 0.07 * fine.yz;
  rise *= mix(1.0, 0.4, tendon);
  slope = (r1 * dot(rise, placeX.xy) + r2 * dot(rise, placeY.xy)) * lean;
  float tone = 0.03 * coarse.x + 0.05 * mid.x + 0.04 * fine.x;
  float fascia = 0.20 * away * away * away;
  albedo = mix(albedo * (1.0 + tone), vec3(0.80, 0.74, 0.73), fascia);
  albedo = mix(albedo, mix(PEARL, albedo, 0.12) * (1.0 + 0.5 * tone), tendon);
"""
#: Silk: strands of 1.5 mm and fibres of 0.4 mm. Where it thins out on its belly it frays.
_TENDON = """
  float pixel = max(length(placeX.xy), length(placeY.xy));
  float strandFade = fade(pixel, 0.0015), fineFade = fade(pixel, 0.0004);
  vec3 strand = vec3(0.0), fine = vec3(0.0);
  vec2 across = place.xy + 0.0003 * sin(place.z * 90.0);
  if (place.w < 0.999) {
    vec4 coarse = grain3(place.xyz * vec3(330.0, 330.0, 22.0));
    if (place.w + 0.35 * coarse.x < 0.45) discard;
  }
  if (strandFade > 0.0) strand = grain2(across * 670.0, 31u) * strandFade;
  if (fineFade > 0.0) fine = grain2(across * 2500.0, 37u) * fineFade;
  tendon = 1.0;
  vec2 rise = 0.05 * strand.yz + 0.05 * fine.yz;
  slope = (r1 * dot(rise, placeX.xy) + r2 * dot(rise, placeY.xy)) * lean;
  albedo *= 1.0 + 0.035 * strand.x + 0.025 * fine.x;
"""
#: Mottling of 11 mm, pores of 1.6 mm.
_BONE = """
  float pixel = max(length(placeX), length(placeY));
  float poreFade = fade(pixel, 0.0016);
  vec4 cloud = grain3(place.xyz * 90.0) * fade(pixel, 0.011);
  vec4 pore = vec4(0.0);
  if (poreFade > 0.0) pore = grain3(place.xyz * 620.0) * poreFade;
  vec3 rise = 0.035 * cloud.yzw + 0.05 * pore.yzw;
  slope = (r1 * dot(rise, placeX) + r2 * dot(rise, placeY)) * lean;
  albedo *= 1.0 + (0.035 * cloud.x + 0.02 * pore.x) * vec3(0.8, 1.0, 1.3);
"""
#: A key from above left models the shape; on moist tissue it goes a little around the terminator.
_LIGHT = """
  // Not normalised: what tilts to and fro leaves the mean light as it is.
  vec3 tilted = N - slope * (1.0 - away * away);
  vec3 light = lightColor0 * max((dot(tilted, -lightDirectionVC0) + WRAP) / (1.0 + WRAP), 0.0)
             + lightColor1 * max(dot(tilted, -lightDirectionVC1), 0.0)
             + lightColor2 * max(dot(tilted, -lightDirectionVC2), 0.0);
  vec3 S = normalize(tilted);
  vec3 H = normalize(V - lightDirectionVC0);
  float s = max(dot(S, H), 0.0);
  float s4 = s * s * s * s, s12 = s4 * s4 * s4, s48 = s12 * s12 * s12 * s12;
  float gloss = BROAD * s12 + TIGHT * s48;
  if (tendon > 0.0) {  // silk shines in bands across its threads (Kajiya and Kay 1989)
    float t = dot(normalize(thread + vec3(1e-12)), H);
    float silk = max(1.0 - t * t, 0.0);
    silk *= silk; silk *= silk; silk *= silk;
    gloss = mix(gloss, 0.10 * silk * s4 + 0.07 * s48, tendon);
  }
  gl_FragData[0] = vec4(albedo * (ambientIntensity + diffuseIntensity * light) + gloss, 1.0);
"""
#: Clear in the middle, seen at the rim: the eye gets the shape and looks through. The ambient
#: colour is that of glass on the ground at hand.
_GLASS = """
  float rim = away * sqrt(away);
  vec3 tint = mix(diffuseColorUniform, ambientColorUniform, 0.7);
  float lit = 0.8 + 0.3 * max(dot(N, -lightDirectionVC0), 0.0);
  float s = max(dot(N, normalize(V - lightDirectionVC0)), 0.0);
  float s4 = s * s * s * s, s16 = s4 * s4 * s4 * s4, glint = s16 * s16;
  float cover = opacity * (1.2 + glint) + (0.1 + 2.0 * opacity) * rim;
  gl_FragData[0] = vec4(tint * lit + 0.25 * glint, min(cover, 0.9));
"""
_PATTERN: dict[Tissue, str] = {"bone": _BONE, "muscle": _MUSCLE, "tendon": _TENDON}
#: (wrap, broad and tight sheen): muscle is moist, bone almost dull.
_SURFACE: dict[Tissue, tuple[float, float, float]] = {
    "bone": (0.05, 0.03, 0.0),
    "muscle": (0.12, 0.07, 0.10),
    "tendon": (0.12, 0.06, 0.05),
    "footprint": (0.05, 0.03, 0.0),
    "skin": (0.12, 0.06, 0.0),
}


def tissue(kind: Tissue, grain: bool, joined: bool = False) -> str:
    """Return the shading of an opaque tissue, with its grain or smooth.

    ``joined`` takes the colour from each vertex, for many structures of one tissue at a time.
    """
    wrap, broad, tight = _SURFACE[kind]
    values = f"const vec3 PEARL = vec3({', '.join(f'{c:.4f}' for c in TENDON)});\n"
    for name, value in (("WRAP", wrap), ("BROAD", broad), ("TIGHT", tight)):
        values += f"const float {name} = {value:.4f};\n"
    frame = _FRAME.replace("diffuseColorUniform", "colorVSOutput") if joined else _FRAME
    return values + frame + (_GRAIN + _PATTERN[kind] if grain else "") + _LIGHT


def glass() -> str:
    """Return the shading of what is faded."""
    return _FRAME + _GLASS
