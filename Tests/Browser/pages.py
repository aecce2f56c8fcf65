"""The pages as a person uses them: one class a page, what can be seen and what can be done."""

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

    def press(self, selector):
        """Presses a button and waits until its page is gone."""
        button = self.one(selector)
        button.click()
        self.driver.wait.until(lambda _: gone(button))
        self.one("#main")

    @property
    def heading(self):
        return self.one("h1").text

    @property
    def notice(self):
        return self.one(".notice").text

    def is_wider_than_the_screen(self):
        return self.driver.execute_script(
            "return document.documentElement.scrollWidth > document.documentElement.clientWidth")


class SignInPage(Page):
    path = "/sign-in"

    def sign_in(self, code, passphrase):
        for name, text in [("code", code), ("passphrase", passphrase)]:
            field = self.one(f"#{name}")
            field.clear()
            field.send_keys(text)
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
        return [cell.text for cell in self.driver.find_elements(By.CSS_SELECTOR, "tbody th")]

    def confirm(self):
        self.press("main button.main")


class FilingPage(Page):
    def __init__(self, driver, site, shipment):
        super().__init__(driver, site)
        self.path = f"/shipments/{shipment}"

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
        return [Select(field).first_selected_option.text
                for field in self.driver.find_elements(By.CSS_SELECTOR, "select[name^=slot]")]

    def confirm(self):
        self.press("main form button.main")


class ReviewPage(Page):
    def __init__(self, driver, site, shipment):
        super().__init__(driver, site)
        self.path = f"/shipments/{shipment}/review"

    def sign(self, meaning, passphrase):
        Select(self.one("#meaning")).select_by_value(meaning)
        self.one("#passphrase").send_keys(passphrase)
        self.press("form[action$=sign] button")
        assert "done=signed" in self.driver.current_url, self.one("main").text
        return self


class PackagePage(Page):
    def __init__(self, driver, site, shipment):
        super().__init__(driver, site)
        self.path = f"/shipments/{shipment}/package"

    def make(self):
        self.press("form[action$=package] button")

    def verify(self):
        self.press("form[action$=verify] button")
        return self.one(".answer h2").text

    @property
    def download(self):
        return self.one("tbody th a").get_attribute("href")


class LookUpPage(Page):
    path = "/find"

    def ask(self, number):
        self.one("#q").send_keys(number)
        self.press(".ask button")
        return self.one(".answer h2").text
