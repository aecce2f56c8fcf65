"""Journeys through the workspace in a real browser, in both languages. No sleeps: every wait is for something.

    journeys.py [PROGRAM] [--pictures FOLDER] [unittest's own options, such as Journey.test_2_four_eyes]
"""

import argparse
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest
import zipfile

from accessibility import Accessibility
from pages import (
    AuthorityPage, FilingPage, ImportPage, LookUpPage, PackagePage, RecordPage, ReviewPage, SignInPage, SlotPage,
    VerifyPage)
from site_under_test import Seat, Site

ROOT = pathlib.Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "SampleData"
PROGRAM = sys.argv.pop(1) if len(sys.argv) > 1 and os.path.exists(sys.argv[1]) else ROOT / ".build/debug/dossier"
OPTIONS = argparse.ArgumentParser(add_help=False)
OPTIONS.add_argument("--pictures", metavar="FOLDER", help="keep a picture of every page here")
pictures = None

SPECIALIST, MANAGER, REVIEWER, RELEASER = (
    "regulatory specialist", "regulatory manager", "QA reviewer", "QA releaser")
SIGNATURES = [(SPECIALIST, "authored"), (REVIEWER, "reviewed"), (MANAGER, "approved"), (RELEASER, "released")]
LANGUAGES = ["zh", "en"]
#: The sample each language takes to its end. The second one is signed by its author already.
COMPLETE = {"zh": "YH26-EU-007", "en": "YH26-US-021"}
#: The papers a correction asks for, and what is read in them.
RESPONSE = {
    "D92": {
        "notice_number": "BZ-1", "items": "2", "unanswered": "0", "deadline": "2026-06-20", "timeliness": "in-time",
        "responded_on": "2026-06-01"},
    "D89": {
        "changed_fields": "D17", "before": "unclear copy", "after": "clear copy", "impact": "none",
        "trigger": "BZ-1", "class": "minor", "changed_on": "2026-06-01"},
    "D03": {"reference": "BZ-1", "documents": "64", "manifest_sha256": "0" * 64},
}
WORDS = {
    "blocked": {"zh": "受阻", "en": "blocked"},
    "ready": {"zh": "齐备", "en": "ready"},
    "intact": {"zh": "资料包完好", "en": "the bundle is valid"},
    "valid": {"zh": "有效", "en": "valid"},
    "locked out": {"zh": "锁定", "en": "locked out"},
    "check digit": {"zh": "校验位", "en": "check digit"},
    "supplement": {"zh": "要求补正", "en": "supplement requested"},
    "filed": {"zh": "备案完成", "en": "filed"},
    "open": {"zh": "待答复", "en": "open"},
    "answered": {"zh": "已答复", "en": "answered"},
    "first reopen": {"zh": "请先由放行人", "en": "have the releaser open"},
}


def setUpModule():
    global site, seat, kept
    if pictures:
        os.makedirs(pictures, exist_ok=True)
    site = Site(str(PROGRAM))
    seat = Seat(site)
    OnEveryPage.seat, OnEveryPage.pictures = seat, pictures
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
            "supplement-requested", "2026-06-01", notice, number="BZ-1", due="2026-06-20")
        self.assertIn(WORDS["supplement"][language], authority.text)
        # Each item of the notice by itself, and somebody for the second one.
        authority.add_item("1", "请提供清晰的批签发依据。", requirement="D17")
        authority.add_item("2", "Explain the planned departure.").hand("2", site.people[MANAGER][0])
        for number in ["1", "2"]:
            self.assertFalse(authority.offers("answer", number), "an answer belongs to a filing that is open again")
        self.assertIn(WORDS["first reopen"][language], authority.text)
        seat.take(RELEASER)
        ReviewPage(seat.driver, site, shipment).open().reopen("补正 BZ-1", site.people[RELEASER][1])
        seat.take(SPECIALIST)
        authority.open().answer("1", "已换清晰件，见依据。", evidence="D17")
        self.assertEqual(authority.items, [
            ("1", WORDS["answered"][language]), ("2", WORDS["open"][language])])
        authority.answer("2", "The carrier confirmed it.")
        for kind, fields in RESPONSE.items():
            SlotPage(seat.driver, site, shipment, kind, f"filing:{shipment}").open().file(
                notice, **{f"field.{name}": text for name, text in fields.items()})
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
            # One bit in the middle of the largest file.
            with zipfile.ZipFile(good) as bundle:
                largest = max(bundle.infolist(), key=lambda file: file.file_size)
            content[largest.header_offset + largest.file_size // 2] ^= 0x20
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
    known, rest = OPTIONS.parse_known_args()
    pictures = known.pictures
    unittest.main(argv=[sys.argv[0], *rest], verbosity=2)
