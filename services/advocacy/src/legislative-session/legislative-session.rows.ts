import { may } from "@resc/access";
import { defineManyLoader, type RequestContext } from "@resc/subgraph";
import { LegislativeSession, SessionAdoption } from "./legislative-session.type.ts";

const columns = `s.year, s.title, s.state, s.copied_from as "copiedFrom", s.published_at as "publishedAt", s.version, s.round`;
// A session a year: two centuries fit.
const mostSessions = 200;

// Drafts are for those who write and adopt them.
const drafts = ({ actor }: RequestContext) => may(actor, "priority:readDraft");

/** Sessions, the newest first. */
export async function listSessions(ctx: RequestContext): Promise<LegislativeSession[]> {
  if (!may(ctx.actor, "priority:read")) return [];
  const rows = await ctx.read.query<LegislativeSession>(
    `select ${columns} from legislative_session s where ($1::boolean or s.state <> 'DRAFT') order by s.year desc limit ${mostSessions}`,
    [drafts(ctx)],
  );
  return rows.map((row) => Object.assign(new LegislativeSession(), row));
}

/** The session of a year; null when there is none. */
export async function sessionOf(ctx: RequestContext, year: number): Promise<LegislativeSession | null> {
  if (!may(ctx.actor, "priority:read")) return null;
  const [row] = await ctx.read.query<LegislativeSession>(
    `select ${columns} from legislative_session s where s.year = $1 and ($2::boolean or s.state <> 'DRAFT')`,
    [year, drafts(ctx)],
  );
  return row ? Object.assign(new LegislativeSession(), row) : null;
}

const adoptions = defineManyLoader<SessionAdoption>(async (ctx, keys) =>
  ctx.read.query(
    `select a.session_year::text as "forKey", a.resc_code as "rescCode", a.adopted_at as "adoptedAt", a.person_id as "personId"
      from session_adoption a join legislative_session s on s.year = a.session_year and s.round = a.round where a.session_year = any ($1::integer[]) order by a.resc_code`,
    [keys.map(Number)],
  ),
);

/** Who adopted the priorities as they are. */
export async function adoptionsOf(ctx: RequestContext, year: number): Promise<SessionAdoption[]> {
  return (await adoptions(ctx, String(year))).map((row) => Object.assign(new SessionAdoption(), row));
}
