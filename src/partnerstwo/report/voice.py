"""How the paper speaks: one language, dates in words, nouns counted, lines well set."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from partnerstwo.document.blocks import Bullets, Inline, Note, NoteKind, Paragraph, Run, line
from partnerstwo.language.dates import Case, PartialDate, in_words
from partnerstwo.language.lang import Lang
from partnerstwo.language.nouns import Noun
from partnerstwo.language.numbers import noun_form, number
from partnerstwo.language.text import Text, Value, conjunction
from partnerstwo.language.typography import tied
from partnerstwo.language.value import value


@value
class Voice:
    """A language, and the ways of saying things in it."""

    lang: Lang

    def say(self, text: Text, /, **values: Value) -> str:
        """The words with their values put in; dates in words, no one-letter word at the end of a line.

        Words that come from the data are set like ours, never changed otherwise.
        """
        said = {
            name: self.day(value) if isinstance(value, date | PartialDate) else value for name, value in values.items()
        }
        whole = tied(text.format(self.lang, said), self.lang)
        # A name such as "Tartak sp. z o.o." brings the full stop of its sentence with it.
        return whole[:-1] if whole.endswith("..") and not whole.endswith("...") else whole

    def words(self, said: str) -> str:
        """Words that are already in the language, set so that no one-letter word ends a line."""
        return tied(said, self.lang)

    def day(self, when: date | PartialDate, case: Case = Case.NOMINATIVE) -> str:
        """`12 kwietnia 2016 r.`; `case` matters only where no day is known: od kwietnia, w kwietniu."""
        return in_words(when, self.lang, case)

    def count(self, n: int, noun: Noun) -> str:
        """A phrase in the form that goes with the number, which takes the place of `{n}`."""
        return tied(noun_form(n, noun, self.lang).replace("{n}", number(n, self.lang)), self.lang)

    def listed(self, parts: Iterable[str]) -> str:
        """ "a, b i c"."""
        return tied(conjunction(list(parts), self.lang), self.lang)

    def paragraph(self, text: Text, /, **values: Value) -> Paragraph:
        """A paragraph of these words."""
        return Paragraph(line(self.say(text, **values)))

    def note(self, text: Text, /, **values: Value) -> Note:
        """A remark."""
        return Note(line(self.say(text, **values)))

    def remark(self, words: str) -> Note:
        """A remark of words that are already said."""
        return Note(line(words))

    def alarm(self, words: str) -> Note:
        """A remark that presses, of words that are already said."""
        return Note(line(words), NoteKind.WARNING)

    def warning(self, text: Text, /, **values: Value) -> Note:
        """A remark that presses."""
        return Note(line(self.say(text, **values)), NoteKind.WARNING)

    def bullets(self, items: Iterable[str | Inline]) -> Bullets:
        """A list."""
        return Bullets(tuple(line(item) if isinstance(item, str) else item for item in items))

    def answer(self, question: Text, answer: str) -> Inline:
        """A question in bold with its answer."""
        return line(Run(tied(question[self.lang], self.lang), strong=True), " ", answer)
