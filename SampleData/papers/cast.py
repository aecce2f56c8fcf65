"""Reads the records and the checklist that the papers must agree with."""

from datetime import date, timedelta
from pathlib import Path

import yaml

HERE = Path(__file__).resolve().parent.parent
EDITION = HERE.parent / "Checklists" / "cell-export" / "2026-05"


class Loader(yaml.SafeLoader):
    """YAML as the product reads it: every plain value is text, so that `2026-05-01` and `3.0` stay as written."""


Loader.yaml_implicit_resolvers = {}


def read(path):
    return yaml.load(Path(path).read_text(encoding="utf-8"), Loader)


class Record(dict):
    """A record whose fields are attributes: `batch.manufactured_to`. An absent field is None."""

    def __getattr__(self, name):
        return self.get(name.replace("_", "-"))


KINDS = {"parties": "code", "products": "code", "donors": "code", "batches": "lot", "trials": "code", "permits": "code",
         "shipments": "id"}


def records(paths):
    """The records of some files: heading -> key -> record."""
    found = {kind: {} for kind in KINDS}
    for path in paths:
        for kind, rows in read(path).items():
            found[kind] |= {row[KINDS[kind]]: Record(row) for row in rows}
    return found


def requirements():
    """The requirements of the edition by id."""
    return {row["id"]: Record(row) for path in sorted(EDITION.glob("requirements/*.yml")) for row in read(path)}


class Consignment:
    """One shipment with everything it refers to, and the one fault it is to show."""

    def __init__(self, folder, changes, arrived=False):
        shared = sorted((HERE / "records").glob("*.yml"))
        found = records(shared + [folder / "shipment.yml"])
        self.name = folder.name
        self.parties = found["parties"]
        self.shipment = next(iter(found["shipments"].values()))
        self.permits = {found["permits"][code].kind: found["permits"][code] for code in self.shipment.permits or []}
        self.trial = found["trials"][self.shipment.trial]
        self.batches = [found["batches"][line["lot"]] for line in self.shipment.batches]
        self.product = found["products"][self.trial.product]
        self.donors = [found["donors"][code] for batch in self.batches for code in batch.donors]
        self.changes, self.arrived = changes, arrived

    @property
    def line(self):
        return self.shipment.batches[0]

    @property
    def autologous(self):
        return self.product.origin == "autologous"

    @property
    def edited(self):
        return int(self.product.edits) > 0

    @property
    def modified(self):
        """Gene-modified or gene-edited: a vector was used, or the genome was cut."""
        return self.product.vector != "none" or self.edited

    def party(self, code):
        return self.parties[code]


def later(day, days):
    """The day so many days after (or, negative, before) a day given as YYYY-MM-DD."""
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()
