/** @clause A3-A7 A34 A52-A83 SM-12 I-40 B-01 */
import { createHash } from "node:crypto";
import { accordClauses, citeAccord, rescCodes } from "@resc/domain";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type AccordStage, accordStage, shortText } from "./accord-stage.ts";

let stage: AccordStage;
beforeAll(async () => {
  stage = await accordStage();
});
afterEach(() => stage.settled());
afterAll(() => stage.database.drop());

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

describe("the Accord of July 2021", () => {
  it("is in force word for word, with six signatures whose date is not stated; its predecessor is known by name", async () => {
    const accord = await stage.inForce(stage.people.staff);
    expect(accord).toMatchObject({ number: 2, month: "2021-07", state: "IN_FORCE", inForceAt: null });
    const cited = accord?.["clauses"].filter(({ citation }: { citation: string | null }) => citation !== null);
    expect(cited.map(({ citation }: { citation: string }) => citation)).toEqual(accordClauses.map(citeAccord));
    expect(accord?.["hash"]).toBe(sha256(accord?.["clauses"].map(({ text }: { text: string }) => text).join("\n")));
    expect(accord?.["signatures"]).toHaveLength(6);
    expect(accord?.["signatures"]).toContainEqual({
      rescCode: "CREC",
      word: "SIGNED",
      name: "Greg Florio",
      title: "Executive Director",
      signedOn: null,
      reason: null,
    });
    expect(await stage.read(stage.people.staff, "1")).toMatchObject({
      month: "2016-12",
      state: "SUPERSEDED",
      hash: null,
      clauses: [],
      signatures: [],
      supersededByNumber: 2,
    });
  });

  it("is for all staff of the Alliance, and for nobody else", async () => {
    for (const actor of [
      stage.people.operator,
      { ...stage.people.staff, personId: null, role: "ANONYMOUS" as const, organization: "PUBLIC" as const },
    ])
      expect(await stage.inForce(actor), actor.role).toBeNull();
  });

  it("cannot be changed by anybody: neither text nor signatures", async () => {
    for (const sql of [
      "update membership.accord_clause set text = 'Other words'",
      "delete from membership.accord_clause",
      "update membership.accord_signature set name = 'Somebody else'",
      "delete from membership.accord_signature",
      "delete from membership.accord_version",
      "update membership.accord_version set text_hash = repeat('a', 64)",
      "insert into membership.accord_clause select id, 99, 'GUIDELINE', null, null, 'More' from membership.accord_version where text_hash is not null",
    ])
      await expect(stage.sql(sql), sql).rejects.toMatchObject({ code: "RA480" });
    expect(await stage.refusedAsApp(stage.people.coordinator, "update membership.accord_clause set text = 'Other words'")).toBe("42501");
  });
});

