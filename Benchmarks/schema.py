"""The stock comparison for assessing: required papers and typed fields by JSON Schema, evaluated in Python (jsonschema).

The schema is generated from an edition's requirements and the instance from the register, so both sides look at the same
filing. It knows nothing of rules across papers, units, conditions or sentences: it does less.
"""

import json
import sqlite3
import statistics
import time

DAY = r"^\d{4}(-\d{2}(-\d{2})?)?$"
TYPES = {"day": {"type": "string", "pattern": DAY},
         "integer": {"anyOf": [{"type": "integer"}, {"type": "string", "pattern": r"^\d+$"}]},
         "yes-no": {"enum": [True, False, "yes", "no"]},
         "quantity": {"type": "string", "pattern": r"^-?[\d.]"}, "span": {"type": "string", "pattern": r"^[\d.]"}}


def of(edition):
    """The schema of one filing's papers: every mandatory type there, every field of the type asked for."""
    import yaml

    papers, required = {}, []
    for path in sorted((edition / "requirements").glob("*.yml")):
        for requirement in yaml.safe_load(path.read_text()):
            fields = {field["name"]: field for field in requirement.get("fields", [])}
            papers[requirement["id"]] = {
                "type": "array", "minItems": 1,
                "items": {"type": "object", "required": [name for name, field in fields.items() if not field.get("optional")],
                          "properties": {name: field_schema(field) for name, field in fields.items()}}}
            if requirement["level"] == "mandatory":
                required.append(requirement["id"])
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "required": required,
            "properties": papers}


def field_schema(field):
    element = TYPES.get(field["type"], {"type": "string", "minLength": 1})
    if field["type"] == "choice":
        element = {"enum": field["choices"]}
    return {"type": "array", "items": element} if field.get("list") else element


def seconds_a_filing(register, edition, limit=100):
    """Median seconds for reading and validating one filing's papers, the validator made beforehand."""
    import jsonschema

    validator = jsonschema.Draft202012Validator(of(edition))
    base = sqlite3.connect(f"file:{register}?mode=ro", uri=True)
    query = """SELECT type, fields, issued, expires FROM filingDocument JOIN document ON document.id = document
               WHERE shipment = ? AND endedRevision IS NULL"""
    times, faults = [], 0
    for (shipment,) in base.execute("SELECT shipment FROM filing ORDER BY shipment LIMIT ?", (limit,)).fetchall():
        start = time.process_time()
        papers = {}
        for kind, fields, issued, expires in base.execute(query, (shipment,)):
            papers.setdefault(kind, []).append(json.loads(fields) | {"issued": issued, "expires": expires})
        faults += sum(1 for _ in validator.iter_errors(papers))
        times.append(time.process_time() - start)
    return statistics.median(times), faults
