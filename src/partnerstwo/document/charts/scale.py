"""Round steps for an axis, and the one unit that all amounts of a picture are written in."""

from __future__ import annotations

from decimal import ROUND_CEILING, Decimal

from partnerstwo.document.blocks import Kind
from partnerstwo.document.words import MILLIONS, THOUSANDS, ZLOTYS, cell_text
from partnerstwo.language import numbers
from partnerstwo.language.lang import Lang
from partnerstwo.language.text import Text, same
from partnerstwo.language.value import value

_STEPS = 4


@value
class Unit:
    """What amounts are counted in: `tys. zł` above the axis and `452` at the column, for 452 000 zł."""

    kind: Kind
    size: Decimal
    name: Text

    def words(self, amount: Decimal, lang: Lang) -> str:
        """An amount without its unit, to three figures where it is small."""
        if self.kind is Kind.PERCENT:
            return cell_text(amount, self.kind, lang)
        counted = amount / self.size
        if not counted % 1:
            return numbers.number(counted, lang)
        few = self.size == 1 or counted < 1 or (counted < 10 and self.size > 1000)
        return numbers.number(counted, lang, 2 if few else int(counted < 100 and self.size > 1000))

    def tick(self, amount: Decimal, lang: Lang) -> str:
        """An amount at the axis, with no more places than it needs."""
        if self.kind is Kind.PERCENT:
            return cell_text(amount, self.kind, lang)
        exponent = (amount / self.size).normalize().as_tuple().exponent
        return numbers.number(amount / self.size, lang, max(0, -exponent) if isinstance(exponent, int) else 0)


@value
class Axis:
    """An axis from nothing up to `top` in so many equal steps."""

    step: Decimal
    steps: int

    def top(self) -> Decimal:
        """Where it ends, at or above the largest amount."""
        return self.step * self.steps


def unit(kind: Kind, largest: Decimal) -> Unit:
    """The unit in which the largest amount is easy to say."""
    if kind is not Kind.MONEY:
        return Unit(kind, Decimal(1), same(""))
    if largest < 10_000:
        return Unit(kind, Decimal(1), ZLOTYS)
    if largest < 10_000_000:
        return Unit(kind, Decimal(1000), THOUSANDS)
    return Unit(kind, Decimal(1_000_000), MILLIONS)


def axis(kind: Kind, largest: Decimal) -> Axis:
    """About four steps of 1, 2, 2.5 or 5 times a power of ten; of whole numbers where things are counted."""
    raw = largest / _STEPS
    power = Decimal(1).scaleb(raw.adjusted()) if raw > 0 else Decimal(1)
    step = next(power * factor for factor in map(Decimal, ("1", "2", "2.5", "5", "10")) if raw <= power * factor)
    if kind is Kind.COUNT:
        step = max(step.to_integral_value(ROUND_CEILING), Decimal(1))
    return Axis(step, max(int((largest / step).to_integral_value(ROUND_CEILING)), 1))