describe("a new version", () => {
  it("gets the place of each sentence when it is loaded, and is for those who sign until it is in force", async () => {
    const draft = await stage.act(stage.people.coordinator, "loadAccordVersion", { title: "Accord", month: "2026-09", text: shortText });
    expect(draft).toMatchObject({ state: "DRAFT", signatures: [], viewerCan: { circulate: true, sign: false } });
    expect(draft["clauses"].map(({ line, citation, anchor }: Record<string, unknown>) => [line, citation, anchor])).toEqual([
      [1, "Accord, statement 1", "statement-1"],
      [3, "Accord, guideline 1", "guideline-1"],
      [4, "Accord, guideline 1(a)", "guideline-1a"],
      [5, "Accord, guideline 2", "guideline-2"],
      [7, "Accord, guideline 2", "guideline-2-line-7"],
    ]);
    expect(await stage.read(stage.people.staff, draft["id"])).toBeNull();
    const without = await stage.attempt(stage.people.coordinator, "loadAccordVersion", {
      title: "Accord",
      month: "2026-09",
      text: "No guideline stands in this text.",
    });
    expect(without["fields"]).toMatchObject([{ field: "text" }]);
    expect(
      (await stage.attempt(stage.directors.CREC, "loadAccordVersion", { title: "Mine", month: "2026-09", text: shortText }))["code"],
    ).toBe("FORBIDDEN");
  });

  it("enters into force with the sixth signature, and the one before is superseded in the same moment", async () => {
    const version = await stage.circulated();
    const owed = await stage.sql("select recipient_person from platform.outbox where kind = 'accord.toSign' and object_id = $1", [
      version["id"],
    ]);
    expect(owed).toHaveLength(6);
    for (const code of rescCodes.slice(0, 5))
      expect((await stage.sign(code, version["id"]))["accordVersion"]).toMatchObject({ state: "PART_SIGNED" });
    expect((await stage.sign("ACES", version["id"]))["code"]).toBe("NOT_POSSIBLE");
    expect((await stage.sign("LEARN", version["id"], { hash: "b".repeat(64) }))["message"]).toContain("not the text that was circulated");
    expect((await stage.sign("LEARN", version["id"], { signedOn: "2024-12-31" }))["fields"]).toMatchObject([{ field: "signedOn" }]);
    const last = rescCodes[5] ?? "LEARN";
    const signed = (await stage.sign(last, version["id"], { signedOn: "2026-08-31" }))["accordVersion"];
    expect(signed).toMatchObject({ state: "IN_FORCE", inForceAt: "2026-09-01T14:00:00.000Z", hash: version["hash"] });
    expect(await stage.inForce(stage.people.staff)).toMatchObject({ id: version["id"] });
    expect(await stage.read(stage.people.staff, "2")).toMatchObject({ state: "SUPERSEDED", supersededByNumber: signed["number"] });
    // The signature binds the RESC: it stays when its director's role ends.
    await stage.sql("update platform.role_grant set valid = tstzrange(lower(valid), platform.now()) where person_id = $1", [
      stage.directors.CREC.personId,
    ]);
    const after = await stage.inForce(stage.people.staff);
    expect(after?.["signatures"].find(({ rescCode }: { rescCode: string }) => rescCode === "CREC")).toMatchObject({
      word: "SIGNED",
      name: "Ed CREC",
    });
  });

  it("is circulated only when all six have a director, and cannot enter into force once one has declined", async () => {
    const draft = await stage.act(stage.people.coordinator, "loadAccordVersion", { title: "Accord", month: "2026-10", text: shortText });
    const at = { id: draft["id"], version: draft["version"] };
    expect((await stage.attempt(stage.people.coordinator, "circulateAccordVersion", at))["message"]).toContain("Not all six");
    await stage.sql("update platform.role_grant set valid = tstzrange(lower(valid), null) where person_id = $1", [
      stage.directors.CREC.personId,
    ]);
    const version = await stage.act(stage.people.coordinator, "circulateAccordVersion", at);
    const declined = await stage.act(stage.directors.CES, "declineAccord", {
      id: version["id"],
      version: version["version"],
      name: "Ed CES",
      title: "Executive Director",
      reason: "Our board has not seen it.",
    });
    expect(declined).toMatchObject({ state: "CIRCULATED", viewerCan: { sign: false } });
    expect((await stage.sign("CES", version["id"]))["code"]).toBe("NOT_POSSIBLE");
    await expect(
      stage.sql("update membership.accord_version set state = 'PART_SIGNED' where id = $1", [version["id"]]),
    ).rejects.toMatchObject({
      code: "RA481",
    });
    await stage.sign("ACES", version["id"]);
    await expect(stage.sql("update membership.accord_version set state = 'IN_FORCE' where id = $1", [version["id"]])).rejects.toMatchObject(
      {
        code: "RA482",
      },
    );
    await expect(
      stage.sql(
        "insert into membership.accord_signature values ($1, 'LEARN', 'SIGNED', 'X', 'X', null, repeat('a', 64), null, null, platform.now())",
        [version["id"]],
      ),
    ).rejects.toMatchObject({ code: "RA480" });
  });
});
