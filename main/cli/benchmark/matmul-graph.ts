/** Just enough protobuf to write one small ONNX graph (field numbers: onnx.proto3, opset 17). */

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80);
  return Buffer.from([...bytes, rest]);
}

const number = (field: number, value: number) => Buffer.concat([varint(field * 8), varint(value)]);
const bytes = (field: number, content: Buffer) =>
  Buffer.concat([varint(field * 8 + 2), varint(content.length), content]);
const text = (field: number, content: string) => bytes(field, Buffer.from(content, 'utf8'));
const message = (field: number, ...fields: readonly Buffer[]) => bytes(field, Buffer.concat(fields));

const FLOAT = 1;

function matrix(field: number, name: string, side: number): Buffer {
  const dimension = message(1, number(1, side));
  const tensor = message(1, number(1, FLOAT), message(2, dimension, dimension));
  return message(field, text(1, name), message(2, tensor));
}

/** An ONNX model with one node: `c = a · b`, float32 matrices of `side × side`. */
export function matmulGraph(side: number): Buffer {
  const node = message(1, text(1, 'a'), text(1, 'b'), text(2, 'c'), text(4, 'MatMul'));
  const graph = message(
    7,
    node,
    text(2, 'calibration'),
    matrix(11, 'a', side),
    matrix(11, 'b', side),
    matrix(12, 'c', side),
  );
  return Buffer.concat([number(1, 8), graph, message(8, text(1, ''), number(2, 17))]);
}
