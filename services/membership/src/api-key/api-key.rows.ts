import { may } from "@resc/access";
import { connectionOf, cursorValues, emptyPage, type Page, pageOf, pageSize, type RequestContext } from "@resc/subgraph";
import type { ApiKeyState } from "./api-key.machine.ts";
import { ApiKey } from "./api-key.type.ts";

/** A page of API keys. */
export const ApiKeyConnection = connectionOf("ApiKey", () => ApiKey);

function toKey({ key }: { readonly key: ApiKey }): ApiKey {
  return Object.assign(new ApiKey(), key);
}

/** A key by id; null for who does not grant keys. */
export async function apiKeyById(ctx: RequestContext, id: string): Promise<ApiKey | null> {
  if (!may(ctx.actor, "apiKey:list")) return null;
  const [row] = await ctx.read.query<{ key: ApiKey }>("select key from platform.list_keys($1) as key", [id]);
  return row ? toKey(row) : null;
}

/** Keys of all readers and analysts, the newest request first; none for who does not grant them. */
export async function listApiKeys(
  ctx: RequestContext,
  args: { readonly first: number; readonly after?: string; readonly states?: readonly ApiKeyState[] },
): Promise<Page<ApiKey>> {
  const size = pageSize(args);
  if (!may(ctx.actor, "apiKey:list")) return emptyPage(args);
  const after = cursorValues(args, 2);
  const from = "platform.list_keys(null) as key where ($1::text[] is null or key ->> 'state' = any ($1))";
  const filter = [args.states ?? null];
  const rows = await ctx.read.query<{ key: ApiKey }>(
    `select key from ${from} and ($2::text is null or (key ->> 'askedAt', key ->> 'id') < ($2, $3))
      order by key ->> 'askedAt' desc, key ->> 'id' desc limit $4`,
    [...filter, after?.[0] ?? null, after?.[1] ?? null, size + 1],
  );
  return pageOf(
    rows,
    args,
    ({ key }) => [key.askedAt, key.id],
    toKey,
    async () => (await ctx.read.query<{ count: number }>(`select count(*)::int as count from ${from}`, filter))[0]?.count ?? 0,
  );
}
