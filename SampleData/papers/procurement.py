"""Sections F and K once more: history, kits, receipt, consent and ethics of one donation."""

from .cast import later
from .donor import AMERICAN, LABORATORIES, centre
from .paper import Paper, Shown, party



def d52_history(c, donor):
    if donor.patient:
        return None
    p = Paper("D52", c, f"DH-{donor.code}", later(donor.collected_on, -3), centre(c, donor), {"donor": donor.code})
    p.fields(donor_code=donor.code, interviewed_on=p.issued, criteria_version="DS-Q-04 v5", physical_exam=Shown("done", "已完成 / done"),
             outcome=Shown("no-risk-found", "未见风险因素 / no risk factor found"), screened_by="供者护士 NU-12")
    p.sign(("访谈", "Interviewer", "NU-12", p.issued), ("供者安全官", "Donor safety officer", "DS-01", later(p.issued, 1)))
    return p


def d54_kits(c, donor):
    code, _, kits = LABORATORIES.get(c.shipment.destination, AMERICAN)
    european = c.shipment.destination in LABORATORIES
    p = Paper("D54", c, f"KL-{donor.din}", later(donor.collected_on, -40), c.party(code), {"donor": donor.code}, expires=later(donor.collected_on, 700))
    p.fields(donor_code=donor.code, laboratory=party(c.party(code)), kits=kits,
             kit_statuses=["ce-marked"] if european else ["fda-licensed", "fda-cleared"],
             laboratory_status="eu-authorised" if european else "clia-certified",
             evidence="CE 证书与授权名录核对 / CE certificates, list of authorised bodies" if european
             else "CLIA 99D0000117；FDA BLA 目录核对 / checked against the FDA list")
    p.heading("逐项核对", "One by one")
    p.grid(["试剂 / Kit", "用途 / Use", "供者筛查适用 / For donor screening"], [
        [kits[0], "HIV、HBV、HCV NAT", "是 / yes"], [kits[1], "HBsAg、anti-HBc、anti-HCV、HIV-1/2、HTLV-I/II、CMV、EBV", "是 / yes"],
        [kits[2], "Treponema pallidum", "是 / yes"]], [4, 6, 3])
    p.sign(("实验室质量", "Laboratory quality", "CJ-05", p.issued))
    return p


def d56_receipt(c, donor):
    days = 2 if donor.patient else 1
    p = Paper("D56", c, f"SMR-{donor.din}", later(donor.collected_on, days), c.party("YAOHE"), {"donor": donor.code})
    p.fields(donor_code=donor.code, received_on=p.issued, identity_check=Shown("matches", "相符 / matches"), temperature="4.6 °C（2–8 °C）",
             elapsed="46 h" if donor.patient else "19 h", condition=Shown("acceptable", "可接受 / acceptable"), inspected_by="仓库 WH-03")
    p.sign(("接收", "Received", "WH-03", p.issued), ("核对", "Checked", "MF-07", p.issued))
    return p


def d57_consent(c, donor):
    p = Paper("D57", c, f"IC-{donor.code}", later(donor.collected_on, -5), centre(c, donor), {"donor": donor.code}, revision="4.0")
    scope = ["clinical-trial", "export", "genetic-testing"] + (["genetic-modification"] if c.modified else ["commercial-use"])
    p.fields(donor_code=donor.code, consent_version="IC-07 v4.0", signed_on=p.issued, scope=scope,
             withdrawal=Shown("in-force", "未撤回 / in force"), signature_evidence=Shown("centre-certificate", "采集机构出具的签署证明 / certificate of the centre"))
    p.prose("签署原件由采集机构保存，不进入本资料；本证明只列供者编码。",
            "The signed original stays at the collection centre; this certificate names the donor code alone.")
    p.sign(("采集机构", "Collection centre", "CC-01", p.issued))
    return p


def d87_ethics(c, donor):
    place, approved = centre(c, donor), later(donor.collected_on, -150)
    p = Paper("D87", c, f"EC-{donor.collected_on[:4]}-031-{donor.code}", approved, place, {"donor": donor.code}, expires=later(approved, 364))
    p.fields(committee="采集机构伦理委员会 / ethics committee of the centre", project=f"细胞制品起始物料采集 EC-{donor.collected_on[:4]}-031",
             site=party(place), approved_on=approved)
    p.sign(("主任委员", "Chair", "EC-01", p.issued))
    return p


PAPERS = [d52_history, d54_kits, d56_receipt, d57_consent, d87_ethics]
