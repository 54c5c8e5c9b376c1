"""Tables that grow block by block: CSV as text, Parquet through pyarrow, imported when needed."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Protocol

import numpy as np

from explorer.document.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.mechanics.solution import Array

#: So many rows make a row group of a Parquet file; they are held until then.
_ROW_GROUP = 4096


class Table(Protocol):
    """Takes rows: words and (p, c) numbers, of which NaN is written as nothing."""

    def write(self, texts: Sequence[tuple[str, ...]], numbers: Array) -> None:
        """Add a block of rows."""

    def close(self) -> None:
        """Write what is held, so that the file is whole."""


def suffix(out: str) -> str:
    """Return ``.csv`` or ``.parquet``; ``-``, standard output, is CSV.

    Raises
    ------
    InputError
        If it is anything else, or what Parquet needs is not installed.
    """
    found = ".csv" if out == "-" else Path(out).suffix.lower()
    if found not in (".csv", ".parquet"):
        raise InputError(
            f"--out must end in .csv or .parquet, or be - for standard output, not {out!r}"
        )
    if found == ".parquet" and find_spec("pyarrow") is None:
        raise InputError(
            "--out: this installation cannot write Parquet, for which pyarrow is needed; "
            "use .csv, or install Leg Explorer with pip"
        )
    return found


def open_table(
    stream: IO[Any], kind: str, text_names: Sequence[str], number_names: Sequence[str]
) -> Table:
    """Begin a table of a kind that `suffix` returned, in a stream of text or of bytes."""
    if kind == ".csv":
        return _Csv(stream, text_names, number_names)
    return _Parquet(stream, text_names, number_names)


class _Csv:
    """Nine digits of each number: more mean nothing, and take twice the time and room."""

    def __init__(
        self, stream: IO[str], text_names: Sequence[str], number_names: Sequence[str]
    ) -> None:
        self._stream = stream
        self._row = ",".join(["%.9g"] * len(number_names))
        stream.write(f"{','.join((*text_names, *number_names))}\n")

    def write(self, texts: Sequence[tuple[str, ...]], numbers: Array) -> None:
        lines = (
            f"{','.join(words)},{(self._row % tuple(row)).replace('nan', '')}\n"
            for words, row in zip(texts, numbers.tolist(), strict=True)
        )
        self._stream.write("".join(lines))
        self._stream.flush()

    def close(self) -> None:
        """All is written already."""


class _Parquet:
    def __init__(
        self, stream: IO[bytes], text_names: Sequence[str], number_names: Sequence[str]
    ) -> None:
        import pyarrow as pa
        import pyarrow.parquet as pq

        self._schema = pa.schema(
            [(name, pa.string()) for name in text_names]
            + [(name, pa.float64()) for name in number_names]
        )
        self._writer = pq.ParquetWriter(stream, self._schema, compression="zstd")
        self._texts: list[tuple[str, ...]] = []
        self._numbers: list[Array] = []

    def write(self, texts: Sequence[tuple[str, ...]], numbers: Array) -> None:
        self._texts += texts
        self._numbers.append(numbers)
        if len(self._texts) >= _ROW_GROUP:
            self._write_group()

    def close(self) -> None:
        if self._texts:
            self._write_group()
        self._writer.close()

    def _write_group(self) -> None:
        import pyarrow as pa

        words = [pa.array(column) for column in zip(*self._texts, strict=True)]
        numbers = np.concatenate(self._numbers)
        columns = [pa.array(np.ascontiguousarray(c), from_pandas=True) for c in numbers.T]
        self._writer.write_table(pa.table([*words, *columns], schema=self._schema))
        self._texts, self._numbers = [], []
