"""The look of a paper: fonts, page frame, tables, signature block. Same content, same bytes.

Every font is embedded and mapped to Unicode, headings are bookmarks, and nothing in a paper acts or is locked: what the
authorities' electronic submissions ask of a PDF.
"""

import re
from copy import copy
from datetime import datetime, timezone
from io import BytesIO
from math import cos, pi, sin

from reportlab import rl_config
from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.lib.utils import TimeStamp
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (BaseDocTemplate, CondPageBreak, Flowable, Frame, KeepTogether, PageBreak, PageTemplate, Paragraph,
                                Spacer, Table)

FONT = "WenQuanYi"
FONT_FILE = "/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc"  # Debian package fonts-wqy-zenhei
RED = colors.HexColor("#c4342c")
MARK = "合成示例 · SYNTHETIC SAMPLE"
SCANNED = "2026-05-29"  # the day of a paper whose own date cannot be read
WIDTH = A4[0] - 40 * mm
INK, GREY, RULE, TINT = colors.HexColor("#1b2430"), colors.HexColor("#5b6572"), colors.HexColor("#b9c2cc"), "#eef2f5"

rl_config.useA85 = 0  # streams as bytes, a fifth smaller
pdfmetrics.registerFont(TTFont(FONT, FONT_FILE, subfontIndex=0))


def style(name, size, leading, **more):
    return ParagraphStyle(name, fontName=FONT, fontSize=size, leading=leading, wordWrap="CJK",
                          textColor=more.pop("textColor", INK), **more)


TITLE = style("title", 15, 20, alignment=TA_CENTER)
SUBTITLE = style("subtitle", 10.5, 14, alignment=TA_CENTER, textColor=GREY, spaceAfter=8)
HEADING = style("heading", 10, 14, spaceBefore=9, spaceAfter=3)
BODY = style("body", 9, 13.5, spaceBefore=6, spaceAfter=2)
SECOND = style("second", 8, 11.5, textColor=GREY, spaceAfter=5)
CELL = style("cell", 8.2, 11)
LABEL = style("label", 7.6, 10, textColor=GREY)


def escaped(text):
    """Text as the page shows it: cell counts as laboratories print them, markup characters made harmless."""
    return re.sub(r"(\d\.\d+)e(\d+)", r"\1×10^\2", str(text)).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


class Smudge(Flowable):
    """What a damp stain leaves of a date on a scan: nothing a reader could swear to."""

    def __init__(self, width=76, height=11):
        super().__init__()
        self.width, self.height = width, height

    def draw(self):
        for step, (x, y, w, h) in enumerate(((0, 1, 40, 9), (18, 0, 44, 10), (36, 2, 40, 8), (8, 3, 60, 6))):
            self.canv.setFillColor(colors.Color(0.45 + 0.06 * step, 0.44 + 0.06 * step, 0.42 + 0.06 * step))
            self.canv.ellipse(x, y, x + w, y + h, stroke=0, fill=1)


class Heading(Paragraph):
    """A heading that is also a bookmark."""

    def __init__(self, zh, en):
        super().__init__(f"{escaped(zh)}　<font color='#5b6572'>{escaped(en)}</font>", HEADING)
        self.bookmark = f"{zh} {en}"

    def draw(self):
        self.canv.bookmarks.append((self.canv.getPageNumber(), self.bookmark, self.canv.absolutePosition(0, self.height)[1]))
        super().draw()


def cell(value, look=CELL):
    """A table cell: several lines are separated by line breaks; a drawing stays what it is."""
    if isinstance(value, Flowable):
        return copy(value)
    return Paragraph(escaped(value).replace("\n", "<br/>"), look)


def heading(zh, en):
    """A heading, never left alone at the foot of a page."""
    return [CondPageBreak(26 * mm), Heading(zh, en)]


def prose(zh, en):
    return [Paragraph(escaped(zh), BODY), Paragraph(escaped(en), SECOND)]


