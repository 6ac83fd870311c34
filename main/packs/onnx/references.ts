import { fields, WireError } from './wire.ts';

/** What a graph file asks for beside itself. */
export type OnnxReferences = {
  /** Operator domains of opset imports and nodes; '' is ONNX's own. */
  readonly domains: ReadonlySet<string>;
  /** Domains of functions the file itself defines. */
  readonly functionDomains: ReadonlySet<string>;
  /** Locations of external tensor data, as written. */
  readonly externalData: ReadonlySet<string>;
};

type Message =
  | 'model'
  | 'training'
  | 'graph'
  | 'node'
  | 'attribute'
  | 'sparse'
  | 'tensor'
  | 'entry'
  | 'opset'
  | 'function';

/** Field numbers of onnx.proto that lead to an operator domain or to external data. */
const NESTED: Readonly<Record<Message, Readonly<Record<number, Message>>>> = {
  model: { 7: 'graph', 8: 'opset', 20: 'training', 25: 'function' },
  training: { 1: 'graph', 2: 'graph' },
  graph: { 1: 'node', 5: 'tensor', 15: 'sparse' },
  node: { 5: 'attribute' },
  attribute: { 5: 'tensor', 6: 'graph', 10: 'tensor', 11: 'graph', 22: 'sparse', 23: 'sparse' },
  sparse: { 1: 'tensor', 2: 'tensor' },
  tensor: { 13: 'entry' },
  entry: {},
  opset: {},
  function: { 7: 'node', 9: 'opset', 11: 'attribute' },
};

/** Deep enough for any honest graph (If and Loop bodies nest a few times), shallow enough for the stack. */
const DEPTH = 64;
const TEXT_BYTES = 4096;

function text(bytes: Uint8Array): string {
  if (bytes.length > TEXT_BYTES) throw new WireError(`holds a name of ${bytes.length} bytes`);
  return new TextDecoder().decode(bytes);
}

/** Values of a key-value entry whose key is `location`, whatever the order of its fields. */
function locations(entry: Uint8Array): readonly string[] {
  const all = [...fields(entry)];
  const isLocation = all.some(({ number, bytes }) => number === 1 && text(bytes) === 'location');
  return isLocation ? all.filter(({ number }) => number === 2).map(({ bytes }) => text(bytes)) : [];
}

class Walk implements OnnxReferences {
  readonly domains = new Set<string>();
  readonly functionDomains = new Set<string>();
  readonly externalData = new Set<string>();
  graphs = 0;

  visit(message: Message, bytes: Uint8Array, depth: number): void {
    if (depth > DEPTH) throw new WireError(`nests deeper than ${DEPTH} messages`);
    if (message === 'graph') this.graphs++;
    if (message === 'entry') for (const location of locations(bytes)) this.externalData.add(location);
    for (const field of fields(bytes)) {
      if (message === 'opset' && field.number === 1) this.domains.add(text(field.bytes));
      if (message === 'node' && field.number === 7) this.domains.add(text(field.bytes));
      if (message === 'function' && field.number === 10) this.functionDomains.add(text(field.bytes));
      const nested = NESTED[message][field.number];
      if (nested !== undefined) this.visit(nested, field.bytes, depth + 1);
    }
  }
}

/**
 * Reads an ONNX model as far as needed to know what it refers to: main graph, subgraphs, functions and training
 * graphs. Tensor bytes are stepped over, so the work grows with the number of nodes, not with the weights.
 *
 * @throws WireError when it is not a whole ONNX model
 */
export function onnxReferences(model: Uint8Array): OnnxReferences {
  const walk = new Walk();
  walk.visit('model', model, 0);
  if (walk.graphs === 0) throw new WireError('holds no graph');
  return walk;
}
