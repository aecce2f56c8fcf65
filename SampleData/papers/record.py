"""D13, the executed batch production record: one part a page, as the form is, with what was done and who checked it."""

from datetime import date
from zlib import crc32

from .batch import DEVIATIONS, EVENTS
from .cast import later
from .lot import FILL, spare
from .paper import Paper, Shown, party
from .science import SCIENCE

CHECKER = "MF-07"
DAYS = {"d": 1, "h": 1 / 24}
GRADES = {"RM-003": ("GMP", "4 L"), "RM-005": ("GMP", "6 L"), "RM-017": ("GMP, γ 照射 / irradiated", "0.9 L"), "RM-021": ("GMP", "120 mL"),
          "RM-031": ("GMP", "2.4 mL"), "RM-036": ("GMP", "1 L"), "RM-044": ("药典 / compendial", "0.6 L"), "RM-052": ("GMP", "2 mL")}
EQUIPMENT = [["BSC-04", "生物安全柜 / biosafety cabinet", "2026-09-30"], ["INC-11", "CO2 培养箱 / CO2 incubator", "2026-08-31"],
             ["CFG-02", "离心洗涤机 / cell washer", "2026-10-31"], ["CNT-03", "细胞计数仪 / cell counter", "2026-07-31"],
             ["CRF-01", "程控降温仪 / controlled-rate freezer", "2026-11-30"]]
CHECKS = {
    "culture": [("温度", "Temperature", "37.0 ± 0.5 °C", "36.9 °C"), ("CO2", "CO2", "5.0 ± 0.5 %", "5.0 %"), ("镜检", "Microscopy", "形态正常 / normal", "符合 / conforms"),
                ("活率", "Viability", "≥ 85 %", "94 %")],
    "short": [("操作温度", "Temperature of work", "18–25 °C", "21 °C"), ("活率", "Viability", "≥ 85 %", "95 %"), ("外观", "Appearance", "无可见异物 / no visible particles", "符合 / conforms")],
    "fill": [("灌装体积", "Fill volume", "± 3 %", "符合 / conforms"), ("封口检查", "Seal check", "100 % 目检 / visual", "符合 / conforms"),
             ("降温速率", "Cooling rate", "-1 ± 0.3 °C/min", "-1.0 °C/min"), ("入库温度", "Temperature on storage", "≤ -150 °C", "-184 °C")],
}


def steps_of_lot(c, batch):
    """The steps done for the lot: where there is a bank of a later passage, those before it were done once, for the bank."""
    steps = SCIENCE[c.product.code]["steps"]
    return steps[4:] if batch.passage else steps


def schedule(batch, steps):
    """First and last day of each step, spread over the days the record names."""
    span = (date.fromisoformat(batch.manufactured_to) - date.fromisoformat(batch.manufactured_from)).days
    long = []
    for _, _, limit in steps:
        number, unit = limit.removeprefix("≤ ").split()
        long.append(0 if limit.startswith("≤") else float(number) * DAYS[unit])
    starts = [sum(long[:n]) / sum(long) for n in range(len(steps) + 1)]
    marks = [later(batch.manufactured_from, round(share * span)) for share in starts]
    return list(zip(marks, marks[1:]))


def kind(n, steps, limit):
    return "fill" if n == len(steps) - 1 else "short" if limit.startswith("≤") else "culture"


def times(lot, days):
    """When each step began and ended: one after the other, and a culture until the next step takes it up."""
    starts = []
    for n, (first, _) in enumerate(days):
        before = sum(day == first for day, _ in days[:n])
        starts.append(8 * 60 + 10 + crc32(f"{lot}{first}".encode()) % 40 + 200 * before)
    ends = [after - 15 if first < last else start + 110
            for (first, last), start, after in zip(days, starts, [*starts[1:], starts[-1] + 300])]
    return [tuple(f"{day} {minute // 60:02d}:{minute % 60:02d}" for day, minute in ((first, start), (last, end)))
            for (first, last), start, end in zip(days, starts, ends)]


def parts(p, c, batch, science):
    p.new_page()
    p.heading("一　清场与投料", "1　Line clearance and materials")
    p.grid(["检查 / Check", "要求 / Requirement", "结果 / Result", "操作 / Done", "复核 / Checked"], [
        ["清场 / line clearance", "无上批物料与文件 / nothing of another lot", "符合 / conforms", "MF-11", CHECKER],
        ["房间与压差 / room, pressure", "B 级背景 ≥ 10 Pa / grade B", "14 Pa", "MF-11", CHECKER],
        ["供者与物料身份 / identity", "、".join(batch.donors), "两人核对一致 / agrees, two persons", "MF-11", CHECKER]], [4, 5, 4, 2, 2])
    p.heading("领料", "Materials issued")
    p.grid(["编号与批号 / Item and lot", "级别 / Grade", "领用 / Issued", "有效期 / In date until", "复核 / Checked"],
           [[item, *GRADES[item.split()[0]], later(batch.manufactured_to, 120), CHECKER] for item in science["materials"]], [4, 4, 2, 3, 2])
    p.heading("设备", "Equipment")
    p.grid(["编号 / Number", "名称 / Name", "校准有效至 / Calibrated until"], EQUIPMENT, [2, 6, 3])
    steps = steps_of_lot(c, batch)
    for n, ((number, name, limit), (begun, ended)) in enumerate(zip(steps, times(batch.lot, schedule(batch, steps)))):
        if n % 2 == 0:
            p.new_page()
        zh, en = name.split("\n")
        operator = f"MF-{11 + int(number)}"
        p.heading(f"工序 {number}　{zh}", f"Step {number}　{en}")
        p.grid(["开始 / Start", "结束 / End", "时限 / Limit", "操作 / Done", "复核 / Checked"],
               [[begun, ended, limit, operator, CHECKER]], [4, 4, 2, 2, 2])
        p.grid(["参数 / Parameter", "要求 / Requirement", "实测 / Actual", "签名 / Code"],
               [[f"{a} / {b}", wanted, found, operator] for a, b, wanted, found in CHECKS[kind(n, steps, limit)]], [4, 4, 4, 2])
        p.prose("指令：按工艺规程执行，逐项记录；任何偏离立即报告 QA。", "Instruction: follow the master process, record each item; report any departure to QA at once.")


