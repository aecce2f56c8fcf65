"""The laboratory's results and limits as the document sheet holds them: `Endotoxin = 0.05 EU/mL`, `Endotoxin <= 0.5 EU/mL`."""

import re

WORDS = {"外观": "conforms", "三系分化": "conforms", "无菌": "no growth", "支原体": "not detected", "支原体（核酸法）": "not detected",
         "复制型慢病毒": "not detected", "核型": "normal"}
NUMBER = re.compile(r"[<≥≤]?\s*([\d.]+)")


def names(test):
    """What one test measures: `Identity: CD73, CD90, CD105` with a limit for each is three results."""
    if "each" not in test.limit:
        return [test.en]
    head, _, tail = test.en.partition(": ")
    if not tail:
        head, tail = test.en.split(" ", 2)[0] + " " + test.en.split(" ", 2)[1], test.en.split(" ", 2)[2]
    return [f"{head}: {one}" for one in tail.split(", ")]


def unit(text):
    """The unit behind the last number, in letters a machine reads."""
    text = re.sub(r"\(.*?\)", "", text).strip()
    if "×10^" in text and "mL" in text:
        return "cells/mL"
    if text.endswith("3×10^6 cells"):
        return "beads/1e6 cells"
    if "ng/10^6 cells" in text:
        return "ng/1e6 cells"
    return re.sub(r".*[\d.]\s+", "", text)


def power(text):
    """The factor in `1.02 ×10^7 /mL`; 1 where there is none."""
    found = re.search(r"\d\s*×10\^(\d)\s*(?:CAR\+ )?/mL", text)
    return f"e{found.group(1)}" if found else ""


def shown(value, text):
    """The number itself, or that it is less; beads are counted in three million cells and told for one."""
    less = "< " if text.startswith("<") else ""
    return f"{float(value) / 3:.2g}" if text.endswith("3×10^6 cells") else less + value


def results(tests, lot):
    """One entry a measured name, of one lot."""
    entries = []
    for test in tests:
        found = test.result(lot)
        if test.zh in WORDS:
            entries.append(f"{test.en} = {WORDS[test.zh]}")
            continue
        values = re.findall(r"[\d.]+", found.split("%")[0]) if "each" in test.limit else [NUMBER.search(found).group(1)]
        entries += [f"{name} = {shown(value, found)}{power(found)} {unit(found)}" for name, value in zip(names(test), values)]
    return entries


def limits(tests):
    """One entry a measured name, as the specification has it."""
    entries = []
    for test in tests:
        if test.zh in WORDS:
            entries.append(f"{test.en} = {WORDS[test.zh]}")
            continue
        text = test.limit
        bounds = re.match(r"([\d.]+)–([\d.]+)", text)
        for name in names(test):
            if bounds:
                entries.append(f"{name} {bounds[1]}{power(text)} .. {bounds[2]}{power(text)} {unit(text)}")
            else:
                sign = ">=" if "≥" in text else "<=" if "≤" in text else "<"
                bound = NUMBER.search(text.split("each")[-1].split("total")[-1]).group(1)
                entries.append(f"{name} {sign} {shown(bound, text).removeprefix('< ')} {unit(text)}")
    return entries


def viability(tests, lot=None):
    """The viability after thaw: of a lot, or the least the specification allows."""
    test = next(test for test in tests if test.zh == "复苏后活率")
    return NUMBER.search(test.result(lot) if lot else test.limit).group(1) + " %"
