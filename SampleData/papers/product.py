"""Sections C, D, E and G: what is shown once for a product."""

from zlib import crc32

from .batch import specification
from .paper import Paper, Shown, party
from .science import SCIENCE
from .values import limits, viability

# Day each paper was approved: methods, specification and process before the oldest lot that is shipped.
DAYS = {"D24": "2025-09-30", "D25": "2025-08-22", "D26": "2025-08-26", "D27": "2025-09-05", "D32": "2025-11-14",
        "D36": "2024-03-15", "D38": "2024-03-08", "D47": "2025-11-28", "D48": "2025-12-05", "D49": "2025-12-12",
        "D59": "2024-03-12", "D60": "2024-02-28"}
QUALITATIVE = {"AM-001", "AM-023", "AM-041", "AM-042", "AM-044", "AM-052", "AM-126"}
BELOW = "见下表 / see the table below"
QC_SIGN = [("检验负责人", "Test lead", "QC-04"), ("QA 审核", "QA review", "QA-05"), ("批准", "Approved", "QC-01")]
RA_SIGN = [("起草", "Author", "PD-06"), ("QA 审核", "QA review", "QA-05"), ("批准", "Approved", "QA-01")]


def begin(c, kind, prefix, revision):
    product = c.product
    return Paper(kind, c, f"{prefix}-{product.code[3:]}", DAYS[kind], c.party("YAOHE"), {"product": product.code},
                 revision=revision), SCIENCE[product.code], product


def close(p, functions):
    p.sign(*((zh, en, code, p.issued) for zh, en, code in functions))
    return p


def d24_definition(c):
    p, science, product = begin(c, "D24", "PDS", "2.0")
    p.fields(product_code=product.code, product_name=product.name["zh"],
             **{"class": Shown(science["class"], "CTMP（细胞治疗产品 / cell therapy product）")},
             strength=product.strength, dose=product.dose, route=science["route"], intended_edits=product.edits, version="2.0")
    p.facts(("英文名称", "English name", product.name["en"]), ("登记的其他名称", "Registered aliases", "；".join(product.aliases)),
            ("来源", "Origin", "自体 / autologous" if c.autologous else "同种异体 / allogeneic"),
            ("贮存条件", "Storage", product.storage), ("有效期 / 复苏后使用期", "Shelf life / in use", f"{product['shelf-life']} / {product['in-use']}"))
    p.heading("组成", "Composition")
    p.grid(["组分 / Component", "含量 / Amount"], science["composition"])
    p.prose("名称以本表为准。其他文件使用登记的其他名称时，应同时写明产品代号。",
            "This sheet decides the names. A paper that uses a registered alias also states the product code.")
    return close(p, RA_SIGN)


def d25_identity(c):
    p, science, product = begin(c, "D25", "CHR-ID", "1.0")
    method = {"YH-MSC01": "AM-015", "YH-CART19": "AM-118", "YH-UCT22": "AM-218"}[product.code]
    p.fields(product_code=product.code, markers=science["markers"], method_id=method, positive=science["positive"], version="1.0")
    p.heading("流式细胞术结果（3批）", "Flow cytometry, three lots")
    p.grid(["标志物 / Marker", "阳性率 / Positive"], science["gates"])
    p.heading("设门策略", "Gating")
    p.prose("FSC/SSC 去碎片 → 单细胞 → 7-AAD 阴性活细胞 → 以 FMO 对照设定阳性门；每管采集不少于 20,000 个活细胞。",
            "Debris excluded on FSC/SSC, singlets, 7-AAD-negative live cells, positive gate set on FMO controls; at least 20,000 live events a tube.")
    p.facts(("批次", "Lots", "；".join(science["stability"]["lots"])), ("质控微球", "QC beads", "CST, CV < 5 %"))
    return close(p, QC_SIGN)


def d26_purity(c):
    p, science, product = begin(c, "D26", "CHR-PU", "1.0")
    tests = [test for test in science["tests"] if test.group == "impurity"]
    p.fields(product_code=product.code, impurities=science["impurities"],
             method_id="；".join(dict.fromkeys(test.method for test in tests)), purity=science["purity"], version="1.0")
    p.heading("杂质检测结果", "Impurities found")
    p.grid(["项目 / Test", "方法 / Method", "标准 / Limit", *science["stability"]["lots"]],
           [[f"{test.zh}\n{test.en}", test.method, test.limit, *(test.result(lot) for lot in science["stability"]["lots"])] for test in tests],
           [4, 2, 3, 2.5, 2.5, 2.5])
    p.prose("工艺相关杂质随洗涤步骤稳定下降；三批产品均符合质量标准。",
            "Process-related impurities fall steadily over the wash steps; all three lots meet the specification.")
    return close(p, QC_SIGN)


