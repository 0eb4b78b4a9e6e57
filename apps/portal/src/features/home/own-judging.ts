import type { Home_JudgingQuery } from "@resc/client/portal";
import { connecticutDate, daysBetween } from "@resc/domain";
import { type OwnStanding, ownStandings, stepsOf } from "../opportunities/judging/desk/own-standing.ts";

/** An opportunity that is being judged, as the first page asks for it. */
export type JudgedOpportunity = NonNullable<Home_JudgingQuery["opportunities"]>["nodes"][number];

/** How far the viewer is as a judge of one opportunity; nobody else's score or progress is in it. */
export interface OwnJudging {
  readonly ref: string;
  readonly title: string;
  /** Lines of the rubric over all submissions: scored, still open, and of one submission. */
  readonly scored: number;
  readonly left: number;
  readonly lines: number;
  readonly submitted: boolean;
  /** When scores are asked for, and the days until then in Connecticut; below 0 once it has passed. */
  readonly dueAt: string;
  readonly daysLeft: number;
  readonly standings: readonly OwnStanding[];
}

const sits: readonly string[] = ["ATTESTED", "SUBMITTED"];

/** The open panels on which a person sits, the one that is due next first. */
export function ownJudging(opportunities: readonly JudgedOpportunity[], person: string, now: Date): readonly OwnJudging[] {
  const rows = opportunities.flatMap(({ ref, title, panel, openedSubmissions }): OwnJudging[] => {
    const judge = panel?.judges.find((one) => one.person?.id === person && sits.includes(one.state));
    if (!panel || !judge || panel.openedAt === null || panel.lockedAt !== null) return [];
    const standings = ownStandings(openedSubmissions, panel.rubric, stepsOf(openedSubmissions));
    const scored = standings.reduce((sum, standing) => sum + standing.scored, 0);
    return [
      {
        ref,
        title,
        scored,
        left: openedSubmissions.length * panel.rubric.length - scored,
        lines: panel.rubric.length,
        submitted: judge.state === "SUBMITTED",
        dueAt: panel.dueAt,
        daysLeft: daysBetween(connecticutDate(now), connecticutDate(new Date(panel.dueAt))),
        standings,
      },
    ];
  });
  return rows.toSorted((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt));
}
