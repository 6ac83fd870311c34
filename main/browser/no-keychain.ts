import type { Keychain } from '../services/services.ts';

const WHY =
  'A browser gives the studio no safe place for keys: set L2V_API_KEY before starting it, or use the desktop app.';

/** The browser host keeps no keys; one may be given in the environment. */
export const noKeychain: Keychain = {
  safety: async () => ({ safe: false, why: WHY }),
  set: async () => {
    throw new Error(WHY);
  },
  get: async () => undefined,
};
