#!/usr/bin/env python3
"""Makes the small temperature logger files beside it: three layouts in order, and three files to be careful with."""

from datetime import datetime, timedelta
from math import sin
from pathlib import Path

HERE = Path(__file__).parent
START = datetime(2026, 5, 26, 6, 0)


def readings(count, minutes, base, swing, warm=()):
    """(moment, degrees) of each reading; `warm` are (from, to, degrees) stretches that were too warm."""
    for n in range(count):
        value = base + swing * sin(0.7 * n) + 0.3 * swing * sin(2.3 * n)
        for first, last, degrees in warm:
            value = degrees + 0.2 * sin(n) if first <= n < last else value
        yield START + timedelta(minutes=n * minutes), value


def three_columns(rows):
    return "".join(f"{at:%Y-%m-%d}\t{at:%H:%M}\t{value:.1f}\n" for at, value in rows)


def four_columns(rows):
    return "".join(f"{n} {at:%Y/%m/%d} {at.hour}:{at:%M:%S} {value:.2f}\n" for n, (at, value) in enumerate(rows, 1))


def header_block(rows):
    rows = list(rows)
    head = ["Device serial,TL-011-B", "Trip number,YH26-US-011", "Time zone,UTC+08:00", "Unit,Celsius", f"Start,{rows[0][0]}",
            f"Stop,{rows[-1][0]}", "Log interval,30 min", f"Readings,{len(rows)}", "High limit,-150.0", "", "No.,Date,Time,Temperature"]
    return "\n".join(head + [f"{n},{at:%Y-%m-%d},{at:%H:%M:%S},{value:.1f}" for n, (at, value) in enumerate(rows, 1)]) + "\n"


def mixed_dates(rows):
    """The middle of the file was joined from another read-out, in which the day comes first."""
    shapes = ["%Y-%m-%d", "%d/%m/%Y", "%Y-%m-%d"]
    rows = list(rows)
    return "".join(f"{at.strftime(shapes[3 * n // len(rows)])}\t{at:%H:%M}\t{value:.1f}\n" for n, (at, value) in enumerate(rows))


def clock_jump(rows):
    """Somebody set the clock back by two hours on the way."""
    return three_columns((at - timedelta(hours=2 if n >= 30 else 0), value) for n, (at, value) in enumerate(rows))


def gap(rows):
    """Four hours were not recorded."""
    return three_columns((at, value) for n, (at, value) in enumerate(rows) if not 20 <= n < 44)


FILES = {
    "three-columns_2026-05-28.txt": three_columns(readings(96, 30, 4.8, 0.9)),
    "four-columns_2026-05-28.txt": four_columns(readings(60, 60, -78.2, 0.6, warm=[(22, 25, -57.5)])),
    "header-block.csv": header_block(readings(120, 30, -189.6, 0.8)),
    "mixed-dates.txt": mixed_dates(readings(60, 10, 4.8, 0.9)),
    "clock-jump.txt": clock_jump(readings(60, 10, 4.8, 0.9)),
    "gap.txt": gap(readings(60, 10, 4.8, 0.9)),
}

if __name__ == "__main__":
    for name, text in FILES.items():
        (HERE / name).write_text(text, encoding="ascii")
