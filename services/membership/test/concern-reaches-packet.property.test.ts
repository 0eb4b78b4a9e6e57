/** @clause A48 */
import fc from "fast-check";
import { addDays } from "@resc/domain";
import { afterAll, beforeAll, expect, it } from "vitest";
import { governanceStage, type GovernanceStage } from "./governance-stage.ts";

let stage: GovernanceStage;
beforeAll(async () => {
  stage = await governanceStage("2026-09-01T14:00:00Z");
});
afterAll(() => stage.database.drop());

/** Something that somebody tries, right or wrong; the number chooses among the concerns there are. */
interface Move {
  readonly act: string;
  readonly number: number;
}

const acts = [
  "raise",
  "raise",
  "raiseLate",
  "notice",
  "place",
  "merge",
  "merge",
  "withdrawOwn",
  "withdrawOwn",
  "withdrawOther",
  "clock",
  "freeze",
  "arrive",
  "hold",
  "discuss",
  "carry",
  "noAction",
  "approve",
  "nextDay",
  "sqlRefuse",
  "sqlUnplace",
  "sqlPacket",
] as const;
const history = fc.array(fc.record({ act: fc.constantFrom(...acts), number: fc.nat({ max: 5 }) }), { minLength: 10, maxLength: 45 });

interface Known {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly raised_by: string;
}

let now = new Date("2026-09-01T14:00:00Z");
const advance = async (days: number) => {
  now = new Date(now.getTime() + days * 86_400_000);
  await stage.at(now.toISOString());
};

async function concerns(): Promise<Known[]> {
  return stage.sql<Known>("select id, version, state, raised_by from membership.concern order by number");
}

async function meetingIn(states: readonly string[]): Promise<{ id: string; version: number; starts_at: Date } | undefined> {
  const rows = await stage.sql<{ id: string; version: number; starts_at: Date }>(
    "select id, version, starts_at from membership.meeting where state = any ($1) order by starts_at limit 1",
    [states],
  );
  return rows[0];
}

/** What nobody may do by SQL of the API's own role, whoever the actor is: each must fail, or change nothing. */
const hostile: Readonly<Record<string, (id: string) => string>> = {
  sqlRefuse: (id) => `delete from concern where id = '${id}'`,
  sqlUnplace: (id) => `delete from agenda_item where concern_id = '${id}'`,
  sqlPacket: () => "update packet set agenda = '[]', agenda_sha256 = encode(sha256('[]'), 'hex')",
};

async function tryMove({ act, number }: Move): Promise<void> {
  const { coordinator, crec, learn, director } = stage.people;
  const raisers = [crec, learn, director];
  // The newest that still wait: chance would hardly ever find them among all that were ever raised.
  const all = (await concerns()).filter(({ state }) => ["RAISED", "PLACED", "DISCUSSED"].includes(state)).toReversed();
  const one = all[number % Math.max(all.length, 1)];
  const raiser = raisers[number % raisers.length] ?? crec;
  const at = { id: one?.id ?? "none", version: one?.version ?? 0 };
  const held = { ...(await meetingIn(["HELD", "MINUTES_DRAFT"])) };
  switch (act) {
    case "raise":
    case "raiseLate":
      return void (await stage.attempt(raiser, "raiseConcernWithDirectors", {
        text: "A concern of many.",
        area: "Area",
        prefersNext: act === "raiseLate" && number % 2 === 0,
      }));
    case "notice": {
      const id = `notice-${crypto.randomUUID()}`;
      const payload = {
        id,
        noticeId: "notice_1",
        ref: "N-1",
        host: "LEARN" as const,
        provider: "CREC" as const,
        service: "Coaching",
        personId: learn.personId,
      };
      return stage.publish("engagements", [{ topic: "noticeConcern", subjectId: id, payload }]);
    }
    case "place":
      return void (await stage.attempt(coordinator, "placeConcern", at));
    case "merge":
      return void (await stage.attempt(coordinator, "mergeConcern", {
        ...at,
        intoId: all[(number + 1) % Math.max(all.length, 1)]?.id ?? "none",
      }));
    case "withdrawOwn":
      return void (await stage.attempt(raisers.find(({ personId }) => personId === one?.raised_by) ?? crec, "withdrawConcern", at));
    case "withdrawOther":
      return void (await stage.attempt(raisers.find(({ personId }) => personId !== one?.raised_by) ?? coordinator, "withdrawConcern", at));
    case "clock":
      await advance(number % 4);
      return void (await stage.subgraph.tick());
    case "nextDay":
      return advance(1);
    case "freeze": {
      const open = await meetingIn(["PACKET_OPEN"]);
      return void (await stage.attempt(coordinator, "freezePacket", { id: open?.id ?? "none", version: open?.version ?? 0 }));
    }
    case "arrive": {
      const [packet] = await stage.sql<{ id: string }>("select id from membership.packet where sha256 is null");
      return packet && stage.arrive(packet.id, number % 2 === 0 ? "OUT_OF_REGION" : "STATE_CONTRACTS");
    }
    case "hold": {
      const frozen = await meetingIn(["PACKET_FROZEN"]);
      if (!frozen) return;
      if (frozen.starts_at > now) {
        now = frozen.starts_at;
        await stage.at(now.toISOString());
      }
      return void (await stage.attempt(coordinator, "beginMeeting", { id: frozen.id, version: frozen.version }));
    }
    case "discuss":
      return void (await stage.attempt(coordinator, "discussConcern", { ...at, words: "Said" }));
    case "carry":
    case "noAction":
      return void (await stage.attempt(coordinator, "decideConcern", {
        ...at,
        kind: act === "carry" ? "CARRIED" : "NO_ACTION",
        words: "So it is",
      }));
    case "approve":
      await stage.attempt(coordinator, "writeMinutes", { id: held.id ?? "none", version: held.version ?? 0, minutes: "Minutes" });
      return void (await stage.attempt(coordinator, "settleMinutes", { id: held.id ?? "none", version: (held.version ?? 0) + 1 }));
    default: {
      const before = await stage.sql("select count(*)::int as n from membership.concern");
      await stage.asApp(coordinator, hostile[act]?.(one?.id ?? "none") ?? "");
      expect(await stage.sql("select count(*)::int as n from membership.concern")).toEqual(before);
    }
  }
}

