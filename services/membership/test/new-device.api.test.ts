import { randomBytes } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { day, type Member, readersStage, type ReadersStage } from "./readers-stage.ts";

let stage: ReadersStage;
let alliance: ReadersStage["alliance"];
let director: Member;

beforeAll(async () => {
  stage = await readersStage();
  ({ alliance } = stage);
  director = await alliance.join("Crec Director", "EXECUTIVE_DIRECTOR", "CREC");
});
beforeEach(async () => {
  await alliance.database.setClock(day);
  await alliance.subgraph.outbox.drain();
  alliance.mailer.empty();
});
afterEach(() => alliance.settled());
afterAll(() => stage.drop());

const mark = () => randomBytes(32).toString("base64url");
/** Signs in from a browser with this mark; answers whether it was new. */
const from = async (device: string, { personId }: Pick<Member, "personId">) => stage.store.noteDevice(await stage.signIn(personId), device);
/** Names and subjects of what was sent, in the order of names. */
async function told(): Promise<[string, string][]> {
  await alliance.subgraph.outbox.drain();
  const sent = alliance.mailer.sent.map(({ to, subject }): [string, string] => [(to as { name: string }).name, subject]);
  return sent.toSorted(([one], [other]) => (one < other ? -1 : 1));
}

describe("a sign-in from a new device", () => {
  it("is told to the person and to the Executive Director, once; the first sign-in ever to nobody", async () => {
    const staff = await alliance.join("Some Staff", "STAFF", "CREC");
    const [home, other] = [mark(), mark()];
    expect(await from(home, staff)).toBe(true);
    expect(await told()).toEqual([]);
    expect(await from(home, staff)).toBe(false);
    expect(await from(other, staff)).toBe(true);
    expect(await from(other, staff)).toBe(false);
    expect(await told()).toEqual([
      ["Crec Director", "Some Staff signed in from a new device"],
      ["Some Staff", "You signed in from a new device"],
    ]);
    const [toDirector, toStaff] = ["Crec Director", "Some Staff"].map(
      (name) => alliance.mailer.sent.find(({ to }) => (to as { name: string }).name === name)?.text ?? "",
    );
    for (const text of [toDirector, toStaff]) {
      expect(text).toContain("02/02/2026, 10:00 AM Eastern");
      expect(text).toContain("Program staff, CREC");
      expect(text).toContain("the Executive Director of CREC");
      expect(text).toContain("It cannot be turned off.");
    }
    expect(toStaff).not.toContain("Some Staff was told too");
  });

  it("of an Executive Director is told to them alone, who can go to the chair of the board", async () => {
    await from(mark(), director);
    await from(mark(), director);
    expect(await told()).toEqual([["Crec Director", "You signed in from a new device"]]);
    expect(alliance.mailer.sent[0]?.text).toContain("the chair of the board of CREC");
  });

  it("of a reader, and of who acts for the Alliance, is told to the Coordinator, since there is no Executive Director", async () => {
    const analyst = await alliance.join("An Analyst", "ANALYST", "PUBLIC");
    const liaison = await alliance.join("The Liaison", "LIAISON", "ALLIANCE");
    for (const one of [analyst, liaison, stage.coordinator]) {
      await from(mark(), one);
      await from(mark(), one);
    }
    expect(await told()).toEqual(
      expect.arrayContaining([
        ["An Analyst", "You signed in from a new device"],
        ["The Coordinator", "An Analyst signed in from a new device"],
        ["The Coordinator", "The Liaison signed in from a new device"],
        ["The Coordinator", "You signed in from a new device"],
        ["The Liaison", "You signed in from a new device"],
      ]),
    );
    expect(alliance.mailer.sent).toHaveLength(5);
    const textOf = (name: string) => alliance.mailer.sent.find(({ to }) => (to as { name: string }).name === name)?.text ?? "";
    expect(textOf("An Analyst")).toContain("the Alliance Coordinator");
    expect(textOf("An Analyst")).toContain("/data");
    expect(textOf("The Liaison")).toContain("an Executive Director");
  });

  it("is known with one person only: two who share a browser are two", async () => {
    const shared = mark();
    const one = await alliance.join("One Of Two", "STAFF", "LEARN");
    const other = await alliance.join("Two Of Two", "STAFF", "LEARN");
    await from(mark(), other);
    expect([await from(shared, one), await from(shared, other)]).toEqual([true, true]);
    expect((await told()).map(([name]) => name)).toEqual(["The Coordinator", "Two Of Two"]);
  });

  it("is told once when two requests note it at the same moment, and of two first ones neither is lost", async () => {
    const staff = await alliance.join("In A Hurry", "STAFF", "CREC");
    const [first, second] = [mark(), mark()];
    const cookie = await stage.signIn(staff.personId);
    const answers = await Promise.all([first, first, second].map((device) => stage.store.noteDevice(cookie, device)));
    expect(answers.filter(Boolean)).toHaveLength(2);
    expect((await told()).map(([name]) => name)).toEqual(["Crec Director", "In A Hurry"]);
  });

  it("is noted for a live session only, by its hash, and nobody else reads or writes what is kept", async () => {
    const device = mark();
    expect(await stage.store.noteDevice(mark(), device)).toBe(false);
    const staff = await alliance.join("Signed Out", "STAFF", "CREC");
    const cookie = await stage.signIn(staff.personId);
    await stage.store.endSession(cookie, "SIGNED_OUT");
    expect(await stage.store.noteDevice(cookie, device)).toBe(false);
    await from(device, staff);
    for (const table of ["known_device", "outbox", "session", "access_log"]) {
      const rows = await alliance.sql(`select 1 from platform.${table} t where t::text like '%' || $1 || '%'`, [device]);
      expect(rows, table).toEqual([]);
    }
    for (const access of [alliance.app, alliance.worker])
      for (const sql of ["select * from platform.known_device", "select platform.note_device('x', 'y')"])
        await expect(access.source.query(sql), sql).rejects.toThrow(/permission denied/);
  });
});
