import DataLoader from "dataloader";
import type { RequestContext } from "./context.ts";

/**
 * A loader made once per request: `load` gets all keys asked for in one tick and answers them with one set-based statement.
 * The answer may come in any order; `keyOf` says which key a row belongs to.
 */
export function defineLoader<Key, Row>(
  load: (ctx: RequestContext, keys: readonly Key[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
) {
  const identity = {};
  return (ctx: RequestContext, key: Key): Promise<Row | null> => {
    const loader = obtain(
      ctx,
      identity,
      () =>
        new DataLoader<Key, Row | null>(
          async (keys) => {
            const found = new Map((await load(ctx, keys)).map((row) => [keyOf(row), row]));
            return keys.map((one) => found.get(one) ?? null);
          },
          { maxBatchSize: 500 },
        ),
    );
    return loader.load(key);
  };
}

/** Like {@link defineLoader}, with any number of rows for a key. Arguments beyond the key are part of it, as JSON text. */
export function defineManyLoader<Row>(
  load: (ctx: RequestContext, keys: readonly string[]) => Promise<readonly (Row & { readonly forKey: string })[]>,
) {
  const identity = {};
  return (ctx: RequestContext, key: string): Promise<readonly Row[]> => {
    const loader = obtain(
      ctx,
      identity,
      () =>
        new DataLoader<string, readonly Row[]>(
          async (keys) => {
            const groups = new Map<string, Row[]>(keys.map((one) => [one, []]));
            for (const row of await load(ctx, keys)) groups.get(row.forKey)?.push(row);
            return keys.map((one) => groups.get(one) ?? []);
          },
          { maxBatchSize: 500 },
        ),
    );
    return loader.load(key);
  };
}

function obtain<Key, Value>(ctx: RequestContext, identity: object, make: () => DataLoader<Key, Value>): DataLoader<Key, Value> {
  const existing = ctx.loaders.get(identity) as DataLoader<Key, Value> | undefined;
  if (existing) return existing;
  const made = make();
  ctx.loaders.set(identity, made);
  return made;
}
