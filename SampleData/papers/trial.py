"""Section H: what the sponsor and the authorities abroad have issued."""

from .administrative import prepared
from .cast import later
from .lot import LANGUAGES
from .paper import Paper, Shown, parties, party

AUTHORITIES = {
    "FDA CBER": {"zh": "美国食品药品监督管理局生物制品评价与研究中心", "en": "U.S. FDA, Center for Biologics Evaluation and Research"},
    "CCMO": {"zh": "荷兰涉人研究中央委员会", "en": "Centrale Commissie Mensgebonden Onderzoek (CCMO)"},
}
COMMITTEES = {
    "MSC01-GVHD-201": ("Creston Lake & Fallbrook Central IRB", "2025-11-05", "2026-11-04"),
    "CART19-BALL-101": ("METC Merwede", "2025-12-08", "2027-12-07"),
    "UCT22-BALL-102": ("Port Alder Institutional Review Board", "2026-02-02", "2027-02-01"),
}
PROTOCOL_DAYS = {"MSC01-GVHD-201": "2025-09-15", "CART19-BALL-101": "2025-08-28", "UCT22-BALL-102": "2025-11-20"}
SCHEDULES = {
    "MSC01-GVHD-201": ("第 0、7 天各一次 / days 0 and 7", "激素耐药 II–IV 度 aGvHD，18–70 岁 / steroid-refractory aGvHD grade II–IV, 18–70 years", "第 28 天总缓解率 / overall response at day 28"),
    "CART19-BALL-101": ("单次 / single dose", "复发或难治性 CD19+ B-ALL / relapsed or refractory CD19+ B-ALL", "剂量限制性毒性（28 天）/ dose-limiting toxicity, 28 days"),
    "UCT22-BALL-102": ("单次 / single dose", "复发或难治性 CD22+ B-ALL / relapsed or refractory CD22+ B-ALL", "剂量限制性毒性（28 天）/ dose-limiting toxicity, 28 days"),
}
SUBJECTS = {"MSC01-GVHD-201": "3", "CART19-BALL-101": "1", "UCT22-BALL-102": "8"}


def phase(c):
    return Shown(c.trial.phase, f"{c.trial.phase} 期 / phase {c.trial.phase}")


def sites(c):
    return [c.party(code) for code in c.trial.sites]


def d63_authorisation(c):
    trial, until = c.trial, c.trial.in_force_until
    p = Paper("D63", c, trial.authorisation_number, trial.in_force_from, AUTHORITIES[trial.authority], {"trial": trial.code},
              expires=until)
    status = ("in-effect-until", f"有效，至 {until} / in effect until {until}") if until else \
        ("in-effect-open-ended", "有效，无截止日期 / in effect, open-ended")
    more = {"in_force_until": until} if until else {}
    p.fields(authority=trial.authority, authorisation_number=trial.authorisation_number, trial_number=trial.registry_number,
             product_code=trial.product, sponsor=party(c.party(trial.sponsor)), phase=phase(c), sites=parties(sites(c)),
             consignees=parties([c.party(c.shipment.consignee)]), maximum_subjects=trial.maximum_subjects,
             status=Shown(*status), in_force_from=trial.in_force_from,
             evidence_kind=Shown(*(("us-ind", "IND 30 日函 / IND 30-day letter") if trial.country == "US" else ("eu-ctr-decision", "CTR 决定 / CTR decision"))),
             countries=[trial.country], protocol_version=trial["protocol-version"], manufacturing_sites=parties([c.party("YAOHE")]), **more)
    p.heading("决定", "Decision")
    if trial.authority == "FDA CBER":
        p.prose("本中心已收到贵方临床研究申请并完成 30 日审评，试验可以开始。依 21 CFR 312.110，进口的研究用药应送达上列收货人。",
                "We have completed the 30-day review of your application. The study may proceed. Under 21 CFR 312.110 imported investigational product is to go to the consignees named.")
    else:
        p.prose("依第 536/2014 号条例第 8 条，该临床试验在荷兰获准。第 I、II 部分结论均为可接受。",
                "Under Article 8 of Regulation (EU) No 536/2014 the clinical trial is authorised in the Netherlands. Conclusions on Part I and Part II: acceptable.")
    p.facts(("方案", "Protocol", f"{trial.protocol} v{trial['protocol-version']}"), ("生产场地", "Manufacturing site", c.party("YAOHE").name["en"]),
            ("附加条件", "Conditions", "按方案报告安全性信息 / report safety information as the protocol says"))
    p.sign(("主管审评员", "Responsible reviewer", "REG-7", p.issued),)
    return p


