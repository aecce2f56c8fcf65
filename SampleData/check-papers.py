#!/usr/bin/env python3
"""Reads every sample paper as a stranger would and says what is wrong with it.

    python3 check-papers.py [-v] [SHIPMENT…]

Needs the Debian packages poppler-utils and qpdf, and `pip install pyyaml`. For each PDF: sound, version 1.4 to 1.7, not
encrypted, fonts embedded with a Unicode map, bookmarks over five pages, text on every page; what `documents.csv` records is
in the text; nothing in it looks like a person's data. A paper whose fault is the point of its shipment is said in
`papers/shipments.py`, and must be found faulty; -v shows what was found.
"""

import csv
import re
import subprocess
import sys
import unicodedata
from concurrent.futures import ThreadPoolExecutor

from papers.cast import HERE, records, requirements
from papers.shipments import STORIES

# The sheet holds the code of a choice and results in a notation of its own; the paper prints words and tables.
WORDED = {"choice", "yes-no", "result", "limit"}
PERSONAL = {
    "resident identity number": re.compile(r"(?<![0-9A-Za-z-])[1-9]\d{5}(19|20)\d{2}(0[1-9]|1[0-2])([0-2]\d|3[01])\d{3}[\dX](?![0-9A-Za-z])"),
    "mobile number": re.compile(r"(?<![0-9A-Za-z.-])1[3-9]\d{9}(?![0-9A-Za-z])"),
    "e-mail": re.compile(r"[\w.+-]+@(?!\S*\.example\b)[\w-]+\.[\w.]+"),
}


def run(*words):
    return subprocess.run(words, capture_output=True, text=True, errors="replace")


def folded(text):
    """Width and white space do not count."""
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text)).lower()


def printed(value):
    """A value as the papers print it."""
    return folded(re.sub(r"(\d\.\d+)e(\d+)", r"\1×10^\2", value))


def pdf(path):
    """What a technical check finds wrong."""
    if run("qpdf", "--check", path).returncode:
        yield "qpdf --check: not sound, or locked"
        return
    info = dict(re.findall(r"^([^:]+): *(.*)$", run("pdfinfo", path).stdout, re.M))
    if info["PDF version"] not in ("1.4", "1.5", "1.6", "1.7"):
        yield f"version {info['PDF version']}"
    for name in ("Encrypted", "JavaScript"):
        if info[name] != "no":
            yield f"{name}: {info[name]}"
    if int(info["Pages"]) > 5 and '"outlines": []' in run("qpdf", "--json", "--json-key=outlines", path).stdout:
        yield "more than five pages, no bookmarks"
    if not run("pdfdetach", "-list", path).stdout.startswith("0 embedded"):
        yield "embedded files"
    for line in run("pdffonts", path).stdout.splitlines()[2:]:
        if line.split()[-5:-2] != ["yes", "yes", "yes"]:
            yield f"font {line.split()[0]} is not embedded, not a subset, or has no Unicode map"


def words(row, text, types, registered):
    """What the sheet records and the text does not say. A trial is named by its registry number."""
    row = row | {"trial": row["trial"] and registered[row["trial"]]}
    for name, values in row.items():
        if name in ("file", "type", "title") or not values or types.get(name) in WORDED:
            continue
        for value in values.split(";"):
            if printed(value) not in text:
                yield f"{name}: {value} is not in the text"


def faults(folder, row, requirements, registered):
    path = str(folder / "documents" / row["file"])
    if not path.endswith(".pdf"):
        return
    yield from pdf(path)
    pages = run("pdftotext", "-layout", path, "-").stdout.split("\f")[:-1]
    yield from (f"page {n} has no text" for n, page in enumerate(pages, 1) if not page.strip())
    types = {field["name"]: field["type"] for field in requirements[row["type"]].fields}
    yield from words(row, folded(run("pdftotext", path, "-").stdout), types, registered)
    yield from (f"looks like a {kind}" for kind, shape in PERSONAL.items() if any(map(shape.search, pages)))


def main():
    kinds, bad = requirements(), 0
    registered = {code: trial.registry_number for code, trial in records(sorted((HERE / "records").glob("*.yml")))["trials"].items()}
    for name in [word for word in sys.argv[1:] if word != "-v"] or STORIES:
        folder = HERE / "shipments" / name
        with open(folder / "documents" / "documents.csv", encoding="utf-8", newline="") as sheet:
            rows = list(csv.DictReader(sheet))
        with ThreadPoolExecutor(4) as pool:
            for row, found in zip(rows, pool.map(lambda row: list(faults(folder, row, kinds, registered)), rows)):
                meant = row["type"] in STORIES[name].faulty
                if meant and not found:
                    found = ["no fault, and there should be one"]
                elif meant and "-v" not in sys.argv:
                    found = []
                for fault in found:
                    print(f"{name}/{row['file']}: {fault}")
                    bad += not meant
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
