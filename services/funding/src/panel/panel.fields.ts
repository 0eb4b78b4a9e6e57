import { may } from "@resc/access";
import type { RescCode } from "@resc/domain";
import { personStub, type RequestContext } from "@resc/subgraph";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Opportunity } from "../opportunity/opportunity.type.ts";
import { toCover, toFiles } from "../proposal/proposal.fields.ts";
import type { Seal } from "../seal/seal.ts";
import { showFor } from "../seal/show.ts";
import { namedCommentsFrom } from "../shared/settings.ts";
import { openedSubmissions } from "../submission/submission-content.ts";
import { eligibleJudges, waiverStates } from "./eligibility.ts";
import { panelFacts } from "./panel-facts.ts";
import type { JudgeState } from "./judge.machine.ts";
import {
  Judge,
  JudgeEligibility,
  OpenedSubmission,
  Outcome,
  OwnScore,
  Panel,
  ReceivedScore,
  RubricLineType,
  ScoreTotal,
} from "./panel.type.ts";

const beforePanel = ["RECEIVED", "CIRCULATED", "INTENTIONS", "NO_INTEREST"];

interface PanelRow {
  readonly rubric: readonly RubricLineType[];
  readonly lowest: number;
  readonly highest: number;
  readonly dueAt: Date;
  readonly openedAt: Date | null;
  readonly lockedAt: Date | null;
  readonly keeper: string | null;
}

interface JudgeRow {
  readonly id: string;
  readonly personId: string;
  readonly resc: RescCode;
  readonly state: JudgeState;
  readonly reason: string;
  readonly attestedAt: Date | null;
  readonly submittedAt: Date | null;
}

@Resolver(() => Opportunity)
export class PanelFields {
  private readonly seal: Seal;
  constructor(seal: Seal) {
    this.seal = seal;
  }

  @FieldResolver(() => [JudgeEligibility], {
    description:
      "Who may judge, with the reason for each yes and no, from the call on; for the directors, the Executive Directors and the Coordinator.",
  })
  async possibleJudges(@Root() one: Opportunity, @Ctx() ctx: RequestContext): Promise<JudgeEligibility[]> {
    if (!may(ctx.actor, "panel:read") || one.route !== "ALLIANCE" || beforePanel.includes(one.state)) return [];
    const at = await ctx.read.clock();
    const waives = ctx.actor.role === "EXECUTIVE_DIRECTOR" && waiverStates.includes(one.state);
    return (await eligibleJudges(ctx.read, one.id, at)).map(({ personId, ...rest }) =>
      Object.assign(new JudgeEligibility(), rest, {
        person: personStub(personId),
        canWaive: waives && rest.waiversMissing.some((code) => code === ctx.actor.organization),
      }),
    );
  }

  @FieldResolver(() => Panel, {
    nullable: true,
    description: "The panel; null while none is appointed, and for who does not see intentions.",
  })
  async panel(@Root() one: Opportunity, @Ctx() ctx: RequestContext): Promise<Panel | null> {
    if (!may(ctx.actor, "panel:read")) return null;
    const [row] = await ctx.read.query<PanelRow>(
      `select rubric, lowest, highest, due_at as "dueAt", opened_at as "openedAt", locked_at as "lockedAt", keeper_person_id as keeper from panel where opportunity_id = $1`,
      [one.id],
    );
    if (!row) return null;
    const judges = await ctx.read.query<JudgeRow>(
      `select id, person_id as "personId", resc_code as resc, state, reason, attested_at as "attestedAt", submitted_at as "submittedAt" from judge where opportunity_id = $1 order by resc_code`,
      [one.id],
    );
    return Object.assign(new Panel(), row, {
      rubric: row.rubric.map((line) => Object.assign(new RubricLineType(), line)),
      keeper: personStub(row.keeper),
      judges: judges.map(({ personId, ...judge }) => Object.assign(new Judge(), judge, { person: personStub(personId) })),
    });
  }

  @FieldResolver(() => [OpenedSubmission], {
    description:
      "What was opened at the one instant, with the viewer's own scores; for the panel and who keeps it, and empty for everybody else.",
  })
  async openedSubmissions(@Root() one: Opportunity, @Ctx() ctx: RequestContext): Promise<OpenedSubmission[]> {
    if (!may(ctx.actor, "panel:read")) return [];
    const opened = await openedSubmissions(ctx.read, this.seal, one.id);
    const scores = await ctx.read.query<{ submissionId: string; criterion: string; value: number | null; comment: string | null }>(
      `select s.submission_id as "submissionId", s.criterion, s.value, s.comment from score s join judge j on j.id = s.judge_id where j.opportunity_id = $1 and j.person_id = $2`,
      [one.id, ctx.actor.personId],
    );
    return opened.map(({ id, resc, content }) =>
      Object.assign(new OpenedSubmission(), {
        id,
        resc,
        cover: toCover(content.cover),
        files: toFiles(content.files),
        scores: scores.filter((score) => score.submissionId === id).map((score) => Object.assign(new OwnScore(), score)),
      }),
    );
  }

