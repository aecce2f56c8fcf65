"""Journeys through the workspace in a real browser, and axe on every page. No sleeps: every wait is for something."""

import io
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest
import urllib.request

from axe_core_python.selenium import Axe

from pages import FilingPage, ImportPage, LookUpPage, PackagePage, Page, ReviewPage, SignInPage
from site_under_test import Site, browser

ROOT = pathlib.Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "SampleData"
PROGRAM = sys.argv.pop(1) if len(sys.argv) > 1 and os.path.exists(sys.argv[1]) else ROOT / ".build/debug/dossier"

SPECIALIST, MANAGER, REVIEWER, RELEASER = (
    "regulatory specialist", "regulatory manager", "QA reviewer", "QA releaser")


def setUpModule():
    global site
    site = Site(str(PROGRAM))


def tearDownModule():
    # Asked to stop, the program ends by itself and in order.
    assert site.stop() == 0, "the program did not stop in order"


class Journey(unittest.TestCase):
    def sign_in(self, role, language="en", **looks):
        driver = browser(language, **looks)
        self.addCleanup(driver.quit)
        SignInPage(driver, site).open().sign_in(*site.people[role])
        return driver

    def test_a_filing_from_import_to_download(self):
        for language, verdicts, valid in [("zh", ("受阻", "齐备"), "资料包完好"), ("en", ("blocked", "ready"), "the bundle is valid")]:
            with self.subTest(language=language):
                self.prepare(language, verdicts, valid)

    def prepare(self, language, verdicts, valid):
        shipment = f"YH26-WEB-{language.upper()}"
        with tempfile.TemporaryDirectory() as folder:
            text = (SAMPLES / "shipments/complete-edited/shipment.yml").read_text()
            record = pathlib.Path(folder) / "shipment.yml"
            # The shipment alone, of records that are there already.
            start = text.index("shipments:")
            lines = [line for line in text[start:].splitlines() if "air-waybill" not in line]
            record.write_text("\n".join(lines).replace("YH26-US-021", shipment) + "\n")
            driver = self.sign_in(SPECIALIST, language)
            page = ImportPage(driver, site).open().choose(str(record))
            self.assertEqual(page.keys, [shipment])
            page.confirm()
        filing = FilingPage(driver, site, shipment).open()
        self.assertIn(verdicts[0], filing.verdict)
        papers = sorted((SAMPLES / "shipments/complete-edited/documents").glob("D3*.pdf"))[:3]
        confirm = filing.drop(*map(str, papers))
        self.assertEqual([text[:3] for text in confirm.proposals], [paper.name[:3] for paper in papers])
        confirm.confirm()
        self.assertIn(verdicts[0], filing.open().verdict)
        # The other sample is complete: it is signed and packed here, once.
        ready = "YH26-EU-007" if language == "zh" else "YH26-US-021"
        self.assertIn(verdicts[1], FilingPage(driver, site, ready).open().verdict)
        for role, meaning in [(SPECIALIST, "authored"), (REVIEWER, "reviewed"), (MANAGER, "approved"), (RELEASER, "released")]:
            if ready == "YH26-US-021" and meaning == "authored":
                continue
            hand = driver if role == SPECIALIST else self.sign_in(role, language)
            ReviewPage(hand, site, ready).open().sign(meaning, site.people[role][1])
        package = PackagePage(driver, site, ready).open()
        package.make()
        self.assertIn(valid, package.verify())
        self.download_and_verify(driver, package.download)

    def download_and_verify(self, driver, address):
        cookie = "; ".join(f"{c['name']}={c['value']}" for c in driver.get_cookies())
        request = urllib.request.Request(address, headers={"Cookie": cookie})
        with urllib.request.urlopen(request) as answer, tempfile.TemporaryDirectory() as folder:
            name = answer.headers["Content-Disposition"].split('"')[1]
            path = pathlib.Path(folder) / name
            path.write_bytes(answer.read())
            verified = subprocess.run([str(PROGRAM), "verify", str(path)], capture_output=True)
            self.assertEqual(verified.returncode, 0, verified.stderr)

    def test_the_preparer_cannot_review(self):
        driver = self.sign_in(SPECIALIST)
        page = ReviewPage(driver, site, "YH26-US-018").open()
        meanings = [option.get_attribute("value") for option in page.one("#meaning").find_elements("css selector", "option")]
        self.assertEqual(meanings, ["authored"])

    def test_look_up_by_waybill_on_a_phone(self):
        for language, word in [("zh", "有效"), ("en", "valid")]:
            with self.subTest(language=language):
                driver = self.sign_in("logistics", language, phone=True)
                page = LookUpPage(driver, site)
                self.assertIn(word, page.open().ask("112-76044150"))
                self.assertFalse(page.is_wider_than_the_screen())

    def test_five_wrong_passphrases_lock_a_person_out(self):
        driver = browser()
        self.addCleanup(driver.quit)
        code, passphrase = site.people["auditor"]
        page = SignInPage(driver, site).open()
        for _ in range(5):
            page.sign_in(code, "not the passphrase")
        self.assertIn("locked out", page.problem)
        page.sign_in(code, passphrase)
        self.assertIn("locked out", page.problem)


class Accessibility(unittest.TestCase):
    """axe finds no violation on any page, in both languages and both colour schemes, wide and on a phone."""

    BASE = "/shipments/YH26-US-012"
    PAGES = ["/", BASE, BASE + "/findings/X10", BASE + "/review", BASE + "/package", BASE + "/history",
             BASE + "/attach?type=D17&subject=batch:MSC01-26A04", "/shipments/YH26-US-011/authority",
             "/shipments/YH26-US-011/package", "/records", "/records/party", "/records/shipment/edit?key=YH26-US-012",
             "/import", "/history", "/me", "/find?q=YH26-US-011", "/nowhere"]
    ADMINISTRATION = ["/people", "/health/report"]

    def look(self, role, pages, language, **looks):
        driver = browser(language, **looks)
        self.addCleanup(driver.quit)
        SignInPage(driver, site).open()
        self.examine(driver, "/sign-in")
        SignInPage(driver, site).sign_in(*site.people[role])
        for path in pages:
            page = Page(driver, site).open(path)
            page.one("#main")
            self.examine(driver, path)
            if looks.get("phone"):
                self.assertFalse(page.is_wider_than_the_screen(), path)

    def examine(self, driver, path):
        found = Axe().run(driver)["violations"]
        told = io.StringIO()
        for violation in found:
            print(violation["id"], [node["html"][:160] for node in violation["nodes"][:3]], file=told)
        self.assertEqual(found, [], f"{path}\n{told.getvalue()}")

    def test_pages_of_the_specialist(self):
        self.look(SPECIALIST, self.PAGES, "en")
        self.look(SPECIALIST, self.PAGES, "zh", dark=True)

    def test_pages_on_a_phone(self):
        self.look(SPECIALIST, self.PAGES[:7], "zh", phone=True)
        self.look(SPECIALIST, self.PAGES[:2], "en", phone=True, dark=True)

    def test_pages_of_the_administrator(self):
        self.look("administrator", self.ADMINISTRATION, "en", dark=True)
        self.look("administrator", self.ADMINISTRATION, "zh")


if __name__ == "__main__":
    unittest.main(verbosity=2)
