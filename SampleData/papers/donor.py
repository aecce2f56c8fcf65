"""Section F and D31: donors, collection, chain of identity, and what was edited in a lot."""

from .cast import later
from .paper import Paper, Shown, party
from .science import SCIENCE

CENTRES = {"tissue": "CXMH", "leukapheresis": "LGAC"}
WAYS = {"tissue": "脐带组织采集 / umbilical cord tissue", "leukapheresis": "白细胞单采 / leukapheresis"}
LABORATORIES = {"NL": ("MERLAB", "EU 授权机构 / authorised under Directive 2004/23/EC；ISO 15189", ["cobas MPX (CE)", "Alinity s (CE)", "Trep-Sure (CE)"])}
AMERICAN = ("CJLAB", "CLIA 99D0000117；CAP；ISO 15189", ["cobas MPX (FDA BLA)", "Alinity s (FDA BLA)", "Trep-Sure (FDA 510(k))"])
# What the report comes to for each marker the checklist names.
MARKER_RESULTS = ["HIV-1/2", "HBV", "HBsAg", "anti-HBc", "HCV", "anti-HCV", "syphilis", "HTLV-I/II", "CMV", "EBV"]
MARKERS = ["HIV-1/2", "HIV-1 NAT", "HBsAg", "anti-HBc", "HBV NAT", "anti-HCV", "HCV NAT", "Syphilis", "HTLV-I/II", "CMV", "EBV"]


def centre(c, donor):
    """Where it was collected: at the trial site for a patient's own cells."""
    return c.party(c.shipment.consignee if donor.patient else CENTRES[donor.collection])


def sampled(c, donor):
    return c.changes.get("D53", {}).get("sampled-on", donor.collected_on)


def d51_eligibility(c, donor):
    if donor.patient:
        return None
    day = later(sampled(c, donor), 13)
    p = Paper("D51", c, f"DE-{donor.code}", day, c.party("YAOHE"), {"donor": donor.code})
    p.fields(donor_code=donor.code, decision=Shown("eligible", "合格 / eligible"), decided_on=day, decided_by="供者安全官 DS-01",
             basis=f"病史与风险问询、体格检查、传染病检测报告 CJ-{donor.din} / history and risk interview, physical examination, test report")
    p.facts(("捐献编号（ISBT 128）", "Donation identification number", donor.din), ("采集日期", "Collected", donor.collected_on))
    p.heading("审核项目", "What was reviewed")
    p.grid(["项目 / Item", "依据 / Basis", "结果 / Result"], [
        ["健康史与生活风险问询\nHealth and risk interview", "DS-Q-04 v5", "无排除因素 / no exclusion"],
        ["旅行与流行病史\nTravel and epidemic history", "DS-Q-04 v5", "无 / none"],
        ["体格检查\nPhysical examination", "DS-P-02 v3", "正常 / normal"],
        ["血浆稀释评估\nPlasma dilution", "DS-P-05 v2", "未稀释 / not diluted"],
        ["传染病检测\nInfectious disease tests", f"CJ-{donor.din}", "均无反应 / all non-reactive"],
        ["知情同意与伦理\nConsent and ethics", f"IC-07 v4.0；EC-{donor.collected_on[:4]}-031", "有效，含出境与境外试验 / valid, covers export and trial abroad"]], [4, 3, 4])
    p.sign(("供者安全官", "Donor safety officer", "DS-01", day), ("QA 复核", "QA check", "QA-05", day))
    return p


def d53_tests(c, donor):
    code, accreditation, kits = LABORATORIES.get(c.shipment.destination, AMERICAN)
    p = Paper("D53", c, f"CJ-{donor.din}", later(sampled(c, donor), 4), c.party(code), {"donor": donor.code})
    p.fields(donor_code=donor.code, sampled_on=donor.collected_on, laboratory=party(c.party(code)),
             accreditation=accreditation, kits=kits,
             markers=MARKERS, marker_results=Shown([f"{marker} = non-reactive" for marker in MARKER_RESULTS], "见下表 / see the table below"), result=Shown("non-reactive", "各项无反应或无活动性感染 / non-reactive, no active infection"))
    p.facts(("捐献编号（ISBT 128）", "Donation identification number", donor.din),
            ("样本", "Sample", "母体外周血，EDTA 与血清 / maternal blood, EDTA and serum" if donor.collection == "tissue" else "供者外周血，EDTA 与血清 / donor blood, EDTA and serum"))
    p.heading("结果", "Results")
    p.grid(["项目 / Marker", "试剂 / Kit", "结果 / Result"],
           [[marker, "cobas MPX" if "NAT" in marker else "Trep-Sure" if marker == "Syphilis" else "Alinity s",
             "IgM 无反应 / IgM non-reactive" if marker in ("CMV", "EBV") else "无反应 / non-reactive"] for marker in MARKERS])
    p.sign(("检验", "Analyst", "CJ-31", later(sampled(c, donor), 3)), ("授权签字人", "Authorised signatory", "CJ-02", p.issued))
    return p


