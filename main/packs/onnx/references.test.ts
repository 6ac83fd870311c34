import { describe, expect, it } from 'vitest';
import { onnxReferences } from './references.ts';
import { fields, WireError } from './wire.ts';

/** A length-delimited field. */
function field(number: number, content: Uint8Array | string | readonly Uint8Array[]): Uint8Array {
  const body = Buffer.isBuffer(content) || content instanceof Uint8Array ? content : joined(content);
  return Buffer.concat([varint(number * 8 + 2), varint(body.length), body]);
}

function joined(content: string | readonly Uint8Array[]): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : Buffer.concat(content);
}

function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Uint8Array.from([...bytes, rest]);
    bytes.push((rest % 128) + 128);
  }
}

const graph = (...content: readonly Uint8Array[]) => field(7, content);
const external = (location: string) => field(13, [field(1, 'location'), field(2, location)]);

describe('what an ONNX file refers to', () => {
  it('is found in initializers, sparse ones, attributes, subgraphs, functions and training graphs', () => {
    const tensor = (location: string) => [external(location)];
    const model = Buffer.concat([
      graph(
        field(5, tensor('initializer')),
        field(15, [field(1, tensor('values')), field(2, tensor('indices'))]),
        field(1, [
          field(7, 'node.domain'),
          field(5, [
            field(5, tensor('attribute')),
            field(10, tensor('attributes')),
            field(22, [field(1, tensor('sparse'))]),
          ]),
          field(5, [field(6, [field(5, tensor('body'))]), field(11, [field(1, [field(7, 'inner')])])]),
        ]),
      ),
      field(8, [field(1, 'imported'), Uint8Array.of(0x10, 17)]),
      field(25, [
        field(10, 'own'),
        field(7, [field(5, [field(5, tensor('function'))])]),
        field(9, [field(1, 'used')]),
      ]),
      field(20, [field(1, [field(5, tensor('training'))])]),
    ]);
    const found = onnxReferences(model);
    expect([...found.externalData].toSorted()).toEqual([
      'attribute',
      'attributes',
      'body',
      'function',
      'indices',
      'initializer',
      'sparse',
      'training',
      'values',
    ]);
    expect([...found.domains].toSorted()).toEqual(['imported', 'inner', 'node.domain', 'used']);
    expect([...found.functionDomains]).toEqual(['own']);
  });

  it('is found when an entry gives its value before its key, or twice', () => {
    const entry = field(13, [field(2, 'first'), field(1, 'location'), field(2, 'second')]);
    expect([...onnxReferences(graph(field(5, [entry]))).externalData]).toEqual(['first', 'second']);
  });

  it('does not include other keys of external data', () => {
    const offset = field(13, [field(1, 'offset'), field(2, '4096')]);
    expect(onnxReferences(graph(field(5, [offset]))).externalData.size).toBe(0);
  });

  it('is not sought in graphs nested beyond reason', () => {
    let model: Uint8Array = field(1, []);
    for (let i = 0; i < 40; i++) model = field(1, [field(5, [field(6, [model])])]);
    expect(() => onnxReferences(graph(model))).toThrow('nests deeper');
  });
});

describe('the wire format', () => {
  it.each([
    ['a field that breaks off', [0x0a, 5, 1]],
    ['a number that breaks off', [0x08, 0x80]],
    ['a number without end', [0x08, ...Array<number>(11).fill(0xff)]],
    ['a group', [0x0b]],
    ['a field number 0', [0x02, 0]],
    ['a field number that would be cut to 32 bits', [0xba, 0x80, 0x80, 0x80, 0x10, 0]],
    ['a length beyond memory', [0x0a, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f]],
  ])('refuses %s', (_, bytes) => {
    expect(() => [...fields(Uint8Array.from(bytes))]).toThrow(WireError);
  });

  it('steps over numbers of every size', () => {
    const message = Uint8Array.from([
      0x08,
      0x96,
      0x01,
      0x11,
      ...Array<number>(8).fill(0),
      0x1d,
      0,
      0,
      0,
      0,
      0x22,
      1,
      7,
    ]);
    expect([...fields(message)].flatMap(({ number, bytes }) => [number, bytes.join()])).toEqual([
      1,
      '',
      2,
      '',
      3,
      '',
      4,
      '7',
    ]);
  });
});