def gap():
    return Spacer(1, 5)


def new_page():
    return PageBreak()


def label(lines):
    """A label as it is stuck on: a frame with the printed lines, the first larger."""
    look = style("label-line", 8.4, 11.5)
    body = [[Paragraph(escaped(line), style("label-head", 10, 13) if n == 0 else look)] for n, line in enumerate(lines)]
    return Table(body, colWidths=[WIDTH * 0.56], style=[
        ("FONT", (0, 0), (-1, -1), FONT, 8), ("BOX", (0, 0), (-1, -1), 1, INK), ("LEFTPADDING", (0, 0), (-1, -1), 8),
        ("TOPPADDING", (0, 0), (-1, -1), 1.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5)])


class Seal(Flowable):
    """A company seal that nobody can take for a real one."""

    def __init__(self, diameter=30 * mm):
        super().__init__()
        self.width = self.height = self.diameter = diameter

    def draw(self):
        canvas, r = self.canv, self.diameter / 2
        canvas.setStrokeColor(RED)
        canvas.setFillColor(RED)
        canvas.setLineWidth(1.6)
        canvas.circle(r, r, r - 1, stroke=1, fill=0)
        points = [(r + q * sin(n * pi / 5), r + 5 + q * cos(n * pi / 5)) for n in range(10) for q in [11 if n % 2 == 0 else 4.3]]
        star = canvas.beginPath()
        star.moveTo(*points[0])
        for point in points[1:]:
            star.lineTo(*point)
        star.close()
        canvas.drawPath(star, stroke=0, fill=1)
        for text, size, y in (("示例公章", 9, 17), ("SAMPLE SEAL", 6, 9)):
            canvas.setFont(FONT, size)
            canvas.drawCentredString(r, y, text)


