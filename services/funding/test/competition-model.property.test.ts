// Long on purpose: the acts, the hostile statements and what must hold after each of them are read together.
/** @clause A32 A42 I-14 I-17 */
import { type RescCode, rescCodes } from "@resc/domain";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { certify, type TrailRow } from "../src/certificate/certificate.ts";
import { competition } from "./competition.ts";
import { fundingStage, type FundingStage, type Told } from "./funding-stage.ts";

let stage: FundingStage;
let play: ReturnType<typeof competition>;
beforeAll(async () => {
  stage = await fundingStage();
  play = competition(stage);
});
afterAll(() => stage.drop());

const rubric = [{ key: "plan", label: "Plan", description: "", weight: 100 }];

/** Something that somebody tries, right or wrong, by the RESC and the number that it names. */
interface Move {
  readonly act: string;
  readonly resc: RescCode;
  readonly number: number;
}

const hostile = [
  "sqlJudge",
  "sqlClosing",
  "sqlScore",
  "sqlUnlock",
  "sqlLock",
  "sqlEntry",
  "sqlRubric",
  "sqlTaint",
  "sqlSubmission",
] as const;
const moves = (acts: readonly string[], minLength: number, maxLength: number): fc.Arbitrary<readonly Move[]> =>
  fc.array(fc.record({ act: fc.constantFrom(...acts), resc: fc.constantFrom(...rescCodes), number: fc.nat({ max: 5 }) }), {
    minLength,
    maxLength,
  });
const history = fc.record({
  competitors: fc.subarray([...rescCodes], { minLength: 2, maxLength: 4 }),
  /** How far everything goes as it should before chance takes over. */
  reaches: fc.constantFrom(1, 3, 8, 8),
  writing: moves(["stateInterest", "withdraw", "stateNoInterest", "submit", "withdrawProposal", "extend", ...hostile], 0, 6),
  judging: moves(
    [
      "appoint",
      "attest",
      "attest",
      "open",
      "open",
      "score",
      "score",
      "submitScores",
      "submitScores",
      "takeBack",
      "recuse",
      "remove",
      "stateInterest",
      "recommend",
      ...hostile,
    ],
    12,
    26,
  ),
});

type Example = typeof history extends fc.Arbitrary<infer Value> ? Value : never;

/** One history in which all goes as it should, so that the others are measured against acts that work. */
const possible: Example = {
  competitors: ["ACES", "CREC"],
  reaches: 8,
  writing: [{ act: "submit", resc: "CREC", number: 0 }],
  judging: ["score", "submitScores"].flatMap((act) =>
    (["CES", "EASTCONN", "EDADVANCE", "LEARN"] as const).map((resc) => ({ act, resc, number: 0 })),
  ),
};

/** How often each act was done: histories in which nothing happens prove nothing. */
const done = new Map<string, number>();

/** What was true once and must stay. */
interface Memory {
  closing: string | null;
  rubric: string | null;
  scores: string | null;
  entries: readonly string[];
}

const rows = async (sql: string, id: unknown): Promise<Told[]> => stage.sql(sql, [id]);

