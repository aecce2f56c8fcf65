"""Makes a workspace of many filings with forty papers each, for measuring `check --all`.

The records and one filing come in through the program. The papers of the others are copies of its rows, because attaching
four hundred thousand files is not what is measured here; nothing else may be asked of such a workspace.
"""

import csv
import hashlib
import json
import shutil
import sqlite3
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "SampleData/shipments/complete-us"
SHIPMENT, LOT = "YH26-US-011", "MSC01-26A03"
MODEL, LOTS, DONOR = "BENCH-MODEL", ("BENCH-A", "BENCH-B"), "UC-0118"
EXTRA_LOT = ("D13", "D15", "D17", "D19", "D45")
EXTRA_DONOR = ("D51", "D53", "D55")
PAPERS = 40


def names(number):
    """The shipment and its two lots."""
    return f"BENCH-{number:05}", f"BL{number:05}A", f"BL{number:05}B"


def records(folder, count):
    """The sample's records, one more donor, and so many shipments of two lots each beside the model."""
    shutil.copytree(ROOT / "SampleData/records", folder)
    every = [(MODEL, *LOTS)] + [names(number) for number in range(count)]
    batches = [
        {"lot": lot, "product": "YH-MSC01", "donors": [donor], "bank": "WCB-UC0117-02", "process-version": "PD-MSC01 v3.0",
         "manufactured-from": "2026-01-12", "manufactured-to": "2026-01-30", "expiry": "2028-01-29",
         "quantity": "6.0e9 cells", "units": 60, "release-decision": "released", "released-on": "2026-03-27"}
        for _, *lots in every for lot, donor in zip(lots, ("UC-0117", DONOR))]
    shipments = [
        {"id": shipment, "purpose": "clinical-trial", "destination": "US", "consignor": "YAOHE", "consignee": "CRESTON",
         "broker": "SHENCHENG", "trial": "MSC01-GVHD-201",
         "batches": [{"lot": lot, "units": 6, "quantity": "6.0e8 cells"} for lot in lots],
         "planned-departure": "2026-06-10", "planned-arrival": "2026-06-12", "planned-use": "2026-06-16",
         "route": ["PVG", "ORD"], "route-time": "44 h", "air-waybill": "112-76044150", "hs-code": "30025100",
         "shipper": "CRX-16 SN 04418", "declared-value": "USD 14400"}
        for shipment, *lots in every]
    donor = {"code": DONOR, "din": "A999925011823", "collection": "tissue", "collected-on": "2025-09-18", "collected-in": "CN"}
    (folder / "bench.json").write_text(json.dumps({"donors": [donor], "batches": batches, "shipments": shipments}))


def papers(folder):
    """Of the sample's papers as many as make forty: some for both lots or both donors, and one the sample does without."""
    with open(SAMPLE / "documents/documents.csv", encoding="utf-8-sig", newline="") as file:
        reader = csv.DictReader(file)
        columns, rows = reader.fieldnames, list(reader)
    columns += ["catalogue-version", "entry"]
    folder.mkdir()
    result = []

    def add(row, mark, **changed):
        source = SAMPLE / "documents" / row["file"]
        name = f"{row['type'].lower()}-{mark}.pdf"
        (folder / name).write_bytes(source.read_bytes() + f"\n% {mark}\n".encode())
        swapped = {key: value.replace(SHIPMENT, MODEL).replace(LOT, LOTS[0]) for key, value in row.items()}
        if row["type"] not in EXTRA_LOT + EXTRA_DONOR:
            swapped["lots"] = ";".join(LOTS) if row["lots"] else ""
            swapped["donors"] = f"{row['donors']};{DONOR}" if row["donors"] else ""
        result.append(swapped | {"file": name} | changed)

    doubled = [row for row in rows if row["type"] in EXTRA_LOT + EXTRA_DONOR]
    rest = [row for row in rows if row not in doubled]
    rows = doubled + rest[:PAPERS - 1 - 2 * len(doubled)]
    for row in rows:
        add(row, "one")
        if row["type"] in EXTRA_LOT:
            add(row, "two", batch=LOTS[1], **{key: LOTS[1] for key in ("lot", "label-lot") if row[key]})
        if row["type"] in EXTRA_DONOR:
            add(row, "two", donor=DONOR, **{key: DONOR for key in ("donor-code",) if row[key]})
    first = next(row for row in rows if row["type"] == "D04")
    blank = dict.fromkeys(columns, "")
    add(blank | {key: first[key] for key in ("file", "issued", "revision", "title", "decided-by", "decided-on")}
        | {"type": "D83", "catalogue-version": "2026", "entry": "none", "conclusion": "not-caught"}, "one")
    with open(folder / "documents.csv", "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, columns)
        writer.writeheader()
        writer.writerows(result)
    return len(result)


def multiply(register, count):
    """Gives each of the other filings the papers of the model, with its own names in them and in what was read in them."""
    base = sqlite3.connect(register)
    base.execute("PRAGMA synchronous = OFF")
    base.row_factory = sqlite3.Row
    held = base.execute("SELECT * FROM filingDocument WHERE shipment = ?", (MODEL,)).fetchall()
    rows = {row["id"]: row for row in base.execute("SELECT * FROM document")}
    texts = {}
    for page in base.execute("SELECT * FROM pageText ORDER BY page"):
        texts.setdefault((page["digest"], page["reading"]), []).append((page["page"], page["folded"]))
    number = max(rows)
    for index in range(count):
        own = dict(zip((MODEL, *LOTS), names(index)))

        def renamed(text, row):
            lot = row["subjectID"] if row["subjectKind"] == "batch" else LOTS[0]
            for old, new in [(SHIPMENT, MODEL), (LOT, lot), *own.items()]:
                text = text and text.replace(old, new)
            return text

        documents, holdings, pages = [], [], []
        for holding in held:
            row = rows[holding["document"]]
            key = row["id"]
            if row["subjectKind"] in ("filing", "shipment", "batch"):
                number += 1
                key, inspection = number, row["inspection"]
                digest = hashlib.sha256(f"{row['digest']} {index}".encode()).hexdigest()
                old = inspection and json.loads(inspection).get("text", {}).get("known", {}).get("sha256")
                if old:
                    new = hashlib.sha256(f"{old} {index}".encode()).hexdigest()
                    inspection = inspection.replace(old, new)
                    pages += [(digest, new, page, "", renamed(text, row)) for page, text in texts[(row["digest"], old)]]
                changed = {"id": key, "subjectID": own[row["subjectID"]], "digest": digest, "version": 1,
                           "fields": renamed(row["fields"], row), "inspection": inspection, "reading": renamed(row["reading"], row)}
                documents.append(tuple(changed.get(name, row[name]) for name in row.keys()))
            holdings.append((own[MODEL], key, holding["originalName"], holding["attachedBy"], holding["attachedAt"], 2))
        with base:
            marks = ",".join("?" * len(documents[0]))
            base.executemany(f"INSERT INTO document VALUES ({marks})", documents)
            base.executemany("INSERT INTO filingDocument (shipment, document, originalName, attachedBy, attachedAt,"
                             " fromRevision) VALUES (?,?,?,?,?,?)", holdings)
            base.executemany("INSERT OR IGNORE INTO pageText VALUES (?,?,?,?,?)", pages)
    base.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    base.close()


def make(dossier, person, work, count):
    """A workspace of `count` filings and their model. `dossier` runs the program in it; `person` names who does it."""
    records(work / "filing-records", count)
    paper_count = papers(work / "filing-papers")
    dossier("import", work / "filing-records", *person)
    dossier("attach", MODEL, work / "filing-papers", *person)
    return paper_count
