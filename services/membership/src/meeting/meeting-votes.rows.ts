import { defineManyLoader } from "@resc/subgraph";
import { MeetingVotes } from "./meeting-votes.type.ts";

/** The votes of meetings in writing, the latest writing first. */
export const votesOf = defineManyLoader<MeetingVotes>(async (ctx, keys) =>
  (
    await ctx.read.query<MeetingVotes & { forKey: string }>(
      `select v.meeting_id as "forKey", v.id, v.number, v.words, v.written_at as "writtenAt", v.written_by as "writtenById"
         from meeting_votes v where v.meeting_id = any ($1) order by v.number desc`,
      [keys],
    )
  ).map((row) => Object.assign(new MeetingVotes(), row)),
);
