"""Section A: application, scope determination, power of attorney."""

from .cast import later
from .paper import Paper, Shown, party

SCOPE_CLASS = {"stem-cell-preparation": "干细胞制剂 / stem cell preparation",
               "gene-edited-cell-product": "基因编辑细胞产品 / gene-edited cell product"}


def prepared(c):
    """The day the forms were drawn up: eight days before departure, and before the day the samples are looked at."""
    return min(later(c.shipment.planned_departure, -8), "2026-05-29")


def d01_application(c):
    maker, day = c.party("YAOHE"), prepared(c)
    p = Paper("D01", c, f"RA-AF-{c.shipment.id}", day, maker)
    p.prose("本表为企业自拟格式：主管部门尚未公布出境备案申请表。",
            "Company's own form: the authority has not published an application form for this filing.")
    p.fields(applicant=party(maker), uscc=maker.uscc, product_code=c.product.code, product_name=c.product.name["zh"],
             destination=c.shipment.destination, trial_number=c.trial.registry_number,
             lots=[line["lot"] for line in c.shipment.batches], quantity=c.line["quantity"], signed_on=day,
             applicant_role=Shown("exporter-and-manufacturer", "出境发货人兼生产企业 / exporter and manufacturer"), manufacturer=party(maker),
             exporter=party(c.party(c.shipment.consignor)), consignee=party(c.party(c.shipment.consignee)), contact="注册部 RA-03", signatory="授权签字人 GM-01")
    p.heading("拟出境批次", "Lots to be exported")
    p.grid(["批号 / Lot", "件数 / Units", "数量 / Quantity", "有效期至 / Expiry"],
           [[line["lot"], line["units"], line["quantity"], batch.expiry] for line, batch in zip(c.shipment.batches, c.batches)])
    p.heading("收货人与试验", "Consignee and trial")
    consignee = c.party(c.shipment.consignee)
    p.facts(("收货人", "Consignee", f"{consignee.name['zh']}\n{consignee.name['en']}\n{consignee.address['en']}"),
            ("试验名称", "Trial", f"{c.trial.title['zh']}\n{c.trial.title['en']}"),
            ("方案编号与版本", "Protocol and version", f"{c.trial.protocol} v{c.trial['protocol-version']}"),
            ("计划发运 / 到达 / 使用", "Planned departure / arrival / use",
             f"{c.shipment.planned_departure} / {c.shipment.planned_arrival} / {c.shipment.planned_use}"))
    p.prose("申请人承诺：所填内容真实、完整、可追溯；本票货物仅供上述临床试验使用。",
            "The applicant declares that the particulars are true, complete and traceable, and that the goods serve only the trial named above.")
    p.sign(("注册专员", "Regulatory specialist", "RA-03", day), ("质量负责人", "Head of quality", "QA-01", day),
           ("法定代表人授权人", "Authorised signatory, sealed", "GM-01", day), sealed=True)
    return p


def d04_scope(c):
    day = later(prepared(c), -3)
    p = Paper("D04", c, f"RA-SC-{c.shipment.id}", day, c.party("YAOHE"))
    p.fields(purpose=Shown(c.shipment.purpose, "临床试验用药 / clinical trial material"),
             product_class=Shown(c.product.modality, SCOPE_CLASS[c.product.modality]),
             exclusions="非商业供应、非纯研究用途、非无细胞生物制品，均不适用排除情形 / not commercial, not research only, not a non-cell biologic: no exclusion applies",
             decision=Shown("in-scope", "属于适用范围 / in scope"), decided_by="注册部 RA-02", decided_on=day,
             regulatory_path=Shown("drug", "按药品研发路径 / drug path"))
    p.heading("核对过程", "Tests made")
    p.grid(["核对项目 / Test", "依据 / Evidence", "结果 / Result"], [
        ["临床试验用途\nClinical trial purpose", f"{c.trial.registry_number}；{c.trial.authorisation_number}", "是 / yes"],
        ["产品类别\nProduct class", f"产品定义与命名表 / product definition sheet {c.product.code}", SCOPE_CLASS[c.product.modality]],
        ["商业批次\nCommercial lot", "批放行证书 / batch release certificate", "否 / no"],
        ["非临床研究材料\nNon-clinical research material", "申办方声明 / sponsor declaration", "否 / no"],
        ["无细胞生物制品\nNon-cell biologic", "产品组成 / composition", "否 / no"]], [3, 4, 3])
    p.prose("经基因修饰或编辑的细胞产品在公布正式分类之前，按基因编辑细胞产品一类管理（从严）。",
            "Until an official classification is published, gene-modified and gene-edited cell products are both handled as gene-edited cell products, the stricter class.")
    p.sign(("注册专员", "Regulatory specialist", "RA-03", day), ("注册经理", "Regulatory manager", "RA-02", day))
    return p


def d06_power_of_attorney(c):
    maker, agent = c.party("YAOHE"), c.party(c.shipment.broker)
    p = Paper("D06", c, f"LG-PA-{c.shipment.id}", later(prepared(c), -7), maker, expires="2026-12-31")
    p.fields(principal=party(maker), agent=party(agent),
             powers="办理出境特殊物品卫生检疫申报、出口报关、订舱及随附单证交接 / quarantine declaration, export customs declaration, booking and hand-over of accompanying papers",
             signed_on=p.issued, seal=Shown("sealed", "已加盖公章 / company seal affixed"), signatory="授权签字人 GM-01",
             authority_from="2026-01-01", authority_until="2026-12-31")
    p.facts(("委托期限", "Period", f"{p.issued} – {p.expires}"), ("委托人统一社会信用代码", "Principal's USCC", maker.uscc),
            ("受托人统一社会信用代码", "Agent's USCC", agent.uscc),
            ("发运编号", "Shipment", c.shipment.id))
    p.prose("受托人不得转委托；不得代委托人更改申报的品名、批号、数量或收货人。",
            "The agent may not delegate further, nor change the goods, lots, quantity or consignee declared.")
    p.sign(("委托人授权签字人", "For the principal", "GM-01", p.issued), ("受托人授权签字人", "For the agent", "SC-11", p.issued), sealed=True)
    return p


PAPERS = [d01_application, d04_scope, d06_power_of_attorney]
