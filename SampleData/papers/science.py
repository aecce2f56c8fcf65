"""What the laboratory knows of each product: tests, methods, markers, process, stability. Invented, within the usual."""

from zlib import crc32


class Test:
    """One test of the specification. `results` are results seen so far; a lot gets one of them, always the same."""

    def __init__(self, method, zh, en, limit, results, principle, group="quality"):
        self.method, self.zh, self.en, self.limit = method, zh, en, limit
        self.results, self.principle, self.group = results, principle, group

    def result(self, lot):
        return self.results[crc32(f"{lot}{self.method}{self.en}".encode()) % len(self.results)]

    @property
    def method_version(self):
        return f"{self.method} v{2 + crc32(self.method.encode()) % 4}.0"


APPEARANCE = Test("AM-001", "外观", "Appearance", "乳白色至微黄色混悬液，无可见异物\nWhite to pale yellow suspension, no visible particles",
                  ["符合 / Conforms"], "目视检查 / visual inspection")
STERILITY = Test("AM-041", "无菌", "Sterility", "14 天无菌生长\nNo growth in 14 days", ["未见生长 / No growth"],
                 "中国药典四部1101，薄膜过滤 / ChP 1101, USP <71>, membrane filtration", "safety")
MYCOPLASMA = Test("AM-042", "支原体", "Mycoplasma", "不得检出\nNot detected", ["未检出 / Not detected"],
                  "培养法与指示细胞法 / culture and indicator cells, ChP 3301, USP <63>", "safety")
MYCOPLASMA_NAT = Test("AM-044", "支原体（核酸法）", "Mycoplasma (NAT)", "不得检出\nNot detected", ["未检出 / Not detected"],
                      "核酸扩增，与培养法经比对 / NAT, compared with culture, Ph. Eur. 2.6.7", "safety")
ENDOTOXIN = Test("AM-043", "细菌内毒素", "Endotoxin", "< 0.5 EU/mL", ["< 0.05 EU/mL"],
                 "凝胶法或显色法 / chromogenic LAL, ChP 1143, USP <85>", "safety")
BSA = Test("AM-031", "牛血清白蛋白残留量", "Residual bovine serum albumin", "≤ 50 ng/mL", ["8.2 ng/mL", "6.9 ng/mL", "9.4 ng/mL"],
           "ELISA", "impurity")
RCL = Test("AM-126", "复制型慢病毒", "Replication-competent lentivirus", "不得检出\nNot detected", ["未检出 / Not detected"],
           "qPCR（VSV-G），C8166 培养法确认 / qPCR (VSV-G), confirmed by C8166 culture", "safety")

