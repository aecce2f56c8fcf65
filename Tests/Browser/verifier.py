"""Drives the token verifier page in headless Chromium: verifier.py PAGE CASES [PICTURES]; answers in JSON on stdout."""
import base64
import hashlib
import json
import os
import sys

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

page, cases = sys.argv[1], json.load(open(sys.argv[2]))
pictures = sys.argv[3] if len(sys.argv) > 3 else None
options = Options()
for word in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=390,844"):
    options.add_argument(word)
options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
options.binary_location = "/usr/bin/chromium"
driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
driver.set_script_timeout(30)
results = {}
try:
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": 390, "height": 844, "deviceScaleFactor": 2, "mobile": True})
    driver.get("file://" + page)
    for name, case in cases["judged"].items():
        for way in ("verifyPlain", "verifyNative"):
            results[f"{name} {way}"] = driver.execute_async_script(
                """const [text, now, way, done] = arguments;
                statusTokens.judge(text, now, statusTokens[way]).then(
                  said => done([said.verdict, ...said.faults.map(fault => fault[0])].join(" ")),
                  error => done("error " + error));""",
                case["token"], case["now"], way)
    results["sha512"] = all(
        driver.execute_script(
            "return [...statusTokens.sha512(new Uint8Array(arguments[0]))].map(b => b.toString(16).padStart(2, '0')).join('')",
            list(text)) == hashlib.sha512(text).hexdigest()
        for text in (b"", b"abc", bytes(range(111)), bytes(112), bytes(range(200)) * 2))
    results["ed25519"] = [
        driver.execute_script(
            "const [k, s, m] = [...arguments].map(text => Uint8Array.from(text.match(/../g) ?? [], pair => parseInt(pair, 16)));"
            "return statusTokens.verifyPlain(k, s, m)", vector["key"], vector["signature"], vector["message"])
        for vector in cases["vectors"]]
    for language in ("zh", "en"):
        for name, token in cases["shown"].items():
            driver.find_element("css selector", f"[data-lang={language}]").click()
            driver.execute_script(
                "const f = document.getElementById('token'); f.value = arguments[0]; f.dispatchEvent(new Event('input'))",
                token)
            driver.execute_async_script("setTimeout(arguments[0], 150)")
            answer = driver.find_element("id", "answer")
            results[f"{name} {language}"] = [
                answer.get_attribute("data-verdict"), answer.get_attribute("data-faults"),
                answer.find_element("class name", "verdict").text]
            results[f"{name} {language} fits"] = driver.execute_script(
                "return document.documentElement.scrollWidth <= innerWidth")
            if pictures:
                for scheme in ("light", "dark"):
                    driver.execute_cdp_cmd(
                        "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]})
                    picture = driver.execute_cdp_cmd("Page.captureScreenshot", {"captureBeyondViewport": True})
                    with open(os.path.join(pictures, f"{name}-{language}-{scheme}.png"), "wb") as file:
                        file.write(base64.b64decode(picture["data"]))
    driver.get("file://" + page + "#" + cases["shown"]["good"])
    driver.execute_async_script("setTimeout(arguments[0], 150)")
    results["from the address"] = driver.find_element("id", "answer").get_attribute("data-verdict")
    results["complaints"] = [entry["message"] for entry in driver.get_log("browser")]
    results["requests"] = driver.execute_script("return performance.getEntriesByType('resource').length")
finally:
    driver.quit()
print(json.dumps(results))
