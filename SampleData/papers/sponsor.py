"""Section H and K once more: registration, recall plan."""

from .cast import later
from .paper import Paper, Shown, party

def d68_registration(c):
    captured = later(c.shipment.planned_departure, -20)
    captured = min(captured, "2026-05-25")
    p = Paper("D68", c, f"REG-{c.trial.registry_number}", captured, c.party(c.trial.sponsor), {"trial": c.trial.code}, part=None)
    registry = "ClinicalTrials.gov" if c.trial.registry_number.startswith("NCT") else "CTIS / euclinicaltrials.eu"
    p.fields(registry=registry, trial_number=c.trial.registry_number, sponsor=party(c.party(c.trial.sponsor)), product_code=c.product.code,
             status=Shown("recruiting", "招募中 / recruiting"), last_updated_on="2026-04-28", captured_on=captured)
    p.sign(("打印", "Printed", "RA-03", captured))
    return p


def d91_recall(c):
    sponsor = c.party(c.trial.sponsor)
    p = Paper("D91", c, f"RCP-{c.trial.code}", "2026-01-20", sponsor, {"trial": c.trial.code})
    p.fields(contacts="申办者药物警戒值班、曜和质量值班（总机转）/ sponsor's safety desk, Yaohe quality desk (through the switchboards)",
             thresholds="SUSAR 7/15 日；质量缺陷 24 小时 / SUSAR 7/15 days, quality defect 24 hours", importer=party(sponsor),
             tested_on="2026-01-14", reviewed_on="2026-01-20")
    p.sign(("申办者", "Sponsor", "SQ-01", p.issued), ("曜和质量", "Yaohe quality", "QA-01", p.issued))
    return p


PAPERS = [d68_registration, d91_recall]