SCIENCE = {
    "YH-MSC01": {
        "hold-times": [("收获至配制 Harvest to formulation", "6 h", "4.2 h"), ("配制至降温 Formulation to freezing", "3 h", "1.8 h")],
        "materials": ["RM-003 25K114", "RM-017 25J208", "RM-021 25L033", "RM-044 25M101"], "animal": ["RM-017"],
        "tests": [
            APPEARANCE,
            Test("AM-012", "复苏后活率", "Viability after thaw", "≥ 80.0 %", ["91.4 %", "92.7 %", "90.8 %"], "荧光计数 / AO-PI fluorescence"),
            Test("AM-012", "活细胞浓度", "Viable cell concentration", "0.90–1.20 ×10^7 /mL", ["1.02 ×10^7 /mL", "1.04 ×10^7 /mL"], "荧光计数 / AO-PI fluorescence"),
            Test("AM-015", "鉴别：CD73、CD90、CD105", "Identity: CD73, CD90, CD105", "各 each ≥ 95.0 %", ["99.1 / 99.6 / 98.4 %", "99.3 / 99.5 / 98.8 %"], "流式细胞术 / flow cytometry"),
            Test("AM-015", "阴性标志：CD34、CD45、CD11b、CD19、HLA-DR", "Negative: CD34, CD45, CD11b, CD19, HLA-DR", "合计 total ≤ 2.0 %", ["0.4 %", "0.6 %", "0.3 %"], "流式细胞术 / flow cytometry", "impurity"),
            Test("AM-023", "三系分化", "Trilineage differentiation", "成骨、成脂、成软骨均为阳性\nOsteo-, adipo-, chondrogenic positive", ["符合 / Conforms"], "诱导分化与染色 / induction and staining"),
            Test("AM-021", "效价：抑制T细胞增殖", "Potency: inhibition of T-cell proliferation", "≥ 50 %", ["71 %", "68 %", "74 %"], "PHA 刺激 PBMC 共培养 / co-culture with PHA-stimulated PBMC", "potency"),
            BSA, STERILITY, MYCOPLASMA, ENDOTOXIN,
            Test("AM-052", "核型", "Karyotype", "正常，P5 / Normal at P5", ["46, 正常 / normal (20/20)"], "G 显带 / G-banding", "safety"),
        ],
        "class": "CTMP", "route": "静脉输注 / intravenous infusion",
        "composition": [["活细胞 / viable cells", "1.0 ×10^8 / 袋 bag (10 mL)"], ["复方电解质注射液 / Plasma-Lyte A", "55 %"], ["人血白蛋白（20 % 溶液）/ human serum albumin, 20 % solution", "35 %"], ["二甲基亚砜 / DMSO (USP)", "10 %"]],
        "markers": ["CD73", "CD90", "CD105", "CD34", "CD45", "CD11b", "CD19", "HLA-DR"], "positive": "98.4 %",
        "gates": [["CD73", "98.9–99.6 %"], ["CD90", "99.2–99.8 %"], ["CD105", "98.0–99.1 %"], ["CD34 + CD45 + CD11b + CD19 + HLA-DR", "0.2–0.6 %"]],
        "impurities": ["牛血清白蛋白 BSA", "重组胰酶 recombinant trypsin", "阴性标志细胞 lineage-negative markers"], "purity": "99.2 %",
        "assay": "抑制T细胞增殖试验 / Inhibition of T-cell proliferation (AM-021)", "acceptance": "≥ 50 %",
        "mechanism": "免疫调节：抑制同种反应性T细胞增殖 / immune modulation: suppresses proliferation of alloreactive T cells",
        "standard": "RS-MSC01-03（-150 °C 以下，有效期至 2027-09-30 / in date until 2027-09-30）",
        "steps": [["1", "脐带组织清洗、去血管、剪切\nWash, remove vessels, mince cord tissue", "≤ 24 h"], ["2", "贴块法原代培养 P0\nExplant culture P0", "12 d"], ["3", "扩增 P1–P2，建立主细胞库\nExpansion, master cell bank", "8 d"], ["4", "扩增 P3，建立工作细胞库\nExpansion, working cell bank", "5 d"], ["5", "复苏、多层培养器扩增至 P5\nThaw, multilayer expansion to P5", "16 d"], ["6", "收获、洗涤、浓缩\nHarvest, wash, concentrate", "≤ 6 h"], ["7", "配制、灌装、程序降温\nFormulate, fill, controlled-rate freezing", "≤ 3 h"]],
        "scale": "60 袋/批，10 mL/袋 / 60 bags of 10 mL a lot", "holds": "收获至配制 ≤ 6 h；配制至降温 ≤ 3 h / harvest to formulation ≤ 6 h; formulation to freezing ≤ 3 h",
        "stability": {"lots": ["MSC01-23C01", "MSC01-23D02", "MSC01-23F01"], "points": ["0", "3", "6", "9", "12", "18", "24"], "last": "2025-07-04",
                      "rows": [["活率 Viability ≥ 80.0 %", "92.6", "92.1", "91.8", "91.5", "91.0", "90.2", "89.4"], ["效价 Potency ≥ 50 %", "72", "71", "71", "70", "70", "68", "67"], ["表型 Identity ≥ 95.0 %", "99.2", "99.1", "99.2", "99.0", "99.0", "98.9", "98.8"]]},
        "lane": "PVG–ORD", "hold": "10 d", "model": "CRX-16",
        "goods": "人脐带间充质干细胞注射液（人类细胞，供临床试验）/ human cells for a clinical trial",
    },
    "YH-CART19": {
        "hold-times": [("收获至配制 Harvest to formulation", "5 h", "3.6 h"), ("配制至降温 Formulation to freezing", "2 h", "1.4 h")],
        "materials": ["RM-005 25L077", "RM-017 25J208", "RM-031 26A014", "RM-036 26A020"], "animal": ["RM-017"], "vector": "LV-CD19-25K04",
        "tests": [
            APPEARANCE,
            Test("AM-112", "复苏后活率", "Viability after thaw", "≥ 70.0 %", ["86.3 %", "88.1 %", "84.9 %"], "荧光计数 / AO-PI fluorescence"),
            Test("AM-112", "活细胞浓度", "Viable cell concentration", "1.8–2.4 ×10^6 CAR+ /mL", ["2.0 ×10^6 CAR+ /mL", "2.1 ×10^6 CAR+ /mL"], "荧光计数与流式 / fluorescence and flow cytometry"),
            Test("AM-118", "鉴别：CAR 阳性率", "Identity: CAR-positive cells", "≥ 15.0 %", ["41.7 %", "38.2 %", "46.5 %"], "流式细胞术 / flow cytometry"),
            Test("AM-117", "纯度：CD3+", "Purity: CD3+", "≥ 90.0 %", ["98.6 %", "97.9 %"], "流式细胞术 / flow cytometry", "impurity"),
            Test("AM-121", "效价：对CD19+靶细胞的杀伤", "Potency: lysis of CD19+ targets", "≥ 40 % (E:T 5:1)", ["68 %", "72 %", "63 %"], "荧光素酶法，NALM-6-luc / luciferase assay, NALM-6-luc", "potency"),
            Test("AM-125", "载体拷贝数", "Vector copy number", "≤ 5.0 copies/cell", ["1.8 copies/cell", "2.1 copies/cell"], "ddPCR", "safety"),
            Test("AM-131", "残留磁珠", "Residual beads", "≤ 100 / 3×10^6 cells", ["12 / 3×10^6 cells", "9 / 3×10^6 cells"], "显微计数 / microscopy", "impurity"),
            BSA, STERILITY, MYCOPLASMA_NAT, ENDOTOXIN, RCL,
        ],
        "class": "CTMP", "route": "静脉输注 / intravenous infusion",
        "composition": [["CAR 阳性活T细胞 / viable CAR-positive T cells", "6.0 ×10^7 / 袋 bag (30 mL)"], ["CryoStor CS10", "50 %"], ["复方电解质注射液 / Plasma-Lyte A", "37.5 %"], ["人血白蛋白（20 % 溶液）/ human serum albumin, 20 % solution", "12.5 %"]],
        "markers": ["CD3", "CD4", "CD8", "CAR", "CD45RA", "CCR7"], "positive": "41.7 %",
        "gates": [["CAR / CD3+", "33–47 %"], ["CD4 : CD8", "0.9–2.1"], ["TCM + TSCM", "48–63 %"], ["CD19+ B", "< 0.1 %"]],
        "impurities": ["磁珠 beads", "牛血清白蛋白 BSA", "IL-2", "残留B细胞 residual B cells"], "purity": "98.6 %",
        "assay": "CD19特异性杀伤试验 / CD19-specific lysis (AM-121)", "acceptance": "≥ 40 % (E:T 5:1)",
        "mechanism": "CAR识别CD19并激活T细胞杀伤 / CAR binds CD19 and activates T-cell killing",
        "standard": "RS-CART19-02（-150 °C 以下，有效期至 2027-03-31 / in date until 2027-03-31）",
        "steps": [["1", "单采物接收、身份核对\nReceipt of apheresis, identity check", "≤ 72 h"], ["2", "磁珠分选与激活 CD3/CD28\nBead selection and activation", "24 h"], ["3", "慢病毒转导 LV-CD19 (MOI 3)\nLentiviral transduction", "24 h"], ["4", "G-Rex 扩增\nExpansion in G-Rex", "8 d"], ["5", "去磁珠、洗涤、浓缩\nDe-bead, wash, concentrate", "≤ 5 h"], ["6", "配制、灌装、程序降温\nFormulate, fill, controlled-rate freezing", "≤ 2 h"]],
        "scale": "一患者一批，2 袋，30 mL/袋 / one patient a lot, 2 bags of 30 mL", "holds": "收获至配制 ≤ 5 h；配制至降温 ≤ 2 h / harvest to formulation ≤ 5 h; formulation to freezing ≤ 2 h",
        "stability": {"lots": ["CART19-24P003", "CART19-24P005", "CART19-24P006"], "points": ["0", "1", "3", "6", "9", "12"], "last": "2025-11-20",
                      "rows": [["活率 Viability ≥ 70.0 %", "88.0", "87.6", "87.1", "86.4", "85.9", "85.2"], ["CAR+ ≥ 15.0 %", "42.1", "41.9", "42.0", "41.6", "41.5", "41.3"], ["效价 Potency ≥ 40 %", "71", "70", "70", "69", "67", "66"]]},
        "lane": "PVG–AMS", "hold": "10 d", "model": "CRX-12",
        "goods": "自体CAR-T细胞注射液（人类细胞，供临床试验）/ autologous human T cells for a clinical trial",
    },
    "YH-UCT22": {
        "hold-times": [("去除至配制 Depletion to formulation", "4 h", "2.9 h"), ("配制至降温 Formulation to freezing", "2 h", "1.3 h")],
        "materials": ["RM-005 25L077", "RM-017 25J208", "RM-031 26A014", "RM-052 25K009"], "animal": ["RM-017"], "vector": "LV-CD22-25L02",
        "tests": [
            APPEARANCE,
            Test("AM-212", "复苏后活率", "Viability after thaw", "≥ 75.0 %", ["87.5 %"], "荧光计数 / AO-PI fluorescence"),
            Test("AM-212", "活细胞浓度", "Viable cell concentration", "0.9–1.2 ×10^7 CAR+ /mL", ["1.0 ×10^7 CAR+ /mL"], "荧光计数与流式 / fluorescence and flow cytometry"),
            Test("AM-218", "鉴别：CAR 阳性率", "Identity: CAR-positive cells", "≥ 30.0 %", ["58.4 %"], "流式细胞术 / flow cytometry"),
            Test("AM-217", "残留TCRαβ+细胞", "Residual TCRαβ+ cells", "≤ 0.5 %", ["0.12 %"], "流式细胞术 / flow cytometry", "impurity"),
            Test("AM-224", "靶点编辑效率 TRAC、B2M", "On-target editing TRAC, B2M", "各 each ≥ 80.0 %", ["93.8 / 91.2 %"], "扩增子测序 / amplicon NGS"),
            Test("AM-221", "效价：对CD22+靶细胞的杀伤", "Potency: lysis of CD22+ targets", "≥ 40 % (E:T 5:1)", ["66 %"], "荧光素酶法，Raji-luc / luciferase assay, Raji-luc", "potency"),
            Test("AM-225", "载体拷贝数", "Vector copy number", "≤ 5.0 copies/cell", ["2.4 copies/cell"], "ddPCR", "safety"),
            Test("AM-227", "易位 TRAC–B2M", "Translocation TRAC–B2M", "≤ 0.5 %", ["0.08 %"], "ddPCR", "safety"),
            Test("AM-228", "残留 Cas9 蛋白", "Residual Cas9 protein", "≤ 1.0 ng/10^6 cells", ["< 0.1 ng/10^6 cells"], "ELISA", "impurity"),
            BSA, STERILITY, MYCOPLASMA, ENDOTOXIN, RCL,
        ],
        "class": "CTMP", "route": "静脉输注 / intravenous infusion",
        "composition": [["CAR 阳性活T细胞 / viable CAR-positive T cells", "2.0 ×10^8 / 袋 bag (20 mL)"], ["CryoStor CS10", "50 %"], ["复方电解质注射液 / Plasma-Lyte A", "37.5 %"], ["人血白蛋白（20 % 溶液）/ human serum albumin, 20 % solution", "12.5 %"]],
        "markers": ["CD3", "CD4", "CD8", "CAR", "TCRαβ", "HLA-ABC"], "positive": "58.4 %",
        "gates": [["CAR+", "55–61 %"], ["TCRαβ+", "0.08–0.15 %"], ["HLA-ABC low", "90–93 %"]],
        "impurities": ["残留TCRαβ+细胞 residual TCRαβ+", "Cas9 蛋白 Cas9 protein", "牛血清白蛋白 BSA"], "purity": "99.4 %",
        "assay": "CD22特异性杀伤试验 / CD22-specific lysis (AM-221)", "acceptance": "≥ 40 % (E:T 5:1)",
        "mechanism": "CAR识别CD22；TRAC与B2M敲除降低GvHD与排斥 / CAR binds CD22; TRAC and B2M knock-out lower GvHD and rejection",
        "standard": "RS-UCT22-01（-150 °C 以下，有效期至 2026-12-31 / in date until 2026-12-31）",
        "steps": [["1", "单采物接收、PBMC 冻存\nReceipt of apheresis, PBMC cryopreserved", "≤ 36 h"], ["2", "复苏、分选CD4/CD8、激活\nThaw, select CD4/CD8, activate", "48 h"], ["3", "电转 Cas9 RNP（TRAC、B2M）\nElectroporation of Cas9 RNP", "≤ 2 h"], ["4", "慢病毒转导 LV-CD22\nLentiviral transduction", "24 h"], ["5", "扩增\nExpansion", "10 d"], ["6", "TCRαβ+ 细胞去除\nDepletion of TCRαβ+ cells", "≤ 4 h"], ["7", "配制、灌装、程序降温\nFormulate, fill, controlled-rate freezing", "≤ 2 h"]],
        "scale": "40 袋/批，20 mL/袋 / 40 bags of 20 mL a lot", "holds": "去除至配制 ≤ 4 h；配制至降温 ≤ 2 h / depletion to formulation ≤ 4 h; formulation to freezing ≤ 2 h",
        "stability": {"lots": ["UCT22-24A01", "UCT22-24B01", "UCT22-24C02"], "points": ["0", "3", "6", "9", "12", "18"], "last": "2025-10-17",
                      "rows": [["活率 Viability ≥ 75.0 %", "88.2", "87.9", "87.4", "86.8", "86.5", "85.4"], ["CAR+ ≥ 30.0 %", "58.8", "58.6", "58.5", "58.3", "58.0", "57.7"], ["效价 Potency ≥ 40 %", "67", "67", "66", "66", "65", "63"]]},
        "lane": "PVG–SEA", "hold": "10 d", "model": "CRX-16",
        "goods": "基因编辑同种异体CAR-T细胞注射液（人类细胞，供临床试验）/ gene-edited human T cells for a clinical trial",
        "guides": ["YHG-TRAC-07", "YHG-B2M-12"], "nuclease": "CAS9-25K14", "loci": ["TRAC", "B2M"],
    },
}
