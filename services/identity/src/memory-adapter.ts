import type { Adapter, AdapterFactory, AdapterPayload } from "oidc-provider";

interface Entry {
  readonly payload: AdapterPayload;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

const sweepAbove = 2_000;

/** Keeps sessions, grants and tokens in memory, apart for each provider. All is gone when the process ends. */
export function createMemoryAdapter(): AdapterFactory {
  const entries = new Map<string, Entry>();
  const live = (key: string): AdapterPayload | undefined => {
    const entry = entries.get(key);
    if (entry && entry.expiresAt > Date.now()) return entry.payload;
    entries.delete(key);
    return undefined;
  };
  const sweep = () => {
    for (const key of entries.size > sweepAbove ? [...entries.keys()] : []) live(key);
  };
  return (model): Adapter => {
    const keyOf = (id: string) => `${model}:${id}`;
    const firstWhere = (matches: (payload: AdapterPayload) => boolean): AdapterPayload | undefined => {
      const key = [...entries].find(([name, entry]) => name.startsWith(keyOf("")) && matches(entry.payload))?.[0];
      return key === undefined ? undefined : live(key);
    };
    return {
      upsert: async (id, payload, expiresIn) => {
        sweep();
        entries.set(keyOf(id), { payload, expiresAt: expiresIn === undefined ? Infinity : Date.now() + expiresIn * 1_000 });
      },
      find: async (id) => live(keyOf(id)),
      findByUid: async (uid) => firstWhere((payload) => payload.uid === uid),
      findByUserCode: async (userCode) => firstWhere((payload) => payload.userCode === userCode),
      consume: async (id) => {
        const payload = live(keyOf(id));
        if (payload) payload["consumed"] = Math.floor(Date.now() / 1_000);
      },
      destroy: async (id) => {
        entries.delete(keyOf(id));
      },
      revokeByGrantId: async (grantId) => {
        for (const [key, entry] of entries) if (entry.payload.grantId === grantId) entries.delete(key);
      },
    };
  };
}
