"""Sections A and K: who files and answers for it, with whom, and under which licence."""

from .administrative import prepared
from .cast import later
from .paper import Paper, Shown, party

MARKET = {"zh": "上海市浦东新区市场监督管理局", "en": "Pudong New Area Administration for Market Regulation, Shanghai"}
DRUGS = {"zh": "上海市药品监督管理局", "en": "Shanghai Medical Products Administration"}


def d02_letter(c):
    day = prepared(c)
    p = Paper("D02", c, f"RA-CL-{c.shipment.id}", day, c.party("YAOHE"))
    p.prose(f"主管部门（受理机构未公布）：\n现就下列货物提交出境备案资料，请予受理。",
            "To the competent authority (not yet published): we submit the filing for the goods below.")
    p.fields(subject=f"关于 {c.product.code} 批号 {c.line['lot']} 出境用于临床试验 {c.trial.registry_number} 的备案申请",
             enclosures="1", signatory="注册负责人 RA-02", signed_on=day)
    p.facts(("货物", "Goods", f"{c.product.name['zh']}\n{c.product.name['en']}"), ("目的地", "Destination", c.shipment.destination),
            ("附件", "Enclosure", "备案资料一套，目录见内 / one filing dossier, index inside"))
    p.prose("所附资料与原件一致。后续如有变更，我公司将及时书面说明。",
            "The enclosed papers agree with their originals. Changes will be notified in writing without delay.")
    p.sign(("注册负责人", "Head of regulatory affairs", "RA-02", day))
    return p


def d05_licence(c):
    maker = c.party("YAOHE")
    p = Paper("D05", c, maker.uscc, "2024-07-16", MARKET, {"organisation": maker.code})
    p.fields(holder=party(maker), uscc=maker.uscc, legal_name=maker.name["zh"],
             business_scope="细胞技术研发和应用；药品生产（委托生产）；货物进出口 / cell technology, contract manufacture of medicines, import and export of goods",
             registration_status=Shown("active", "存续 / active"), term=Shown("long-term", "长期 / long term"), checked_on="2026-05-11")
    p.facts(("法定代表人", "Legal representative", "合成示例，不列姓名 / not named in a synthetic sample"), ("住所", "Registered address", maker.address["zh"]), ("注册资本", "Registered capital", "人民币 12000 万元 / CNY 120 million"))
    p.sign(("登记机关", "Registration authority", "MSA-PD", p.issued))
    return p


def d07_undertaking(c):
    maker, day = c.party("YAOHE"), prepared(c)
    p = Paper("D07", c, f"RA-UT-{c.shipment.id}", day, maker)
    p.prose("本公司承诺：所提交的资料真实、完整、可追溯，复印件与原件一致，电子文件与纸质文件一致；如有虚假，愿承担相应法律责任。",
            "We undertake that the papers are true, complete and traceable, that copies agree with originals and files with paper, and we answer for any falsehood.")
    p.fields(applicant=party(maker), text_version="UT-2026-01", signatory="授权签字人 GM-01",
             signatory_role=Shown("authorised-signatory", "授权签字人 / authorised signatory"), authority_from="2026-01-01",
             authority_until="2026-12-31", signed_on=day, seal=Shown("sealed", "已加盖公章 / company seal affixed"))
    p.sign(("授权签字人", "Authorised signatory", "GM-01", day), sealed=True)
    return p


def d08_agreement(c):
    maker, sponsor = c.party("YAOHE"), c.party(c.trial.sponsor)
    p = Paper("D08", c, f"QA-AG-{c.product.code[3:]}", "2023-01-09", maker, {"product": c.product.code}, expires="2029-12-31", revision="2.0")
    p.fields(product_code=c.product.code, manufacturer=party(maker), sponsor=party(sponsor),
             release_responsibility=Shown("manufacturer", "受托生产方的质量受权人 / the manufacturer's authorised person"),
             disposition_rights="受托方放行、拒收；申办者可暂停使用 / manufacturer releases or rejects, sponsor may suspend use",
             audit_rights="每年一次，另有因审计 / yearly, and for cause")
    p.heading("职责划分（节选）", "Responsibilities, extract")
    p.grid(["事项 / Matter", "曜和 / Yaohe", "申办者 / Sponsor"], [
        ["起始物料接收 / receipt of starting material", "负责 / R", "–"], ["批记录审核 / batch record review", "负责 / R", "抽查 / samples"],
        ["偏差与OOS / deviations and OOS", "负责 / R", "重大的会签 / co-signs major"], ["变更 / changes", "提出 / proposes", "批准 / approves"],
        ["召回 / recall", "执行 / carries out", "决定 / decides"]], [5, 3, 3])
    p.sign(("曜和质量负责人", "Head of quality, Yaohe", "QA-01", p.issued), ("申办者质量负责人", "Head of quality, sponsor", "SQ-01", p.issued))
    return p