def d64_ethics(c):
    name, approved, until = COMMITTEES[c.trial.code]
    p = Paper("D64", c, f"EC-{c.trial.protocol}", approved, {"zh": f"伦理委员会　{name}", "en": name}, {"trial": c.trial.code}, expires=until)
    p.fields(committee=name, protocol=c.trial.protocol, protocol_version=c.trial["protocol-version"], sites=parties(sites(c)), approved_on=approved)
    p.heading("审查的文件", "Documents reviewed")
    p.grid(["文件 / Document", "版本 / Version", "意见 / Opinion"], [
        ["试验方案 / protocol", c.trial["protocol-version"], "同意 / approved"], ["研究者手册 / investigator brochure", "2.0", "同意 / approved"],
        ["知情同意书 / informed consent form", "2.1", "同意 / approved"], ["招募材料 / recruitment material", "1.0", "同意 / approved"]], [5, 2, 3])
    p.prose(f"批准有效期至 {p.expires}；到期前应提交年度报告。", f"Approval is valid until {p.expires}; a progress report is due before that day.")
    p.sign(("委员会主席", "Chair", "EC-CH", p.issued),)
    return p


def d65_protocol(c):
    trial = c.trial
    dosing, population, endpoint = SCHEDULES[trial.code]
    p = Paper("D65", c, trial.protocol, PROTOCOL_DAYS[trial.code], c.party(trial.sponsor), {"trial": trial.code}, revision=trial["protocol-version"])
    p.prose(trial.title["zh"], trial.title["en"])
    p.fields(protocol=trial.protocol, protocol_version=trial["protocol-version"], dated=p.issued, trial_number=trial.registry_number,
             product_code=trial.product, phase=phase(c), dose=c.product.dose, planned_subjects=trial.maximum_subjects, brochure_version="2.0")
    p.heading("摘要", "Synopsis")
    p.facts(("人群", "Population", population), ("给药", "Dosing", f"{c.product.dose}，{dosing}"), ("主要终点", "Primary endpoint", endpoint),
            ("设计", "Design", "单臂、开放 / single arm, open label"), ("随访", "Follow-up", "24 个月 / months" if c.product.vector == "none" else "24 个月，长期随访 15 年 / 24 months, long-term 15 years"))
    p.heading("研究用药的处理", "Handling of the investigational product")
    p.prose(f"贮存于 {c.product.storage}。床旁 37 °C 水浴复苏，{c.product['in-use']} 内给药。由研究药房签收、核对批号和身份编码。",
            f"Stored at {c.product.storage}. Thawed at 37 °C at the bedside, given within {c.product['in-use']}. Research pharmacy signs for it and checks lot and identity codes.")
    p.sign(("申办者医学负责人", "Sponsor's medical lead", "MD-1", p.issued), ("申办者统计负责人", "Sponsor's statistician", "ST-1", p.issued))
    return p


def d67_declaration(c):
    trial, day = c.trial, later(prepared(c), -2)
    sponsor, consignee = c.party(trial.sponsor), c.party(c.shipment.consignee)
    p = Paper("D67", c, f"SD-{c.shipment.id}", day, sponsor)
    p.fields(sponsor=party(sponsor), consignee=party(consignee), trial_number=trial.registry_number, sites=parties([consignee]), phase=phase(c),
             dose=c.product.dose, subjects=SUBJECTS[trial.code], quantity=c.line["quantity"],
             onward_supply=Shown("none", "不转供第三方 / none"), signed_on=day,
             purpose=Shown(c.shipment.purpose, "临床试验 / clinical trial"), label_languages=LANGUAGES[c.shipment.destination])
    p.facts(("批号", "Lots", "；".join(line["lot"] for line in c.shipment.batches)), ("计划到达 / 使用", "Planned arrival / use", f"{c.shipment.planned_arrival} / {c.shipment.planned_use}"))
    p.prose("申办者声明：上述数量仅用于该试验方案规定的受试者；剩余物料按方案销毁并出具记录；接收、使用、销毁数量向曜和公司书面反馈。",
            "The sponsor declares that the quantity serves only subjects of this protocol, that remains are destroyed and recorded, and that quantities received, used and destroyed are reported to Yaohe in writing.")
    p.sign(("申办者代表", "For the sponsor", "CL-04", day), ("申办者质量负责人", "Sponsor's quality head", "SQ-01", day))
    return p


PAPERS = [d63_authorisation, d64_ethics, d65_protocol, d67_declaration]
