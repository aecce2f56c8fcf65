"""The pages as a person uses them: one class a page, what can be seen and what can be done."""

import os
import re
import urllib.request

from selenium.common.exceptions import WebDriverException
from selenium.webdriver.common.by import By
from selenium.webdriver.support import expected_conditions as until
from selenium.webdriver.support.ui import Select


def gone(element):
    """Whether the page an element stood on is no longer there."""
    try:
        element.is_enabled()
    except WebDriverException:
        # Chromium has more than one way to say that a node's page is gone.
        return True
    return False


class Page:
    """Any page."""

    path = "/"

    def __init__(self, driver, site):
        self.driver, self.site = driver, site

    def open(self, path=None):
        self.driver.get(self.site.address + (path or self.path))
        return self

    def one(self, selector):
        return self.driver.wait.until(until.presence_of_element_located((By.CSS_SELECTOR, selector)))

    def all(self, selector):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def press(self, selector):
        """Presses a button and waits until its page is gone."""
        button = self.one(selector)
        self.driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", button)
        button.click()
        self.driver.wait.until(lambda _: gone(button))
        self.one("#main")

    def unfold(self, selector):
        """Opens what a summary hides."""
        self.driver.execute_script("arguments[0].closest('details').open = true", self.one(selector))

    def write(self, **fields):
        """Fills fields in by their ids; days as the field wants them, in whatever way the browser shows them."""
        for name, text in fields.items():
            field = self.one(f"[id='{name.replace('_', '-')}']")
            if field.get_attribute("type") == "date":
                self.driver.execute_script("arguments[0].value = arguments[1]", field, text)
            elif field.tag_name == "select":
                Select(field).select_by_value(text)
            else:
                if field.get_attribute("type") != "file":
                    field.clear()
                field.send_keys(text)
        return self

    @property
    def heading(self):
        return self.one("h1").text

    @property
    def notice(self):
        return self.one(".notice").text

    @property
    def text(self):
        return self.one("#main").text

    def is_wider_than_the_screen(self):
        return self.driver.execute_script(
            "return document.documentElement.scrollWidth > document.documentElement.clientWidth")


class SignInPage(Page):
    path = "/sign-in"

    def sign_in(self, code, passphrase):
        self.write(code=code, passphrase=passphrase)
        self.press("main button.main")
        return self

    @property
    def problem(self):
        return self.one(".summary").text


class ImportPage(Page):
    path = "/import"

    def choose(self, *files):
        self.one("#file").send_keys("\n".join(files))
        self.press("main button.main")
        return self

    @property
    def keys(self):
        return [cell.text for cell in self.all("tbody th")]

    def confirm(self):
        self.press("main form button.main")


class FilingPage(Page):
    def __init__(self, driver, site, shipment, part=""):
        super().__init__(driver, site)
        self.path = f"/shipments/{shipment}{part}"

    @property
    def verdict(self):
        return self.one("#verdict").text

    def drop(self, *files):
        self.one("#files").send_keys("\n".join(files))
        self.press("form.drop button")
        return ConfirmPage(self.driver, self.site)


class ConfirmPage(Page):
    @property
    def proposals(self):
        return [Select(field).first_selected_option.text for field in self.all("select[name^=slot]")]

    def confirm(self):
        self.press("main form button.main")

    def discard(self):
        self.press("form[action$=discard] button")


class SlotPage(FilingPage):
    """The form that fills one slot."""

    def __init__(self, driver, site, shipment, kind, subject):
        super().__init__(driver, site, shipment, f"/attach?type={kind}&subject={subject}")

    def file(self, path, **fields):
        self.one("#file").send_keys(str(path))
        self.write(**fields)
        self.press("form[action$=attach] button.main")
        assert "done=" in self.driver.current_url, self.text
        return self


class ReviewPage(FilingPage):
    def __init__(self, driver, site, shipment):
        super().__init__(driver, site, shipment, "/review")

    @property
    def meanings(self):
        return [option.get_attribute("value") for option in self.all("#meaning option")]

    def try_to_sign(self, meaning, passphrase):
        Select(self.one("#meaning")).select_by_value(meaning)
        self.one("#passphrase").send_keys(passphrase)
        self.press("form[action$=sign] button")
        return self

    def sign(self, meaning, passphrase):
        self.try_to_sign(meaning, passphrase)
        assert "done=signed" in self.driver.current_url, self.text
        return self

    def reopen(self, reason, passphrase):
        self.unfold("#reason")
        self.write(reason=reason, repass=passphrase)
        self.press("form[action$=reopen] button")
        assert "done=reopened" in self.driver.current_url, self.text
        return self