def d09_manufacturing(c):
    maker = c.party("YAOHE")
    p = Paper("D09", c, "沪药研生 2023-0118", "2023-03-20", DRUGS, {"product": c.product.code}, expires="2028-03-19")
    p.fields(holder=party(maker), uscc=maker.uscc, licence_number="沪药研生 2023-0118", site=party(maker),
             scope="细胞治疗产品（受托生产，临床试验用）/ cell therapy products, contract manufacture for clinical trials")
    p.prose("合成示例：仅供出口的研究用药需要何种生产资质证明，未查到明确规定。",
            "Synthetic sample: which proof an export-only investigational product needs could not be established.")
    p.sign(("发证机关", "Issuing authority", "SMPA-07", p.issued))
    return p


def d10_gmp(c):
    maker = c.party("YAOHE")
    p = Paper("D10", c, f"GMP-AR-{c.product.code[3:]}", "2025-06-27", c.party(c.trial.sponsor), {"product": c.product.code}, expires="2028-06-26")
    p.fields(site=party(maker), authority="申办者委托的第三方审计 / third-party audit for the sponsor",
             kind=Shown("audit-report", "审计报告 / audit report"), scope="细胞治疗产品无菌生产、质量控制、仓储 / aseptic manufacture, QC, storage of cell therapy products",
             inspected_on="2025-06-12", outcome=Shown("conforms", "符合 / conforms"), open_findings="0")
    p.grid(["级别 / Class", "数量 / Number", "状态 / State"], [["严重 / critical", "0", "–"], ["主要 / major", "1", "已关闭 2025-06-24 / closed"],
           ["一般 / other", "6", "已关闭 2025-06-26 / closed"]], [3, 2, 4])
    p.sign(("主审计员", "Lead auditor", "AU-03", p.issued))
    return p


def d11_consultation(c):
    p = Paper("D11", c, f"RA-CM-{c.shipment.id}", later(prepared(c), -24), c.party("YAOHE"))
    p.fields(authority="属地药品监管与卫生健康部门（联合接待）/ local drug and health authorities, joint reception", held_on=p.issued,
             questions="5", answers="3", form=Shown("oral", "口头 / oral"), attendees="RA-02、RA-03、QA-01")
    p.grid(["问题 / Question", "答复 / Answer"], [
        ["受理机构与表格何时公布？\nWhen will recipient and forms be published?", "未答复 / not answered"],
        ["现阶段是否接收企业自拟资料？\nAre company-made papers received for now?", "可以预沟通 / for consultation"],
        ["特殊物品与人类遗传资源手续是否照旧？\nDo special-articles and HGR procedures stand?", "照旧 / they do"],
        ["国际合作绿色通道的条件？\nConditions of the green channel?", "未答复 / not answered"],
        ["资料语种？\nLanguage?", "中文，外文附译文 / Chinese, with translations"]], [6, 4])
    p.sign(("记录", "Minutes taken by", "RA-03", p.issued), ("核对", "Checked", "RA-02", p.issued))
    return p


def d88_privacy(c):
    p = Paper("D88", c, f"DP-{c.shipment.id}", later(prepared(c), -8), c.party("YAOHE"))
    p.fields(scheme=Shown("double-coded", "双重编码 / double-coded"), key_custodian="采集机构数据保护岗 / data protection office of the collection centre",
             data_location="中国境内（上海）/ within China (Shanghai)",
             data_abroad=Shown("coded-results", "仅编码后的检验结果 / coded results only"), version="1.2")
    p.prose("本票资料、标签和随货文件不含姓名、证件号码、联系方式；对照表不离开采集机构。",
            "Papers, labels and accompanying documents hold no names, identity or telephone numbers; the key table does not leave the centre.")
    p.sign(("数据保护", "Data protection", "DP-01", p.issued))
    return p


PAPERS = [d02_letter, d05_licence, d07_undertaking, d08_agreement, d09_manufacturing, d10_gmp, d11_consultation, d88_privacy]
