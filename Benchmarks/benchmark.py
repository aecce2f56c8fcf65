#!/usr/bin/env python3
"""Measures packing, verifying and attaching beside stock tools, in one run, as ratios of medians.

Usage: Benchmarks/benchmark.py PROGRAM [--gib 1] [--files 400] [--rounds 5] [--filings 10000] [--folder DIR]
                               [--only packing|assessing|inspecting] [--papers 1000]
PROGRAM is a release build of dossier. Needs openssl, 7z and, for some comparisons, bagit.py, jsonschema and PyYAML.
Absolute times say nothing on a shared machine; the ratios are what to compare. Assessing is measured in processor time.
"""

import argparse
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

import filings
import schema

ROOT = Path(__file__).resolve().parent.parent
LOTS = 100


def run(*command, cwd=None, check=True, env=None):
    return subprocess.run([str(part) for part in command], cwd=cwd, check=check, env=env, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, text=True)


def timed(action, before=None, rounds=5):
    """Median seconds of an action; `before` is done, and the disk settled, ahead of each round."""
    times = []
    for _ in range(rounds):
        if before:
            before()
        run("sync")
        start = time.monotonic()
        action()
        times.append(time.monotonic() - start)
    return statistics.median(times)


def library(folder):
    """A checklist that asks for as many large papers as the benchmark has, and the real templates."""
    edition = folder / "Checklists/cell-export/2026-05"
    for part in ("requirements", "rules", "examples"):
        (edition / part).mkdir(parents=True)
    real = ROOT / "Checklists/cell-export/2026-05"
    shutil.copy(real / "edition.yml", edition)
    shutil.copy(real / "instruments.yml", edition)
    (edition / "parameters.yml").write_text("values: []\ntables: []\n")
    instrument = next(line.split("id:")[1].strip() for line in (real / "instruments.yml").read_text().splitlines() if "id:" in line)
    rows = []
    for number, name in enumerate(("record", "certificate", "release", "sterility")):
        rows.append(f"""- id: D{number + 91}
  document: paper-{name}
  title: {{zh: 文件{number}, en: Paper {number}}}
  about: batch
  level: mandatory
  place: 10-batch-records
  fields: []
  because: [{{instrument: {instrument}, clause: whole, standing: expected}}]
  remedy: {{zh: 附加文件, en: Attach the paper}}
  supplier: quality-assurance
  lead-time: 5 d
""")
    (edition / "requirements/A-bench.yml").write_text("".join(rows))
    (edition / "rules/none.yml").write_text("[]\n")
    shutil.copytree(ROOT / "DossierTemplates", folder / "DossierTemplates")


def records(folder, lots):
    """One shipment of many lots."""
    shutil.copytree(ROOT / "SampleData/records", folder)
    batches = [f"  - {{lot: {lot}, product: YH-MSC01, donors: [UC-0117], manufactured-from: 2026-01-10, "
               f"manufactured-to: 2026-01-30, expiry: 2028-01-29, quantity: 1e8 cells, units: 1}}" for lot in lots]
    (folder / "bench-batches.yml").write_text("batches:\n" + "\n".join(batches) + "\n")
    text = (ROOT / "SampleData/shipments/complete-us/shipment.yml").read_text()
    head, tail = text.split("    batches:\n")
    tail = "".join(line for line in tail.splitlines(True) if not line.strip().startswith("- {"))
    lines = "".join(f"      - {{lot: {lot}, units: 1, quantity: 1e8 cells}}\n" for lot in lots)
    (folder / "bench-shipment.yml").write_text(head + "    batches:\n" + lines + tail)


def papers(folder, lots, count, size):
    """Incompressible files, four a lot, and the sheet that describes them."""
    folder.mkdir()
    rows = ["file,type,batch"]
    for number in range(count):
        name = f"paper-{number:04}.pdf"
        with open(folder / name, "wb") as file:
            file.write(b"%PDF-1.7\n" + os.urandom(size - 9))
        rows.append(f"{name},D{91 + number % 4},{lots[number // 4]}")
    (folder / "documents.csv").write_text("\n".join(rows) + "\n")


