"""Section H and K once more: brochure, registration, recall plan."""

from .cast import later
from .paper import Paper, Shown, party

BROCHURES = {"YH-MSC01": "2025-09-08", "YH-CART19": "2025-08-20", "YH-UCT22": "2025-11-12"}


def d66_brochure(c):
    sponsor = c.party(c.trial.sponsor)
    p = Paper("D66", c, f"IB-{c.product.code[3:]}", BROCHURES[c.product.code], sponsor, {"product": c.product.code}, revision="2.0")
    p.fields(product_code=c.product.code, version="2.0", dated=p.issued, reference_safety_information="第 6.4 节 / section 6.4",
             reviewed_on=p.issued)
    p.prose("本册供研究者使用；安全性参考信息见第 6.4 节。", "For investigators; the reference safety information is section 6.4.")
    p.sign(("申办者医学负责人", "Sponsor's medical lead", "MD-1", p.issued))
    return p


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


PAPERS = [d66_brochure, d68_registration, d91_recall]
