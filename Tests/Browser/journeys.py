"""Journeys through the workspace in a real browser, in both languages. No sleeps: every wait is for something."""

import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

from accessibility import Accessibility
from pages import (
    AuthorityPage, FilingPage, ImportPage, LookUpPage, PackagePage, RecordPage, ReviewPage, SignInPage, VerifyPage)
from site_under_test import Seat, Site

ROOT = pathlib.Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "SampleData"
PROGRAM = sys.argv.pop(1) if len(sys.argv) > 1 and os.path.exists(sys.argv[1]) else ROOT / ".build/debug/dossier"

SPECIALIST, MANAGER, REVIEWER, RELEASER = (
    "regulatory specialist", "regulatory manager", "QA reviewer", "QA releaser")
SIGNATURES = [(SPECIALIST, "authored"), (REVIEWER, "reviewed"), (MANAGER, "approved"), (RELEASER, "released")]
LANGUAGES = ["zh", "en"]
#: The sample each language takes to its end. The second one is signed by its author already.
COMPLETE = {"zh": "YH26-EU-007", "en": "YH26-US-021"}
WORDS = {
    "blocked": {"zh": "受阻", "en": "blocked"},
    "ready": {"zh": "齐备", "en": "ready"},
    "intact": {"zh": "资料包完好", "en": "the bundle is valid"},
    "valid": {"zh": "有效", "en": "valid"},
    "locked out": {"zh": "锁定", "en": "locked out"},
    "check digit": {"zh": "校验位", "en": "check digit"},
    "supplement": {"zh": "要求补正", "en": "supplement requested"},
    "filed": {"zh": "备案完成", "en": "filed"},
}


def setUpModule():
    global site, seat, kept
    site = Site(str(PROGRAM))
    seat = Seat(site)
    OnEveryPage.seat = seat
    kept = tempfile.TemporaryDirectory()


def tearDownModule():
    kept.cleanup()
    seat.quit()
    # Asked to stop, the program ends by itself and in order.
    assert site.stop() == 0, "the program did not stop in order"


