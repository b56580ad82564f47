"""Rules in words: nothing that changes the times is left out."""

from __future__ import annotations

from datetime import datetime

import pytest

from lam_desktop.core.rhythm import rule_text

NINE = datetime(2026, 3, 2, 9)


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("FREQ=DAILY;BYHOUR=9;BYMINUTE=0", "every day at 09:00"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;BYHOUR=9", "every 2 weeks on Monday, Friday at 09:00"),
        ("FREQ=MONTHLY;BYDAY=-1FR;BYHOUR=9", "every month on the last Friday at 09:00"),
        ("FREQ=MONTHLY;BYDAY=1TU,2TU,3TU,4TU,5TU,1SU", "every month on every Tuesday and the first Sunday"),
        ("FREQ=MONTHLY;BYMONTHDAY=1,22,-1", "every month on day 1, day 22 and the last day"),
        ("FREQ=MONTHLY;BYMONTHDAY=-3", "every month on the third to last day"),
        ("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "every month on day 13 if it is a Friday"),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1,-1", "every month on the first and last weekday"),
        ("FREQ=MONTHLY;BYDAY=SA,SU;BYSETPOS=-2", "every month on the second to last weekend day"),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=22", "every month on the 22nd weekday"),
        ("FREQ=YEARLY;BYMONTH=3,6;BYMONTHDAY=-1", "every year on the last day in March and June"),
        ("FREQ=MONTHLY;BYMONTH=1,2,3,4,5,6,7,9,10,11,12", "every month not in August"),
        ("FREQ=HOURLY;BYHOUR=9,10,11;BYMINUTE=0", "every hour from 9:00 to 11:00"),
        ("FREQ=HOURLY;BYHOUR=9,10;BYMINUTE=0,30", "every hour at minute 0, 30 from 9:00 to 10:30"),
        ("FREQ=HOURLY;BYHOUR=9,12,15;BYMINUTE=0", "every hour at 9, 12, 15 o'clock"),
        ("FREQ=MINUTELY;INTERVAL=20", "every 20 minutes"),
    ],
)
def test_rules(rule: str, said: str) -> None:
    assert rule_text(rule, NINE) == said