async function holds(one: Told, memory: Memory): Promise<void> {
  const id = one["id"];
  const [panel] = await rows(
    "select p.rubric::text as rubric, p.opened_at, p.locked_at, o.alliance_closes_at::text as closing, p.opened_at >= o.alliance_closes_at as after_closing from panel p join opportunity o on o.id = p.opportunity_id where p.opportunity_id = $1".replaceAll(
      /\b(panel|opportunity) (p|o)\b/g,
      "funding.$1 $2",
    ),
    id,
  );
  // I-14: nobody judges whose RESC is, or in the call was, interested.
  const tainted = await rows(
    `select j.resc_code from funding.judge j join funding.participation p on p.opportunity_id = j.opportunity_id and p.resc_code = j.resc_code
      where j.opportunity_id = $1 and (p.intention in ('INTERESTED','CONFIRMED','SUBMITTED') or p.interested_in_call or p.attended_call)`,
    id,
  );
  expect(tainted).toEqual([]);
  // I-18: one opening, after the closing; from then on the closing stays.
  const states = (
    await rows("select distinct state from funding.submission where opportunity_id = $1 and state in ('SEALED','OPENED','SUBMITTED')", id)
  ).map((row) => row["state"]);
  if (panel?.["opened_at"]) {
    expect(panel["after_closing"]).toBe(true);
    expect(states.filter((state) => state !== "OPENED")).toEqual([]);
    memory.closing ??= panel["closing"] as string;
    memory.rubric ??= panel["rubric"] as string;
    expect([panel["closing"], panel["rubric"]]).toEqual([memory.closing, memory.rubric]);
  } else expect(states).not.toContain("OPENED");
  // I-19: after the lock scores stay; before it nobody reads another's.
  const scores = JSON.stringify(
    await rows(
      "select s.* from funding.score s join funding.judge j on j.id = s.judge_id where j.opportunity_id = $1 order by s.judge_id, s.submission_id",
      id,
    ),
  );
  if (panel?.["locked_at"]) {
    memory.scores ??= scores;
    expect(scores).toBe(memory.scores);
    expect(
      await rows("select id from funding.judge where opportunity_id = $1 and state in ('APPOINTED','ATTESTED','SUBMITTED')", id),
    ).toEqual([]);
  }
  // I-24: what was said stays said.
  const entries = (await rows("select e::text as entry from funding.intention_entry e where opportunity_id = $1 order by at, id", id)).map(
    (row) => String(row["entry"]),
  );
  expect(memory.entries.filter((entry) => !entries.includes(entry))).toEqual([]);
  memory.entries = entries;
}

/** I-19 at the API: what each reads of scores before all are locked, each with a comment that names its judge. */
async function readsOnlyOwn(one: Told): Promise<void> {
  for (const resc of rescCodes)
    for (const who of [stage.director(resc), stage.actor(`${resc}.ed`), stage.coordinator()]) {
      const read = await play.fresh(one, who);
      if (["SCORES_LOCKED", "RECOMMENDED"].includes(read["state"] as string)) return;
      const seen = [...JSON.stringify(read).matchAll(/Comment of (\w+)/g)].map(([, judge]) => judge);
      expect(seen.filter((judge) => who.role !== "CLEARINGHOUSE_DIRECTOR" || judge !== who.organization)).toEqual([]);
      expect([read["scoreTotals"], read["receivedScores"]]).toEqual([[], []]);
    }
}

