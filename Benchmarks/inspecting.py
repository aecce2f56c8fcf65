"""Looking into papers beside `pdftotext` alone over the same ones, two at a time, in the same run.

The papers are made by reportlab: dense text in Chinese and English. Ten are made; the others are those with a comment
behind them, so that each has bytes of its own.
"""

import concurrent.futures
import io
import os
import random
import statistics
import subprocess
import time

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen import canvas

WORDS = ["批放行证书", "检验结果符合规定", "MSC01-26A03", "viability 92 %", "1.2×10^9 cells", "温度 -150 ℃", "2028-01-25", "within limits"]


def paper(pages, seed, picture=0):
    """The bytes of one paper of so many pages; with so many bytes of picture that nothing compresses."""
    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    dice, file = random.Random(seed), io.BytesIO()
    sheet = canvas.Canvas(file, pagesize=A4, invariant=1)
    for page in range(pages):
        sheet.bookmarkPage(f"p{page}")
        sheet.addOutlineEntry(f"Page {page}", f"p{page}")
        for line in range(40):
            sheet.setFont("STSong-Light" if line % 2 else "Helvetica", 10)
            sheet.drawString(50, 800 - 18 * line, "  ".join(dice.choice(WORDS) for _ in range(6)))
        if picture:
            from reportlab.lib.utils import ImageReader
            from PIL import Image
            side = int((picture / pages / 3) ** 0.5)
            image = Image.frombytes("RGB", (side, side), dice.randbytes(side * side * 3))
            sheet.drawImage(ImageReader(image), 50, 20, 40, 40)
        sheet.showPage()
    sheet.save()
    return file.getvalue()


def fill(folder, lots, count):
    """Twenty pages each, four a lot, and the sheet that describes them."""
    folder.mkdir()
    models = [paper(20, seed) for seed in range(10)]
    rows = ["file,type,batch"]
    for number in range(count):
        name = f"paper-{number:04}.pdf"
        (folder / name).write_bytes(models[number % 10] + b"%% %d\n" % number)
        rows.append(f"{name},D{91 + number % 4},{lots[number // 4]}")
    (folder / "documents.csv").write_text("\n".join(rows) + "\n")


def text(files):
    """Runs pdftotext alone over files, two at a time."""
    def one(file):
        subprocess.run(["pdftotext", "-raw", "-enc", "UTF-8", file, "-"], check=True, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL)
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        list(pool.map(one, files))


def seconds(action):
    """Wall and processor seconds of an action, its children included."""
    before, start = os.times(), time.monotonic()
    action()
    wall, after = time.monotonic() - start, os.times()
    return wall, sum(after[:4]) - sum(before[:4])


def compare(files, inspect, rounds):
    """Medians of both, turn about, and their ratios."""
    ours, theirs = [], []
    for _ in range(rounds):
        theirs.append(seconds(lambda: text(files)))
        ours.append(seconds(inspect))
    median = [[statistics.median(run[part] for run in runs) for part in (0, 1)] for runs in (ours, theirs)]
    return median[0], median[1], median[0][0] / median[1][0], median[0][1] / median[1][1]
