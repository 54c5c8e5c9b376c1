"""The PDF read back by another library: one page, letters, fonts, title, language, scene."""

from __future__ import annotations

import os
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from pypdf import PdfReader, PdfWriter

from explorer.document.errors import InputError
from explorer.document.leg_file import LARGEST_BYTES, leg_text
from explorer.export import carry_pdf
from explorer.export.carry import carried
from explorer.export.handout import PAPERS, lay_out
from explorer.export.handout_content import content, solved
from explorer.export.handout_legs import draw_legs
from explorer.export.handout_pdf import pdf, save_pdf
from explorer.export.picture import CREDIT
from tests.export.test_handout import FULL, ONE, TWO

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.document.document import Document
    from explorer.export.handout import Page, Paper


@pytest.fixture(scope="module", params=[ONE, TWO], ids=["one", "two"])
def document(request: pytest.FixtureRequest) -> Document:
    found: Document = request.param
    return found


@pytest.fixture(scope="module", params=PAPERS)
def page(qapp: object, document: Document, request: pytest.FixtureRequest) -> Page:
    paper: Paper = request.param
    legs = solved(document)
    return lay_out(content(document, FULL, legs), draw_legs(document, legs, dpi=40), paper)


@pytest.fixture(scope="module")
def reader(page: Page, document: Document) -> PdfReader:
    return PdfReader(BytesIO(pdf(page, document, "Lying leg curl")))


def test_one_page_of_the_size_asked_for(reader: PdfReader, page: Page) -> None:
    (sheet,) = reader.pages
    size = float(sheet.mediabox.width), float(sheet.mediabox.height)
    assert size == pytest.approx(page.size_pt, abs=1.0)


def test_all_words_are_letters_in_reading_order(reader: PdfReader, document: Document) -> None:
    text = " ".join(reader.pages[0].extract_text().split())
    said = content(document, FULL)
    wanted = [
        said.practice,
        " ".join(said.title.split()),
        *said.captions,
        *said.story,
        *(what for what, _ in said.advice),
        *said.dose,
        *said.notes,
        "When to get help",
        CREDIT,
        said.code,
    ]
    places = [text.find(" ".join(each.split())) for each in wanted]
    assert [w for w, at in zip(wanted, places, strict=True) if at < 0] == []
    assert text.index("What happens here") < text.index("When to get help")


def test_labels_are_said_once_for_each_leg(reader: PdfReader, document: Document) -> None:
    words = reader.pages[0].extract_text().splitlines()
    legs = 2 if document.against else 1
    assert sum(line.strip() == "(hamstrings)" for line in words) == legs


def test_fonts_are_embedded(reader: PdfReader) -> None:
    fonts: Any = reader.pages[0]["/Resources"]["/Font"]  # type: ignore[index]
    assert len(fonts) > 0
    for font in fonts.values():
        below = font.get_object()["/DescendantFonts"][0].get_object()
        described = below["/FontDescriptor"].get_object()
        assert any(key in described for key in ("/FontFile", "/FontFile2", "/FontFile3"))


def test_title_and_language_are_told(reader: PdfReader) -> None:
    assert reader.metadata is not None
    assert reader.metadata.title == "Lying leg curl"
    root: Any = reader.trailer["/Root"]
    assert root["/Lang"] == "en"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"].value is True


def test_the_picture_is_in_it(reader: PdfReader, document: Document) -> None:
    assert len(reader.pages[0].images) == (2 if document.against else 1)


def test_saved_and_opened_again_it_is_the_same_document(
    page: Page, document: Document, tmp_path: Path
) -> None:
    out = tmp_path / "handout.pdf"
    save_pdf(out, page, document, "Lying leg curl")
    assert list(tmp_path.iterdir()) == [out]
    assert leg_text(carried(out)) == leg_text(document)


@pytest.mark.parametrize(
    ("place", "message"),
    [
        ("leg.txt", "must end in .pdf"),
        ("not/there/leg.pdf", "there is no folder"),
        ("folder.pdf", "it is a folder"),
    ],
)
def test_a_place_that_will_not_do_is_refused(
    page: Page, document: Document, tmp_path: Path, place: str, message: str
) -> None:
    (tmp_path / "folder.pdf").mkdir()
    with pytest.raises(ValueError, match=message):
        save_pdf(tmp_path / place, page, document, "")
    assert [each.name for each in tmp_path.iterdir()] == ["folder.pdf"]


def test_a_failed_write_leaves_what_was_there(
    page: Page, document: Document, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "handout.pdf"
    out.write_bytes(b"old")

    def full(_fd: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ValueError, match="the disk is full"):
        save_pdf(out, page, document, "")
    assert out.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [out]


def _pdf_with(name: str, data: bytes, password: str = "") -> bytes:
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    writer.add_attachment(name, data)
    if password:
        writer.encrypt(password, algorithm="RC4-128")
    written = BytesIO()
    writer.write(written)
    return written.getvalue()


@pytest.mark.parametrize(
    ("made", "message"),
    [
        (lambda: b"", "is no PDF, or a broken one"),
        (lambda: b"hello", "is no PDF, or a broken one"),
        (lambda: b"%PDF-1.7\nnothing more", "is no PDF, or a broken one"),
        (lambda: _pdf_with("other.txt", b"x"), "carries no scene"),
        (lambda: _pdf_with("scene.leg", b"{}"), "this is no Leg Explorer file"),
        (lambda: _pdf_with("scene.leg", b"\xff\xfe"), "its scene is no text"),
        (lambda: _pdf_with("scene.leg", b" " * (LARGEST_BYTES + 1)), "larger than 1 MB"),
        (lambda: _pdf_with("scene.leg", b"{}", "secret"), "carries no scene"),
    ],
    ids=["empty", "text", "cut", "foreign", "no leg", "bytes", "large", "locked"],
)
def test_a_broken_or_foreign_pdf_is_named_in_one_line(
    tmp_path: Path, made: Any, message: str
) -> None:
    file = tmp_path / "sheet.pdf"
    file.write_bytes(made())
    with pytest.raises(InputError, match=message) as caught:
        carried(file)
    assert str(caught.value).startswith(("sheet.pdf", "cannot read sheet.pdf"))
    assert "\n" not in str(caught.value)


def test_a_handout_cut_anywhere_is_refused(page: Page, document: Document, tmp_path: Path) -> None:
    whole = pdf(page, document, "")
    file = tmp_path / "cut.pdf"
    refused = []
    for part in (0.1, 0.3, 0.5, 0.7, 0.9, 0.99):
        file.write_bytes(whole[: int(part * len(whole))])
        try:
            assert leg_text(carried(file)) == leg_text(document)
        except InputError as error:
            refused.append(str(error))
    assert refused
    assert all(line.startswith("cut.pdf") for line in refused)


def test_a_pdf_much_larger_than_a_handout_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(carry_pdf, "LARGEST_PDF_BYTES", 1000)
    file = tmp_path / "large.pdf"
    file.write_bytes(_pdf_with("scene.leg", b"x" * 2000))
    with pytest.raises(InputError, match="larger than 32 MB"):
        carried(file)


def test_a_file_that_is_gone_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"cannot read gone\.pdf"):
        carried(tmp_path / "gone.pdf")
