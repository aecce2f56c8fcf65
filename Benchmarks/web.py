#!/usr/bin/env python3
"""Measures the served look-up and the board on a large register, beside nginx and Datasette in the same run.

Usage: Benchmarks/web.py PROGRAM [--filings 1000000] [--seconds 10] [--folder DIR]
PROGRAM is a release build of dossier. Needs wrk, nginx and datasette on the path.
The register is the demonstration's, with the filed sample shipment copied row by row: other identifiers, no papers.
"""

import argparse
import hashlib
import http.client
import json
import random
import re
import shutil
import socket
import sqlite3
import statistics
import subprocess
import sys
import time
import urllib.parse
from pathlib import Path

MODEL = "YH26-US-011"
#: As many are under way at once, and asked for again and again; the others rest in the register.
UNDER_WAY = 1000
CONNECTIONS = 64


def check_characters(body):
    """ISO/IEC 7064 MOD 97-10 over the body without hyphens."""
    digits = "".join(str(int(character, 36)) for character in body.replace("-", ""))
    return f"{98 - int(digits) * 100 % 97:02}"


def reference(number):
    body = f"CXD-310115-{2027 + number // 900_000}-{number % 900_000 + 1:06}"
    return f"{body}-{check_characters(body)}"


def waybill(number):
    serial = f"{number % 10_000_000:07}"
    return f"{500 + number // 10_000_000}-{serial}{int(serial) % 7}"


def shipment(number):
    return f"BENCH-{number:07}"


def copies(rows, count):
    """The model's rows under other names. Departures lie ten years back to a few weeks ahead; those ahead are open."""
    for number in range(count):
        ahead = number < UNDER_WAY
        day = time.strftime("%Y-%m-%d", time.gmtime(time.time() + (number % 60 - 2 if ahead else -number % 3600 - 3) * 86400))
        yield number, "locked" if ahead else "filed", day


def multiply(register, count):
    base = sqlite3.connect(register)
    base.execute("PRAGMA synchronous = OFF")
    base.row_factory = sqlite3.Row

    def model(table, column="shipment"):
        return [dict(row) for row in base.execute(f"SELECT * FROM {table} WHERE {column} = ?", (MODEL,))]

    def insert(table, row):
        base.execute(f"INSERT INTO {table} ({','.join(row)}) VALUES ({','.join('?' * len(row))})", list(row.values()))

    filing, plan = model("filing")[0], model("shipment", "id")[0]
    line, relied = model("shipmentLine")[0], model("filingRecord")
    bundle, events = model("bundle")[0], model("authorityEvent")
    body = json.loads(base.execute(
        "SELECT body FROM recordVersion WHERE kind = 'shipment' AND key = ?", (MODEL,)).fetchone()[0])
    body.pop("permits", None)
    base.execute("BEGIN")
    for number, status, day in copies(filing, count):
        name, air, own = shipment(number), waybill(number), reference(number)
        body |= {"id": name, "air-waybill": air, "planned-departure": day, "planned-arrival": day, "planned-use": day}
        text = json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        insert("recordVersion", {"kind": "shipment", "key": name, "version": 1, "body": text, "writtenBy": "lin.wei",
                                 "writtenAt": "2026-06-01T01:00:13Z"})
        insert("record", {"kind": "shipment", "key": name, "version": 1, "confusable": name})
        insert("shipment", plan | {"id": name, "airWaybill": air, "plannedDeparture": day})
        insert("shipmentLine", line | {"shipment": name})
        insert("filing", filing | {"shipment": name, "status": status, "reference": own})
        for row in relied:
            if row["kind"] != "permit":
                key = name if row["kind"] == "shipment" else row["key"]
                version = 1 if row["kind"] == "shipment" else row["version"]
                insert("filingRecord", row | {"shipment": name, "key": key, "version": version})
        digest = hashlib.sha256(name.encode()).hexdigest()
        insert("bundle", bundle | {"shipment": name, "reference": own, "digest": digest, "manifest": digest})
        for event in events if status == "filed" else []:
            insert("authorityEvent", event | {"shipment": name})
        for kind, value, key in (("shipment", name, name), ("air-waybill", air, air), ("air-waybill", air, air.replace("-", "")),
                                 ("reference", own, own), ("bundle-hash", digest, digest.upper())):
            insert("identifier", {"key": key, "kind": kind, "shipment": name, "value": value})
        if number % 100_000 == 99_999:
            print(f"  {number + 1} filings", file=sys.stderr)
    base.execute("COMMIT")
    base.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    base.close()


