"""spaCy's English tokenizer as data: patterns as JavaScript writes them, exceptions, norms, reserved strings."""

import re
from pathlib import Path

import spacy_lookups_data
import srsly
from spacy.attrs import NORM, ORTH
from spacy.lang.norm_exceptions import BASE_NORMS
from spacy.language import Language
from spacy.strings import get_string_id
from spacy.symbols import IDS

# Python's str.isspace.
SPACE = r"\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
# What Python's \w, \d and \S are; the first two stand inside and outside of classes.
CLASSES = {r"\w": r"\p{L}\p{N}_", r"\d": r"\p{Nd}", r"\S": f"[^{SPACE}]"}
SYNTAX = set("^$\\.*+?()[]{}|/")


def javascript(pattern: str) -> str:
    """A pattern of Python's re as one for JavaScript's u flag, which allows an escape only where it is needed."""
    pattern = pattern.removeprefix("(?u)")
    in_class = False

    def escape(match: re.Match[str]) -> str:
        nonlocal in_class
        text = match[0]
        if text in ("[", "]"):
            in_class = text == "["
            return text
        if text[1] == "U":
            return f"\\u{{{text[2:].lstrip('0')}}}"
        if text[1] == "u" or text[1] in SYNTAX or (text == "\\-" and in_class):
            return text
        return CLASSES[text] if text in CLASSES else text[1]

    return re.sub(r"\\U[0-9A-Fa-f]{8}|\\u[0-9A-Fa-f]{4}|\\.|\[|\]", escape, pattern)


def norms(nlp: Language) -> dict[str, str]:
    """Word → what the network reads in its place, where that is not the word in lower case."""
    table = nlp.vocab.lookups.get_table("lexeme_norm")
    # The pipeline keeps their hashes; the words are in the package it was made from.
    words = srsly.read_gzip_json(Path(spacy_lookups_data.__file__).parent / "data" / "en_lexeme_norm.json.gz")
    assert {get_string_id(word) for word in words} == set(table.keys())
    found = {**BASE_NORMS, **{word: table[word] for word in words}}
    return {word: norm for word, norm in sorted(found.items()) if norm != word.lower()}


def tokenizer_data(nlp: Language) -> dict[str, object]:
    """
    `prefix`, `suffix`, `infix`, `url`: patterns. `exceptions`: [[text, norm]…] by token, where the norm may be missing;
    `norms`: see above; `reserved`: strings whose hash is a small number.
    """
    tokenizer = nlp.tokenizer
    patterns = {
        "prefix": tokenizer.prefix_search,
        "suffix": tokenizer.suffix_search,
        "infix": tokenizer.infix_finditer,
        "url": tokenizer.url_match,
    }
    assert tokenizer.token_match is None and tokenizer.faster_heuristics
    return {
        **{name: javascript(method.__self__.pattern) for name, method in patterns.items()},
        "exceptions": [
            [[token[ORTH], token[NORM]] if NORM in token else [token[ORTH]] for token in tokens]
            for _, tokens in sorted(tokenizer.rules.items())
        ],
        "norms": norms(nlp),
        "reserved": {name: number for name, number in IDS.items() if name},
    }
