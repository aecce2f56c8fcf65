"""axe finds no violation on any page, in both languages and both colour schemes, and no page is wider than a phone."""

import os
import pathlib
import re
import tempfile

from axe_core_python.selenium import Axe

from pages import FilingPage, Page

ROOT = pathlib.Path(__file__).resolve().parents[2]
SPECIALIST, ADMINISTRATOR = "regulatory specialist", "administrator"

BASE = "/shipments/YH26-US-012"
FILED = "/shipments/YH26-US-011"
#: The journeys take this one through a correction.
CORRECTED = "/shipments/YH26-EU-007"
EDITION = "/checklists/cell-export/2026-05"
#: Who opens which page. Every page of the table of routes must be among them.
PAGES = {
    SPECIALIST: [
        "/", "/?show=all", BASE, BASE + "/findings/X10", BASE + "/findings/D17", BASE + "/review", BASE + "/package",
        BASE + "/history", BASE + "/attach?type=D17&subject=batch:MSC01-26A04", FILED + "/authority",
        FILED + "/package", CORRECTED + "/authority", CORRECTED + "/bundles/1/difference", "/records", "/records/party",
        "/records/shipment/new", "/records/shipment/edit?key=YH26-US-012", "/import", "/history", "/me",
        "/me/second-factor", "/find", "/find?q=YH26-US-011", "/find?q=nothing", "/find/{reference}/slip", "/v",
        "/v/{reference}", "/verify", "/checklists", EDITION, EDITION + "/D17", EDITION + "/X10",
        EDITION + "/overlay-us", EDITION + "/parameters", EDITION + "/instruments",
        "/checklists/difference?from=cell-export@2026-05&to=cell-export@2026-05", "/nowhere",
    ],
    ADMINISTRATOR: ["/people", "/health/report"],
}
#: GET routes that show no page: assets, files to keep, data for programs and scripts.
NOT_PAGES = re.compile(
    r"/(site\.css|app\.js|sign-in/openid(/return)?|health|metrics|history\.csv|v/key\.pem)|/api/.*|/webhooks.*"
    r"|/shipments/\{shipment\}/(documents/\{digest\}|bundles/\{sequence\}|package/progress|uploads/.*)")


def page_routes():
    """The addresses of every page, out of the table the program's own tests hold it to."""
    table = (ROOT / "Tests/FilingWebTests/RouteTableTests.swift").read_text()
    found = re.findall(r'"GET (/[^"]*)": "', table)
    assert len(found) > 30, "the table of routes was not understood"
    return [path for path in found if not NOT_PAGES.fullmatch(path)]


class Accessibility:
    """For a test case that gives it a seat."""

    seat = None
    #: A folder to keep a picture of every page in, or None.
    pictures = None

    @classmethod
    def tearDownClass(cls):
        cls.seat.look().read("en")

    def test_every_page_of_the_table_is_looked_at(self):
        looked = [path.split("?")[0] for paths in PAGES.values() for path in paths]
        looked += ["/sign-in", BASE + "/drop/0", "/find/R/slip", "/v/R"]
        for route in page_routes():
            pattern = re.sub(r"\\\{\w+\\\}", "[^/]+", re.escape(route))
            self.assertTrue([path for path in looked if re.fullmatch(pattern, path)], f"nobody looks at {route}")

    def test_pages_in_chinese(self):
        self.look_at_all("zh")

    def test_pages_in_english(self):
        self.look_at_all("en")

    def look_at_all(self, language):
        seat = self.seat.read(language).leave()
        self.examine(seat, "/sign-in")
        for role, paths in PAGES.items():
            seat.take(role)
            for path in paths:
                self.examine(seat, path.replace("{reference}", "CXD-310115-2026-000001-21"))
        self.examine_confirmation(seat)

    def examine_confirmation(self, seat):
        seat.take(SPECIALIST)
        with tempfile.TemporaryDirectory() as folder:
            paper = pathlib.Path(folder) / "D32 脱靶评估.pdf"
            paper.write_bytes(b"%PDF-1.7\n")
            confirm = FilingPage(seat.driver, seat.site, "YH26-US-014").open().drop(str(paper))
        self.axe(seat, "confirming places")
        confirm.discard()

    def examine(self, seat, path):
        page = Page(seat.driver, seat.site).open(path)
        page.one("#main")
        self.weigh(path)
        self.axe(seat, path)

    def weigh(self, path):
        """A first view, with its style and its script, is within 100 kB before any compression."""
        heavy = self.seat.driver.execute_script(
            "return performance.getEntries().filter(one => one.decodedBodySize)"
            ".map(one => [one.name, one.decodedBodySize])")
        with self.subTest(path=path):
            self.assertTrue(heavy, "the browser did not say what it loaded")
            self.assertLessEqual(sum(size for _, size in heavy), 100_000, heavy)

    def axe(self, seat, path):
        seat.look().driver.execute_script(Axe().axe_script)
        self.judge(path)
        self.keep(path, "wide")
        # Only contrast depends on the colours.
        seat.look(dark=True)
        self.judge(path + " (dark)", runOnly=["color-contrast"])
        self.keep(path, "dark")
        seat.look(phone=True)
        self.keep(path, "phone")
        with self.subTest(path=path):
            self.assertFalse(Page(seat.driver, seat.site).is_wider_than_the_screen(), f"{path} is wider than a phone")

    def keep(self, path, how):
        if self.pictures:
            name = re.sub(r"[^\w-]+", "_", path.strip("/")) or "board"
            self.seat.picture(os.path.join(self.pictures, f"{name}.{self.seat.language}.{how}.png"))

    def judge(self, path, **options):
        found = self.seat.driver.execute_async_script(
            "const [options, done] = arguments; axe.run(options).then(result => done(result.violations), done);",
            {"resultTypes": ["violations"], **options})
        with self.subTest(path=path):
            told = [(one["id"], [node["html"][:160] for node in one["nodes"][:3]]) for one in found]
            self.assertEqual(told, [], path)