def d27_potency(c):
    p, science, product = begin(c, "D27", "CHR-PO", "1.0")
    p.fields(product_code=product.code, assay=science["assay"], mechanism=science["mechanism"],
             reference_standard=science["standard"], acceptance=science["acceptance"], version="1.0")
    test = next(test for test in science["tests"] if test.group == "potency")
    p.heading("批间结果", "Results by lot")
    p.grid(["批号 / Lot", "结果 / Result", "参比品 / Reference", "判定 / Verdict"],
           [[lot, test.result(lot), "100 %（设定 / assigned）", "符合 / meets"] for lot in science["stability"]["lots"]])
    p.heading("策略", "Strategy")
    p.prose("I、II期以单一作用机制相关的定量方法作为放行方法，另设一项补充方法积累数据，确证性试验前建立效价矩阵。",
            "In phases 1 and 2 one quantitative assay linked to the mechanism serves release; a second gathers data, and a matrix is set up before the pivotal trial.")
    return close(p, QC_SIGN)


def d32_off_target(c):
    if not c.edited:
        return None
    p, science, product = begin(c, "D32", "CHR-OT", "1.1")
    p.fields(product_code=product.code, guide_ids=science["guides"], nuclease_lots=[science["nuclease"]],
             methods=["Cas-OFFinder", "GUIDE-seq", "rhAmpSeq"], sites_examined="164", detection_limit="0.1 %",
             rearrangements=Shown("reported", "已报告：TRAC–B2M 易位 0.08 %（ddPCR）/ reported"),
             conclusion=Shown("none-detected", "未检出脱靶编辑 / none detected"), version="1.1")
    return close(p, QC_SIGN)


def d36_specification(c):
    p, science, product = begin(c, "D36", "QS", specification(c.product).split(" v")[1])
    number, version = specification(product).split(" v")
    p.fields(product_code=product.code, specification=number, version=version, effective_on="2024-04-01",
             tests=Shown([f"{test.zh} {test.en}" for test in science["tests"]], BELOW), stage=Shown("both", "放行与有效期内 / release and shelf life"),
             limits=Shown(limits(science["tests"]), BELOW), methods=sorted({test.method_version for test in science["tests"]}),
             viability_limit=viability(science["tests"]))
    p.heading("限度与依据", "Limits and justification")
    p.grid(["检验项目 / Test", "方法 / Method", "限度 / Limit", "依据 / Justification"],
           [[f"{test.zh}\n{test.en}", test.method_version, test.limit,
             {"safety": "药典与安全性要求\npharmacopoeia, safety", "impurity": "批数据与毒理限度\nlot data, toxicology",
              "potency": "机制与临床批\nmechanism, clinical lots", "quality": "批数据均值±3SD\nlot data, mean ± 3 SD"}[test.group]]
            for test in science["tests"]], [4, 2, 4, 3])
    return close(p, QC_SIGN)


def d38_process(c):
    p, science, product = begin(c, "D38", "PD", c.batches[0].process_version.split(" v")[1])
    p.fields(product_code=product.code, process_version=c.batches[0].process_version, site=party(c.party("YAOHE")),
             scale=science["scale"], hold_times=science["holds"],
             hold_limits=[f"{name} <= {limit}" for name, limit, _ in science["hold-times"]],
             intermediate=Shown("none", "无 / none"), change=Shown("none", "无 / none"))
    p.heading("工艺流程", "Flow of the process")
    p.grid(["No.", "工序 / Step", "时限 / Time", "过程控制 / In-process control"],
           [[*step, "活率、细胞数 / viability, count" if n else "外观、温度、身份 / appearance, temperature, identity"] for n, step in enumerate(science["steps"])],
           [1, 6, 2, 4])
    p.prose("洁净级别：开放操作 A 级（B 级背景），密闭培养 C 级。单次使用耗材；不同患者或供者的物料分区、分时处理。",
            "Clean rooms: open steps grade A in B, closed culture grade C. Single-use materials; donors' and patients' materials separated in space and time.")
    p.prose("本件为对外版本：载体序列、向导RNA序列和关键工艺参数不在其中。",
            "Version for outside use: vector sequence, guide sequences and critical parameters are not in it.")
    return close(p, RA_SIGN)


def d47_stability(c):
    p, science, product = begin(c, "D47", "STB", "2.0")
    study = science["stability"]
    p.fields(product_code=product.code, storage=product.storage, lots=study["lots"],
             time_points="、".join(study["points"]) + " 月 / months", longest_supported=f"{study['points'][-1]} months",
             last_point_on=study["last"], process_versions=[c.batches[0].process_version])
    p.heading("长期结果（3批均值，%）", "Long-term results, mean of three lots, %")
    p.grid(["项目 / Test", *(f"{point} 月" for point in study["points"])], study["rows"], [4] + [1.3] * len(study["points"]))
    p.heading("趋势与结论", "Trend and conclusion")
    p.prose(f"各项目在 {study['points'][-1]} 个月内均符合质量标准，无显著下降趋势（95 % 置信限）；无菌与容器密封性在首末时间点均符合。",
            f"All tests stayed within specification to {study['points'][-1]} months without significant trend (95 % confidence); sterility and container closure met at first and last point.")
    return close(p, QC_SIGN)