def d55_collection(c, donor):
    place = centre(c, donor)
    p = Paper("D55", c, f"COL-{donor.din}", donor.collected_on, place, {"donor": donor.code})
    tissue = donor.collection == "tissue"
    own = {"patient": donor.patient} if donor.patient else {}
    p.fields(donor_code=donor.code, collected_on=donor.collected_on, collection=Shown(donor.collection, WAYS[donor.collection]),
             site=party(place), amount="42 g" if tissue else "180 mL", anticoagulant="不适用 / none" if tissue else "ACD-A", din=donor.din, operator="采集护士 NU-12", **own)
    p.facts(("采集地", "Collected in", donor.collected_in),
            ("容器", "Container", "无菌组织瓶，含抗生素运输液 / sterile jar, transport medium" if tissue else "单采袋 / apheresis bag, 2–8 °C"))
    p.heading("过程", "Course")
    p.grid(["时间 / Time", "事项 / Event", "签名 / Code"], [
        ["08:40", "核对供者编码与同意书 / donor code and consent checked", "NU-12"],
        ["09:05", "采集开始 / start", "NU-12"], ["09:20" if tissue else "12:10", "采集结束、贴签 / end, labelled", "NU-12"],
        ["09:40" if tissue else "12:35", "包装、放入温控箱 / packed in controlled box", "NU-15"],
        ["10:15" if tissue else "13:00", "交承运人 / handed to carrier", "NU-15"]], [2, 7, 2])
    p.sign(("采集人员", "Collection operator", "NU-12", donor.collected_on), ("采集机构负责人", "Head of collection", "CC-01", donor.collected_on))
    return p


def d58_chain(c, batch):
    if not c.autologous:
        return None
    donor = c.donors[0]
    first, last = donor.collected_on, later(batch.released_on, 2)
    p = Paper("D58", c, f"COI-{batch.lot}", last, c.party("YAOHE"), {"batch": batch.lot})
    p.fields(lot=batch.lot, donors=batch.donors, patient=batch.patient, hand_offs="6", first_hand_off_on=first, last_hand_off_on=last,
             temperature="单采物 2–8 °C，成品 ≤ -150 °C，全程无超温 / apheresis 2–8 °C, product ≤ -150 °C, no excursion")
    seen = p.printed["patient"]
    p.heading("交接记录", "Hand-offs")
    p.grid(["No.", "日期 / Date", "交 → 接 / From → to", "核对的编码 / Code checked", "双人签名 / Two codes"], [
        ["1", first, "采集机构 → 承运人 / site → courier", seen, "NU-15 / SC-22"],
        ["2", later(first, 2), "承运人 → 曜和仓库 / courier → Yaohe store", seen, "SC-22 / WH-03"],
        ["3", later(first, 2), "仓库 → 生产 / store → manufacturing", seen, "WH-03 / MF-07"],
        ["4", batch.manufactured_to, "生产 → 液氮库 / manufacturing → LN2 store", seen, "MF-07 / WH-05"],
        ["5", batch.released_on, "质量受权人放行 / released by authorised person", seen, "QP-02 / WH-05"],
        ["6", last, "液氮库 → 待发区 / LN2 store → dispatch", seen, "WH-05 / LG-02"]], [1, 2, 5, 4, 3])
    p.sign(("物流", "Logistics", "LG-02", last), ("QA", "QA", "QA-05", last))
    return p


def d31_editing(c, batch):
    if not c.edited:
        return None
    science = SCIENCE[c.product.code]
    p = Paper("D31", c, f"EDR-{batch.lot}", later(batch.manufactured_to, 30), c.party("YAOHE"), {"batch": batch.lot})
    p.fields(lot=batch.lot, guide_ids=science["guides"], nuclease_lot=science["nuclease"], loci=science["loci"],
             efficiency="91.2 %", method_id="AM-224", depth="≥ 50,000×")
    p.heading("等位基因谱", "Allele spectrum")
    p.grid(["位点 / Locus", "未编辑 / Unedited", "移码 / Frameshift", "整码 / In frame", "> 50 bp 缺失 / deletion"],
           [["TRAC", "6.2 %", "84.1 %", "8.9 %", "0.8 %"], ["B2M", "8.8 %", "81.6 %", "8.4 %", "1.2 %"]])
    p.prose("TRAC 与 B2M 双敲除 85.7 %；易位 TRAC–B2M 0.08 %（AM-227）。向导RNA序列不在对外版本中列出。",
            "Double knock-out 85.7 %; TRAC–B2M translocation 0.08 % (AM-227). Guide sequences are not printed in papers for outside use.")
    p.sign(("检验", "Analyst", "QC-17", later(batch.manufactured_to, 28)), ("批准", "Approved", "QC-01", p.issued))
    return p


PAPERS_OF_DONOR = [d51_eligibility, d53_tests, d55_collection]
PAPERS_OF_BATCH = [d58_chain, d31_editing]
