import type { Anchors } from '../../preload/contract/anchors.ts';
import type { PackManifest, Vocabulary } from '../../preload/contract/pack.ts';
import { readAnchors, readVocabulary } from '../packs/read-pack.ts';
import { verifyPack } from '../packs/verify-pack.ts';
import { GroupCache } from './embeddings/group-cache.ts';
import { loadTokenizer, type Tokenize } from './embeddings/tokenizer.ts';
import { type Graphs, loadGraphs } from './onnx/graphs.ts';

/** A verified pack with its graphs in memory, and what the engine remembers between renders. */
export type LoadedPack = {
  readonly manifest: PackManifest;
  readonly vocabulary: Vocabulary;
  /** Where its bodies have hands, heads and seats, if it says so. */
  readonly anchors: Anchors | undefined;
  readonly tokenize: Tokenize;
  readonly graphs: Graphs;
  readonly groups: GroupCache;
  /** Milliseconds the last scene's decoding took, by the side of its frames; only estimates use it. */
  readonly pace: Map<number, number>;
};

/** @throws PackError, EngineError of kind `device` */
export async function loadPack(folder: string, device?: string): Promise<LoadedPack> {
  const pack = await verifyPack(folder);
  return {
    manifest: pack.manifest,
    vocabulary: await readVocabulary(pack),
    anchors: await readAnchors(pack),
    tokenize: await loadTokenizer(pack),
    graphs: await loadGraphs(pack, device),
    groups: new GroupCache(),
    pace: new Map(),
  };
}
