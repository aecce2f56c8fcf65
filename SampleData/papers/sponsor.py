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
    p.heading("召回步骤", "Steps of a recall")
    p.grid(["步骤 / Step", "时限 / Within", "负责 / By"], [
        ["冻结库存与在途货物 / freeze stock and goods in transit", "1 h", "曜和物流 / Yaohe logistics LG-02"],
        ["通知各研究中心停止使用 / tell every site to stop", "4 h", "申办者 / sponsor SQ-01"],
        ["按追溯记录列出受影响的批、件、受试者编码 / list lots, units and subject codes from the traceability record", "24 h", "曜和质量 / Yaohe quality QA-01"],
        ["报告主管部门与伦理委员会 / report to authorities and ethics committees", "24 h", "申办者 / sponsor"],
        ["回收或销毁并核对件数 / return or destroy, reconcile units", "10 d", "研究药房 / research pharmacies"]], [6, 1.5, 4])
    p.sign(("申办者", "Sponsor", "SQ-01", p.issued), ("曜和质量", "Yaohe quality", "QA-01", p.issued))
    return p


PAPERS = [d68_registration, d91_recall]
