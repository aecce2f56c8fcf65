"""The program on sample data and one real browser, both for as long as the tests run."""

import base64
import os
import re
import socket
import subprocess
import tempfile

from selenium import webdriver
from selenium.webdriver.support.ui import WebDriverWait


class Site:
    """`dossier serve --demo` with the sign-ins it prints."""

    def __init__(self, program):
        self.program = program
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.address = f"http://127.0.0.1:{port}"
        self.folder = tempfile.TemporaryDirectory()
        self.process = subprocess.Popen(
            [program, "serve", "--demo", "--port", str(port), "--lang", "en",
             "--workspace", os.path.join(self.folder.name, "demo")],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.people = {}
        # Standard error says when the site is open; by then everything printed is there.
        for line in self.process.stderr:
            if "is open at" in line:
                break
        else:
            raise RuntimeError(f"dossier serve ended with {self.process.wait()}")
        while len(self.people) < 7:
            line = self.process.stdout.readline()
            found = re.fullmatch(r"  (\S+)  (\S+)  (.+)\n", line)
            if found:
                for role in found[3].split(", "):
                    self.people[role] = (found[1], found[2])

    def stop(self):
        """Asks the program to stop, as an operating system does, and says how it ended."""
        self.process.terminate()
        self.process.communicate(timeout=30)
        self.folder.cleanup()
        return self.process.returncode


class Seat:
    """One browser that any of the people may sit down at, reading either language, on a wide screen or a phone.

    Who sat there before finds their session again: signing in takes long on purpose.
    """

    def __init__(self, site):
        self.site = site
        self.sessions = {}
        self.role = None
        options = webdriver.ChromeOptions()
        options.binary_location = "/usr/bin/chromium"
        for argument in ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                         "--window-size=1440,1000"]:
            options.add_argument(argument)
        self.driver = webdriver.Chrome(options=options, service=webdriver.ChromeService("/usr/bin/chromedriver"))
        self.driver.wait = WebDriverWait(self.driver, 150)
        self.driver.set_script_timeout(60)
        self.driver.execute_cdp_cmd("Network.enable", {})
        self.look()
        self.read("en")

    def read(self, language):
        """The language the browser asks for."""
        self.language = language
        self.driver.execute_cdp_cmd("Network.setExtraHTTPHeaders", {
            "headers": {"Accept-Language": "zh-CN,zh" if language == "zh" else "en-GB,en"}})
        return self

    def look(self, phone=False, dark=False):
        """The size and the colours of the screen."""
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {
            "features": [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"},
                         # Colours are looked at as they come to rest.
                         {"name": "prefers-reduced-motion", "value": "reduce"}]})
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
            "width": 390 if phone else 1440, "height": 844 if phone else 1000, "deviceScaleFactor": 1, "mobile": phone})
        return self

    def leave(self):
        """Nobody is signed in."""
        self.driver.delete_all_cookies()
        self.role = None
        return self

    def take(self, role):
        """A person with this role sits down, signed in."""
        from pages import SignInPage
        if role == self.role:
            return self
        self.driver.get(self.site.address + "/site.css")
        self.leave()
        if role in self.sessions:
            for cookie in self.sessions[role]:
                self.driver.add_cookie(cookie)
        else:
            SignInPage(self.driver, self.site).open().sign_in(*self.site.people[role])
            self.sessions[role] = self.driver.get_cookies()
        self.role = role
        return self

    def picture(self, path):
        """Keeps what the page looks like, as far down as anybody scrolls."""
        size = self.driver.execute_cdp_cmd("Page.getLayoutMetrics", {})["cssContentSize"]
        taken = self.driver.execute_cdp_cmd("Page.captureScreenshot", {
            "captureBeyondViewport": True,
            "clip": {"x": 0, "y": 0, "width": size["width"], "height": min(size["height"], 3000), "scale": 1}})
        with open(path, "wb") as file:
            file.write(base64.b64decode(taken["data"]))

    def quit(self):
        self.driver.quit()
