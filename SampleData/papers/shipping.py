"""Sections I and J: packing, traceability, waybill and the Chinese permits."""

from .administrative import prepared
from .cast import later
from .paper import Paper, Shown, parties, party
from .science import SCIENCE

CUSTOMS = {"zh": "中华人民共和国上海海关", "en": "Shanghai Customs, People's Republic of China"}
# Per trial: quantity approved and shipped before under the special-articles approval.
ALLOWANCES = {"MSC01-GVHD-201": ("6.0e9 cells", "1.2e9 cells"), "CART19-BALL-101": ("1.2e8 cells", "0 cells"),
              "UCT22-BALL-102": ("4.8e9 cells", "0 cells")}


def serial(c):
    return c.shipment.id.rsplit("-", 1)[1]


def d69_packing(c):
    s, science, day = c.shipment, SCIENCE[c.product.code], prepared(c)
    packed = later(s.planned_departure, -1)
    own = {"patient": s.patient} if s.patient else {}
    p = Paper("D69", c, f"PL-{s.id}", day, c.party("YAOHE"))
    p.fields(product_code=c.product.code, lots=[line["lot"] for line in s.batches], units=c.line["units"], consignor=party(c.party(s.consignor)),
             consignee=party(c.party(s.consignee)), shipper_model=science["model"], storage=c.product.storage, packed_on=packed,
             quantity=c.line["quantity"], gross_weight="21.4 kg", route="–".join(s.route), incoterm="DAP",
             marks=["UN3245"] if c.modified else ["none"], **own)
    p.heading("装箱明细", "Contents")
    p.grid(["箱号 / Shipper", "批号 / Lot", "件数 / Units", "数量 / Quantity", "毛重 / Gross"],
           [[s.shipper, line["lot"], line["units"], line["quantity"], "21.4 kg"] for line in s.batches])
    p.heading("运输计划", "Plan")
    p.grid(["节点 / Point", "日期 / Date", "负责 / By"], [
        ["液氮充填、装箱 / LN2 charge, packing", packed, "曜和物流 / Yaohe logistics LG-02"],
        [f"交运 {s.route[0]} / tender {s.route[0]}", s.planned_departure, "申程冷链 / Shencheng SC-22"],
        [f"到达 {s.route[-1]}、清关 / arrival, clearance", s.planned_arrival, "收货人报关行 / consignee's broker"],
        ["研究药房签收 / research pharmacy", s.planned_arrival, "收货人 / consignee"]], [4, 2, 4])
    p.facts(("门到门时间", "Door to door", s["route-time"]), ("确认的保持时间", "Qualified hold time", f"{science['hold']}（{science['model']}）"),
            ("温度与冲击记录仪", "Loggers", f"TL-{serial(c)}-A，TL-{serial(c)}-B"))
    p.sign(("物流", "Logistics", "LG-02", day), ("QA", "QA", "QA-05", day))
    return p


def d70_traceability(c):
    s, day = c.shipment, prepared(c)
    consignee = c.party(s.consignee)
    p = Paper("D70", c, f"TR-{s.id}", day, c.party("YAOHE"))
    p.fields(donors=[donor.code for donor in c.donors], lots=[line["lot"] for line in s.batches], units=c.line["units"], shipper=s.shipper,
             sites=parties([consignee]), recorded_on=day, kept_for="360 months")
    batch, donor, units = c.batches[0], c.donors[0], int(c.line["units"])
    p.heading("追溯链", "Chain")
    p.grid(["环节 / Link", "标识 / Identifier", "日期 / Date"], [
        ["供者、捐献 / donor, donation", f"{donor.code}　{donor.din}", donor.collected_on],
        *([["细胞库 / cell bank", batch.bank, "–"]] if batch.bank else []), *([["身份链 / chain of identity", batch.patient, "–"]] if batch.patient else []),
        ["批 / lot", batch.lot, f"{batch.manufactured_from} – {batch.manufactured_to}"],
        ["温控箱 / shipper", s.shipper, later(s.planned_departure, -1)], ["收货地 / site", consignee.name["en"], s.planned_arrival]], [3, 5, 3])
    p.heading("逐件清单", "Unit list")
    p.grid(["件号 / Unit", "批号 / Lot", "供者 / Donor", "位置 / Position"],
           [[f"{batch.lot}-U{n + 1:02d}", batch.lot, donor.code, f"{s.shipper}　{'ABCD'[n // 4]}{n % 4 + 1}"] for n in range(units)])
    p.prose("本记录自产品有效期届满起至少保存 30 年。", "This record is kept for at least 30 years after expiry of the product.")
    p.sign(("物流", "Logistics", "LG-02", day), ("QA", "QA", "QA-05", day))
    return p


def d73_waybill(c):
    s, day = c.shipment, prepared(c)
    maker, consignee = c.party(s.consignor), c.party(s.consignee)
    p = Paper("D73", c, f"INV-{s.id}", day, c.party(s.broker))
    p.heading("航空货运单（订舱确认）", "Air waybill, as booked")
    p.fields(air_waybill=s.air_waybill, consignor=party(maker), consignee=party(consignee), destination=s.destination, origin="CN")
    p.facts(("发货人地址", "Consignor's address", maker.address["en"]), ("收货人地址", "Consignee's address", consignee.address["en"]),
            ("航线", "Route", " – ".join(s.route)), ("处理说明", "Handling", "液氮干式罐，保持直立 / dry shipper, not restricted, keep upright. Do not X-ray."))
    p.heading("形式发票", "Proforma invoice")
    p.fields(hs_code=s.hs_code, quantity=c.line["quantity"], declared_value=s.declared_value)
    p.grid(["品名 / Goods", "批号 / Lot", "件数 / Units", "价值 / Value"],
           [[f"{c.product.name['zh']}\n{c.product.name['en']}", c.line["lot"], c.line["units"], s.declared_value]], [6, 3, 2, 2])
    p.prose("非商业价值，仅供报关；研究用药，不得销售。", "Value for customs only; investigational product, not for sale.")
    p.sign(("货运代理", "Forwarder", "SC-22", day),)
    return p


