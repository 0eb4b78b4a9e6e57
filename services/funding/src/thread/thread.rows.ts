import { mayEver } from "@resc/access";
import { defineManyLoader } from "@resc/subgraph";
import { ThreadMessage } from "./thread.type.ts";

/** The newest 200 messages of an opportunity's thread, oldest first; empty for who does not belong to it. */
export const threadOf = defineManyLoader<ThreadMessage>(async (ctx, keys) => {
  if (!mayEver(ctx.actor, "opportunityThread:read")) return [];
  const rows = await ctx.read.query<ThreadMessage & { forKey: string }>(
    `select k.key as "forKey", m.* from unnest($1::text[]) as k(key) cross join lateral (
      select id, at, by_name as "byName", role, organization, text from thread_message where opportunity_id = k.key order by at desc, id desc limit 200) m order by m.at, m.id`,
    [keys],
  );
  return rows.map((row) => Object.assign(new ThreadMessage(), row));
});
