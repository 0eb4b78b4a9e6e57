/** @clause A3-A7 A52-A83 SM-12 I-40 */
import { type RescCode, rescCodes } from "@resc/domain";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type AccordStage, accordStage, shortText } from "./accord-stage.ts";

let stage: AccordStage;
beforeAll(async () => {
  stage = await accordStage();
});
afterAll(() => stage.database.drop());

const acts = ["circulate", "sign", "sign", "sign", "otherText", "oldPage", "twoAtOnce", "decline", "theRest", "theRest", "bySql"] as const;
const hostile = [
  "update membership.accord_version set state = 'IN_FORCE' where id = $1",
  "update membership.accord_version set state = 'PART_SIGNED' where id = $1",
  "update membership.accord_version set text_hash = repeat('a', 64) where id = $1",
  "update membership.accord_clause set text = 'Other words' where version_id = $1",
  "delete from membership.accord_signature where version_id = $1",
  "update membership.accord_signature set kind = 'SIGNED' where version_id = $1",
  "insert into membership.accord_signature select $1, 'LEARN', 'SIGNED', 'X', 'X', null, repeat('a', 64), null, null, platform.now()",
] as const;
const history = fc.array(
  fc.record({
    act: fc.constantFrom(...acts),
    who: fc.constantFrom(...rescCodes),
    which: fc.nat({ max: 2 }),
    sql: fc.constantFrom(...hostile),
  }),
  { minLength: 10, maxLength: 30 },
);
interface Move {
  readonly act: (typeof acts)[number];
  readonly who: RescCode;
  readonly which: number;
  readonly sql: (typeof hostile)[number];
}

/** Versions that were circulated, the newest first, each with its text as it was then. */
const circulated: { readonly id: string; readonly text: string }[] = [];

const textOf = async (id: string): Promise<string> => {
  const [row] = await stage.sql<{ text: string }>(
    "select coalesce(string_agg(text, E'\\n' order by line), '') as text from membership.accord_clause where version_id = $1",
    [id],
  );
  return row?.text ?? "";
};

async function circulate(): Promise<void> {
  const { id, version } = await stage.act(stage.people.coordinator, "loadAccordVersion", {
    title: "RESC Alliance Accord",
    month: "2026-09",
    text: `${shortText}\n3. Guideline of text ${circulated.length}.`,
  });
  await stage.act(stage.people.coordinator, "circulateAccordVersion", { id, version });
  circulated.unshift({ id, text: await textOf(id) });
}

/** Something that somebody tries, right or wrong: what is wrong is refused. */
async function tryMove({ act, who, which, sql }: Move): Promise<void> {
  const id = circulated[which]?.id ?? circulated[0]?.id ?? "";
  const other = rescCodes[(rescCodes.indexOf(who) + 1) % rescCodes.length] ?? who;
  const moves: Record<Move["act"], () => Promise<unknown>> = {
    circulate,
    sign: () => stage.sign(who, id),
    otherText: () => stage.sign(who, id, { hash: "b".repeat(64) }),
    oldPage: () => stage.sign(who, id, { version: 1 }),
    twoAtOnce: () => Promise.all([stage.sign(who, id), stage.sign(other, id), stage.sign(who, circulated[0]?.id ?? id)]),
    decline: async () => {
      const { version } = (await stage.read(stage.directors[who], id)) ?? {};
      await stage.attempt(stage.directors[who], "declineAccord", { id, version, name: who, title: "Director", reason: "Not yet." });
    },
    theRest: async () => {
      for (const code of rescCodes) await stage.sign(code, id);
    },
    bySql: () => stage.sql(sql, [id]).catch(() => undefined),
  };
  await moves[act]();
}

it("one version is in force at any time, with six signatures under the text that was circulated, through any history (I-40)", async () => {
  let entered = 0;
  await fc.assert(
    fc.asyncProperty(history, async (moves) => {
      await circulate();
      for (const move of moves) {
        await tryMove(move);
        const [found] = await stage.sql<Record<string, number>>(
          `with v as (select * from membership.accord_version where text_hash is not null), s as (select * from membership.accord_signature)
           select (select count(*)::int from v where state = 'IN_FORCE') as "inForce",
            (select count(*)::int from v where state in ('IN_FORCE','SUPERSEDED')
              and (select count(distinct resc_code) from s where s.version_id = v.id and kind = 'SIGNED') <> 6) as "notBySix",
            (select count(*)::int from s join v on v.id = s.version_id where s.text_hash <> v.text_hash) as "otherText",
            (select count(*)::int from v where state in ('IN_FORCE','SUPERSEDED')
              and exists (select from s where s.version_id = v.id and kind = 'DECLINED')) as "againstAWord",
            (select count(*)::int from v where (state = 'SUPERSEDED') <> (superseded_by is not null)) as "byNothing"`,
        );
        expect(found, JSON.stringify(move)).toEqual({ inForce: 1, notBySix: 0, otherText: 0, againstAWord: 0, byNothing: 0 });
      }
      for (const { id, text } of circulated.slice(0, 3)) expect(await textOf(id)).toBe(text);
      entered += (await stage.sql("select 1 from membership.accord_version where state = 'SUPERSEDED' and text_hash is not null")).length;
    }),
    { numRuns: 12 },
  );
  expect(entered, "versions that came into force and gave way to the next").toBeGreaterThan(0);
});