def assessing(program, work, count, rounds):
    """`check --all` over many filings of forty papers, beside JSON Schema in Python over the same papers."""
    edition = ROOT / "Checklists/cell-export/2026-05"
    workspace = work / "filings"
    (work / "pass").write_text("benchmark passphrase\n")
    env = dict(os.environ, DOSSIER_LANG="en", DOSSIER_WORKSPACE=str(workspace))

    def dossier(*arguments, check=True):
        return run(program, *arguments, env=env, check=check)

    dossier("init", workspace, "--library", ROOT)
    dossier("person", "add", "ann", "--name", "ann", "--role", "regulatory-specialist", "--new-passphrase-file",
            work / "pass")
    papers = filings.make(dossier, ["--as", "ann", "--passphrase-file", work / "pass"], work, count)
    filings.multiply(workspace / "register.sqlite", count)
    rows = []
    for _ in range(rounds):
        before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
        lines = dossier("check", "--all", check=False).stdout.splitlines()
        wall, after = time.monotonic() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
        processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        rows.append((wall, processor, *schema.seconds_a_filing(workspace / "register.sqlite", edition)))
    ours, theirs = (statistics.median(row[index] for row in rows) for index in (1, 2))
    each = ours / (count + 1)
    print(f"{count} filings of {papers} papers, medians of {rounds}: {lines[-1]}")
    print(f"  check --all {statistics.median(row[0] for row in rows):.1f} s, processor {ours:.1f} s (aim 15 s on two cores)")
    print(f"  one filing, loaded and judged: {each * 1000:.2f} ms of processor time (aim 2 ms)")
    print(f"  the same papers by jsonschema: {theirs * 1000:.2f} ms; faults it found: {rows[-1][3]}")
    print(f"  check / jsonschema: {each / theirs:.2f}")
    if Path("/usr/bin/time").exists():
        told = run("/usr/bin/time", "-f", "%M", program, "check", "--all", env=env, check=False).stderr.split()[-1]
        print(f"  peak memory of check --all: {int(told) / 1024:.0f} MiB")


