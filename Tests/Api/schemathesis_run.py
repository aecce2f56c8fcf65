"""Sends what the served OpenAPI document allows, and what it does not, and looks at every answer.

Starts the given program with samples on this machine, makes a token for each scope, and lets schemathesis ask every
operation: no 5xx, and no status, media type or body the document does not name. The seed is fixed and the number of
requests bounded, so the run is short and asks the same every time.
"""

import datetime
import os
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Browser"))
from site_under_test import Site  # noqa: E402

SEED = "20260601"
CHECKS = ",".join([
    "not_a_server_error", "status_code_conformance", "content_type_conformance", "response_schema_conformance",
    "response_headers_conformance", "ignored_auth",
])
# Scope of the token, who it acts for, which operations, how many requests of chance for each.
RUNS = [
    ("read", "auditor", ["--include-method", "GET"], "4"),
    ("read", "logistics", ["--include-path", "/api/v1/verify"], "4"),
    ("write", "regulatory manager", ["--include-method", "POST", "--include-method", "PUT", "--include-method",
                                     "DELETE", "--exclude-path", "/api/v1/verify", "--exclude-path",
                                     "/api/v1/shipments/{shipment}/bundles"], "4"),
    ("package", "regulatory manager", ["--include-operation-id", "package"], "4"),
]


def token(program, workspace, person, scope):
    """A token made on the command line beside the running server, as a person makes it."""
    expires = (datetime.date.today() + datetime.timedelta(days=2)).isoformat()
    answer = subprocess.run(
        [program, "person", "token", f"schemathesis {scope}", "--scope", scope, "--expires", expires,
         "--workspace", workspace, "--as", person[0], "--passphrase-file", "-"],
        input=person[1] + "\n", text=True, capture_output=True, check=False)
    if answer.returncode != 0:
        sys.exit(f"no token of {person[0]}: {answer.stderr}")
    return answer.stdout.strip()


def main():
    program = os.path.abspath(sys.argv[1])
    schemathesis = pathlib.Path(sys.executable).absolute().parent / "schemathesis"
    site, failed = Site(program), []
    workspace = os.path.join(site.folder.name, "demo")
    try:
        # All tokens first: among what is asked later are wrong passphrases, which lock a person out.
        secrets = [token(program, workspace, site.people[role], scope) for scope, role, _, _ in RUNS]
        for secret, (scope, _, operations, examples) in zip(secrets, RUNS):
            done = subprocess.run(
                [schemathesis, "run", f"{site.address}/api/v1/openapi.json", "--checks", CHECKS, "--seed", SEED,
                 "--max-examples", examples, "--phases", "examples,coverage,fuzzing", "--request-timeout", "60",
                 "--suppress-health-check", "all", "--warnings", "off", "--continue-on-failure",
                 "--header", f"Authorization: Bearer {secret}", *operations],
                check=False, cwd=site.folder.name)
            if done.returncode != 0:
                failed.append(f"{scope} {operations}")
    finally:
        stopped = site.stop()
    if stopped != 0:
        failed.append(f"the program did not stop in order: {stopped}")
    for line in failed:
        print(f"schemathesis: {line}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