/** Plans meetings ahead so that time has somewhere to go: the next after the latest. */
async function planNext(): Promise<void> {
  const [last] = await stage.sql<{ day: string }>("select max(starts_at)::date::text as day from membership.meeting");
  const from = last?.day && last.day > now.toISOString().slice(0, 10) ? last.day : now.toISOString().slice(0, 10);
  await stage.plan(`${addDays(from, 28)}T15:00:00Z`);
}

/** Lets the clock and the other subgraphs do what they do until every packet that was asked for is whole and every meeting's day is reached. */
async function letItRun(): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    await planNext();
    await advance(120);
    for (let step = 0; step < 6; step += 1) {
      await stage.subgraph.tick();
      for (const { id } of await stage.sql<{ id: string }>("select id from membership.packet where sha256 is null"))
        await stage.arriveBoth(id);
      const frozen = await meetingIn(["PACKET_FROZEN"]);
      if (frozen) await stage.act(stage.people.coordinator, "beginMeeting", { id: frozen.id, version: frozen.version });
      for (const { id, version } of (await concerns()).filter(({ state }) => state === "DISCUSSED"))
        await stage.act(stage.people.coordinator, "decideConcern", { id, version, kind: "NO_ACTION", words: "So it is" });
      const held = await meetingIn(["HELD", "MINUTES_DRAFT"]);
      if (held) {
        await stage.keep("writeMinutes", held.id, { minutes: "Minutes" });
        await stage.keep("settleMinutes", held.id);
      }
    }
  }
}

it("a concern that its raiser does not take back always reaches a packet, alone or as part of another (A48)", async () => {
  await fc.assert(
    fc.asyncProperty(history, async (moves) => {
      await planNext();
      for (const move of moves) await tryMove(move);
      await letItRun();
      const missing = await stage.sql(
        `with recursive credited as (select id, id as item from membership.concern where state not in ('WITHDRAWN')
           union all select c.id, m.merged_into from credited c join membership.concern m on m.id = c.item where m.state = 'MERGED')
         select c.id, c.state from membership.concern c where c.state <> 'WITHDRAWN' and not exists (
           select from credited k join membership.concern i on i.id = k.item and i.state <> 'WITHDRAWN' where k.id = c.id and (
             exists (select from membership.packet p, jsonb_array_elements(p.agenda::jsonb) l where l ->> 'ref' = 'CN-' || i.number and p.sha256 is not null)
             or exists (select from membership.packet_supplement s where s.concern_id = i.id)))`,
      );
      expect(missing).toEqual([]);
      // Taken back only by who raised it; and packets stand as they were frozen, one after another.
      const [taken] = await stage.sql<{ n: number }>(
        `select count(*)::int as n from platform.audit a join membership.concern c on c.id = a.object_id where a.act = 'concern.withdraw' and a.outcome = 'DONE' and a.person_id <> c.raised_by`,
      );
      expect(taken?.n).toBe(0);
      const broken = await stage.sql(
        `select p.number from membership.packet p left join membership.packet b on b.number = p.number - 1 where p.previous_sha256 is distinct from b.sha256
           or p.agenda_sha256 <> encode(sha256(convert_to(p.agenda, 'UTF8')), 'hex')`,
      );
      expect(broken).toEqual([]);
      stage.settled();
    }),
    // One database for all runs: a shorter history would not meet the same state.
    { numRuns: 20, endOnFailure: true },
  );
}, 240_000);
