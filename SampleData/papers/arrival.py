"""Section I after the transit: the receipt at the site, and the file read out of the temperature logger."""

from datetime import datetime, timedelta
from math import exp, sin

from .paper import Paper, Shown, party
from .shipping import serial

LIMIT = -150.0
MINUTES = 10
READINGS = 361
HEADER = """Device serial,{serial}
Device type,single-use cryogenic probe
Trip number,{trip}
Firmware,2.14
Time zone,UTC+08:00
Unit,Celsius
Start,{start}
Stop,{stop}
Log interval,{minutes} min
Readings,{readings}
High limit,{limit:.1f}
Low limit,-196.0
Minimum,{least:.1f}
Maximum,{most:.1f}

No.,Date,Time,Temperature
"""


def d76_receipt(c):
    if not c.arrived:
        return None
    s, site = c.shipment, c.party(c.shipment.consignee)
    p = Paper("D76", c, f"RCV-{s.id}", s.planned_arrival, site)
    p.fields(received_on=p.issued, site=party(site), lots=[line["lot"] for line in s.batches], units=c.line["units"],
             condition=Shown("quarantined", "待处理，等待温度评估 / quarantined until the temperature is assessed"), received_by="研究药房 RP-02")
    p.facts(("温控箱", "Shipper", s.shipper), ("温度记录仪", "Logger", logger(c)), ("封签", "Seals", "完好 / intact"))
    p.sign(("研究药房", "Research pharmacy", "RP-02", p.issued))
    return p


def logger(c):
    return f"TL-{serial(c)}-A"


def temperature(n):
    """The nth reading: dry shipper at -190 degrees, tipped over at the airport in the 31st hour and set upright again."""
    hours = n * MINUTES / 60
    drift = -190.4 + 0.03 * hours + 0.4 * sin(1.7 * n) + 0.2 * sin(0.31 * n)
    warm = 52.6 * (exp(-((hours - 31.6) / 1.1) ** 2))
    return round(drift + warm, 1)


def moment(day, n):
    """Day and time of the nth reading."""
    return datetime.fromisoformat(f"{day}T06:00") + timedelta(minutes=n * MINUTES)


def readings(day):
    return [(n + 1, moment(day, n), temperature(n)) for n in range(READINGS)]


def excursions(values):
    """How often the readings rise above the limit."""
    above = [value > LIMIT for value in values]
    return sum(now and not before for before, now in zip([False, *above], above))


def logger_extract():
    """A check of a logger at room temperature, as forwarders like to attach inside a PDF."""
    return b"No.,Date,Time,Temperature\n1,2025-12-16,09:00:00,21.4\n2,2025-12-16,09:10:00,21.4\n"


class Log(Paper):
    """A paper that is the logger's own file."""

    @property
    def file(self):
        return super().file.replace(".pdf", ".csv")

    @staticmethod
    def bytes(paper):
        c, rows = paper.consignment, readings(paper.consignment.shipment.planned_departure)
        values = [value for _, _, value in rows]
        head = HEADER.format(serial=logger(c), trip=c.shipment.id, start=rows[0][1], stop=rows[-1][1], minutes=MINUTES,
                             readings=len(rows), limit=LIMIT, least=min(values), most=max(values))
        return (head + "".join(f"{n},{at:%Y-%m-%d},{at:%H:%M:%S},{value:.1f}\n" for n, at, value in rows)).encode("ascii")


def d72_log(c):
    if not c.arrived:
        return None
    values = [value for _, _, value in readings(c.shipment.planned_departure)]
    p = Log("D72", c, logger(c), c.shipment.planned_arrival, c.party("YAOHE"))
    p.fields(logger=logger(c), minimum=f"{min(values):.1f} °C", maximum=f"{max(values):.1f} °C", excursions=str(excursions(values)),
             assessment=Shown("pending", "评估中 / pending"), reviewed_by="冷链 SC-14")
    return p


PAPERS = [d72_log, d76_receipt]
