"""Section B and D45: certificate of analysis, release, deviations, sterility."""

from .cast import later
from .paper import Paper, Shown
from .science import SCIENCE
from .values import results

DEVIATIONS = {"YH-MSC01": 1, "YH-CART19": 0, "YH-UCT22": 2}
EVENTS = [
    ["DV-{lot}-1", "次要 / minor", "B级区沉降菌监测皿更换延迟 9 分钟\nSettle plate in grade B changed 9 minutes late", "已关闭 / closed"],
    ["DV-{lot}-2", "次要 / minor", "培养箱 CO2 短时低至 4.6 %（12 分钟）\nIncubator CO2 down to 4.6 % for 12 minutes", "已关闭 / closed"],
]


def specification(product):
    return f"QS-{product.code[3:]} v{'3.0' if product.edits == '0' else '1.2'}"


def last_test(c, batch):
    """The day of the last result: the slow karyotype or virus culture decides."""
    return later(batch.manufactured_to, 24 if c.autologous else 42)


def d15_certificate(c, batch):
    tests = SCIENCE[c.product.code]["tests"]
    done = last_test(c, batch)
    p = Paper("D15", c, f"COA-{batch.lot}", later(done, 2), c.party("YAOHE"), {"batch": batch.lot})
    p.fields(product_code=c.product.code, product_name=c.product.name["zh"], lot=batch.lot, strength=c.product.strength,
             specification=specification(c.product).split(" v")[0], specification_version=specification(c.product).split(" v")[1],
             sampled_on=batch.manufactured_to)
    p.facts(("生产日期", "Date of manufacture", batch.manufactured_to), ("有效期至", "Expiry", batch.expiry),
            ("贮存条件", "Storage", c.product.storage))
    p.heading("检验结果", "Results")
    p.grid(["检验项目 / Test", "方法 / Method", "标准 / Limit", "结果 / Result", "判定 / Verdict"],
           [[f"{test.zh}\n{test.en}", test.method_version, test.limit, test.result(batch.lot), "合格\npass"] for test in tests],
           [5, 2, 4, 3, 1.2])
    p.heading("结论", "Conclusion")
    p.fields(oos_results="0", last_test_on=done, conclusion=Shown("complies", "符合质量标准 / complies with the specification"),
             approved_by="质量控制部经理 QC-01", approver="QC-01",
             methods=sorted({test.method_version for test in tests}), results=Shown(results(tests, batch.lot), "见上表 / see the table above"))
    p.sign(("检验", "Analyst", "QC-14", done), ("复核", "Reviewer", "QC-06", later(done, 1)),
           ("批准", "Approved by, QC manager", "QC-01", p.issued))
    return p


def d17_release(c, batch):
    p = Paper("D17", c, f"BRC-{batch.lot}", batch.released_on, c.party("YAOHE"), {"batch": batch.lot})
    p.fields(product_code=c.product.code, product_name=c.product.name["zh"], lot=batch.lot,
             decision=Shown("released", "准予放行 / RELEASED"), released_on=batch.released_on,
             releaser="QP-02", releaser_role="质量受权人 / quality authorised person",
             authorised_from="2024-01-01", authorised_until="2027-12-31")
    p.facts(("批量", "Batch size", f"{batch.units} 袋 bags，{batch.quantity}"), ("有效期至", "Expiry", batch.expiry),
            ("贮存条件", "Storage", c.product.storage), ("工艺规程", "Master process", batch.process_version))
    p.heading("审核内容", "What was reviewed")
    p.grid(["文件 / Document", "编号 / Number", "结果 / Result"], [
        ["批生产记录 / batch production record", f"BPR-{batch.lot}", "已审核，符合 / reviewed, conforms"],
        ["成品检验报告书 / certificate of analysis", f"COA-{batch.lot}", "符合 / complies"],
        ["无菌、支原体、内毒素 / sterility, mycoplasma, endotoxin", f"SME-{batch.lot}", "符合 / complies"],
        ["偏差与OOS / deviations and OOS", f"DVS-{batch.lot}" if DEVIATIONS[c.product.code] else "–",
         f"{DEVIATIONS[c.product.code]} 项，均已关闭 / all closed" if DEVIATIONS[c.product.code] else "无 / none"],
        ["供者合格性 / donor eligibility", "、".join(batch.donors), "符合 / conforms"],
        ["标签物料平衡 / label reconciliation", f"BPR-{batch.lot}", "平衡 / reconciles"]], [4, 3, 3])
    p.prose("兹证明：本批已按批准的工艺生产和检验，符合质量标准和生产质量管理规范的要求，准予放行用于上述临床试验。",
            "I certify that this lot was made and tested by the approved process, meets its specification and good manufacturing practice, and is released for the clinical trial.")
    p.sign(("质量受权人", "Quality authorised person", "QP-02", p.printed["released-on"]))
    return p