async function attempt(one: Told, { act, resc, number }: Move): Promise<void> {
  const now = await play.fresh(one);
  const on = { id: one["id"], version: now["version"] };
  const judges = ((now["panel"] as Told | null)?.["judges"] ?? []) as Told[];
  const judge = judges.find((row) => row["resc"] === resc) ?? judges[number % Math.max(judges.length, 1)];
  // Mostly the judge's own act, sometimes another's on it.
  const asJudge = number === 5 ? stage.director(resc) : stage.director((judge?.["resc"] as RescCode | undefined) ?? resc);
  const fresh = { ...stage.coordinator(), authTime: Date.parse("2027-01-28T04:55:00Z") / 1000 };
  const on_ = (name: string, type: string, more: object = {}) =>
    play.run(asJudge, name, type, { judgeId: judge?.["id"] ?? "none", ...more });
  const standing = (now["intentions"] as Told[]).find((row) => row["resc"] === resc)?.["state"] as string;
  const id = one["id"];
  const sql = (text: string) => stage.sql(text, [id]);
  const tries: Readonly<Record<string, () => Promise<unknown>>> = {
    stateInterest: () => play.state(one, resc, "stateInterest", standing),
    stateNoInterest: () => play.state(one, resc, "stateNoInterest", standing),
    withdraw: () => play.state(one, resc, "withdraw", standing),
    submit: () => play.submit(one, resc),
    withdrawProposal: () => play.withdraw(one, resc),
    extend: () => play.run(stage.coordinator(), "extendClosing", "ExtendClosingInput", { ...on, date: `2027-01-2${number + 1}` }),
    appoint: () =>
      play.run(stage.coordinator(), "appointPanel", "AppointPanelInput", {
        ...on,
        rescs: number === 5 ? [...rescCodes].slice(0, 5) : rescCodes.filter((code) => judgeable(now, code)),
        rubric,
        lowest: 1,
        highest: 5,
        dueOn: "2027-02-05",
      }),
    attest: () => on_("attestAsJudge", "AttestInput", { noConflict: number !== 4, confidential: true, rubricRead: true }),
    open: () => play.run(number === 4 ? stage.actor("CES.ed") : fresh, "openSubmissions", "OpportunityActInput", on),
    score: async () => {
      for (const submission of (await play.fresh(one, asJudge))["openedSubmissions"] as Told[])
        await on_("scoreSubmission", "ScoreInput", {
          submissionId: submission["id"],
          criterion: "plan",
          value: (number % 5) + 1,
          comment: `Comment of ${judge?.["resc"]}`,
        });
    },
    submitScores: () => on_("submitScores", "JudgeActInput"),
    takeBack: () => on_("takeBackScores", "JudgeActInput"),
    recuse: () => (number > 3 ? on_("recuseAsJudge", "JudgeActInput") : Promise.resolve({ code: "NOT_TRIED" })),
    remove: () =>
      number > 3
        ? play.run(stage.coordinator(), "removeJudge", "JudgeActInput", { judgeId: judge?.["id"] ?? "none", reason: "As it is" })
        : Promise.resolve({ code: "NOT_TRIED" }),
    recommend: () =>
      play.run(stage.coordinator(), "recordRecommendation", "RecommendInput", { ...on, rescs: [resc], words: "The stronger plan." }),
    sqlJudge: () =>
      stage.sql(
        "insert into funding.judge (id, opportunity_id, person_id, resc_code, reason, state, appointed_at, version) values ($2, $1, $3, $4, 'x', 'APPOINTED', now(), 1)",
        [id, `judge_${Math.random()}`, stage.director(resc).personId, resc],
      ),
    sqlClosing: () =>
      sql(
        "update funding.opportunity set alliance_closes_at = alliance_closes_at + interval '1 day' where id = $1 and state not in ('PROPOSALS','CALL')",
      ),
    sqlScore: () =>
      sql(
        "update funding.score set value = 5 where judge_id in (select id from funding.judge where opportunity_id = $1 and state <> 'ATTESTED')",
      ),
    sqlUnlock: () => sql("update funding.panel set locked_at = null where opportunity_id = $1 and locked_at is not null"),
    sqlLock: () =>
      sql(
        "update funding.panel set locked_at = now() where opportunity_id = $1 and exists (select from funding.judge j where j.opportunity_id = $1 and j.state in ('APPOINTED','ATTESTED'))",
      ),
    sqlEntry: () => sql("update funding.intention_entry set to_state = 'NOT_INTERESTED' where opportunity_id = $1"),
    sqlRubric: () => sql("update funding.panel set rubric = '[]' where opportunity_id = $1 and opened_at is not null"),
    sqlTaint: () => sql("update funding.participation set interested_in_call = false where opportunity_id = $1 and interested_in_call"),
    sqlSubmission: () =>
      sql(
        "update funding.submission set state = 'OPENED' where opportunity_id = $1 and state in ('SEALED','SUBMITTED') and not exists (select from funding.panel where opportunity_id = $1 and opened_at is not null)",
      ),
  };
  const told = await tries[act]?.().catch((error: unknown) => ({ code: "THROWN", error }));
  if ((told as Told | undefined)?.["code"] === undefined) done.set(act, (done.get(act) ?? 0) + 1);
}

function judgeable(now: Told, code: RescCode): boolean {
  const list = now["possibleJudges"] as readonly { readonly resc: string; readonly eligible: boolean }[];
  return list.some((row) => row.resc === code && row.eligible);
}

async function certificateOf(one: Told): Promise<Told | null> {
  const { data } = await stage.ask(
    stage.coordinator(),
    "query($ref: ID!) { opportunity(ref: $ref) { state certificate { neutral problems } } }",
    {
      ref: one["ref"],
    },
  );
  return (data?.["opportunity"]["certificate"] ?? null) as Told | null;
}

