"""Options that the subcommands share: the scenario, in degrees and kilograms."""

from __future__ import annotations

import argparse
import re
from typing import TYPE_CHECKING, NoReturn

from explorer.cli.errors import UsageError
from explorer.cli.request import default_fields
from explorer.mechanics import EXERCISES

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from explorer.cli.request import Fields

#: The option that sets each field.
OPTIONS = {
    "exercise": "--exercise",
    "hip_deg": "--hip",
    "knee_deg": "--knee",
    "ankle_deg": "--ankle",
    "load_kg": "--load-kg",
    "ankle_hold": "--ankle-hold",
    "moment_Nm": "--moment-Nm",
    "balance": "--balance",
    "activation": "--activation",
    "parameters": "--parameters",
    "tendon": "--tendon",
}
_NUMBERS = ("hip_deg", "knee_deg", "ankle_deg", "load_kg", "moment_Nm")
_SIGNED = {OPTIONS[field] for field in (*_NUMBERS, "activation")}


class Parser(argparse.ArgumentParser):
    """Refuses with one line in place of the whole usage."""

    def error(self, message: str) -> NoReturn:
        """Raise the message as a UsageError."""
        raise UsageError(message)


def join_signed(arguments: Sequence[str]) -> list[str]:
    """Join ``--ankle -20`` to ``--ankle=-20``, so that ``-2e1`` and ``-inf`` are values too."""
    joined: list[str] = []
    for argument in arguments:
        if joined and joined[-1] in _SIGNED and re.match(r"-[\d.in]", argument, re.IGNORECASE):
            joined[-1] += f"={argument}"
        else:
            joined.append(argument)
    return joined


def add_scenario_options(parser: argparse.ArgumentParser, leave_out: Container[str] = ()) -> None:
    """Add the options of a scenario but for some fields; what is not given stays None."""
    default = default_fields()
    group = parser.add_argument_group("scenario")
    helps = {
        "exercise": ("NAME", f"one of {', '.join(EXERCISES)}"),
        "hip_deg": ("DEG", "hip flexion, degrees; stretched back is negative"),
        "knee_deg": ("DEG", "knee flexion, degrees"),
        "ankle_deg": ("DEG", "dorsiflexion, degrees: foot pulled up +, toes pointed -"),
        "load_kg": ("KG", "mass at the ankle pad of a leg curl"),
        "ankle_hold": (
            "free|held",
            "held: something outside (boot, partner, plate) supplies the ankle moment; "
            "free: the muscles must balance the ankle",
        ),
        "moment_Nm": ("NM", "knee flexion moment of the dynamometer, N.m; extension is negative"),
        "balance": (
            "JOINTS",
            "joints that the muscles must balance: some of knee,ankle,hip; "
            "left out: those of the exercise",
        ),
        "activation": (
            "A|NAME=A,...",
            "prescribe activation 0..1 instead of solving for it: of all muscles, or of those "
            "named with the others at 0; load, moment and balance then change nothing",
        ),
        "parameters": (
            "default|published",
            "default: calibrated to people; published: as in the papers, to compare with OpenSim",
        ),
        "tendon": ("elastic|rigid", "elastic: in equilibrium with the fibres"),
    }
    for field, (metavar, text) in helps.items():
        if field in leave_out:
            continue
        shown = "" if default[field] is None else f" (default {_plain(default[field])})"
        group.add_argument(OPTIONS[field], dest=field, metavar=metavar, help=text + shown)


def given_fields(options: argparse.Namespace) -> Fields:
    """Return the fields that were given, with numbers and lists made of their text.

    Raises
    ------
    UsageError
        If ``--activation`` cannot be read.
    """
    fields: Fields = {
        field: text for field in OPTIONS if (text := getattr(options, field, None)) is not None
    }
    for field in _NUMBERS:
        if field in fields:
            fields[field] = _number_or_text(fields[field])
    if "balance" in fields:
        fields["balance"] = [joint.strip() for joint in fields["balance"].split(",")]
    if "activation" in fields:
        fields["activation"] = _activation(fields["activation"])
    return fields


def option_of(field: str) -> str:
    """Return the option that sets a field, to name it in a message."""
    return OPTIONS[field]


def one_of(option: str, value: str, known: tuple[str, ...]) -> None:
    """Refuse a value that is not among the known ones.

    Raises
    ------
    UsageError
        Naming the option, the value and what is known.
    """
    if value not in known:
        raise UsageError(f"{option} must be one of {', '.join(known)}, not {value!r}")


def read_size(text: str) -> tuple[int, int]:
    """Read ``1200x1600`` as width and height in pixels, each 1..8192.

    Raises
    ------
    UsageError
        If it is anything else.
    """
    match = re.fullmatch(r"([0-9]{1,5})x([0-9]{1,5})", text)
    size = (int(match[1]), int(match[2])) if match else (0, 0)
    if not all(1 <= side <= 8192 for side in size):
        raise UsageError(
            "--size must be width x height in pixels, each from 1 to 8192, such as 1200x1600, "
            f"not {text!r}"
        )
    return size


def _activation(text: str) -> object:
    if "=" not in text:
        return _number_or_text(text)
    pairs = [entry.partition("=") for entry in text.split(",")]
    activation: dict[str, object] = {}
    for muscle, sign, part in pairs:
        if not sign:
            raise UsageError(f"--activation: {muscle!r} must be NAME=VALUE, such as bflh_r=0.5")
        if muscle.strip() in activation:
            raise UsageError(f"--activation names {muscle.strip()} twice")
        activation[muscle.strip()] = _number_or_text(part)
    return activation


def _number_or_text(text: str) -> float | str:
    """Return text that is no number as it is: the check of the field then shows it."""
    try:
        return float(text)
    except ValueError:
        return text


def _plain(value: object) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)
