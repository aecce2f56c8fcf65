"""Sections I and J once more: the shipper, dangerous goods, the description for quarantine and the HGR approval."""

from .administrative import prepared
from .cast import later
from .paper import Paper, Shown, parties, party
from .science import SCIENCE
from .shipping import ALLOWANCES, CUSTOMS

HEALTH = {"zh": "国家卫生健康委员会（合成示例）", "en": "National Health Commission (synthetic sample)"}


def d71_shipper(c):
    s, science = c.shipment, SCIENCE[c.product.code]
    p = Paper("D71", c, f"SHC-{s.id}", later(prepared(c), -4), c.party(s.broker), expires="2026-12-15")
    p.fields(shipper_model=science["model"], shipper=s.shipper, logger=f"TL-{s.id.rsplit('-', 1)[1]}-A", calibrated_on="2025-12-16", hold_time=science["hold"], result=Shown("fit-for-use", "可用 / fit for use"))
    p.facts(("校准证书", "Calibration certificate", f"CAL-{s.id.rsplit('-', 1)[1]}-A，三点 / three points -196、-150、20 °C，U = 0.8 °C (k = 2)"),
            ("外观与真空检查", "Body and vacuum check", "静态蒸发率符合 / static evaporation within limits"),
            ("液氮充填", "LN2 charge", "装箱前一日起预冷并称重，记录随箱 / precooled and weighed from the day before packing, record with the shipper"))
    p.sign(("冷链", "Cold chain", "SC-14", p.issued))
    return p


def d74_dangerous_goods(c):
    p = Paper("D74", c, f"DG-{c.shipment.id}", later(prepared(c), -5), c.party("YAOHE"))
    changed = c.modified
    p.fields(modification=Shown("genetically-modified" if changed else "not-modified", "基因修饰 / genetically modified" if changed else "未修饰 / not modified"),
             infectious_content=Shown("none-expected", "预期不含 / none expected"), classification=["UN3245"] if changed else ["not-restricted"],
             marks=["UN3245"] if changed else ["none"], classified_by="危险品责任人 DG-01", classified_on=p.issued)
    p.prose("液氮干式运输罐中液氮被完全吸附，按不受限制处理。分类由托运人作出，以现行危险品规则为准。",
            "In the dry shipper the liquid nitrogen is fully absorbed and not restricted. The shipper makes the classification under the rules in force.")
    p.sign(("危险品责任人", "Dangerous goods officer", "DG-01", p.issued))
    return p


def d78_description(c):
    s, science, maker = c.shipment, SCIENCE[c.product.code], c.party("YAOHE")
    p = Paper("D78", c, f"SAD-{s.id}", "2026-04-24", maker)
    p.fields(product_code=c.product.code, product_name=c.product.name["zh"], goods=science["goods"],
             composition="；".join(f"{name}：{amount}" for name, amount in science["composition"]), source="人体细胞，供者可追溯 / human cells, donors traceable",
             use=f"临床试验 / clinical trial {c.trial.registry_number}", manufacturer=party(maker), consignor=party(c.party(s.consignor)),
             destination=s.destination, hs_code=s.hs_code, quantity=ALLOWANCES[c.trial.code][0])
    p.sign(("注册专员", "Regulatory specialist", "RA-03", p.issued))
    return p


def d80_approval(c):
    permit = c.permits.get("hgr-approval")
    if not permit:
        return None
    p = Paper("D80", c, permit.number, permit["valid-from"], HEALTH, expires=permit["valid-until"])
    p.fields(approval_number=permit.number, holder=party(c.party(permit.holder)), recipient=party(c.party(c.shipment.consignee)),
             sample_types=["活细胞 / living cells"], quantity=permit.quantity, subjects=c.trial.maximum_subjects)
    p.facts(("产品", "Product", f"{c.product.code}　{c.product.name['zh']}"), ("用途", "Use", f"国际合作临床试验 / clinical trial {c.trial.registry_number}"),
            ("输往国家", "Destination", c.shipment.destination), ("审批有效期", "Period", f"{p.issued} – {p.expires}"),
            ("核销方式", "Draw-down", "有效期内分批出境，逐批登记 / in parts, each recorded"))
    p.prose("超出本审批数量、用途或接收方的，应重新申请。", "Another quantity, use or recipient needs a new application.")
    p.sign(("审批处", "Approvals division", "HGR-4", p.issued))
    return p


PAPERS = [d71_shipper, d74_dangerous_goods, d78_description, d80_approval]