def d77_special_articles(c):
    s, maker, science = c.shipment, c.party("YAOHE"), SCIENCE[c.product.code]
    approved, before = ALLOWANCES[c.trial.code]
    p = Paper("D77", c, f"3100E2026{int(serial(c)):05d}", "2026-05-06", CUSTOMS, expires="2026-11-05")
    p.fields(approval_number=p.number, goods=science["goods"], risk_class="三级 / class 3", hs_code=s.hs_code, quantity=approved,
             quantity_already_shipped=before, applicant_uscc=maker.uscc, consignor=party(maker), destination=s.destination,
             category=Shown("human-cells", "人体细胞 / human cells"), pathogen_class=Shown("no-pathogen", "不含病原体 / none"), customs_office="上海海关 / Shanghai Customs")
    p.facts(("申请单位", "Applicant", f"{maker.name['zh']}\n{maker.name['en']}"), ("收货单位", "Recipient", c.party(s.consignee).name["en"]),
            ("用途", "Use", f"临床试验 / clinical trial {c.trial.registry_number}"), ("审批有效期", "Valid", f"{p.issued} – {p.expires}"),
            ("核销方式", "Draw-down", "有效期内分批核销 / in parts within the period"))
    p.prose("请凭本审批单向口岸海关办理卫生检疫申报。货物与审批内容不符的，不得放行。",
            "Present this approval for health quarantine at the port. Goods that differ from it are not to be cleared.")
    p.sign(("卫生检疫处", "Health quarantine division", "HQ-3", p.issued),)
    return p


def d79_genetic_resources(c):
    s, day = c.shipment, later(prepared(c), -5)
    p = Paper("D79", c, f"HGR-{s.id}", day, c.party("YAOHE"))
    p.fields(material=Shown("contains-genome", "含人类基因组 / contains human genome"), purpose=Shown(s.purpose, "临床试验 / clinical trial"),
             conclusion=Shown("approval-required", "需要材料出境审批，已取得 / approval required, obtained"),
             basis="《人类遗传资源管理条例》材料出境条款；卫健委问答的治疗豁免不含临床试验 / HGR Regulation, export of material; the exemption for care in the NHC's answers does not name trials",
             decided_by="注册部 RA-02", decided_on=day,
             cooperation=Shown("none", "外方不参与境内研究 / no foreign party takes part in China"))
    p.heading("判定过程", "How it was decided")
    p.grid(["问题 / Question", "回答 / Answer", "依据 / Evidence"], [
        ["是否含人类基因组物质？\nDoes it contain human genome?", "是 / yes", "活细胞 / living cells"],
        ["是否为不可溯源的永生化细胞系？\nAn untraceable immortalised line?", "否 / no", "供者可追溯 / donor traceable"],
        ["用途是否为诊疗？\nIs it for care?", "否，临床试验 / no, trial", c.trial.registry_number],
        ["出境数量是否在审批数量之内？\nIs the quantity within the approval?", "是 / yes", f"{c.line['quantity']} ≤ {c.permits['hgr-approval'].quantity}"]], [5, 3, 3])
    p.sign(("注册经理", "Regulatory manager", "RA-02", day), ("QA 复核", "QA check", "QA-05", day))
    return p


def d83_technology(c):
    if c.product.modality != "gene-edited-cell-product":
        return None
    day = later(prepared(c), -6)
    p = Paper("D83", c, f"TEC-{c.shipment.id}", day, c.party("YAOHE"))
    p.fields(catalogue_version=Shown(c.permits["technology-export-screening"]["catalogue-version"], "2023-12-21 目录，2025-07-15 调整 / catalogue of 2023-12-21, adjusted 2025-07-15"),
             entry="用于人的细胞克隆和基因编辑技术（禁止出口）/ cell cloning and gene editing technology for human use (prohibited)",
             conclusion=Shown("not-caught", "不构成该条目所列技术的出口 / not caught"), decided_by="法务与注册联合 LG-RA-01", decided_on=day,
             catalogue_checked_on=day, sponsor_copy=Shown("redacted", "删减版 / redacted"), restricted_files=["guide and vector sequences", "process parameters"])
    p.heading("随货与随资料提供的内容", "What leaves with goods and papers")
    p.grid(["内容 / Content", "是否出境 / Leaves", "理由 / Reason"], [
        ["成品细胞 / finished cells", "是 / yes", "货物，非技术 / goods, not technology"],
        ["工艺描述（对外版）/ process description, outside version", "是 / yes", "不含序列与关键参数 / no sequences, no critical parameters"],
        ["向导RNA与载体序列 / guide and vector sequences", "否 / no", "留存境内 / stay in China"],
        ["电转与转导参数 / electroporation and transduction parameters", "否 / no", "留存境内 / stay in China"]], [5, 2, 4])
    p.prose("目录调整后应重新筛查；本记录自判定之日起 90 日内使用。", "To be repeated when the catalogue changes; used within 90 days of the decision.")
    p.sign(("法务", "Legal", "LE-01", day), ("注册经理", "Regulatory manager", "RA-02", day))
    return p


PAPERS = [d69_packing, d70_traceability, d73_waybill, d77_special_articles, d79_genetic_resources, d83_technology]