def looking(program, work, count, rounds):
    """`inspect --all` over papers of twenty pages beside `pdftotext` alone, and one paper of 200 pages and 5 MB."""
    import inspecting

    (work / "pass").write_text("benchmark passphrase\n")
    workspace, lots = work / "inspecting", [f"BENCH-{number:03}" for number in range((count + 3) // 4)]
    env = dict(os.environ, DOSSIER_LANG="en", DOSSIER_WORKSPACE=str(workspace))

    def dossier(*arguments):
        return run(program, *arguments, env=env)

    library(work / "inspecting-library")
    records(work / "inspecting-records", lots)
    inspecting.fill(work / "inspecting-papers", lots, count)
    dossier("init", workspace, "--library", work / "inspecting-library")
    dossier("person", "add", "ann", "--name", "ann", "--role", "regulatory-specialist", "--new-passphrase-file", work / "pass")
    ann = ["--as", "ann", "--passphrase-file", work / "pass"]
    dossier("import", work / "inspecting-records", *ann)
    dossier("attach", "YH26-US-011", work / "inspecting-papers", *ann)
    files = sorted((work / "inspecting-papers").glob("*.pdf"))
    ours, theirs, wall, processor = inspecting.compare(files, lambda: dossier("inspect", "YH26-US-011", "--all", *ann), rounds)
    print(f"{count} papers of 20 pages, medians of {rounds}, two at a time")
    print(f"  inspect --all   {ours[0]:7.2f} s wall, {ours[1]:7.2f} s of processor")
    print(f"  pdftotext alone {theirs[0]:7.2f} s wall, {theirs[1]:7.2f} s of processor")
    print(f"  ratio: wall {wall:.2f} (aim 2), processor {processor:.2f}")
    large = work / "large.pdf"
    large.write_bytes(inspecting.paper(200, 1, picture=5_000_000))
    fresh = [line for line in lots][:1]
    one = ["attach", "YH26-US-011", large, "--type", "D91", "--batch", fresh[0], *ann]
    dossier(*one, "--revision", "1")
    before = inspecting.seconds(lambda: dossier("inspect", "YH26-US-011", *ann))
    times = []
    for number in range(rounds):
        large.write_bytes(large.read_bytes() + b"%% again\n")
        times.append(inspecting.seconds(lambda: dossier(*one, "--revision", str(number + 2))))
    print(f"  one paper of 200 pages, {large.stat().st_size / 1e6:.1f} MB, attached, inspected and read: "
          f"{statistics.median(run[0] for run in times):.2f} s wall; a command that inspects nothing: {before[0]:.2f} s")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--gib", type=float, default=1)
    parser.add_argument("--files", type=int, default=400)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--filings", type=int, default=10000)
    parser.add_argument("--papers", type=int, default=1000)
    parser.add_argument("--only", choices=["packing", "assessing", "inspecting"])
    parser.add_argument("--folder", default="/var/tmp/dossier-benchmark")
    options = parser.parse_args()
    program, work, rounds = Path(options.program).resolve(), Path(options.folder), options.rounds
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    if options.only in (None, "inspecting"):
        looking(program, work, options.papers, options.rounds)
    if options.only == "inspecting":
        return
    if options.only != "packing":
        assessing(program, work, options.filings, rounds)
    if options.only == "assessing":
        return
    lots = [f"BENCH-{number:04}" for number in range(-(-options.files // 4))]
    library(work / "library")
    records(work / "records", lots)
    papers(work / "papers", lots, options.files, int(options.gib * (1 << 30) / options.files))
    (work / "pass").write_text("benchmark passphrase\n")
    base, workspace = work / "base", work / "workspace"
    env = dict(os.environ, DOSSIER_LANG="en", DOSSIER_WORKSPACE=str(workspace))

    def dossier(*arguments):
        return run(program, *arguments, env=env)

    run(program, "init", base, "--library", work / "library", env=env)
    roles = {"ann": "regulatory-specialist", "ben": "qa-reviewer", "cai": "regulatory-manager", "dee": "qa-releaser"}
    for code, role in roles.items():
        run(program, "person", "add", code, "--name", code, "--role", role, "--new-passphrase-file", work / "pass",
            "--workspace", base, env=env)
    ann = ["--as", "ann", "--passphrase-file", work / "pass"]
    run(program, "import", work / "records", "--workspace", base, *ann, env=env)

    def fresh():
        shutil.rmtree(workspace, ignore_errors=True)
        run("cp", "-a", base, workspace)

    def attach():
        dossier("attach", "YH26-US-011", work / "papers", *ann)

    def sign():
        meanings = dict(zip(("authored", "reviewed", "approved", "released"), roles))
        for meaning, code in meanings.items():
            dossier("sign", "YH26-US-011", "--meaning", meaning, "--as", code, "--passphrase-file", work / "pass")

    def unpacked():
        shutil.rmtree(workspace)
        run("cp", "-a", work / "signed", workspace)

    def copied():
        shutil.rmtree(work / "copy", ignore_errors=True)

    def copy():
        run("cp", "-r", work / "papers", work / "copy")
        run("sync")

    def digest_all():
        files = sorted(path for path in (work / "papers").iterdir())
        run("openssl", "dgst", "-sha256", *files)

    def bag():
        run("bagit.py", "--sha256", "--processes", "2", work / "copy")
        run("7z", "a", "-tzip", "-mx=0", work / "copy.zip", work / "copy")
        run("sync")

    def rebagged():
        copied()
        (work / "copy.zip").unlink(missing_ok=True)
        run("cp", "-r", work / "papers", work / "copy")

    results = {}
    results["attach"] = timed(attach, fresh, rounds)
    sign()
    shutil.rmtree(work / "signed", ignore_errors=True)
    run("cp", "-a", workspace, work / "signed")
    results["package"] = timed(lambda: dossier("package", "YH26-US-011", *ann), unpacked, rounds)
    bundle = next((workspace / "bundles").glob("*.zip"))
    results["verify"] = timed(lambda: run(program, "verify", bundle, env=env), None, rounds)
    results["cp -r + sync"] = timed(copy, copied, rounds)
    results["openssl dgst of the zip"] = timed(lambda: run("openssl", "dgst", "-sha256", bundle), None, rounds)
    results["openssl dgst of all + cp -r + sync"] = timed(lambda: (digest_all(), copy()), copied, rounds)
    if shutil.which("bagit.py") and shutil.which("7z"):
        results["bagit.py + 7z -mx=0 + sync"] = timed(bag, rebagged, rounds)
    rss = {}
    for name, command in {"verify": ["verify", bundle], "doctor --deep": ["doctor", "--deep"]}.items():
        if Path("/usr/bin/time").exists():
            told = run("/usr/bin/time", "-f", "%M", program, *command, env=env, check=False).stderr.split()[-1]
            rss[name] = int(told) / 1024
    unpacked()
    if Path("/usr/bin/time").exists():
        told = run("/usr/bin/time", "-f", "%M", program, "package", "YH26-US-011", *ann, env=env).stderr.split()[-1]
        rss["package"] = int(told) / 1024
    ratios = [("package", "cp -r + sync", 1.5), ("package", "bagit.py + 7z -mx=0 + sync", 0.8),
              ("verify", "openssl dgst of the zip", 1.3), ("attach", "openssl dgst of all + cp -r + sync", 1.2)]
    print(f"{options.gib} GiB in {options.files} files, medians of {rounds}")
    for name, seconds in results.items():
        print(f"  {name:38} {seconds:7.2f} s")
    for ours, theirs, aim in ratios:
        if theirs in results:
            print(f"  {ours} / {theirs}: {results[ours] / results[theirs]:.2f} (aim {aim})")
    for name, megabytes in rss.items():
        print(f"  peak memory of {name}: {megabytes:.0f} MiB")
    json.dump({"seconds": results, "mebibytes": rss}, open(work / "results.json", "w"), indent=1)
    shutil.rmtree(work / "copy", ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