class Journey(unittest.TestCase):
    #: The bundle each language has packed, by its path here.
    bundles = {}

    def setUp(self):
        seat.look()

    def in_both(self, journey):
        for language in LANGUAGES:
            with self.subTest(language=language):
                seat.read(language)
                journey(language)

    def sign_all(self, shipment, signatures=SIGNATURES):
        for role, meaning in signatures:
            seat.take(role)
            ReviewPage(seat.driver, site, shipment).open().sign(meaning, site.people[role][1])

    # 1
    def test_1_a_filing_from_import_to_download(self):
        self.in_both(self.prepare)

    def prepare(self, language):
        shipment = f"YH26-WEB-{language.upper()}"
        seat.take(SPECIALIST)
        # The shipment alone, of records that are there already.
        text = (SAMPLES / "shipments/complete-edited/shipment.yml").read_text()
        lines = [line for line in text[text.index("shipments:"):].splitlines() if "air-waybill" not in line]
        record = pathlib.Path(kept.name) / "shipment.yml"
        record.write_text("\n".join(lines).replace("YH26-US-021", shipment) + "\n")
        page = ImportPage(seat.driver, site).open().choose(str(record))
        self.assertEqual(page.keys, [shipment])
        page.confirm()
        filing = FilingPage(seat.driver, site, shipment).open()
        self.assertIn(WORDS["blocked"][language], filing.verdict)
        papers = sorted((SAMPLES / "shipments/complete-edited/documents").glob("D3*.pdf"))[:3]
        confirm = filing.drop(*map(str, papers))
        self.assertEqual([text[:3] for text in confirm.proposals], [paper.name[:3] for paper in papers])
        confirm.confirm()
        self.assertIn(WORDS["blocked"][language], filing.open().verdict)
        # Another sample has every paper: it is signed and packed here.
        ready = COMPLETE[language]
        self.assertIn(WORDS["ready"][language], FilingPage(seat.driver, site, ready).open().verdict)
        self.sign_all(ready, SIGNATURES if language == "zh" else SIGNATURES[1:])
        seat.take(SPECIALIST)
        package = PackagePage(seat.driver, site, ready).open().make()
        self.assertIn(WORDS["intact"][language], package.verify())
        self.bundles[language] = package.download(kept.name)
        verified = subprocess.run([str(PROGRAM), "verify", self.bundles[language]], capture_output=True)
        self.assertEqual(verified.returncode, 0, verified.stderr)

    # 2
    def test_2_four_eyes(self):
        """Who signed as the author may not approve, whatever their roles; a specialist is not even offered it."""
        for language, shipment in [("zh", "YH26-EU-008"), ("en", "YH26-US-014")]:
            with self.subTest(language=language):
                seat.read(language).take(SPECIALIST)
                page = ReviewPage(seat.driver, site, shipment).open()
                self.assertEqual(page.meanings, ["authored"])

    # 3
    def test_3_a_correction_round(self):
        self.in_both(self.correct)

    def correct(self, language):
        shipment = COMPLETE[language]
        notice = sorted((SAMPLES / "notices").glob("*.pdf"))[0]
        seat.take(SPECIALIST)
        authority = AuthorityPage(seat.driver, site, shipment)
        authority.open().record("submitted", "2026-06-01", notice)
        authority.open().record(
            "supplement-requested", "2026-06-01", notice, number="BZ-1", due="2026-06-20", note="D17 清晰件")
        self.assertIn(WORDS["supplement"][language], authority.text)
        seat.take(RELEASER)
        ReviewPage(seat.driver, site, shipment).open().reopen("补正 BZ-1", site.people[RELEASER][1])
        self.sign_all(shipment)
        seat.take(SPECIALIST)
        package = PackagePage(seat.driver, site, shipment).open().make()
        self.assertEqual([name[-8:-4] for name in package.names], ["0001", "0000"])
        authority.open().record("resubmitted", "2026-06-01", notice)
        authority.open().record(
            "filed", "2026-06-01", notice, number=f"F-{language}", valid_from="2026-06-01", valid_until="2026-12-01")
        self.assertIn(WORDS["filed"][language], authority.text)
        self.assertIn(WORDS["valid"][language], LookUpPage(seat.driver, site).open().ask(shipment))

    # 4
    def test_4_look_up_by_waybill_on_a_phone(self):
        def ask(language):
            seat.take("logistics").look(phone=True)
            page = LookUpPage(seat.driver, site)
            self.assertIn(WORDS["valid"][language], page.open().scan("112-76044150"))
            self.assertFalse(page.is_wider_than_the_screen())
        self.in_both(ask)

    # 5
    def test_5_a_good_and_a_tampered_bundle(self):
        def verify(language):
            seat.take("logistics")
            good = pathlib.Path(self.bundles[language])
            page = VerifyPage(seat.driver, site)
            self.assertIn("✓", page.open().verify(good))
            content = bytearray(good.read_bytes())
            # One letter of a generated page, in the middle of the payload.
            place = content.index(b"<!doctype html>", len(content) // 4) + 2
            content[place] ^= 0x20
            bad = good.with_name(f"tampered-{language}.zip")
            bad.write_bytes(content)
            self.assertIn("✗", page.open().verify(bad))
            self.assertTrue(page.faults)
        self.in_both(verify)

    # 6
    def test_6_a_field_is_checked_when_it_is_left(self):
        def check(language):
            seat.take(SPECIALIST)
            page = RecordPage(seat.driver, site, "shipment").open()
            page.leave("air-waybill", "112-76044151")
            self.assertIn(WORDS["check digit"][language], page.said_of("air-waybill", WORDS["check digit"][language]))
        self.in_both(check)

    # 7
    def test_7_a_broken_connection_is_taken_up_again(self):
        """The connection breaks in the middle of a file of several pieces; the rest is sent when it is back."""
        seat.read("en").take(SPECIALIST)
        large = pathlib.Path(kept.name) / "D32 large.pdf"
        large.write_bytes(b"%PDF-1.7\n" + bytes(9 * 1024 * 1024))
        filing = FilingPage(seat.driver, site, "YH26-US-014").open()
        # The second piece meets a broken connection.
        seat.driver.execute_script("""
            const send = XMLHttpRequest.prototype.send;
            let pieces = 0;
            XMLHttpRequest.prototype.send = function (body) {
              pieces += 1;
              if (pieces === 2) { window.broken = true; this.dispatchEvent(new ProgressEvent("error")); return; }
              send.call(this, body);
            };""")
        self.assertEqual([text[:3] for text in filing.drop(str(large)).proposals], ["D32"])
        from pages import ConfirmPage
        ConfirmPage(seat.driver, site).discard()

    # 8
    def test_8_five_wrong_passphrases_lock_a_person_out(self):
        code, passphrase = site.people["auditor"]
        seat.read("en").leave()
        page = SignInPage(seat.driver, site).open()
        for _ in range(5):
            page.sign_in(code, "not the passphrase")
        self.assertIn(WORDS["locked out"]["en"], page.problem)
        for language in LANGUAGES:
            seat.read(language)
            page.open().sign_in(code, passphrase)
            self.assertIn(WORDS["locked out"][language], page.problem)


class OnEveryPage(Accessibility, unittest.TestCase):
    """Last, when the journeys have left something on every page: test classes run in the order of their names."""


if __name__ == "__main__":
    unittest.main(verbosity=2)
