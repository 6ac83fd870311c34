"""spaCy's English lemmas as data: what its attribute ruler and its rules need, less what cannot change a lemma."""

from collections.abc import Iterable

from spacy.language import Language

Rules = list[list[str]]


def candidates(word: str, rules: Rules) -> list[str]:
    """What the rules make of a word, in their order."""
    forms = (word.removesuffix(old) + new for old, new in rules if word.endswith(old))
    return [form for form in forms if form]


def inflected(form: str, rules: Rules) -> Iterable[str]:
    return {form.removesuffix(new) + old for old, new in rules if form.endswith(new)}


def by_rule(word: str, rules: Rules, index: set[str]) -> str:
    """
    The last candidate that is a known word; else the first one with something but letters in it; else the first.
    Without a candidate the word.
    """
    forms = candidates(word, rules)
    known = [form for form in forms if form in index]
    odd = [form for form in forms if not form.isalpha()]
    return [*known[-1:], *odd, *forms, word][0]


def needed(index: set[str], rules: Rules) -> set[str]:
    """The known words that some rule makes after another made another form: only these change what `by_rule` says."""

    def later(form: str, word: str) -> bool:
        forms = candidates(word, rules)
        return any(earlier != form for earlier in forms[: len(forms) - forms[::-1].index(form)])

    return {form for form in index if any(later(form, word) for word in inflected(form, rules))}


def exceptions(table: dict[str, list[str]], rules: Rules, index: set[str]) -> dict[str, str]:
    """Word → lemma where the rules say something else. The last of several exceptions goes before the others."""
    found = {}
    for word in sorted(table):
        lemma = full(word, table, rules, index)
        # Without a candidate the rules leave a word's capitals as they are; an exception is in lower case.
        if lemma != by_rule(word, rules, index) or not candidates(word, rules):
            found[word] = lemma
    return found


def full(word: str, table: dict[str, list[str]], rules: Rules, index: set[str]) -> str:
    """As spacy.pipeline.Lemmatizer.rule_lemmatize, for a word in lower case."""
    forms: list[str] = []
    oov: list[str] = []
    for old, new in rules:
        if word.endswith(old):
            form = word[: len(word) - len(old)] + new
            if not form:
                continue
            if form in index:
                forms.insert(0, form)
            elif not form.isalpha():
                forms.append(form)
            else:
                oov.append(form)
    forms = list(dict.fromkeys(forms))
    for form in table.get(word, []):
        if form not in forms:
            forms.insert(0, form)
    return [*forms, *oov, word][0]


def lemma_data(nlp: Language) -> dict[str, object]:
    """
    `ruler`: patterns of one or two tokens with what they set; `rules`: by part of speech [ending, its replacement]…;
    `exceptions`: word → lemma; `words`: the known words that decide between two rules, in a string.
    """
    lookups = nlp.get_pipe("lemmatizer").lookups
    ruler = [
        {"tokens": tokens, "at": rule["index"], **{key.lower(): value for key, value in rule["attrs"].items()}}
        for rule in nlp.get_pipe("attribute_ruler").patterns
        for tokens in rule["patterns"]
    ]
    data: dict[str, dict[str, object]] = {"rules": {}, "exceptions": {}, "words": {}}
    for part in ("adj", "adv", "noun", "verb", "punct"):
        rules = lookups.get_table("lemma_rules").get(part, [])
        table = lookups.get_table("lemma_exc").get(part, {})
        index = set(lookups.get_table("lemma_index").get(part, []))
        kept, odd = needed(index, rules), exceptions(table, rules, index)
        for word in {*table, *(word for form in index for word in (form, *inflected(form, rules)))}:
            assert odd.get(word, by_rule(word, rules, kept)) == full(word, table, rules, index), word
        data["rules"][part] = rules
        data["exceptions"][part] = odd
        data["words"][part] = " ".join(sorted(kept))
        assert not any(" " in word for word in kept)
    return {"ruler": ruler, **data}
