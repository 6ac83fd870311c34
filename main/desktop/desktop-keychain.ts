import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { safeStorage } from 'electron';
import { z } from 'zod';
import { writeWhole } from '../files/write-whole.ts';
import type { Keychain } from '../services/services.ts';
import { whyUnsafe } from './keychain-safety.ts';

const FILE = 'planner-keys.json';
const Key = z.base64();
const Keys = z.record(z.string(), Key);

async function unsafe(): Promise<string | undefined> {
  const backend = process.platform === 'linux' ? safeStorage.getSelectedStorageBackend() : undefined;
  // Asking a store that is none would make one with a key everybody knows.
  if (backend === 'basic_text') return whyUnsafe(true, backend);
  return whyUnsafe(await safeStorage.isAsyncEncryptionAvailable(), backend);
}

/** Planner keys, encrypted by the system's password store, in a file of `folder`. */
export function desktopKeychain(folder: string): Keychain {
  const path = join(folder, FILE);
  const read = async (): Promise<Readonly<Record<string, string>>> => {
    const text = await readFile(path, 'utf8').catch(() => '{}');
    try {
      // Each stands for itself: one that cannot be read is entered again, and costs no other.
      const entries = Object.entries(z.record(z.string(), z.unknown()).parse(JSON.parse(text)));
      return Keys.parse(Object.fromEntries(entries.filter(([, key]) => Key.safeParse(key).success)));
    } catch {
      return {};
    }
  };
  return {
    async safety() {
      const why = await unsafe();
      return why === undefined ? { safe: true } : { safe: false, why };
    },
    async set(baseUrl, key) {
      const why = await unsafe();
      if (why !== undefined) throw new Error(why);
      const { [baseUrl]: _before, ...others } = await read();
      const kept =
        key === '' ? {} : { [baseUrl]: (await safeStorage.encryptStringAsync(key)).toString('base64') };
      await writeWhole(path, JSON.stringify({ ...others, ...kept }), { mode: 0o600 });
    },
    async get(baseUrl) {
      const encrypted = (await read())[baseUrl];
      if (encrypted === undefined || (await unsafe()) !== undefined) return undefined;
      return safeStorage
        .decryptStringAsync(Buffer.from(encrypted, 'base64'))
        .then(({ result }) => result)
        .catch(() => undefined); // of another user or machine
    },
  };
}
