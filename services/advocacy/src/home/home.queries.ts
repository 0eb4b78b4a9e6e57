import { may } from "@resc/access";
import { DatedItem, DatesArgs, HomeNumber, type RequestContext, WaitingItem } from "@resc/subgraph";
import { Args, Ctx, Query, Resolver } from "type-graphql";
import { briefsWaiting } from "../brief/waiting.ts";
import { claimsOfSession } from "../claim/claim.rows.ts";
import { positionsWaiting } from "../common-position/waiting.ts";
import { advocacyDates } from "./dates-ahead.ts";
import { liaisonNumbers } from "./liaison-numbers.ts";

interface Facts {
  readonly waiting: number;
  readonly hearings: readonly { readonly id: string; readonly ref: string; readonly committee: string; readonly day: string }[];
  readonly overdue: number;
  readonly draft: { readonly year: number; readonly adopted: boolean } | null;
  readonly adoptedYear: number | null;
  readonly newest: number | null;
}

async function factsFor({ read, actor }: RequestContext): Promise<Facts> {
  const [row] = await read.query<Facts>(
    `select (select count(*)::int from figure_source s where s.state = 'LOADED' and s.attached_by <> $1) as waiting,
      (select coalesce(jsonb_agg(jsonb_build_object('id', h.id, 'ref', 'H-' || h.number, 'committee', h.committee, 'day', h.held_on::text) order by h.held_on), '[]')
        from hearing h where h.held_on between platform.today() and platform.today() + 7) as hearings,
      (select count(*)::int from hearing_point p where p.outcome is null and p.follow_up_on <= platform.today()) as overdue,
      (select jsonb_build_object('year', s.year, 'adopted', exists (select from session_adoption a where a.session_year = s.year and a.round = s.round and a.resc_code = $2))
        from legislative_session s where s.state = 'DRAFT' order by s.year desc limit 1) as draft,
      (select max(s.year) from legislative_session s where s.state = 'ADOPTED') as "adoptedYear", (select max(s.year) from legislative_session s) as newest`,
    [actor.personId, actor.organization],
  );
  return row ?? { waiting: 0, hearings: [], overdue: 0, draft: null, adoptedYear: null, newest: null };
}

const item = (kind: string, title: string, detail: string, path: string, actLabel: string, flag: string | null = null): WaitingItem =>
  Object.assign(new WaitingItem(), { id: `${kind}:${path}`, kind, title, detail, path, actLabel, flag });

const many = (count: number, one: string, more: string) => (count === 1 ? `1 ${one}` : `${count} ${more}`);

async function forLiaison(ctx: RequestContext, facts: Facts): Promise<WaitingItem[]> {
  const claims = facts.newest === null ? [] : await claimsOfSession(ctx, facts.newest);
  const stale = claims.filter(({ state }) => state === "STALE").length;
  return [
    ...facts.hearings.map(({ committee, day, ref }) =>
      item("HEARING", `Hearing: ${committee}`, `${ref}, within a week`, `/hearings?from=${day}`, "Open"),
    ),
    ...(facts.overdue > 0
      ? [
          item(
            "FOLLOW_UP",
            many(facts.overdue, "promise to follow up", "promises to follow up"),
            "Its day has come",
            "/hearings",
            "Follow up",
            "LATE",
          ),
        ]
      : []),
    ...(stale > 0
      ? [
          item(
            "STALE_CLAIMS",
            many(stale, "sentence whose data changed", "sentences whose data changed"),
            `Priorities of ${facts.newest}`,
            `/priorities?session=${facts.newest}`,
            "Read",
          ),
        ]
      : []),
    ...(facts.adoptedYear === null
      ? []
      : [
          item(
            "PUBLISH",
            `Priorities of ${facts.adoptedYear} are adopted`,
            "All six have adopted them",
            `/priorities?session=${facts.adoptedYear}`,
            "Publish",
          ),
        ]),
  ];
}

@Resolver()
export class AdvocacyHomeQueries {
  @Query(() => [WaitingItem], { nullable: true, description: "What waits for the viewer in advocacy." })
  async advocacyWaitingForMe(@Ctx() ctx: RequestContext): Promise<WaitingItem[]> {
    const { actor } = ctx;
    const [confirms, keeps, adopts] = [may(actor, "figure:confirm"), may(actor, "priority:keep"), may(actor, "priority:adopt")];
    if (!confirms) return [];
    const facts = await factsFor(ctx);
    return [
      ...(await positionsWaiting(ctx)),
      ...(await briefsWaiting(ctx)),
      ...(adopts && facts.draft && !facts.draft.adopted
        ? [
            item(
              "ADOPT",
              `Priorities of ${facts.draft.year} to adopt`,
              "Adopted when all six Executive Directors have",
              `/priorities?session=${facts.draft.year}`,
              "Read",
            ),
          ]
        : []),
      ...(facts.waiting > 0
        ? [
            item(
              "CONFIRM_SOURCE",
              many(facts.waiting, "source waits for a second person", "sources wait for a second person"),
              "Somebody attached it to a figure",
              "/figures",
              "Open",
            ),
          ]
        : []),
      ...(keeps ? await forLiaison(ctx, facts) : []),
    ];
  }

  @Query(() => [HomeNumber], {
    nullable: true,
    description: "Numbers of advocacy for the home page of who keeps the priorities; empty for others.",
  })
  async advocacyNumbers(@Ctx() ctx: RequestContext): Promise<HomeNumber[]> {
    return liaisonNumbers(ctx);
  }

  @Query(() => [DatedItem], {
    nullable: true,
    description: "Hearings ahead, and until when the viewer's RESC answers a common position. At most 100.",
  })
  async advocacyDates(@Args(() => DatesArgs) asked: DatesArgs, @Ctx() ctx: RequestContext): Promise<DatedItem[]> {
    return advocacyDates(ctx, asked);
  }
}
