"""Starts the program on sample data and a real browser, both for as long as the tests run."""

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


def browser(language="en", phone=False, dark=False):
    """A browser that reads one language; phone-sized or wide, light or dark."""
    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    size = "390,844" if phone else "1280,1000"
    for argument in ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                     f"--window-size={size}", f"--lang={language}"]:
        options.add_argument(argument)
    options.add_experimental_option(
        "prefs", {"intl.accept_languages": "zh-CN,zh" if language == "zh" else "en-GB,en"})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService("/usr/bin/chromedriver"))
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {
        "features": [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]})
    if phone:
        driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
            "width": 390, "height": 844, "deviceScaleFactor": 1, "mobile": True})
    driver.wait = WebDriverWait(driver, 30)
    return driver
