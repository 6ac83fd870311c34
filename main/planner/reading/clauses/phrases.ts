import type { Mention, Phrase, RelationWord, Spot } from '../clause.ts';
import type { Mentions } from './mentions.ts';
import { relationSaid } from './relations.ts';
import { PICTURE, isSpotWord, sideOf, spotOf } from './spots.ts';
import type { Tree } from './tree.ts';

const ADVERBS_BEFORE = new Set([
  'next',
  'close',
  'far',
  'away',
  'up',
  'out',
  'down',
  'back',
  'over',
  'together',
  'along',
  'adjacent',
]);

/** Reads prepositional phrases: "in front of the house", "to the upper left corner", "from the left of a ball". */
export class Phrases {
  private readonly tree: Tree;
  private readonly mentions: Mentions;
  /** Nouns that name a region or a side and are no things. */
  readonly regions = new Set<number>();
  /** Prepositions that hang on a noun and tell the way of its verb. */
  private readonly ways = new Set<number>();

  constructor(tree: Tree, mentions: Mentions) {
    this.tree = tree;
    this.mentions = mentions;
  }

  /** Every phrase that hangs on a token, in the order of the text. */
  of(token: number): readonly Phrase[] {
    const { tree } = this;
    return tree.children(token, 'prep', 'agent', 'dative', 'advmod', 'prt').flatMap((child) => {
      if (/^(advmod|prt)$/.test(tree.relation(child)))
        // "Jumps up and down in the desert".
        return [child, ...tree.children(child, 'conj')].flatMap((one) => this.afterAdverb(one));
      return /^(IN|TO|RP|RB|VBG|VBN|JJ)$/.test(tree.tag(child)) && !this.ways.has(child)
        ? this.read(child, [])
        : [];
    });
  }

  /** The phrase that a preposition begins, which may be the head of its sentence. */
  from(prep: number): readonly Phrase[] {
    return this.read(prep, []);
  }

  /** "next to", "far from", "away from the dog". */
  private afterAdverb(adverb: number): readonly Phrase[] {
    const { tree } = this;
    const word = tree.lower(adverb);
    const own = tree.children(adverb, 'prep');
    if (own.length === 0) return [];
    const read = own.flatMap((prep) =>
      this.read(
        prep,
        !ADVERBS_BEFORE.has(word) || relationSaid(`${word} ${tree.lower(prep)}`) === undefined ? [] : [word],
      ),
    );
    if (read.length > 0 && ADVERBS_BEFORE.has(word)) this.mentions.used.add(adverb);
    return read;
  }

  /** One preposition with what follows it; `before` are words that belong to it. */
  private read(prep: number, before: readonly string[]): readonly Phrase[] {
    const { tree } = this;
    const words = [...before, tree.lower(prep)];
    this.mentions.used.add(prep);
    const object = tree.child(prep, 'pobj', 'dobj', 'attr');
    if (object === undefined) {
      const inner = tree.child(prep, 'prep', 'pcomp', 'amod', 'advmod');
      if (inner === undefined) return [];
      if (tree.relation(inner) === 'prep') return this.nested(inner, words);
      const spot = spotOf([tree.lower(inner)]);
      const relation = relationSaid(words.join(' '));
      if (spot !== undefined && relation !== undefined && !tree.isVerb(inner)) {
        this.mentions.used.add(inner);
        return [{ relation, mentions: [], spot }, ...this.of(inner)];
      }
      return [];
    }
    const more = tree.children(prep, 'prep').flatMap((inner) => (inner > object ? this.read(inner, []) : []));
    const ways = tree.isVerb(tree.at(prep).head) ? this.waysBehind(object) : [];
    return [...this.withObject(words, object), ...more, ...ways, ...this.conjoined(prep)];
  }

  /** "Runs past a dog from the right to the left", "walks in the rain with an umbrella": hung on the dog, on the rain. */
  private waysBehind(object: number): readonly Phrase[] {
    const { tree } = this;
    const weather = this.mentions.words.isWeather(tree.lemma(object));
    return tree.children(object, 'prep').flatMap((prep) => {
      if (weather && tree.lower(prep) === 'with') {
        this.ways.add(prep);
        return this.read(prep, []);
      }
      const end = tree.child(prep, 'pobj');
      const region = end === undefined ? undefined : this.regionWords(end);
      const alone = end !== undefined && tree.children(end, 'prep').every((one) => tree.lower(one) !== 'of');
      if (region === undefined || !alone || !/^(from|to|towards?)$/.test(tree.lower(prep))) return [];
      this.ways.add(prep);
      return this.read(prep, []);
    });
  }

  /** "out of the house", "from behind the tree", "from left to right". */
  private nested(inner: number, words: readonly string[]): readonly Phrase[] {
    const joined = [...words, this.tree.lower(inner)].join(' ');
    if (relationSaid(joined) !== undefined) return this.read(inner, words);
    return this.read(inner, []);
  }

