"""Whose leg it is: body mass, height and sex."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from explorer.language import tr

Sex = Literal["male", "female"]
SEXES: tuple[Sex, ...] = get_args(Sex)

#: What a subject may weigh and measure.
MASS_RANGE_KG = (30.0, 200.0)
HEIGHT_RANGE_M = (1.2, 2.2)


@dataclass(frozen=True, slots=True)
class Subject:
    """A person; the defaults are the one that the tables of the leg describe.

    Attributes
    ----------
    mass_kg : float, 30..200
        The published segments add up to 75.34 kg and are those of a man of 75 kg.
    height_m : float, 1.2..2.2
        The published model is taken as 1.70 m tall, as the scripts that scale its strength take it.
    sex : {"male", "female"}
    """

    mass_kg: float = 75.0
    height_m: float = 1.70
    sex: Sex = "male"

    def __post_init__(self) -> None:
        """Refuse what is no grown person.

        Raises
        ------
        ValueError
            Naming the field, its value and its bound.
        """
        _between("mass", self.mass_kg, MASS_RANGE_KG, "kg")
        _between("height", self.height_m, HEIGHT_RANGE_M, "m")
        if self.sex not in SEXES:
            raise ValueError(
                tr("{field} must be one of {known}, not {given!r}").format(
                    field="sex", known=", ".join(SEXES), given=self.sex
                )
            )


def _between(field: str, value: object, bounds: tuple[float, float], unit: str) -> None:
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if not (number and bounds[0] <= value <= bounds[1]):  # type: ignore[operator]
        raise ValueError(
            tr("{field} must lie between {low:g} and {high:g}{unit}, not {given!r}").format(
                field=field, low=bounds[0], high=bounds[1], unit=f" {unit}", given=value
            )
        )


#: Whom the tables describe.
REFERENCE = Subject()
