"""Options that the subcommands share: the scenario, in degrees and kilograms."""

from __future__ import annotations

import argparse
import re
from typing import TYPE_CHECKING, NoReturn

from explorer.cli.which import LANGUAGE
from explorer.document.errors import InputError
from explorer.document.fields import BY_EXERCISE, FIELDS, NUMBERS, default_fields, option_of

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from explorer.document.fields import Fields

_SIGNED = {option_of(field) for field in (*NUMBERS, "activation")}


class Parser(argparse.ArgumentParser):
    """Refuses with one line in place of the whole usage."""

    def error(self, message: str) -> NoReturn:
        """Raise the message as a InputError."""
        raise InputError(message)


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
    for name, field in FIELDS.items():
        if name in leave_out:
            continue
        shown = ""
        if name in BY_EXERCISE:
            shown = " (default: as the exercise has it)"
        elif default[name] is not None:
            shown = f" (default {_plain(default[name])})"
        group.add_argument(
            option_of(name), dest=name, metavar=field.metavar, help=field.text + shown
        )


def given_fields(options: argparse.Namespace) -> Fields:
    """Return the fields that were given, with numbers and lists made of their text.

    Raises
    ------
    InputError
        If ``--activation`` cannot be read.
    """
    fields: Fields = {
        field: text for field in FIELDS if (text := getattr(options, field, None)) is not None
    }
    for field in NUMBERS:
        if field in fields:
            fields[field] = number_or_text(fields[field])
    if "balance" in fields:
        fields["balance"] = [joint.strip() for joint in fields["balance"].split(",")]
    if "activation" in fields:
        fields["activation"] = _activation(fields["activation"])
    return fields


def one_of(option: str, value: str, known: tuple[str, ...]) -> None:
    """Refuse a value that is not among the known ones.

    Raises
    ------
    InputError
        Naming the option, the value and what is known.
    """
    if value not in known:
        raise InputError(f"{option} must be one of {', '.join(known)}, not {value!r}")


def add_language_option(parser: argparse._ActionsContainer) -> None:
    """Add the language that people read, which is taken before any other option."""
    parser.add_argument(LANGUAGE, metavar="CODE", help="language of what people read: en, de")


def check_language(code: str | None) -> None:
    """Refuse a language that there is not.

    Raises
    ------
    InputError
        Naming those that there are.
    """
    if code is not None:
        from explorer.ui.language import languages

        one_of(LANGUAGE, code, tuple(languages()))


def read_size(text: str) -> tuple[int, int]:
    """Read ``1200x1600`` as width and height in pixels, each 1..8192.

    Raises
    ------
    InputError
        If it is anything else.
    """
    match = re.fullmatch(r"([0-9]{1,5})x([0-9]{1,5})", text)
    size = (int(match[1]), int(match[2])) if match else (0, 0)
    if not all(1 <= side <= 8192 for side in size):
        raise InputError(
            "--size must be width x height in pixels, each from 1 to 8192, such as 1200x1600, "
            f"not {text!r}"
        )
    return size


def _activation(text: str) -> object:
    if "=" not in text:
        return number_or_text(text)
    pairs = [entry.partition("=") for entry in text.split(",")]
    activation: dict[str, object] = {}
    for muscle, sign, part in pairs:
        if not sign:
            raise InputError(f"--activation: {muscle!r} must be NAME=VALUE, such as bflh_r=0.5")
        if muscle.strip() in activation:
            raise InputError(f"--activation names {muscle.strip()} twice")
        activation[muscle.strip()] = number_or_text(part)
    return activation


def number_or_text(text: str) -> float | str:
    """Return text that is no number as it is: the check of the field then shows it."""
    try:
        return float(text)
    except ValueError:
        return text


def _plain(value: object) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)