  /** "over the river and through the woods". */
  private conjoined(prep: number): readonly Phrase[] {
    return this.tree
      .children(prep, 'conj')
      .flatMap((other) => (/^(IN|TO)$/.test(this.tree.tag(other)) ? this.read(other, []) : []));
  }

  private withObject(words: readonly string[], object: number): readonly Phrase[] {
    const { tree } = this;
    const said = relationSaid(words.join(' '));
    const region = this.regionWords(object);
    if (region !== undefined) {
      const of = tree.children(object, 'prep').find((child) => /^(of|from)$/.test(tree.lower(child)));
      const inner = of === undefined ? undefined : tree.child(of, 'pobj');
      const poss = tree.child(object, 'poss');
      this.regions.add(object);
      const picture = inner === undefined ? poss === undefined : PICTURE.has(tree.lemma(inner));
      const nested = inner === undefined ? undefined : this.regionWords(inner);
      if (inner !== undefined && (nested !== undefined || PICTURE.has(tree.lemma(inner))))
        this.regions.add(inner);
      for (const token of tree.subtree(object, (one) => tree.relation(one) === 'relcl'))
        if (picture || nested !== undefined) this.mentions.used.add(token);
      const after = tree
        .children(object, 'prep')
        .filter((child) => child !== of)
        .flatMap((child) => this.read(child, []));
      if (nested !== undefined && inner !== undefined && of !== undefined)
        return [...this.spot(said, [...region, ...nested]), ...after];
      if (picture) return [...this.spot(said, region), ...after];
      const mentions =
        inner === undefined
          ? poss === undefined
            ? []
            : [this.mentions.one(poss)]
          : this.mentions.all(inner);
      for (const token of [object, ...tree.children(object), ...(of === undefined ? [] : [of])])
        this.mentions.used.add(token);
      const side = sideOf(region);
      if (side !== undefined) return [...this.beside(said, side, mentions), ...after];
    }
    // "with a car driving by": that is a doing beside this one, and not what this one has.
    if (
      said === 'with' &&
      !this.mentions.isWorn(object) &&
      tree.children(object, 'acl').some((one) => tree.tag(one) === 'VBG')
    ) {
      this.mentions.all(object);
      return [];
    }
    const idiom = this.throughNoun(words, object);
    if (idiom !== undefined) return idiom;
    if (said === undefined) return [];
    return [{ relation: said, mentions: this.mentions.all(object) }];
  }

  /** "in front of", "on top of" where noun and "of" make one preposition. */
  private throughNoun(words: readonly string[], object: number): readonly Phrase[] | undefined {
    const { tree } = this;
    const of = tree.children(object, 'prep').find((child) => /^(of|to)$/.test(tree.lower(child)));
    const inner = of === undefined ? undefined : tree.child(of, 'pobj');
    if (of === undefined || inner === undefined) return undefined;
    const relation = relationSaid([...words, tree.lower(object), tree.lower(of)].join(' '));
    if (relation === undefined) return undefined;
    for (const token of [object, of]) this.mentions.used.add(token);
    return [{ relation, mentions: this.mentions.all(inner) }];
  }

  /** The words of a noun that names a region or a side, without articles; undefined for other nouns. */
  private regionWords(noun: number): readonly string[] | undefined {
    const { tree } = this;
    if (!/^(NN|JJ|RB|CD|IN)/.test(tree.tag(noun)) || this.mentions.isWhole(noun)) return undefined;
    const words = [
      ...tree.children(noun, 'amod', 'compound', 'nmod', 'advmod').map((child) => tree.lower(child)),
      tree.lower(noun),
    ];
    const named =
      words.some(isSpotWord) || words.includes('side') || words.includes('edge') || words.includes('foot');
    return named && (spotOf(words) !== undefined || sideOf(words) !== undefined) && !words.includes('street')
      ? words
      : undefined;
  }

  private spot(relation: RelationWord | undefined, words: readonly string[]): readonly Phrase[] {
    const spot: Spot | undefined = spotOf(words);
    return spot === undefined || relation === undefined ? [] : [{ relation, mentions: [], spot }];
  }

  /** "from the left of a ball" keeps that it is from there; "on the left of a ball" is how they stand. */
  private beside(
    relation: RelationWord | undefined,
    side: NonNullable<Phrase['side']>,
    mentions: readonly Mention[],
  ): readonly Phrase[] {
    if (mentions.length === 0) return [];
    if (relation === 'from') return [{ relation, mentions, side }];
    const moves = relation === 'to' || relation === 'toward' || relation === 'into';
    return [moves ? { relation: side, mentions, side } : { relation: side, mentions }];
  }
}
