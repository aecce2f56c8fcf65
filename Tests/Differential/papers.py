"""PDFs by script, and what two libraries of other people say of PDFs: the other side of DifferentialTests.

papers.py make FOLDER       writes some hundred PDFs, the same ones every time
papers.py read FILE...      prints, as JSON by path: pages, version, encryption and the text of each page
"""

import io
import json
import random
import sys
import warnings
from pathlib import Path

import pikepdf
import pdfplumber
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen import canvas

COUNT = 240
LATIN = ["Lot MSC01-26A03", "Batch release certificate", "Result: 1.2E9 cells", "-150 °C", "Expiry 2028-01-25", "≥ 80 %".replace("≥", ">=")]
CHINESE = ["批号：ＭＳＣ０１－26A03", "批放行证书", "检验结果：符合规定", "供者编码 D-0117", "有效期至2028年1月25日", "温度 −150 ℃", "活细胞数 1.2×10⁹"]


def make(folder):
    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    folder = Path(folder)
    for number in range(COUNT):
        dice = random.Random(number)
        drawn = draw(dice, number)
        finish(dice, number, drawn, folder / f"{number:03}.pdf")


def draw(dice, number):
    """A PDF as reportlab writes it: pages of lines, some in two columns, some turned, some without text."""
    file = io.BytesIO()
    size = landscape(A4) if number % 7 == 0 else A4
    page = canvas.Canvas(file, pagesize=size, invariant=1, pageCompression=number % 3 > 0)
    page.setTitle(f"Paper {number}")
    page.setAuthor("Huaxin Cell")
    for sheet in range(1 + dice.randrange(3 if number % 10 else 12)):
        if number % 11 == 5 and sheet == 0:
            page.rect(72, 72, 200, 200, fill=1)
            page.showPage()
            continue
        if number % 13 == 4:
            page.saveState()
            page.translate(size[0] - 40, 40)
            page.rotate(90)
        for line in range(4 + dice.randrange(8)):
            chinese = (number + line) % 2 == 0
            page.setFont("STSong-Light" if chinese else dice.choice(["Helvetica", "Times-Roman", "Courier"]), 10)
            words = dice.choice(CHINESE if chinese else LATIN)
            left = 40 if number % 5 or line % 2 == 0 else 300
            page.drawString(left, 60 + 24 * (12 - line), f"{words} {number}-{sheet}-{line}")
        if number % 13 == 4:
            page.restoreState()
        page.showPage()
    page.save()
    return file.getvalue()


def finish(dice, number, drawn, path):
    """The same PDF in another version, dress or lock."""
    with pikepdf.open(io.BytesIO(drawn)) as pdf:
        if number % 9 == 2:
            for page in pdf.pages:
                page.rotate(dice.choice([90, 180, 270]), relative=False)
        if number % 12 == 7:
            with pdf.open_outline() as outline:
                outline.root.append(pikepdf.OutlineItem("一", 0))
        options = {"force_version": dice.choice(["1.4", "1.5", "1.6", "1.7", "2.0"])}
        if number % 6 == 3:
            options["object_stream_mode"] = pikepdf.ObjectStreamMode.generate
        if number % 8 == 1:
            options["linearize"] = True
        if number % 16 in (6, 14):
            user = "secret" if number % 16 == 6 else ""
            options["encryption"] = pikepdf.Encryption(user=user, owner="owner", R=dice.choice([4, 6]))
            options.pop("force_version")
        else:
            options["deterministic_id"] = True
        pdf.save(path, **options)


def read(path):
    try:
        with pikepdf.open(path) as pdf:
            facts = {"pages": len(pdf.pages), "version": pdf.pdf_version, "encrypted": pdf.is_encrypted, "locked": False}
    except pikepdf.PasswordError:
        return {"locked": True, "encrypted": True}
    except pikepdf.PdfError:
        return {"broken": True}
    with pdfplumber.open(path) as pdf:
        facts["counted"] = len(pdf.pages)
        facts["text"] = ["".join(letter["text"] for letter in page.chars) for page in pdf.pages]
    return facts


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    if sys.argv[1] == "make":
        make(sys.argv[2])
    else:
        json.dump({path: read(path) for path in sys.argv[2:]}, sys.stdout, ensure_ascii=False)