def d48_shelf_life(c):
    p, science, product = begin(c, "D48", "SLJ", "2.0")
    p.fields(product_code=product.code, shelf_life=product["shelf-life"], storage=product.storage, in_use=product["in-use"],
             expiry_rule="生产结束日加有效期，减一日 / end of manufacture plus shelf life, less one day", version="2.0")
    p.heading("复苏后稳定性（室温）", "After thaw, room temperature")
    p.grid(["时间 / Time", "0 h", "1 h", "2 h", "3 h", "4 h"], [["活率 Viability, %", "91.2", "90.4", "89.0", "86.9", "82.8"],
           ["效价 Potency, %", "70", "70", "69", "67", "61"]])
    p.prose(f"依据：稳定性报告 STB-{product.code[3:]} 支持的最长期限为 {science['stability']['points'][-1]} 个月；有效期不超过该期限，不作外推。",
            f"Basis: stability report STB-{product.code[3:]} supports {science['stability']['points'][-1]} months; the shelf life does not exceed it and is not extrapolated.")
    return close(p, RA_SIGN)


def d49_shipping(c):
    p, science, product = begin(c, "D49", "SQ", "1.0")
    p.fields(product_code=product.code, shipper_model=science["model"], lane=science["lane"], storage=product.storage,
             hold_time=science["hold"], worst_case="夏季剖面 35 °C，箱体倾倒 90°，满载 / summer profile 35 °C, tipped 90°, full load",
             result=Shown("qualified", "确认合格 / qualified"))
    p.heading("试验运行", "Runs")
    p.grid(["试验 / Run", "环境 / Ambient", "最高内温 / Warmest inside", "保持时间 / Hold time", "结果 / Result"],
           [["OQ-1 静态 / static", "22 °C", "-189.6 °C", "12.4 d", "符合 / pass"], ["OQ-2 倾倒 / tipped", "22 °C", "-178.2 °C", "10.9 d", "符合 / pass"],
            ["PQ-1 夏季 / summer", "35 °C", "-172.4 °C", "10.3 d", "符合 / pass"], [f"PQ-2 实路 / lane {science['lane']}", "18–33 °C", "-181.0 °C", "–", "符合 / pass"],
            [f"PQ-3 实路 / lane {science['lane']}", "15–31 °C", "-182.7 °C", "–", "符合 / pass"]], [3, 2, 2, 2, 2])
    p.prose("运输后活率与效价较对照下降均不超过 2 %；温度记录仪与冲击记录仪全程有效。",
            "Viability and potency fell no more than 2 % against controls; temperature and shock loggers recorded throughout.")
    return close(p, QC_SIGN)


def d59_methods(c):
    p, science, product = begin(c, "D59", "APL", "3.0")
    methods = {test.method_version: test for test in reversed(science["tests"])}
    p.fields(product_code=product.code, methods=sorted(methods), version="3.0", effective_on="2024-04-01",
             testing_sites=Shown("one-laboratory", "一个实验室 / one laboratory"))
    p.heading("方法摘要", "Summaries")
    p.grid(["方法 / Method", "用途 / Purpose", "原理 / Principle", "状态 / Status"],
           [[name, f"{test.zh}\n{test.en}", test.principle, "已确认 / qualified"] for name, test in sorted(methods.items())], [2, 4, 5, 2])
    return close(p, QC_SIGN)


def performance(method):
    """Accuracy, repeatability and intermediate precision; a qualitative method shows its detection limit instead."""
    if method.split()[0] in QUALITATIVE:
        return "定性，检出限符合\nqualitative, LOD met", "–", "–"
    spread = crc32(method.encode()) % 5
    return f"{91 + spread}–{104 + spread} %", f"CV {2.1 + spread / 2:.1f} %", f"CV {4.0 + spread * 0.9:.1f} %"


def d60_validation(c):
    p, science, product = begin(c, "D60", "AVR", "1.0")
    methods = sorted({test.method_version for test in science["tests"]})
    p.fields(product_code=product.code, methods=methods, stage=Shown("qualified", "方法确认，适用于I、II期 / qualified for phases 1 and 2"),
             range="覆盖质量标准限度的 50–150 % / 50–150 % of the specification limits", completed_on="2024-02-20",
             range_covers=Shown("covers-limits", "覆盖 / covers the limits"),
             result=Shown("meets-criteria", "符合接受标准 / meets criteria"))
    p.heading("结果", "Results")
    p.grid(["方法 / Method", "准确度 / Accuracy", "重复性 / Repeatability", "中间精密度\nIntermediate", "专属性 / Specificity"],
           [[name, *performance(name), "符合 / meets"] for name in methods])
    p.prose("药典方法做方法适用性确认；定性方法考察检出限与耐用性。依据 ICH Q2(R2) 的原则，按研发阶段执行。",
            "Compendial methods were checked for suitability; qualitative ones for limit of detection and robustness. By the principles of ICH Q2(R2), fit for the phase.")
    return close(p, QC_SIGN)


PAPERS = [d24_definition, d25_identity, d26_purity, d27_potency, d32_off_target, d36_specification, d38_process,
          d47_stability, d48_shelf_life, d49_shipping, d59_methods, d60_validation]
