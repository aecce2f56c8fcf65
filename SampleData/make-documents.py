#!/usr/bin/env python3
"""Makes the papers, the document sheets and the expected findings of the sample shipments.

    python3 make-documents.py [SHIPMENT…]

Needs `pip install reportlab pyyaml` and the Debian package fonts-wqy-zenhei. Reads the records, `shipments/*/shipment.yml`
and the checklist edition; writes `*.pdf`, `documents.csv` and `expected.json` beside each `shipment.yml`. The same
inputs give the same bytes, with reportlab of the version named below. The one scan is a picture of a page, made with
pdftoppm (Debian package poppler-utils): another release of it may draw it a little differently.
"""

import csv
import json
import sys

import reportlab

from papers import (administrative, applicant, arrival, batch, brochure, carriage, characterisation, donor, lot, materials,
                    procurement, product, record, shipping, sponsor, trial)
from papers.cast import HERE, Consignment
from papers.paper import REQUIREMENTS
from papers.shipments import AS_OF, STORIES

REPORTLAB = "5.1.0"
SUBJECTS = ["batch", "donor", "product", "trial", "organisation"]
LEADING = ["file", "type", *SUBJECTS, "issued", "expires", "revision", "title"]


def papers(consignment, without):
    """Every paper of the shipment, in the order of the checklist; a maker answers None where its paper does not apply."""
    made = [make(consignment) for module in (administrative, applicant, product, characterisation, materials, trial, brochure,
                                             sponsor, shipping, carriage) for make in module.PAPERS]
    made += [make(consignment, one) for one in consignment.batches
             for make in record.PAPERS + batch.PAPERS + lot.PAPERS + donor.PAPERS_OF_BATCH]
    made += [make(consignment, one) for one in consignment.donors
             for make in donor.PAPERS_OF_DONOR + procurement.PAPERS]
    made += [make(consignment) for make in arrival.PAPERS]
    kept = [paper for paper in made if paper and paper.kind not in without]
    for paper in kept:
        paper.name_goods()
    return sorted(kept, key=lambda paper: (paper.kind, paper.file))


def row(paper):
    """One line of the document sheet. An absent value is an empty cell; several are separated by semicolons."""
    line = {"file": paper.file, "type": paper.kind, "issued": paper.issued, "expires": paper.expires,
            "revision": paper.revision, "title": paper.title["zh"]} | paper.about
    line |= {name: ";".join(value) if isinstance(value, list) else value for name, value in paper.values.items()}
    return {name: value for name, value in line.items() if value is not None}


def write(folder, story):
    made = papers(Consignment(folder, story.changes, story.arrived), story.without)
    # What stands on the page where it is not what the sheet says.
    told = papers(Consignment(folder, story.told, story.arrived), story.without)
    documents = folder / "documents"
    documents.mkdir(exist_ok=True)
    for old in documents.glob("D*.*"):
        old.unlink()
    for paper, shown in zip(made, told):
        paper.check()
        for extra in story.added.get(paper.kind, []):
            shown.facts(extra)
        (documents / paper.file).write_bytes(story.files.get(paper.kind, shown.bytes)(shown))
    lines = [row(paper) for paper in made]
    used = {name for line in lines for name in line}
    fields = dict.fromkeys(field["name"] for one in REQUIREMENTS.values() for field in one.fields)
    with open(documents / "documents.csv", "w", encoding="utf-8", newline="") as sheet:
        writer = csv.DictWriter(sheet, LEADING + [name for name in fields if name in used], lineterminator="\n")
        writer.writeheader()
        writer.writerows(lines)
    expected = {"asOf": AS_OF, "verdict": story.verdict, "findings": list(story.findings)}
    (folder / "expected.json").write_text(json.dumps(expected, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    print(f"{folder.name}: {len(made)} papers, {story.verdict}")


def main():
    if reportlab.Version != REPORTLAB:
        print(f"reportlab {reportlab.Version}, not {REPORTLAB}: the bytes may differ", file=sys.stderr)
    for name in sys.argv[1:] or STORIES:
        write(HERE / "shipments" / name, STORIES[name])


if __name__ == "__main__":
    main()
