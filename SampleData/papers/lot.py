"""Sections B, C and D once more: packaging, environment, retained samples, counts, vector and materials of one lot."""

from .cast import later
from .paper import Paper, Shown, party
from .science import SCIENCE
from .values import viability

EU = {"AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL",
      "PT", "RO", "SE", "SI", "SK"}
FILL = {"YH-MSC01": ("10 mL", "1.0e8", "1.0e7"), "YH-CART19": ("30 mL", "6.0e7", "2.0e6"), "YH-UCT22": ("20 mL", "2.0e8", "1.0e7")}
LANGUAGES = {"US": ["en"], "NL": ["nl", "en"]}


def spare(batch):
    """Bags beside those in stock: retained, and sampled for tests. One patient's lot spares no bag, only a vial."""
    return (2, 2) if int(batch.units) > 2 else (1, 0)


def d14_packaging(c, batch):
    p = Paper("D14", c, f"BPK-{batch.lot}", later(batch.manufactured_to, 1), c.party("YAOHE"), {"batch": batch.lot})
    retained, sampled = spare(batch)
    filled = int(batch.units) + retained + sampled
    volume, _, _ = FILL[c.product.code]
    p.fields(lot=batch.lot, container="CryoMACS 50 冻存袋 / freezing bag", fill_volume=volume, label_version="2.0", filled=str(filled),
             stored=batch.units, sampled=str(sampled), retained=str(retained), destroyed="0", labels_printed=str(filled + 2),
             labels_applied=str(filled), labels_filed="1", labels_destroyed="1", packaged_on=batch.manufactured_to)
    p.sign(("包装", "Packaging", "MF-16", batch.manufactured_to), ("复核", "Checked", "MF-07", p.issued))
    return p


def d18_conditional(c, batch):
    if not c.autologous:
        return None
    p = Paper("D18", c, f"CRR-{batch.lot}", later(batch.manufactured_to, 12), c.party("YAOHE"), {"batch": batch.lot})
    p.prose("本批曾按分阶段放行准备，最终结果在发运前取得，记录已结清。",
            "Staged release was prepared for this lot; the final results came before dispatch and the record is closed.")
    p.fields(lot=batch.lot, pending_tests=["Sterility"], risk_rationale="第 7 天无菌检查未见生长，革兰染色阴性 / no growth on day 7, Gram stain negative",
             decided_on=p.issued, results_due_on=later(batch.manufactured_to, 18), notification="site-and-sponsor", status="closed",
             final_results_on=later(batch.manufactured_to, 14), final_result="complies")
    p.sign(("质量受权人", "Quality authorised person", "QP-02", p.issued))
    return p


def d21_environment(c, batch):
    p = Paper("D21", c, f"EM-{batch.lot}", later(batch.manufactured_to, 12), c.party("YAOHE"), {"batch": batch.lot})
    p.fields(lot=batch.lot, grade="A 级（B 级背景）/ grade A in B", excursions="0", excursions_open="0",
             personnel="手套与洁净服取样均符合 / gloves and gowns within limits", media_fill_on="2025-12-11")
    p.grid(["项目 / Item", "限度 / Limit", "结果 / Result"], [["沉降菌 A 级 / settle plates A", "< 1 CFU/4 h", "0"],
           ["浮游菌 A 级 / active air A", "< 1 CFU/m³", "0"], ["接触碟 B 级 / contact plates B", "≤ 5 CFU", "0–2"]], [4, 3, 2])
    p.sign(("微生物", "Microbiology", "QC-21", p.issued), ("QA", "QA", "QA-05", p.issued))
    return p


def d22_retained(c, batch):
    p = Paper("D22", c, f"RS-{batch.lot}", later(batch.manufactured_to, 3), c.party("YAOHE"), {"batch": batch.lot})
    p.fields(lot=batch.lot, units=str(spare(batch)[0]), location="液氮库 LN-R2 / LN2 store LN-R2", period="36 months")
    p.sign(("留样管理", "Sample custodian", "QC-30", p.issued))
    return p


def d23_certification(c, batch):
    if c.shipment.destination not in EU:
        return None
    sponsor = c.party(c.trial.sponsor)
    p = Paper("D23", c, f"QP-{batch.lot}", later(batch.released_on, 2), sponsor, {"batch": batch.lot})
    p.fields(lot=batch.lot, qp="NL-QP-0417", importer=party(sponsor), mia_number="NL/H 26/1188401",
             statement=Shown("planned-on-import", "到货后认证 / to be certified on import"), retest=Shown("exempt", "免于复检（自体、量少）/ exempt, autologous small lot"),
             certified_on=p.issued)
    p.sign(("质量受权人（欧盟）", "Qualified person", "NL-QP-0417", p.issued))
    return p


def d28_counts(c, batch):
    volume, each, strength = FILL[c.product.code]
    viable = float(each) * int(batch.units)
    method = SCIENCE[c.product.code]["tests"][2].method_version
    p = Paper("D28", c, f"CC-{batch.lot}", later(batch.manufactured_to, 2), c.party("YAOHE"), {"batch": batch.lot})
    p.fields(lot=batch.lot, method_id=method, dilution="1:10，双份计数 / 1:10, in duplicate", total_cells=f"{viable / 0.96 / 1e9:.3g}e9 cells",
             viable_cells=f"{batch.quantity}", concentration=f"{strength} cells/mL", volume_per_unit=volume,
             cells_per_unit=f"{each} cells", viability="96.0 %", post_thaw_viability=viability(SCIENCE[c.product.code]["tests"], batch.lot))
    p.sign(("检验", "Analyst", "QC-14", p.issued), ("复核", "Reviewer", "QC-06", p.issued))
    return p