def free_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


class Server:
    """A program that listens, until the end of a `with`."""

    def __init__(self, command, port):
        self.port = port
        self.process = subprocess.Popen([str(part) for part in command], stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL)

    def __enter__(self):
        for _ in range(600):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return self
            if self.process.poll() is not None:
                sys.exit(f"{self.process.args[0]} ended with {self.process.returncode}")
            time.sleep(0.1)
        sys.exit(f"{self.process.args[0]} does not listen")

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


def demonstration(program, workspace):
    """A workspace with the sample filings, and the passphrase of each person."""
    port = free_port()
    process = subprocess.Popen([program, "serve", "--demo", "--port", str(port), "--workspace", workspace, "--lang", "en"],
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    for line in process.stderr:
        if "is open at" in line:
            break
    people = {}
    while len(people) < 7:
        if found := re.fullmatch(r"  (\S+)  (\S+)  (.+)\n", process.stdout.readline()):
            people[found[1]] = found[2]
    process.terminate()
    process.wait()
    return people


def wrk(port, paths, seconds, work, headers=()):
    """Requests a second, and the 99th percentile in milliseconds, for paths asked in random order."""
    script = work / "ask.lua"
    listed = ",".join(json.dumps(path) for path in paths)
    named = "".join(f'wrk.headers["{name}"] = "{value}"\n' for name, value in headers)
    script.write_text(f"{named}local paths = {{{listed}}}\nfunction setup(thread) thread:set('seed', math.random(1e6)) end\n"
                      "function init() math.randomseed(seed) end\n"
                      "function request() return wrk.format('GET', paths[math.random(#paths)]) end\n")
    told = subprocess.run(["wrk", "-t2", f"-c{CONNECTIONS}", f"-d{seconds}s", "--latency", "-s", script,
                           f"http://127.0.0.1:{port}"], capture_output=True, text=True, check=True).stdout
    if "Non-2xx" in told or "Socket errors" in told:
        print("  wrk saw refusals:", re.findall(r".*(?:Non-2xx|Socket errors).*", told), file=sys.stderr)
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", told)[1])
    value, unit = re.search(r"99%\s+([\d.]+)(us|ms|s)", told).groups()
    return rate, float(value) * {"us": 0.001, "ms": 1, "s": 1000}[unit]


def get(port, path, headers):
    connection = http.client.HTTPConnection("127.0.0.1", port)
    connection.request("GET", path, headers=headers)
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    if answer.status != 200:
        sys.exit(f"{path}: {answer.status} {body[:300]!r}")
    return body


def signed_in(port, code, passphrase):
    """The cookies of a session."""
    page = http.client.HTTPConnection("127.0.0.1", port)
    page.request("GET", "/sign-in")
    answer = page.getresponse()
    cookies = [value.split(";")[0] for name, value in answer.getheaders() if name.lower() == "set-cookie"]
    fields = dict(re.findall(r'type="hidden" name="([^"]+)" value="([^"]*)"', answer.read().decode()))
    body = urllib.parse.urlencode(fields | {"code": code, "person": code, "passphrase": passphrase})
    page.request("POST", "/sign-in", body, {"Content-Type": "application/x-www-form-urlencoded",
                                            "Cookie": "; ".join(cookies), "Origin": f"http://127.0.0.1:{port}"})
    answer = page.getresponse()
    answer.read()
    cookies += [value.split(";")[0] for name, value in answer.getheaders() if name.lower() == "set-cookie"]
    return {"Cookie": "; ".join(dict(one.split("=", 1) and (one.split("=", 1)[0], one) for one in cookies).values())}


def nginx(work, size):
    """nginx with one file of this many bytes at /answer.json."""
    folder, port = work / "nginx", free_port()
    folder.mkdir()
    (folder / "answer.json").write_bytes(b"x" * size)
    (folder / "nginx.conf").write_text(
        f"daemon off; worker_processes 2; pid {folder}/pid; error_log {folder}/error.log;\n"
        f"events {{}}\nhttp {{ access_log off; server {{ listen 127.0.0.1:{port}; root {folder}; }} }}\n")
    folder.chmod(0o755)
    return Server(["nginx", "-p", folder, "-c", folder / "nginx.conf"], port)


def board(port, headers, rounds=20):
    """Median milliseconds of the board's first page: of filings seen before, and after something was committed."""
    known, anew = [], []
    for _ in range(rounds):
        start = time.monotonic()
        get(port, "/", headers)
        known.append(time.monotonic() - start)
    for number in range(rounds):
        # Choosing another language is committed to the register, so that nothing remembered holds any more.
        connection = http.client.HTTPConnection("127.0.0.1", port)
        connection.request("POST", "/language", f"to=%2F&lang={('zh', 'en')[number % 2]}", headers | {
            "Content-Type": "application/x-www-form-urlencoded", "Origin": f"http://127.0.0.1:{port}"})
        answer = connection.getresponse()
        answer.read()
        if answer.status >= 400:
            sys.exit(f"the language was not chosen: {answer.status}")
        start = time.monotonic()
        get(port, "/", headers)
        anew.append(time.monotonic() - start)
    return statistics.median(known) * 1000, statistics.median(anew) * 1000


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--filings", type=int, default=1_000_000)
    parser.add_argument("--seconds", type=int, default=10)
    parser.add_argument("--folder", default="/var/tmp/dossier-web-benchmark")
    options = parser.parse_args()
    program, work = Path(options.program).resolve(), Path(options.folder)
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    workspace = work / "workspace"
    people = demonstration(program, workspace)
    multiply(workspace / "register.sqlite", options.filings)
    (work / "pass").write_text(people["lin.wei"] + "\n")
    until = time.strftime("%Y-%m-%d", time.gmtime(time.time() + 86400 * 20))
    token = subprocess.run(
        [program, "person", "token", "benchmark", "--expires", until, "--as", "lin.wei", "--passphrase-file", work / "pass",
         "--workspace", workspace, "--lang", "en"], capture_output=True, text=True, check=True).stdout.split()[-1]
    bearer = [("Authorization", f"Bearer {token}")]
    port = free_port()
    draw = random.Random(1)

    def asked(numbers):
        return [f"/api/v1/status?q={waybill(number)}" for number in numbers]

    with Server([program, "serve", "--port", port, "--workspace", workspace], port):
        size = len(get(port, asked([0])[0], dict(bearer)))
        under_way = asked(range(UNDER_WAY))
        wrk(port, under_way, 3, work, bearer)
        ours = wrk(port, under_way, options.seconds, work, bearer)
        everywhere = wrk(port, asked(draw.sample(range(options.filings), min(20_000, options.filings))), options.seconds, work, bearer)
        session = signed_in(port, "lin.wei", people["lin.wei"])
        known, anew = board(port, session)
    with nginx(work, size) as server:
        static = wrk(server.port, ["/answer.json"], options.seconds, work)
    port = free_port()
    with Server(["datasette", "serve", "-i", workspace / "register.sqlite", "--port", port], port):
        rows = [f"/register/identifier.json?_shape=objects&key={waybill(number)}" for number in range(UNDER_WAY)]
        theirs = wrk(port, rows, options.seconds, work)
    print(f"{options.filings} filings, {CONNECTIONS} connections, answers of {size} bytes")
    for name, (rate, late) in (("look-up, goods under way", ours), ("look-up, any of all", everywhere),
                               ("nginx, a file of that size", static), ("Datasette, one row", theirs)):
        print(f"  {name:28} {rate:9.0f} a second, p99 {late:8.1f} ms")
    print(f"  look-up / Datasette: {ours[0] / theirs[0]:.1f} (aim 5), any of all: {everywhere[0] / theirs[0]:.1f}; "
          f"look-up / nginx: {ours[0] / static[0]:.2f}")
    print(f"  board, first page: {known:.1f} ms; after a commit: {anew:.1f} ms (aim 50)")


if __name__ == "__main__":
    main()
