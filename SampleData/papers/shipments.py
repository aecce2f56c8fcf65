"""The sample shipments: which field of which paper is wrong, and what must be found."""

from . import faults
from .arrival import logger_extract
from .record import d13_production
from .paper import ILLEGIBLE

AS_OF = "2026-06-01"
# Shaped like a resident identity number, with a valid check digit: no county has the area code 310199, and the day of birth
# is one nobody living has.
NOBODY = "31019919010101017X"


class Story:
    """One shipment: the verdict, the findings, and what is wrong with which type of paper.

    `changes` are wrong in the paper and rightly recorded in the sheet; `told` stands in the paper alone, while the sheet has
    what should be there. `added` are rows only the paper has. `files` make the file in a way of their own. `without` leaves
    papers out; `arrived` adds those of the arrival. The papers of types in `faulty` fail a check of papers on purpose.
    """

    def __init__(self, verdict="ready", findings=(), changes=None, without=(), told=None, added=None, files=None, arrived=False):
        self.verdict, self.findings, self.changes, self.without = verdict, findings, changes or {}, set(without)
        self.added, self.files, self.arrived = added or {}, files or {}, arrived
        self.told = self.changes | (told or {})
        # A change that names a field contradicts the sheet; one that names a printed row, by its Chinese label, does not.
        self.faulty = {kind for kind, wrong in (told or {}).items() if any(name.isascii() for name in wrong)}
        self.faulty |= set(self.files) | set(self.added)


def found(identifier, kind, subject, outcome="failed"):
    return {"id": identifier, "subject": {"kind": kind, "id": subject}, "outcome": outcome}


STORIES = {
    "complete-us": Story(),
    "complete-eu": Story(),
    "complete-edited": Story(),
    "release-after-departure": Story("blocked", [found("X10", "batch", "MSC01-26A04")]),
    "stability-claim-too-short": Story("blocked", [found("X20", "batch", "MSC01-24F02")]),
    "gene-edit-evidence-missing": Story("blocked", [
        found("D32", "product", "YH-UCT22", "missing"), found("X22", "batch", "UCT22-26B02", "could-not-verify")], without=["D32"]),
    "donor-sample-outside-window": Story("blocked", [found("X31", "donor", "UC-0204")], {"D53": {"sampled-on": "2025-10-21"}}),
    "waybill-check-digit-wrong": Story("blocked", [found("X42", "shipment", "YH26-US-016")],
                                       {"D73": {"air-waybill": "112-76044718"}}),
    "permit-expired-at-export": Story("blocked", [found("X44", "shipment", "YH26-US-017")],
                                      {"D77": {"issued": "2025-12-13", "expires": "2026-06-12"}}),
    "chain-of-identity-broken": Story("blocked", [found("X34", "batch", "CART19-26P021")], {"D58": {"patient": "COI-26-NL-000412"}}),
    "label-expiry-mismatch": Story("blocked", [found("X16", "batch", "MSC01-26A06"), *(found("T32", "document", f"{one}/batch:MSC01-26A06") for one in ("D15", "D17"))], {"D13": {"label-expiry": "2028-03-05"}}),
    "hs-code-contradiction": Story("blocked", [found("X42", "shipment", "YH26-US-019")], {"D77": {"hs-code": "30029040"}}),
    "unreadable-evidence": Story("could-not-verify", [
        found(one, "batch", "MSC01-26A07", "could-not-verify") for one in ("D17", "X10", "X11", "X15")],
        {"D17": {"released-on": ILLEGIBLE, "issued": None}}),
    "wrong-lot-batch-record": Story("blocked", [
        found("T20", "document", "D13/batch:MSC01-26A03"), found("T31", "document", "D13/batch:MSC01-26A03"),
        found("T32", "document", "D15/batch:MSC01-26A03"), found("T32", "document", "D17/batch:MSC01-26A03")], files={"D13": faults.of_shipment("release-after-departure", d13_production)}),
    "scanned-certificate": Story("could-not-verify", [
        found("T07", "document", "D15/batch:MSC01-26A03"),
        *(found(one, "document", "D15/batch:MSC01-26A03", "could-not-verify") for one in ("T20", "T21", "T24", "T30", "T31"))],
        files={"D15": faults.scanned}),
    "encrypted-report": Story("blocked", [
        found("T01", "document", "D27/product:YH-MSC01"), found("T04", "document", "D26/product:YH-MSC01"),
        found("T04", "document", "D27/product:YH-MSC01"), found("T30", "document", "D26/product:YH-MSC01", "could-not-verify"),
        *(found(one, "document", "D27/product:YH-MSC01", "could-not-verify") for one in ("T02", "T03", "T05", "T06", "T07", "T08", "T21", "T30", "T31"))],
        files={"D27": faults.locked, "D26": faults.restricted}),
    "active-content": Story("blocked", [
        found("T05", "document", "D11/filing:YH26-US-025"), found("T05", "document", "D71/shipment:YH26-US-025")],
        files={"D11": faults.scripted, "D71": faults.carrying("logger-check.csv", logger_extract())}),
    "outdated-paper": Story("blocked", [
        found("T31", "document", "D36/product:YH-MSC01"), found("T31", "document", "D64/trial:MSC01-GVHD-201")],
        told={"D36": {"issued": "2023-01-18", "revision": "2.0", "version": "2.0", "effective-on": "2023-02-01"},
              "D64": {"issued": "2024-11-06", "approved-on": "2024-11-06", "expires": "2025-11-05"}},
        files={"D36": faults.stamped("已作废，由 3.0 版取代", "SUPERSEDED by version 3.0")}),
    "contradictory-papers": Story("blocked", [
        found("T24", "document", "D15/batch:MSC01-26A03"),
        found("T32", "document", "D15/batch:MSC01-26A03"), found("T32", "document", "D17/batch:MSC01-26A03")],
        told={"D15": {"有效期至": "29 February 2028"},
              "D17": {"有效期至": "2028年1月29日", "批量": "60 袋 bags，54 亿个细胞 / cells"},
              "D13": {"批量": "60 袋 bags，6,000,000,000 cells"}}),
    "personal-data-in-paper": Story("blocked", [
        found("T30", "document", "D55/donor:UC-0117"), found("T30", "document", "D57/donor:UC-0117")],
        added={"D55": [("供者证件", "Donor's document", f"居民身份证 {NOBODY}")]}, files={"D57": faults.hiding(f"证件号码 {NOBODY}")}),
    "temperature-excursion": Story("blocked", [found("T33", "document", "D72/shipment:YH26-US-029"), found("X29", "shipment", "YH26-US-029")], arrived=True),
}
