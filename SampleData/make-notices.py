#!/usr/bin/env python3
"""Makes the notices the demo records as evidence: what a receiving office might send. No such notice has been published."""

from pathlib import Path
from types import SimpleNamespace

from papers import kit

HERE = Path(__file__).parent
OFFICE = {"zh": "（示例）受理机构", "en": "(Sample) receiving office"}
DISCLAIMER = ("本件为合成示例：主管部门尚未公布此类通知的格式，编号亦为虚构。",
              "Synthetic sample: no authority has published a form for such notices, and the number is invented.")

NOTICES = {
    "submission-receipt": (
        "资料接收回执", "Receipt of submission", "SAMPLE-R-2026-0611", "2026-06-02", None,
        [("收到资料", "Received", "YH26-US-011 出境备案资料一份（电子） / one electronic filing dossier"),
         ("收到日期", "Received on", "2026-06-02")]),
    "acceptance-notice": (
        "受理通知书", "Notice of acceptance", "SAMPLE-A-2026-0457", "2026-06-04", None,
        [("受理编号", "Acceptance number", "SAMPLE-A-2026-0457"), ("受理日期", "Accepted on", "2026-06-04")]),
    "correction-notice": (
        "补正通知书", "Notice of correction", "SAMPLE-C-2026-0017", "2026-06-03", None,
        [("通知编号", "Notice number", "SAMPLE-C-2026-0017"), ("答复期限", "Answer by", "2026-12-31"),
         ("第 1 项", "Item 1", "请补充批放行证书中放行人的任职授权文件，并说明放行日期与批记录最终审核日期的先后关系。"),
         ("第 2 项", "Item 2", "效价检验报告未说明接受标准的确定依据，请补充方法学验证摘要或历史批次数据。"),
         ("第 3 项", "Item 3", "冷链验证报告的环境温度曲线未覆盖夏季最高温，请补充验证数据或作出风险说明。")]),
    "filing-notice": (
        "备案完成通知", "Notice of completed filing", "SAMPLE-F-2026-0312", "2026-06-08", "2026-12-07",
        [("备案编号", "Filing number", "SAMPLE-F-2026-0312"),
         ("有效期", "Valid", "2026-06-08 至 / to 2026-12-07"),
         ("产品与数量", "Product and quantity", "YH-MSC01，不超过 1.2×10^9 个细胞 / not more than 1.2×10^9 cells")]),
}


def main():
    for name, (zh, en, number, issued, expires, rows) in NOTICES.items():
        story = kit.prose(*DISCLAIMER) + kit.heading("内容", "Content")
        story.append(kit.facts(rows))
        paper = SimpleNamespace(title={"zh": zh, "en": en}, issuer=OFFICE, number=number, revision="1", issued=issued,
                                expires=expires, story=story)
        (HERE / "notices" / f"{name}.pdf").write_bytes(kit.render(paper))


if __name__ == "__main__":
    main()
