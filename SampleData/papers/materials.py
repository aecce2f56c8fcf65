"""Section D once more: animal origin, cell banks, vectors and editing reagents, virus safety."""

from .donor import MARKERS
from .paper import Paper, Shown
from .product import QC_SIGN, close
from .science import SCIENCE


def d41_animal_origin(c):
    p = Paper("D41", c, f"TSE-{c.product.code[3:]}", "2025-02-18", c.party("YAOHE"), {"product": c.product.code}, expires="2028-02-17")
    p.fields(materials=SCIENCE[c.product.code]["animal"], species="牛 / bovine", origin_country="AU", certificate="CEP 2000-182",
             conclusion=Shown("complies", "符合 / complies"))
    p.prose("胎牛血清产自澳大利亚，经 γ 射线照射（≥ 30 kGy），附原产地与 TSE 证书。",
            "Fetal bovine serum of Australian origin, gamma-irradiated (at least 30 kGy), with certificates of origin and TSE suitability.")
    return close(p, QC_SIGN)


def d42_bank(c):
    bank = c.batches[0].bank
    if not bank:
        return None
    p = Paper("D42", c, f"CBQ-{bank}", later_bank(c), c.party("YAOHE"), {"product": c.product.code}, part=bank)
    kind, passage, limit = ("WCB", "3", "6") if c.product.code == "YH-MSC01" else ("single", "0", "2")
    p.fields(bank=bank, kind=Shown(kind, {"WCB": "工作细胞库 / working cell bank", "single": "单级库 / single tier"}[kind]), passage=passage,
             passage_limit=limit, tests=["无菌 sterility", "支原体 mycoplasma", "鉴别 identity", "体外病毒 in vitro virus", "逆转录病毒 retrovirus"],
             storage=c.product.storage, status=Shown("released", "已放行 / released"), released_on=p.issued)
    return close(p, QC_SIGN)


def later_bank(c):
    """The bank was released before the oldest of its lots began."""
    from .cast import later
    return later(c.batches[0].manufactured_from, -21)


def reagent(c, kind, zh, items, lots, part, titre=None):
    p = Paper("D43", c, f"RGQ-{part}", "2025-11-28", c.party("YAOHE"), {"product": c.product.code}, part=part)
    more = {"titre": titre} if titre else {}
    p.fields(kind=Shown(kind, zh), items=items, lots=lots, identity="符合 / conforms", sterility=Shown("no-growth", "未见生长 / no growth"),
             endotoxin="0.02 EU/mL", supplier="睿载生物（合成示例）/ Ruizai Biologics (synthetic)", gmp_status="GMP 级，2025-04 审计合格 / GMP grade, audited 2025-04",
             expiry="2027-05-31", **more)
    return close(p, QC_SIGN)


def d43_vector(c):
    vector = SCIENCE[c.product.code].get("vector")
    return reagent(c, "vector", "病毒载体 / viral vector", [f"LV-{c.product.code[-2:]}"], [vector], "vector", "3.1e8 TU/mL") if vector else None


def d43_nuclease(c):
    science = SCIENCE[c.product.code]
    return reagent(c, "nuclease", "核酸酶 / nuclease", ["SpCas9"], [science["nuclease"]], "nuclease") if c.edited else None


def d43_guides(c):
    science = SCIENCE[c.product.code]
    return reagent(c, "guide", "向导RNA / guide RNA", science["guides"], ["SG-25L02"], "guides") if c.edited else None


def d44_virus_safety(c):
    p = Paper("D44", c, f"VSA-{c.product.code[3:]}", "2025-12-16", c.party("YAOHE"), {"product": c.product.code}, revision="2.0")
    p.fields(product_code=c.product.code, version="2.0", sources=["供者 donor", "原材料 raw materials", "操作 handling"], donor_markers=MARKERS,
             material_list_version="RML-4.1", panel=["体外法 in vitro", "HHV-6", "JC/BK", "细小病毒B19 parvovirus B19"],
             conclusion=Shown("acceptable", "可接受 / acceptable"))
    return close(p, QC_SIGN)


PAPERS = [d41_animal_origin, d42_bank, d43_vector, d43_nuclease, d43_guides, d44_virus_safety]
