#!/usr/bin/env python3
"""Makes the hypothetical edition cell-export@2027-hypothetical from the edition in use, by a short list of edits.

    python3 SampleData/hypothetical/make.py           writes it anew beside this script, in Checklists/cell-export
    python3 SampleData/hypothetical/make.py FOLDER    writes FOLDER/Checklists/cell-export/2027-hypothetical

A test compares what is kept here with what the script makes, so it is always in step with the edition in use. Nobody has
asked for any of this. The edition answers one question: what if the form asked for it? An edit that no longer fits the
edition in use is an error, never passed over.
"""
import pathlib
import re
import shutil
import sys

HERE = pathlib.Path(__file__).resolve().parent
EDITION = "2027-hypothetical"
SOURCE = HERE.parent.parent / "Checklists/cell-export/2026-05"

HEAD = [
    ("edition: 2026-05", f"edition: {EDITION}"),
    ("effective: 2026-05-01", "effective: 2027-01-01"),
    ("standing: expected", "standing: hypothetical"),
    ("title: {zh: 细胞制品出境备案资料清单, en: Cell-product export filing checklist}",
     "title: {zh: 细胞制品出境备案资料清单（假设版本）, en: Cell-product export filing checklist (hypothetical)}"),
]

BANNER = """banner:
  zh: >-
    假设版本，仅供推演：假如正式表格这样要求，哪些备案会受影响？其中的要求没有任何依据，不代表任何主管部门的意见，不得用于真实备案。
  en: >-
    Hypothetical, for trying out only: if the official form asked for this, which filings would it touch? Nothing supports
    these demands, no authority has voiced them, and no real filing may be judged by them.
"""

INSTRUMENT = """
- id: WHAT-IF
  title: {zh: 假设：正式表格若有此要求, en: "Supposition: if the official form asked for this"}
  standing: hypothetical
  sources:
    - {address: "cell-export@2027-hypothetical", level: BRIEF}
"""

# Two document types that do not exist.
ADDED = """# Suppositions. Their numbers begin with H so that they never meet a real document type.
- id: H01
  document: sample-retention-undertaking
  title: {zh: 境内留样承诺书（假设）, en: Undertaking to keep retained samples in China (hypothetical)}
  about: filing
  level: mandatory
@SUPPLY@  place: 00-administrative
  fields:
    - {name: applicant, type: party, title: {zh: 承诺单位, en: Applicant}}
    - {name: keep-until, type: day, title: {zh: 留样至, en: Samples kept until}}
  because:
    - {instrument: WHAT-IF, clause: added document, standing: hypothetical}
  remedy: {zh: 由申请人出具留样承诺书，写明保存期限。, en: Have the applicant undertake to keep the samples and say until when.}

- id: H02
  document: recipient-follow-up-plan
  title: {zh: 境外受试者随访计划（假设）, en: Follow-up plan for subjects abroad (hypothetical)}
  about: trial
  level: conditional
  when: {fact: product.edits, at-least: 1}
@SUPPLY@  place: 70-trial-authorization
  fields:
    - {name: years, type: integer, title: {zh: 随访年数, en: Years of follow-up}}
  because:
    - {instrument: WHAT-IF, clause: added document, standing: hypothetical}
  remedy: {zh: 向申办者索取长期随访计划。, en: Ask the sponsor for the long-term follow-up plan.}
"""


def replaced(text, old, new, where):
    if text.count(old) != 1:
        sys.exit(f"{where}: expected once, found {text.count(old)} times: {old!r}")
    return text.replace(old, new)


def entry(text, id, where):
    """The lines of one entry of a list, from its `- id:` to the next one."""
    found = re.search(rf"^- id: {re.escape(id)}\n(?:(?!- id: ).*\n?)*", text, re.MULTILINE)
    if not found:
        sys.exit(f"{where}: no entry {id}")
    return found.group(0)


def edited(text, id, pattern, new, where):
    own = entry(text, id, where)
    changed, count = re.subn(pattern, new, own, count=1, flags=re.MULTILINE)
    if count != 1 or changed == own:
        sys.exit(f"{where}: {id} has no {pattern}")
    return text.replace(own, changed)


def in_requirements(files, id, pattern, new):
    for path in sorted(p for p in files if p.startswith("requirements/")):
        if re.search(rf"^- id: {id}$", files[path], re.MULTILINE):
            files[path] = edited(files[path], id, pattern, new, path)
            return
    sys.exit(f"requirements: no entry {id}")


def make():
    files = {
        path.relative_to(SOURCE).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(SOURCE.rglob("*")) if path.is_file() and not path.name.startswith(".")
    }
    head = files["edition.yml"]
    for old, new in HEAD:
        head = replaced(head, old, new, "edition.yml")
    files["edition.yml"] = re.sub(r"^banner:\n(?:  .*\n)+", BANNER, head, count=1, flags=re.MULTILINE)
    if BANNER not in files["edition.yml"]:
        sys.exit("edition.yml: no banner")
    files["instruments.yml"] += INSTRUMENT
    # added: what the real edition asks of every document is asked of these too
    supply = ""
    if re.search(r"^  supplier: ", files["requirements/A-administrative.yml"], re.MULTILINE):
        supply = "  supplier: regulatory\n  lead-time: 30 d\n"
    files["requirements/Z-hypothetical.yml"] = ADDED.replace("@SUPPLY@", supply)
    # tightened: no power of attorney without the day it was sealed
    in_requirements(
        files, "D06", r"^(    - name: seal\n)",
        "    - {name: sealed-on, type: day, title: {zh: 盖章日期, en: Date sealed}}" + "\n" + r"\1")
    # loosened: the sponsor's declaration is recommended only
    in_requirements(files, "D67", r"^  level: mandatory$", "  level: recommended")
    # parameter moved: three days at customs
    files["parameters.yml"] = replaced(files["parameters.yml"], "value: 48 h", "value: 72 h", "parameters.yml")
    # restated: the same demand in other words
    in_requirements(files, "D17", r"^  title: .*$", "  title: {zh: 批放行证明, en: Certificate of batch release}")
    # overlays name the edition they belong to
    for path in files:
        if path.startswith("overlays/") and path.endswith("overlay.yml"):
            files[path] = files[path].replace("for: cell-export@2026-05", f"for: cell-export@{EDITION}")
    return files


def main():
    if len(sys.argv) > 2:
        sys.exit("usage: make.py [FOLDER]")
    own = len(sys.argv) == 1
    target = (HERE if own else pathlib.Path(sys.argv[1])) / "Checklists/cell-export" / EDITION
    files = make()
    if own:
        shutil.rmtree(target, ignore_errors=True)
    elif target.exists():
        sys.exit(f"{target} exists already")
    for path, text in files.items():
        (target / path).parent.mkdir(parents=True, exist_ok=True)
        (target / path).write_text(text, encoding="utf-8")
    print(target)


main()
