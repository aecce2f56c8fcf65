"""D66, the investigator's brochure: short, but with the parts investigators look for and the safety reference they report by."""

from .paper import Paper
from .science import SCIENCE

DAYS = {"YH-MSC01": "2025-09-08", "YH-CART19": "2025-08-20", "YH-UCT22": "2025-11-12"}
PARTS = [("1", "摘要", "Summary"), ("2", "引言", "Introduction"), ("3", "理化与药学特性", "Physical and pharmaceutical properties"),
         ("4", "非临床研究", "Non-clinical studies"), ("5", "人体研究", "Effects in humans"), ("6", "研究者指南与安全性参考信息", "Guidance and reference safety information")]
ANIMALS = {
    "YH-MSC01": [["NOG 小鼠，静脉 / NOG mouse, i.v.", "13 周 / weeks", "未见成瘤，分布以肺为主，28 天后不可检出 / no tumour; lung, not detected after 28 days"],
                 ["GvHD 小鼠模型 / GvHD mouse model", "60 d", "生存改善 / survival improved"]],
    "YH-CART19": [["NSG-NALM6 小鼠 / mouse", "45 d", "肿瘤清除，剂量相关 / tumour cleared, dose-related"],
                  ["体外插入位点 / insertion sites in vitro", "–", "多克隆 / polyclonal"]],
    "YH-UCT22": [["NSG-Raji 小鼠 / mouse", "42 d", "肿瘤清除 / tumour cleared"],
                 ["无细胞因子增殖试验 / cytokine-free growth", "60 d", "未见自主增殖 / no autonomous growth"]],
}
EXPECTED = {
    "YH-MSC01": [["输注相关发热 / infusion-related fever", "常见 / common", "否 / no"], ["一过性低血压 / transient hypotension", "偶见 / uncommon", "否 / no"],
                 ["感染 / infection", "常见 / common", "是 / yes"]],
    "YH-CART19": [["细胞因子释放综合征 / cytokine release syndrome", "很常见 / very common", "是 / yes"], ["ICANS", "常见 / common", "是 / yes"],
                  ["血细胞减少 / cytopenia", "很常见 / very common", "是 / yes"]],
    "YH-UCT22": [["细胞因子释放综合征 / cytokine release syndrome", "很常见 / very common", "是 / yes"], ["ICANS", "常见 / common", "是 / yes"],
                 ["移植物抗宿主病 / graft-versus-host disease", "偶见 / uncommon", "是 / yes"]],
}


def d66_brochure(c):
    sponsor, product, science = c.party(c.trial.sponsor), c.product, SCIENCE[c.product.code]
    p = Paper("D66", c, f"IB-{product.code[3:]}", DAYS[product.code], sponsor, {"product": product.code}, revision="2.0")
    p.fields(product_code=product.code, version="2.0", dated=p.issued, reference_safety_information="第 6.4 节 / section 6.4",
             reviewed_on=p.issued)
    p.facts(("产品", "Product", f"{product.name['zh']}\n{product.name['en']}"), ("取代", "Replaces", "1.0"))
    p.prose("本册为保密资料，供研究者和伦理委员会使用。合成示例：各项数据均为虚构。",
            "Confidential, for investigators and ethics committees. Synthetic sample: all data are invented.")
    p.heading("目录", "Contents")
    p.grid(["章 / Part", "标题 / Title"], [[n, f"{zh} / {en}"] for n, zh, en in PARTS], [1, 8])
    p.sign(("申办者医学负责人", "Sponsor's medical lead", "MD-1", p.issued))
    for (n, zh, en), write in zip(PARTS, (summary, introduction, properties, animals, people, guidance)):
        if n != "2":
            p.new_page()
        p.heading(f"{n}　{zh}", f"{n}　{en}")
        write(p, c, product, science)
    return p


def summary(p, c, product, science):
    p.prose(f"{product.name['zh']}（{product.code}）用于{c.trial.title['zh']}。给药途径：{science['route'].split(' / ')[0]}；推荐剂量 {product.dose}。",
            f"{product.name['en']} ({product.code}) is studied in: {c.trial.title['en']}. Route: {science['route'].split(' / ')[1]}; dose {product.dose}.")
    p.prose(science["mechanism"].split(" / ")[0] + "。", science["mechanism"].split(" / ")[1] + ".")


def introduction(p, c, product, science):
    p.prose("该适应症缺乏令人满意的治疗手段；细胞治疗的依据来自机制研究和同类产品的公开报道。",
            "The indication lacks satisfactory treatment; the rationale rests on the mechanism and on published experience with the class.")


def properties(p, c, product, science):
    p.grid(["组分 / Component", "含量 / Amount"], science["composition"])
    p.facts(("贮存条件", "Storage", product.storage), ("复苏后使用期", "Use after thaw", product["in-use"]), ("容器", "Container", "CryoMACS 50 冻存袋 / freezing bag"))


def animals(p, c, product, science):
    p.grid(["模型 / Model", "观察期 / Observed", "结果 / Result"], ANIMALS[product.code], [4, 2, 6])
    p.prose("未设定传统意义上的毒性剂量；安全性由分布、成瘤性和免疫毒性数据支持。",
            "No toxic dose in the usual sense was set; safety rests on biodistribution, tumorigenicity and immunotoxicity data.")


def people(p, c, product, science):
    p.prose("截至本版数据截止日，前期研究者发起的研究中 12 名受试者接受了治疗；未发生与产品相关的死亡。",
            "At the cut-off of this edition twelve subjects had been treated in an earlier investigator-initiated study; no death was attributed to the product.")


def guidance(p, c, product, science):
    for n, zh, en, text in (("6.1", "给药前", "Before dosing", ("核对批号、身份编码和有效期；床旁复苏。", "Check lot, identity code and expiry; thaw at the bedside.")),
                            ("6.2", "给药", "Dosing", ("静脉输注，不使用白细胞滤器。", "Intravenous infusion, no leukocyte filter.")),
                            ("6.3", "监测", "Monitoring", ("输注后至少观察 4 小时。", "Observe for at least 4 hours after infusion."))):
        p.heading(f"{n}　{zh}", f"{n}　{en}")
        p.prose(*text)
    p.heading("6.4　安全性参考信息", "6.4　Reference safety information")
    p.grid(["反应 / Reaction", "频率 / Frequency", "严重者是否属预期 / Expected when serious"], EXPECTED[product.code], [5, 3, 3])


PAPERS = [d66_brochure]
