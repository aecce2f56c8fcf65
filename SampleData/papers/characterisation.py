"""Section C and E once more: karyotype, rearrangements, use after thaw, containers, reference standard."""

from .paper import Paper, Shown
from .product import QC_SIGN, RA_SIGN, close
from .science import SCIENCE
from .values import viability

DAYS = {"D29": "2025-10-21", "D33": "2025-11-20", "D46": "2024-05-16", "D50": "2025-12-03", "D62": "2025-09-26"}


def begin(c, kind, prefix, revision="1.0", **more):
    return Paper(kind, c, f"{prefix}-{c.product.code[3:]}", DAYS[kind], c.party("YAOHE"), {"product": c.product.code},
                 revision=revision, **more), SCIENCE[c.product.code]


def d29_karyotype(c):
    if c.product.modality != "stem-cell-preparation":
        return None
    p, _ = begin(c, "D29", "CHR-GS")
    p.fields(product_code=c.product.code, bank=c.batches[0].bank, passage="6", method="G 显带（20 个分裂相）与 SNP 芯片 / G-banding, 20 metaphases, SNP array",
             result=Shown("normal", "正常 / normal"), cut_off="无克隆性异常 / no clonal abnormality", tested_on="2025-10-14")
    p.grid(["代次 / Passage", "核型 / Karyotype", "CNV > 1 Mb"], [["P3", "46, 正常 / normal (20/20)", "0"], ["P5", "46, 正常 / normal (20/20)", "0"],
           ["P6", "46, 正常 / normal (20/20)", "0"]])
    return close(p, QC_SIGN)


def d33_rearrangements(c):
    if int(c.product.edits) < 2:
        return None
    p, science = begin(c, "D33", "CHR-RA")
    p.fields(product_code=c.product.code, guide_ids=science["guides"], assay="ddPCR；靶点富集长读长测序 / ddPCR, targeted long-read sequencing",
             events=["TRAC–B2M t(14;15)", "TRAC–TRAC", "B2M–B2M"], frequency="0.08 %", limit="0.5 %", version="1.0")
    p.grid(["事件 / Event", "频率 / Frequency", "检出限 / LOD"], [["TRAC–B2M t(14;15)", "0.08 %", "0.01 %"], ["TRAC–TRAC", "< 0.01 %", "0.01 %"],
           ["B2M–B2M", "< 0.01 %", "0.01 %"]])
    return close(p, QC_SIGN)


def d46_container(c):
    p, _ = begin(c, "D46", "CCI")
    p.fields(product_code=c.product.code, container="CryoMACS 50 冻存袋 / freezing bag", closure_integrity=Shown("passes", "符合 / passes"),
             extractables="低于安全阈值 / below thresholds", cryoprotectant="DMSO 10 %，相容 / compatible", version="1.0")
    return close(p, QC_SIGN)


def d50_in_use(c):
    p, science = begin(c, "D50", "INU")
    p.fields(product_code=c.product.code, thaw_method="37 °C 水浴至无冰晶 / 37 °C water bath until no ice", supported="4 h",
             end_viability="82.8 %", end_potency="61 %", lots=science["stability"]["lots"], version="1.0")
    p.grid(["时间 / Time", "0 h", "1 h", "2 h", "3 h", "4 h"], [["活率 Viability, %", "91.2", "90.4", "89.0", "86.9", "82.8"],
           ["效价 Potency, %", "70", "70", "69", "67", "61"]])
    p.prose(f"质量标准的活率下限为 {viability(science['tests'])}。", f"The specification asks for a viability of at least {viability(science['tests'])}.")
    return close(p, RA_SIGN)


def d62_reference(c):
    p, science = begin(c, "D62", "RSQ", expires="2027-03-31")
    potency = next(test for test in science["tests"] if test.group == "potency")
    p.fields(product_code=c.product.code, standard=science["standard"].split("（")[0], assignment="100 %，3 次独立测定 / 100 %, three independent runs",
             methods=[potency.method_version], qualified_on=p.issued)
    return close(p, QC_SIGN)


PAPERS = [d29_karyotype, d33_rearrangements, d46_container, d50_in_use, d62_reference]
