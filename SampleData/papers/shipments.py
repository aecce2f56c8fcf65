"""The sample shipments: which field of which paper is wrong, and what must be found."""

from .paper import ILLEGIBLE

AS_OF = "2026-06-01"


class Story:
    """One shipment: changes to single papers, papers left out, and the findings they cause."""

    def __init__(self, verdict="ready", findings=(), changes=None, without=()):
        self.verdict, self.findings, self.changes, self.without = verdict, findings, changes or {}, set(without)


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
    "label-expiry-mismatch": Story("blocked", [found("X16", "batch", "MSC01-26A06")], {"D13": {"label-expiry": "2028-03-05"}}),
    "hs-code-contradiction": Story("blocked", [found("X42", "shipment", "YH26-US-019")], {"D77": {"hs-code": "30029040"}}),
    "unreadable-evidence": Story("could-not-verify", [
        found(one, "batch", "MSC01-26A07", "could-not-verify") for one in ("D17", "X10", "X11", "X15")],
        {"D17": {"released-on": ILLEGIBLE, "issued": None}}),
}
