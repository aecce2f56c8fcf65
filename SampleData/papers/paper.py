"""One paper: what it is about, what it says, and what a reader takes from it into the sheet."""

from . import kit
from .cast import requirements

REQUIREMENTS = requirements()
# Papers of a shipment that an authority issues: it knows the goods by name and number of approval, not by lot.
OUTSIDERS = {"D77", "D80"}


class Shown:
    """A value for the sheet with the words the paper prints for it. Value None: the reader cannot make it out."""

    def __init__(self, value, text):
        self.value, self.text = value, text


def party(record):
    """A party: the sheet holds its code, the paper its names."""
    return Shown(record.code, f"{record.name['zh']}\n{record.name['en']}（{record.code}）")


def parties(found):
    return Shown([one.code for one in found], "\n".join(f"{one.name['zh']} / {one.name['en']}（{one.code}）" for one in found))


def worded(value, choices):
    """What the paper prints for a value: of a choice its words in both languages, of several one a line or in a row."""
    values = value if isinstance(value, list) else [value]
    if isinstance(choices, dict):
        return "\n".join(f"{choices[one]['zh']} / {choices[one]['en']}" if one in choices else one for one in values)
    return "；".join(values)


ILLEGIBLE = Shown(None, kit.Smudge())


class Paper:
    """A document of one type about one subject.

    `fields` prints a table of recorded fields under the labels of the checklist and keeps the values for the sheet, so
    that paper and sheet cannot differ. A consignment's changes replace single fields: that is how a fault is made.
    """

    def __init__(self, kind, consignment, number, issued, issuer, about=None, expires=None, revision="1.0", part=None):
        self.kind, self.consignment = kind, consignment
        self.requirement = REQUIREMENTS[kind]
        self.title, self.number = self.requirement.title, number
        self.about, self.part = about or {}, part
        self.issuer = getattr(issuer, "name", None) or issuer
        self.changes = consignment.changes.get(f"{kind}/{part}" if part else kind, {})
        self.issued, self.expires = self.changes.get("issued", issued), self.changes.get("expires", expires)
        self.revision = self.changes.get("revision", revision)
        self.values, self.printed, self.story = {}, {}, []

    @property
    def file(self):
        """The file's name: type, slug, subject and, for a paper of the shipment, the shipment; then which of several."""
        subject = next(iter(self.about.values()), self.consignment.shipment.id)
        return f"{self.kind}-{self.requirement.document}-{subject}{f'-{self.part}' if self.part else ''}.pdf"

    def fields(self, **values):
        """Adds a table of recorded fields in the order given."""
        labels = {field["name"]: field["title"] for field in self.requirement.fields}
        choices = {field["name"]: field.get("choices") for field in self.requirement.fields}
        rows = []
        for name, value in values.items():
            name = name.replace("_", "-")
            value = self.changes.get(name, value)
            if name not in labels:
                raise KeyError(f"{self.kind} has no field {name}")
            shown = value if isinstance(value, Shown) else Shown(value, worded(value, choices.get(name)))
            rows.append((labels[name]["zh"], labels[name]["en"], shown.text))
            self.values[name], self.printed[name] = shown.value, shown.text
        self.story.append(kit.facts(rows))

    def facts(self, *rows):
        """Adds a table of (zh, en, value) that no reader has to record. A change names such a value by its Chinese label."""
        self.story.append(kit.facts([(zh, en, self.changes.get(zh, value)) for zh, en, value in rows]))

    def heading(self, zh, en):
        self.story += kit.heading(zh, en)

    def prose(self, zh, en):
        self.story += kit.prose(zh, en)

    def grid(self, head, rows, shares=None):
        self.story.append(kit.grid(head, rows, shares))

    def sign(self, *rows, sealed=False):
        self.story.append(kit.signatures(rows))
        if sealed:
            self.story += [kit.gap(), kit.Seal()]

    def new_page(self):
        self.story.append(kit.new_page())

    def label(self, *lines):
        self.story.append(kit.label(lines))

    def name_goods(self):
        """Says at the top which goods it is about, where its fields do not: the applicant's papers name product, lot and
        shipment, a paper of a lot or product its product, one of a trial its registry number.
        """
        c, kind = self.consignment, next(iter(self.about), "shipment")
        rows = []
        if kind in ("batch", "product") and "product-code" not in self.values:
            rows.append(("产品", "Product", f"{c.product.code}　{c.product.name['zh']}\n{c.product.name['en']}"))
        if kind == "trial" and "trial-number" not in self.values:
            rows.append(("试验登记号", "Trial registry number", c.trial.registry_number))
        if kind == "shipment" and self.kind not in OUTSIDERS and not {"lots", "lot"} & set(self.values):
            lots = "；".join(line["lot"] for line in c.shipment.batches)
            rows.append(("所涉货物", "Goods concerned", f"{c.product.code}　批号 lot {lots}\n发运 shipment {c.shipment.id}　试验 trial {c.trial.registry_number}"))
        if rows:
            self.story.insert(0, kit.facts(rows))
            self.story.insert(1, kit.gap())

    @staticmethod
    def bytes(paper):
        """The file."""
        return kit.render(paper)

    def check(self):
        """Refuses a paper in which a field the checklist requires has no place at all; an illegible one has its place."""
        required = {field["name"] for field in self.requirement.fields if field.get("optional") != "true"}
        missing = required - set(self.values)
        if missing:
            raise ValueError(f"{self.file} lacks {sorted(missing)}")