def d34_copies(c, batch):
    if c.product.vector != "integrating-viral":
        return None
    test = next(test for test in SCIENCE[c.product.code]["tests"] if test.zh == "载体拷贝数")
    p = Paper("D34", c, f"VCN-{batch.lot}", later(batch.manufactured_to, 10), c.party("YAOHE"), {"batch": batch.lot})
    p.fields(lot=batch.lot, copies=test.result(batch.lot), cut_off="5.0 copies/cell", method_id=test.method_version,
             integration="多克隆，无优势克隆 / polyclonal, no dominant clone", reported_on=p.issued)
    p.sign(("检验", "Analyst", "QC-17", p.issued), ("批准", "Approved", "QC-01", p.issued))
    return p


def d35_competent_virus(c, batch):
    if c.product.vector != "integrating-viral":
        return None
    p = Paper("D35", c, f"RCL-{batch.lot}", later(batch.manufactured_to, 20), c.party("YAOHE"), {"batch": batch.lot})
    p.fields(lot=batch.lot, virus=Shown("RCL", "复制型慢病毒 / replication-competent lentivirus"), assay="qPCR（VSV-G），C8166 培养法确认 / qPCR, confirmed by culture",
             sample="收获细胞 1×10^7 / harvested cells", vector_lot=SCIENCE[c.product.code]["vector"],
             result=Shown("not-detected", "未检出 / not detected"), reported_on=p.issued)
    p.sign(("检验", "Analyst", "QC-22", p.issued), ("批准", "Approved", "QC-01", p.issued))
    return p


def d40_materials(c, batch):
    science = SCIENCE[c.product.code]
    p = Paper("D40", c, f"RML-{batch.lot}", later(batch.manufactured_to, 4), c.party("YAOHE"), {"batch": batch.lot}, revision="4.1")
    p.fields(list_version="RML-4.1", materials=science["materials"], earliest_expiry=later(batch.manufactured_to, 120),
             approval=Shown("approved", "均已批准 / all approved"), animal_origin=Shown("present", "含动物源性成分 / present"),
             animal_materials=science["animal"])
    p.grid(["编号及批号 / Item and lot", "级别 / Grade", "供应商审计 / Supplier"], [[item, "GMP", "合格 / approved"] for item in science["materials"]], [4, 2, 3])
    p.sign(("物料", "Materials", "WH-03", p.issued), ("QA", "QA", "QA-05", p.issued))
    return p


def d75_label(c, batch):
    p = Paper("D75", c, f"LBL-{batch.lot}", later(batch.manufactured_to, -20), c.party(c.trial.sponsor), {"batch": batch.lot}, revision="2.0")
    said = ["investigational-caution", "clinical-trial-use-only", "sponsor-contact", "trial-reference", "subject-identification",
            "keep-out-of-reach-of-children"]
    said += ["autologous-use-only"] if c.autologous else []
    said += ["genetically-modified-cells"] if c.modified else []
    own = {"patient": batch.patient} if batch.patient else {}
    p.fields(lot=batch.lot, product_code=c.product.code, product_name=c.product.name["zh"], expiry=batch.expiry, storage=c.product.storage,
             trial_number=c.trial.registry_number, sponsor=party(c.party(c.trial.sponsor)), languages=LANGUAGES[c.shipment.destination],
             statements=said, blinding=Shown("open-label", "开放 / open label"), version="2.0", **own)
    p.heading("样稿", "Proof")
    sponsor = c.party(c.trial.sponsor)
    american = c.shipment.destination == "US"
    p.label(c.product.name["en"],
            "Caution: New Drug – Limited by Federal (or United States) law to investigational use." if american
            else "Uitsluitend voor klinisch onderzoek / For clinical trial use only",
            f"{c.product.code}　{FILL[c.product.code][0]}　{c.product.strength}　IV",
            f"Lot {batch.lot}　EXP {batch.expiry}",
            f"{'Store' if american else 'Bewaren / Store'} {c.product.storage}",
            f"{c.trial.protocol}　{c.trial.registry_number}　Subject ________",
            *([f"FOR AUTOLOGOUS USE ONLY　{batch.patient}"] if c.autologous else []),
            *(["Contains genetically modified cells"] if c.modified else []),
            f"{sponsor.name['en']}, {sponsor.address['en']}",
            "Keep out of reach of children" if american else "Buiten bereik van kinderen houden / Keep out of reach of children")
    p.sign(("申办者", "Sponsor", "CL-04", p.issued), ("QA", "QA", "QA-05", p.issued))
    return p


def d82_biosafety(c, batch):
    if not c.modified:
        return None
    p = Paper("D82", c, f"BS-{batch.lot}", later(batch.manufactured_to, 5), c.party("YAOHE"), {"batch": batch.lot}, expires="2027-12-31")
    p.fields(lot=batch.lot, agent="第三代慢病毒载体，复制缺陷 / third-generation lentiviral vector, replication-defective",
             risk_group=Shown("none", "不列入目录 / not listed"), infectious_content=Shown("none-expected", "成品不含感染性病毒 / none expected"),
             biosafety_level="BSL-2", certificate="沪浦卫实备 2023-0217")
    p.sign(("生物安全", "Biosafety officer", "BS-01", p.issued))
    return p


PAPERS = [d14_packaging, d18_conditional, d21_environment, d22_retained, d23_certification, d28_counts, d34_copies, d35_competent_virus,
          d40_materials, d75_label, d82_biosafety]