def facts(rows):
    """A two-column table of (zh, en, value)."""
    body = [[cell(f"{zh}\n{en}", LABEL), cell(value)] for zh, en, value in rows]
    return Table(body, colWidths=[WIDTH * 0.36, WIDTH * 0.64], style=[
        ("FONT", (0, 0), (-1, -1), FONT, 8), ("GRID", (0, 0), (-1, -1), 0.4, RULE), ("BACKGROUND", (0, 0), (0, -1), TINT),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"), ("TOPPADDING", (0, 0), (-1, -1), 2.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3)])


def grid(head, rows, shares=None):
    """A table with a heading row; `shares` are relative column widths."""
    shares = shares or [1] * len(head)
    widths = [WIDTH * share / sum(shares) for share in shares]
    body = [[cell(text, LABEL) for text in head]] + [[cell(value) for value in row] for row in rows]
    return Table(body, colWidths=widths, repeatRows=1, style=[
        ("FONT", (0, 0), (-1, -1), FONT, 8), ("GRID", (0, 0), (-1, -1), 0.4, RULE), ("BACKGROUND", (0, 0), (-1, 0), TINT),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"), ("TOPPADDING", (0, 0), (-1, -1), 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3)])


def signatures(rows):
    """The signature block: (function zh, en, function code, day). Codes, never names."""
    body = [[f"{zh}\n{en}", code, day] for zh, en, code, day in rows]
    table = grid(["岗位 / Function", "签名（岗位代码）/ Signature (function code)", "日期 / Date"], body, [3, 3, 2])
    return KeepTogether([Spacer(1, 6), *heading("签署", "Signatures")[1:], table])


class PagedCanvas(Canvas):
    """Knows how many pages there are before it writes the first footer, and sets the bookmarks once it does."""

    def __init__(self, *arguments, **named):
        # Without a font of its own to begin with, a canvas names Helvetica and embeds nothing for it.
        super().__init__(*arguments, **named | {"initialFontName": FONT})
        self.waiting, self.bookmarks = [], []

    def showPage(self):
        self.waiting.append(dict(self.__dict__))
        self._startPage()

    def save(self):
        for state in self.waiting:
            self.__dict__.update(state)
            self.setFont(FONT, 7.5)
            self.setFillColor(GREY)
            self.drawRightString(A4[0] - 20 * mm, 11 * mm,
                                 f"第 {self._pageNumber} 页，共 {len(self.waiting)} 页 · Page {self._pageNumber} of {len(self.waiting)}")
            for n, (page, text, top) in enumerate(self.bookmarks):
                if page == self._pageNumber:
                    self.bookmarkPage(f"b{n}", fit="XYZ", top=top)
                    self.addOutlineEntry(text, f"b{n}")
            super().showPage()
        if len(self.waiting) > 5:
            self.showOutline()
        super().save()


class Day(TimeStamp):
    """Half past nine in Shanghai on the day a paper was issued, for the dates in the file."""

    def __init__(self, day):
        super().__init__(invariant=1)
        then = datetime.fromisoformat(f"{day}T01:30:00").replace(tzinfo=timezone.utc)
        self.t, self.lt = then.timestamp(), then.timetuple()
        self.YMDhms = tuple(self.lt)[:6]


def frame_page(canvas, document):
    """Header, footer and the faint mark across the page."""
    paper = document.paper
    canvas.saveState()
    canvas.setFont(FONT, 34)
    canvas.setFillColor(colors.Color(0.93, 0.94, 0.95))
    canvas.translate(A4[0] / 2, A4[1] / 2)
    canvas.rotate(38)
    canvas.drawCentredString(0, 0, MARK)
    canvas.restoreState()
    top = A4[1] - 14 * mm
    canvas.setFillColor(INK)
    canvas.setFont(FONT, 10)
    canvas.drawString(20 * mm, top, paper.issuer["zh"])
    canvas.setFont(FONT, 7.5)
    canvas.setFillColor(GREY)
    canvas.drawString(20 * mm, top - 10, paper.issuer["en"])
    canvas.drawRightString(A4[0] - 20 * mm, top, f"编号 No. {paper.number}　版本 Revision {paper.revision}")
    days = [("签发 Issued", paper.issued), ("有效期至 Valid until", paper.expires)]
    canvas.drawRightString(A4[0] - 20 * mm, top - 10, "　".join(f"{word} {day}" for word, day in days if day))
    canvas.setStrokeColor(RULE)
    canvas.line(20 * mm, top - 16, A4[0] - 20 * mm, top - 16)
    canvas.line(20 * mm, 15 * mm, A4[0] - 20 * mm, 15 * mm)
    canvas.drawString(20 * mm, 11 * mm, f"{paper.number}　|　{MARK}")


def render(paper, finish=None, lock=None):
    """The bytes of a paper. `finish` sees the canvas before the first page is drawn; `lock` encrypts."""
    target = BytesIO()
    document = BaseDocTemplate(
        target, pagesize=A4, leftMargin=20 * mm, rightMargin=20 * mm, topMargin=25 * mm, bottomMargin=19 * mm,
        title=f"{paper.title['zh']} {paper.title['en']}", author=paper.issuer["en"], subject=MARK,
        creator="SampleData/make-documents.py", invariant=1, lang="zh-CN", encrypt=lock)
    document.paper = paper

    def canvas(*arguments, **named):
        made = PagedCanvas(*arguments, **named)
        made._doc._timeStamp = Day(paper.issued or SCANNED)
        if finish:
            finish(made)
        return made

    frame = Frame(20 * mm, 19 * mm, WIDTH, A4[1] - 44 * mm, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)
    document.addPageTemplates([PageTemplate(frames=[frame], onPage=frame_page)])
    story = [Paragraph(escaped(paper.title["zh"]), TITLE), Paragraph(escaped(paper.title["en"]), SUBTITLE)]
    document.build(story + paper.story, canvasmaker=canvas)
    return target.getvalue()