class PackagePage(FilingPage):
    def __init__(self, driver, site, shipment):
        super().__init__(driver, site, shipment, "/package")

    def make(self):
        self.press("form[action$=package] button")
        assert "done=packaged" in self.driver.current_url, self.text
        return self

    def verify(self):
        self.press("form[action$=verify] button")
        return self.one(".answer h2").text

    @property
    def names(self):
        return [link.text for link in self.all("#bundles ~ table tbody th a")]

    def download(self, folder):
        """Keeps the newest bundle in a folder under its own name."""
        cookie = "; ".join(f"{c['name']}={c['value']}" for c in self.driver.get_cookies())
        request = urllib.request.Request(
            self.one("#bundles ~ table tbody th a").get_attribute("href"), headers={"Cookie": cookie})
        with urllib.request.urlopen(request) as answer:
            path = os.path.join(folder, answer.headers["Content-Disposition"].split('"')[1])
            with open(path, "wb") as file:
                file.write(answer.read())
        return path


class AuthorityPage(FilingPage):
    def __init__(self, driver, site, shipment):
        super().__init__(driver, site, shipment, "/authority")

    def record(self, kind, date, notice, **fields):
        self.write(kind=kind, date=date, file=str(notice), **fields)
        self.press("form[action$=authority] button.main")
        assert "done=recorded" in self.driver.current_url, self.text
        return self

    @property
    def items(self):
        """Each correction item's number with the word for its state."""
        return [
            (re.sub(r"\D", "", item.find_element(By.CSS_SELECTOR, "b").text),
             item.find_element(By.CSS_SELECTOR, ".status").text.split()[-1])
            for item in self.all("li[id^='item-']")]

    def offers(self, act, number):
        return bool(self.all(f"form[action$='/items/{number}/{act}']"))

    def add_item(self, number, asked, **fields):
        self.unfold("#item-number")
        self.write(**{f"item_{name}": text for name, text in fields.items()}, item_number=number, item_asked=asked)
        return self.send("form[action$='/authority/items']", "item-added")

    def hand(self, number, owner):
        form = f"form[action$='/items/{number}/assign']"
        self.unfold(form)
        Select(self.one(form + " [name=owner]")).select_by_value(owner)
        return self.send(form, "item-done")

    def answer(self, number, text, evidence=None):
        form = f"form[action$='/items/{number}/answer']"
        self.unfold(form)
        self.one(form + " [name=text]").send_keys(text)
        if evidence:
            choice = Select(self.one(form + " [name=evidence]"))
            choice.select_by_index(next(
                index for index, option in enumerate(choice.options) if option.text.startswith(evidence + " ")))
        return self.send(form, "item-done")

    def send(self, form, done):
        self.press(form + " button")
        assert f"done={done}" in self.driver.current_url, self.text
        return self


class RecordPage(Page):
    """The form of a new record."""

    def __init__(self, driver, site, kind):
        super().__init__(driver, site)
        self.path = f"/records/{kind}/new"

    def leave(self, name, text):
        """Types into a field and leaves it; what is said of it then."""
        self.write(**{name: text})
        self.driver.execute_script("arguments[0].blur()", self.one(f"#{name}"))
        return self

    def said_of(self, name, word):
        self.driver.wait.until(until.text_to_be_present_in_element((By.ID, f"{name}-wrong"), word))
        return self.one(f"[id='{name}-wrong']").text


class LookUpPage(Page):
    path = "/find"

    def scan(self, number):
        """What a scanner does that types like a keyboard: the number into whatever has the focus, then Enter."""
        field = self.one("#q")
        assert field == self.driver.switch_to.active_element, "the field does not have the focus"
        field.send_keys(number + "\n")
        self.driver.wait.until(lambda _: gone(field))
        return self.one(".answer h2").text

    def ask(self, number):
        self.one("#q").send_keys(number)
        self.press(".ask button")
        return self.one(".answer h2").text


class VerifyPage(Page):
    path = "/verify"

    def verify(self, path):
        self.one("#bundle").send_keys(str(path))
        button = self.one("form.drop button.main")
        button.click()
        self.driver.wait.until(lambda _: gone(button))
        return self.one(".answer h2").text

    @property
    def faults(self):
        return [code.text for code in self.all(".faults code")]