  @FieldResolver(() => [ScoreTotal], {
    description:
      "Totals after the lock: all for the Executive Directors and who keeps the panel, the own for a competitor after the recommendation.",
  })
  async scoreTotals(@Root() one: Opportunity, @Ctx() ctx: RequestContext): Promise<ScoreTotal[]> {
    if (!may(ctx.actor, "panel:read")) return [];
    const all = may(ctx.actor, "score:readTotals", await panelFacts(ctx.read, one.id));
    const rows = await ctx.read.query<{ resc_code: RescCode; judges: number; total: string | null }>(
      "select resc_code, judges, total from score_totals($1)",
      [one.id],
    );
    const readable = rows.filter((row) => all || may(ctx.actor, "score:readOwn", { provider: row.resc_code, named: [] }));
    return readable.map((row) =>
      Object.assign(new ScoreTotal(), { resc: row.resc_code, judges: row.judges, total: row.total === null ? null : Number(row.total) }),
    );
  }

  @FieldResolver(() => [ReceivedScore], { description: "What the judges said about the own proposal, after the recommendation (D-08)." })
  async receivedScores(@Root() one: Opportunity, @Ctx() ctx: RequestContext): Promise<ReceivedScore[]> {
    if (
      !["RECOMMENDED", "AGENCY_DECIDED", "CLOSED"].includes(one.state) ||
      !may(ctx.actor, "score:readOwn", { provider: ctx.actor.organization as RescCode, named: [] })
    )
      return [];
    // The own submissions are shown to the database here too: a page may ask for the scores without the proposal.
    await showFor(ctx.read, this.seal, ctx.actor.personId, [one.id]);
    const rows = await ctx.read.query<{ criterion: string; value: number | null; comment: string | null; judge: number; judges: number }>(
      `select c.criterion, c.value, c.comment, dense_rank() over (order by md5(j.id))::int as judge, (select count(*)::int from judge k where k.opportunity_id = $1 and k.state = 'LOCKED') as judges
        from score c join judge j on j.id = c.judge_id and j.state = 'LOCKED'
        where j.opportunity_id = $1 and scores_received(c.submission_id) order by c.criterion, md5(c.judge_id || c.criterion)`,
      [one.id],
    );
    return rows.map((row) =>
      Object.assign(new ReceivedScore(), {
        criterion: row.criterion,
        value: row.value,
        comment: row.comment,
        judge: row.judges < namedCommentsFrom ? null : row.judge,
      }),
    );
  }

  @FieldResolver(() => Outcome, { description: "What came of it; for the directors, the Executive Directors and the Coordinator." })
  async outcome(@Root() one: Opportunity, @Ctx() ctx: RequestContext): Promise<Outcome> {
    if (!may(ctx.actor, "panel:read"))
      return Object.assign(new Outcome(), {
        recommended: null,
        recommendation: null,
        decided: null,
        decision: null,
        decidedOn: null,
        differsReason: null,
        filed: [],
        agreedToJoint: [],
        agreedToExternalJudges: [],
      });
    const [row] = await ctx.read.query<Outcome>(
      `select (select resc_codes from recommendation r where r.opportunity_id = $1) as recommended, (select words from recommendation r where r.opportunity_id = $1) as recommendation,
        d.resc_codes as decided, d.words as decision, d.decided_on as "decidedOn", d.differs_reason as "differsReason",
        array(select f.resc_code from agency_filing f where f.opportunity_id = $1 order by f.resc_code) as filed, 
        array(select a.resc_code from competitor_agreement a where a.opportunity_id = $1 and a.way = 'JOINT' order by a.resc_code) as "agreedToJoint",
        array(select a.resc_code from competitor_agreement a where a.opportunity_id = $1 and a.way = 'EXTERNAL_JUDGES' order by a.resc_code) as "agreedToExternalJudges"
        from (select 1) one left join agency_decision d on d.opportunity_id = $1`,
      [one.id],
    );
    return Object.assign(new Outcome(), row);
  }
}