def closing(p, c, batch):
    retained, sampled = spare(batch)
    p.new_page()
    p.heading("收率与物料平衡", "Yield and reconciliation")
    p.grid(["灌装 / Filled", "取样 / Sampled", "留样 / Retained", "销毁 / Destroyed", "入库 / Stored"],
           [[str(int(batch.units) + retained + sampled), str(sampled), str(retained), "0", batch.units]])
    p.heading("送检样品", "Samples sent for testing")
    p.grid(["样品 / Sample", "检验 / Test", "送出 / Sent", "签名 / Code"], [
        ["成品 / drug product", "放行检验 / release tests, COA-" + batch.lot, batch.manufactured_to, "MF-16"],
        ["收获液 / harvest", "支原体 / mycoplasma, SME-" + batch.lot, batch.manufactured_to, "MF-16"],
        ["留样 / retained sample", f"RS-{batch.lot}", batch.manufactured_to, "MF-16"]], [3, 5, 3, 2])
    p.heading("所贴标签样张", "Label specimen as applied")
    p.fields(label_lot=batch.lot, label_expiry=batch.expiry, label_storage=c.product.storage)
    p.facts(("标签文字", "Label text", f"{c.product.name['zh']} {c.product.code}　{FILL[c.product.code][0]}\n仅供临床试验使用 / For clinical trial use only\n"
             f"{c.trial.protocol}　{c.trial.registry_number}"
             + (f"\n仅供自体使用 / FOR AUTOLOGOUS USE ONLY　{batch.patient}" if c.autologous else "")))
    p.new_page()
    p.heading("偏差", "Deviations")
    count = DEVIATIONS[c.product.code]
    if count:
        p.grid(["编号 / Number", "级别 / Class", "描述 / Description", "状态 / State"], [[row[0].format(lot=batch.lot), *row[1:]] for row in EVENTS[:count]], [3, 2, 6, 2])
    else:
        p.prose("本批无偏差。", "No deviation was recorded for this lot.")
    p.heading("批记录审核", "Batch record review")
    p.grid(["审核项目 / Item", "结果 / Result"], [
        ["各页填写完整、更正有签名和日期 / every page complete, corrections signed and dated", "符合 / conforms"],
        ["关键参数与时限 / critical parameters and time limits", "符合 / conforms"],
        ["物料与标签平衡 / materials and labels reconcile", "符合 / conforms"],
        ["环境监测 / environmental monitoring", f"EM-{batch.lot}，符合 / conforms"]], [7, 3])
    p.sign(("生产主管", "Manufacturing supervisor", CHECKER, later(batch.manufactured_to, 2)), ("QA 批记录审核", "QA batch record review", "QA-05", p.issued))


def d13_production(c, batch):
    science = SCIENCE[c.product.code]
    p = Paper("D13", c, f"BPR-{batch.lot}", later(batch.manufactured_to, 9), c.party("YAOHE"), {"batch": batch.lot})
    genes = {"guide_ids": science["guides"], "nuclease_lot": science["nuclease"]} if c.edited else {}
    genes |= {"vector_lot": science["vector"]} if c.product.vector != "none" else {}
    genes |= {"bank": batch.bank} if batch.bank else {}
    genes |= {"passage": batch.passage} if batch.passage else {}
    holds = science["hold-times"]
    p.fields(product_code=c.product.code, lot=batch.lot, process_version=batch.process_version,
             manufactured_from=batch.manufactured_from, manufactured_to=batch.manufactured_to,
             deviations=str(DEVIATIONS[c.product.code]), site=party(c.party("YAOHE")), reviewed_on=p.issued,
             donors=batch.donors, operators=["MF-11", *(f"MF-{11 + int(step[0])}" for step in steps_of_lot(c, batch))],
             hold_results=Shown([f"{name} = {done}" for name, _, done in holds], "\n".join(f"{name}　{done}（≤ {limit}）" for name, limit, done in holds)),
             materials=science["materials"], **genes)
    p.facts(("产品名称", "Product name", f"{c.product.name['zh']}\n{c.product.name['en']}"),
            ("起始物料", "Starting material", "；".join(batch.donors) + (f"　{batch.bank}" if batch.bank else "")),
            ("批量", "Batch size", f"{batch.units} 袋 bags，{batch.quantity}"),
            *([("身份链编码", "Chain of identity", batch.patient)] if batch.patient else []))
    parts(p, c, batch, science)
    closing(p, c, batch)
    return p


PAPERS = [d13_production]
