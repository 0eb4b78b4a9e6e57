import type { ListColumns } from "@resc/store/gateway";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { day, readersStage, type ReadersStage } from "./readers-stage.ts";

let stage: ReadersStage;
let alliance: ReadersStage["alliance"];
let store: ReadersStage["store"];

const shared = ["ANALYST", "CSDE_READER", "OEC_READER"] as const;
const list = (name: string, title: string, names: string, readers: ListColumns["readers"] = shared): ListColumns => ({
  list: name,
  title,
  names: names.split(" "),
  readers,
});

beforeAll(async () => {
  stage = await readersStage();
  ({ alliance, store } = stage);
  await alliance.join("An Analyst", "ANALYST", "PUBLIC");
  await alliance.join("A Csde Reader", "CSDE_READER", "CSDE");
  const ended = await alliance.join("An Analyst Before", "ANALYST", "PUBLIC");
  await alliance.act(stage.asCoordinator(), "endRole", { grantId: ended.grantId, reason: "The project ended." });
  await alliance.join("Some Staff", "STAFF", "CREC");
});
beforeEach(async () => {
  await alliance.database.setClock(day);
  await alliance.subgraph.outbox.drain();
  alliance.mailer.empty();
});
afterEach(() => alliance.settled());
afterAll(() => stage.drop());

/** Who got a mail, its subject and its text, in the order of names. */
async function told() {
  await alliance.subgraph.outbox.drain();
  return alliance.mailer.sent
    .map(({ to, subject, text }) => ({ name: (to as { name: string }).name, subject, text }))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}
const kept = (name: string) =>
  alliance.sql<{ names: string[] }>("select names from platform.list_columns where list = $1 order by number", [name]);

describe("the columns of lists", () => {
  it("are kept at the first start, and the same told again are nothing new", async () => {
    const towns = list("towns", "Towns", "town_key name county");
    expect(await store.noteListColumns([towns])).toBe(0);
    expect(await store.noteListColumns([towns])).toBe(0);
    expect(await kept("towns")).toEqual([{ names: ["town_key", "name", "county"] }]);
    expect(await told()).toEqual([]);
  });

  it("that change are told to who reads that list, in one mail, with what came, went and moved", async () => {
    await store.noteListColumns([
      list("figures", "Figures", "id metric value"),
      list("counts", "Counts", "resc year count", ["ANALYST"]),
      list("people", "People", "id name", []),
    ]);
    expect(
      await store.noteListColumns([
        list("figures", "Figures", "metric id note source"),
        list("counts", "Counts", "resc year", ["ANALYST"]),
        list("people", "People", "id name email", []),
        list("new-list", "A new list", "id"),
      ]),
    ).toBe(3);
    const mails = await told();
    expect(mails.map(({ name, subject }) => [name, subject])).toEqual([
      ["A Csde Reader", "Columns changed: Figures"],
      ["An Analyst", "Columns changed in 2 lists"],
    ]);
    for (const { name, text } of mails) {
      const words = text.replaceAll(/\s+/g, " ");
      expect(words, name).toContain("/lists/figures.csv");
      expect(words, name).toContain("Added: note (column 3), source (column 4). Removed: value. Moved: metric (column 1), id (column 2).");
      expect(words.includes("/lists/counts.csv"), name).toBe(name === "An Analyst");
      expect(words, name).not.toMatch(/people|new-list/);
    }
    expect(mails[1]?.text.replaceAll(/\s+/g, " ")).toContain("Removed: count.");
  });

  it("are told once by several gateways that start at the same moment", async () => {
    await store.noteListColumns([list("schools", "Schools", "id name")]);
    const answers = await Promise.all(Array.from({ length: 4 }, () => store.noteListColumns([list("schools", "Schools", "id name town")])));
    expect(answers.toSorted((one, other) => one - other)).toEqual([0, 0, 0, 1]);
    expect((await told()).map(({ name, subject }) => [name, subject])).toEqual([
      ["A Csde Reader", "Columns changed: Schools"],
      ["An Analyst", "Columns changed: Schools"],
    ]);
    expect(await kept("schools")).toHaveLength(2);
  });

  it("that change again, and back, are told again", async () => {
    const [before, after] = [list("rescs", "RESCs", "code name"), list("rescs", "RESCs", "code name phone")];
    await store.noteListColumns([before]);
    for (const columns of [after, before, after]) expect(await store.noteListColumns([columns])).toBe(1);
    expect((await told()).filter(({ name }) => name === "An Analyst")).toHaveLength(3);
  });

  it("are noted by gateways only, and never rewritten", async () => {
    for (const access of [alliance.app, alliance.worker])
      for (const sql of ["select * from platform.list_columns", "select platform.note_list_columns('[]')"])
        await expect(access.source.query(sql), sql).rejects.toThrow(/permission denied/);
    for (const sql of [
      "update platform.list_columns set names = '{}'",
      "delete from platform.list_columns",
      "truncate platform.list_columns",
    ])
      await expect(alliance.sql(sql), sql).rejects.toMatchObject({ code: "RA101" });
  });
});
