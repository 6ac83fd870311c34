import { posix } from 'node:path';
import { onnxReferences, type OnnxReferences } from './onnx/references.ts';
import { WireError } from './onnx/wire.ts';
import { PackError } from './pack-error.ts';

/** Operator sets that onnxruntime carries itself; anything else would need a library from the pack. */
const KNOWN_DOMAINS: ReadonlySet<string> = new Set(['', 'ai.onnx', 'ai.onnx.ml', 'com.microsoft']);

function references(file: string, model: Uint8Array): OnnxReferences {
  try {
    return onnxReferences(model);
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    throw new PackError(file, `is not a whole ONNX graph (it ${error.message}); reinstall the pack`, {
      cause: error,
    });
  }
}

/** Why a location of external data may not be read; undefined when it may. */
function objection(file: string, location: string, listed: ReadonlySet<string>): string | undefined {
  if (/^[\\/]|^[A-Za-z]:/.test(location)) return 'which is an absolute path';
  if (location.split(/[\\/]/).includes('..')) return 'which leaves the folder';
  if (!listed.has(posix.join(posix.dirname(file), location))) return 'which pack.json does not list';
  return undefined;
}

/**
 * Refuses a graph that needs operators onnxruntime does not carry, or data that the manifest does not list.
 *
 * @param file the graph's path in the pack
 * @param listed paths of all files of the manifest
 * @throws PackError
 */
export function checkGraph(file: string, model: Uint8Array, listed: ReadonlySet<string>): void {
  const { domains, functionDomains, externalData } = references(file, model);
  for (const domain of domains) {
    if (KNOWN_DOMAINS.has(domain) || functionDomains.has(domain)) continue;
    throw new PackError(
      file,
      `uses operators of "${domain}", which this studio does not run; export it without them`,
    );
  }
  for (const location of externalData) {
    const reason = objection(file, location, listed);
    if (reason === undefined) continue;
    throw new PackError(
      file,
      `reads its weights from "${location}", ${reason}; get the pack from its source`,
    );
  }
}