def d19_deviations(c, batch):
    count = DEVIATIONS[c.product.code]
    if not count:
        return None
    day = later(last_test(c, batch), 3)
    p = Paper("D19", c, f"DVS-{batch.lot}", day, c.party("YAOHE"), {"batch": batch.lot})
    p.fields(lot=batch.lot, deviations=str(count), oos_results="0", open_critical="0", open_major="0", open_oos="0",
             assessed_on=day, decision=Shown("no-impact", "对产品质量无影响 / no impact on product quality"))
    p.heading("偏差明细", "Events")
    p.grid(["编号 / Number", "级别 / Class", "描述 / Description", "状态 / State", "关闭日期 / Closed"],
           [[row[0].format(lot=batch.lot), *row[1:], later(batch.manufactured_to, 20 + 4 * n)]
            for n, row in enumerate(EVENTS[:count])], [3, 2, 5, 2, 2])
    p.heading("纠正与预防措施", "Corrective and preventive action")
    p.prose("操作人员再培训并考核合格；监测皿更换增设提醒。无检验结果超标（OOS）。",
            "Operators retrained and assessed; a reminder set for plate changes. No out-of-specification results.")
    p.sign(("QA 偏差管理", "QA deviations", "QA-09", later(day, -1)), ("质量负责人", "Head of quality", "QA-01", day))
    return p


def d45_sterility(c, batch):
    start, end = batch.manufactured_to, later(batch.manufactured_to, 14 if c.autologous else 28)
    tests = [test for test in SCIENCE[c.product.code]["tests"] if test.method in ("AM-041", "AM-042", "AM-043", "AM-044")]
    p = Paper("D45", c, f"SME-{batch.lot}", later(end, 1), c.party("YAOHE"), {"batch": batch.lot})
    p.fields(lot=batch.lot, sterility=Shown("no-growth", "未见生长（14 天）/ no growth (14 days)"),
             mycoplasma=Shown("not-detected", "未检出 / not detected"), endotoxin=Shown("0.05 EU/mL", "< 0.05 EU/mL（检测限 / detection limit 0.05 EU/mL）"),
             method_id="；".join(test.method_version for test in tests), started_on=start, last_result_on=end,
             sterility_method=Shown("compendial", "药典方法 / compendial"), sterility_read_on=later(start, 14),
             mycoplasma_method=Shown("nucleic-acid", "核酸法 / NAT") if c.autologous else Shown("culture", "培养法 / culture"),
             mycoplasma_read_on=end)
    p.heading("试验明细", "Details")
    p.grid(["项目 / Test", "方法与依据 / Method and basis", "取样与培养 / Sample and incubation", "结果 / Result"], [
        ["无菌\nSterility", "AM-041\nChP 1101 / USP <71>", f"成品 2 袋；FTM 与 TSB，{start} – {later(start, 14)}\n2 bags; FTM and TSB", "未见生长\nNo growth"],
        ["支原体\nMycoplasma", "AM-044\nPh. Eur. 2.6.7 NAT" if c.autologous else "AM-042\nChP 3301 / USP <63>",
         "收获液 10 mL，含细胞\n10 mL harvest with cells" if c.autologous else f"收获液 10 mL；培养 28 天，至 {end}\n10 mL harvest; 28 days' culture", "未检出\nNot detected"],
        ["细菌内毒素\nEndotoxin", "AM-043\nChP 1143 / USP <85>", "成品 1 mL，稀释 10 倍\n1 mL product, diluted 10-fold", "< 0.05 EU/mL"]], [2, 3, 4, 2])
    p.heading("对照", "Controls")
    p.grid(["对照 / Control", "结果 / Result"], [["阴性对照 / negative control", "无生长 / no growth"],
           ["阳性菌回收 / positive recovery (6 strains)", "均生长 / all grew"], ["方法适用性 / method suitability", "符合 / suitable"]])
    p.sign(("检验", "Analyst", "QC-21", end), ("复核", "Reviewer", "QC-06", p.issued))
    return p


PAPERS = [d15_certificate, d17_release, d19_deviations, d45_sterility]