it(
  "whatever is tried in whatever order: no tainted judge, no visible score before the lock, no moved close after an opening, no certificate for a tainted panel",
  { timeout: 280_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(history, async ({ competitors, reaches, writing, judging }) => {
        await stage.database.setClock("2027-01-04T15:00:00Z");
        const one = await play.held("Modelled", competitors);
        const memory: Memory = { closing: null, rubric: null, scores: null, entries: [] };
        for (const resc of competitors) {
          await play.write(one, resc, "A proposal");
          await play.submit(one, resc);
        }
        for (const move of writing) {
          await attempt(one, move);
          await holds(one, memory);
        }
        await stage.at("2027-01-28T05:00:00Z");
        await holds(one, memory);
        const begun: readonly Move[] = [
          { act: "appoint", resc: "CES", number: 0 },
          ...rescCodes.map((resc) => ({ act: "attest", resc, number: 0 })),
          { act: "open", resc: "CES", number: 0 },
        ];
        for (const move of begun.slice(0, reaches).concat(judging)) {
          await attempt(one, move);
          await holds(one, memory);
        }
        await readsOnlyOwn(one);
        const certificate = await certificateOf(one);
        if (certificate?.["neutral"])
          expect(
            await rows(
              `select count(*)::int as judges, bool_and(j.attested_at <= p.opened_at and p.opened_at <= p.locked_at) as in_order from funding.judge j join funding.panel p on p.opportunity_id = j.opportunity_id
              where j.opportunity_id = $1 and j.state = 'LOCKED' having count(*) > 1`,
              one["id"],
            ),
          ).toMatchObject([{ in_order: true }]);
      }),
      { numRuns: 14, endOnFailure: true, examples: [[possible]] },
    );
    for (const act of ["appoint", "attest", "open", "score", "submitScores", "submit"]) expect(done.get(act) ?? 0, act).toBeGreaterThan(0);
  },
);

it("a panel that was neutral is certified from its trail, and no trail that tells otherwise is", async () => {
  await stage.database.setClock("2027-01-04T15:00:00Z");
  const one = await play.held("Certified", ["CREC", "ACES"]);
  for (const resc of ["CREC", "ACES"] as const) {
    await play.write(one, resc, "A proposal");
    await play.submit(one, resc);
  }
  await stage.at("2027-01-28T05:00:00Z");
  await attempt(one, { act: "appoint", resc: "CES", number: 0 });
  const four = ["CES", "EASTCONN", "EDADVANCE", "LEARN"] as const;
  for (const act of ["attest", "open", "score", "submitScores"]) for (const resc of four) await attempt(one, { act, resc, number: 0 });
  expect(await certificateOf(one)).toMatchObject({ neutral: true, problems: [] });
  const trail = (await rows(
    "select seq::text, at, person_id, role, act, after, reason, encode(hash, 'hex') as hash from platform.audit where object_type = 'opportunity' and object_id = $1 and outcome = 'DONE' order by platform.audit.seq",
    one["id"],
  )) as unknown as TrailRow[];
  expect(certify(trail).neutral).toBe(true);
  const last = { ...(trail.at(-1) as TrailRow), seq: String(Number(trail.at(-1)?.seq) + 1) };
  const without = (act: string) => trail.filter((row) => row.act !== act);
  const tainted: Readonly<Record<string, readonly TrailRow[]>> = {
    "an interest after the appointment": [...trail, { ...last, act: "intention.stateInterest", after: { resc: "LEARN" } }],
    "a judge who was not on the list": [...trail, { ...last, act: "judge.appointed", after: { judge: "other", resc: "CREC" } }],
    "no attestation": without("judge.attested"),
    "no opening": without("panel.opened"),
    "a second opening": [...trail, { ...last, act: "panel.opened", after: { submissions: [] } }],
    "no lock": without("opportunity.lock"),
    "a lock before all had submitted": without("judge.submitted"),
    "no panel": without("opportunity.appointPanel"),
  };
  for (const [what, rowsOfIt] of Object.entries(tainted)) expect(certify(rowsOfIt).neutral, what).toBe(false);
});
