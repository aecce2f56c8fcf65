"""Files that are wrong as files: the wrong paper, a scan, a locked one, one that acts, one with something hidden in it.

Each maker answers the bytes of a paper, as `kit.render` does.
"""

import subprocess
from io import BytesIO
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from PIL import Image
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFStream, PDFString
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph

from . import kit
from .cast import HERE, Consignment


def of_shipment(name, make):
    """The paper that another shipment has in this place."""
    def bytes_of_other(_):
        other = Consignment(HERE / "shipments" / name, {})
        return kit.render(make(other, other.batches[0]))
    return bytes_of_other


def scanned(paper):
    """A black-and-white scan, fed in a little askew: a picture of each page and not one letter of text."""
    speck = Random(paper.number)
    with TemporaryDirectory() as folder:
        Path(folder, "paper.pdf").write_bytes(kit.render(paper))
        subprocess.run(["pdftoppm", "-gray", "-r", "130", "paper.pdf", "page"], cwd=folder, check=True)
        pages = [Image.open(file).copy() for file in sorted(Path(folder).glob("page*.pgm"))]
    target = BytesIO()
    canvas = Canvas(target, pagesize=A4, invariant=1, pdfVersion=(1, 4), initialFontName=kit.FONT, lang="zh-CN")
    canvas._doc._timeStamp = kit.Day(paper.issued)
    canvas.setTitle(f"{paper.title['zh']} {paper.title['en']}")
    canvas.setAuthor(paper.issuer["en"])
    canvas.setCreator("SampleData/make-documents.py")
    canvas.setSubject(kit.MARK)
    for page in pages:
        page = page.rotate(speck.choice([-0.7, 0.5, 0.8]), Image.Resampling.BICUBIC, fillcolor=255)
        page = page.point(lambda grey: 0 if grey < 178 else 255)
        for _ in range(60):
            page.putpixel((speck.randrange(page.width), speck.randrange(page.height)), 0)
        canvas.drawImage(ImageReader(page), 0, 0, *A4)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def locked(paper):
    """Opens with a password alone, which nobody sent along."""
    return kit.render(paper, lock=StandardEncryption("synthetic-reader", "synthetic-owner", strength=128))


def restricted(paper):
    """Opens, but its author forbids printing and copying."""
    return kit.render(paper, lock=StandardEncryption("", "synthetic-owner", canPrint=0, canCopy=0, canModify=0, canAnnotate=0, strength=128))


def scripted(paper):
    """Runs a script when it is opened. The script does no more than count the pages."""
    def finish(canvas):
        script = PDFDictionary({"S": PDFName("JavaScript"), "JS": PDFString("var pages = this.numPages;")})
        canvas._doc.Catalog.OpenAction = script
        canvas._doc.Catalog.Names = PDFDictionary({"JavaScript": PDFDictionary({"Names": PDFArray([PDFString("count"), script])})})
    return kit.render(paper, finish)


def carrying(name, content):
    """Has a file attached inside."""
    def make(paper):
        def finish(canvas):
            stream = PDFStream(PDFDictionary({"Type": PDFName("EmbeddedFile"), "Subtype": PDFName("text#2Fcsv")}), content)
            held = PDFDictionary({"Type": PDFName("Filespec"), "F": PDFString(name), "UF": PDFString(name),
                                  "EF": PDFDictionary({"F": canvas._doc.Reference(stream)})})
            canvas._doc.Catalog.Names = PDFDictionary({
                "EmbeddedFiles": PDFDictionary({"Names": PDFArray([PDFString(name), canvas._doc.Reference(held)])})})
        return kit.render(paper, finish)
    return make


def stamped(zh, en):
    """Carries a stamp at the top, as a superseded edition does."""
    def make(paper):
        look = kit.style("stamp", 13, 17, alignment=1, textColor=colors.HexColor("#a02020"), borderWidth=1.2,
                         borderColor=colors.HexColor("#a02020"), borderPadding=4, spaceAfter=10)
        paper.story.insert(0, Paragraph(f"{zh}　{en}", look))
        return kit.render(paper)
    return make


class Unseen(Flowable):
    """Text that is in the file and not on the page: an old template's, drawn in no colour."""

    def __init__(self, text):
        super().__init__()
        self.text = text

    def wrap(self, width, height):
        return 0, 4 * mm

    def draw(self):
        words = self.canv.beginText(0, 0)
        words.setFont(kit.FONT, 7)
        words.setTextRenderMode(3)
        words.textLine(self.text)
        self.canv.drawText(words)


def hiding(text):
    def make(paper):
        paper.story.append(Unseen(text))
        return kit.render(paper)
    return make
