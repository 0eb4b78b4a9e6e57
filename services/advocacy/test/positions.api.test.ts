/** @clause A21 D-10 I-29 */
import type { Actor } from "@resc/access";
import { rescCodes } from "@resc/domain";
import { stranger } from "@resc/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Asked, type PositionsStage, positionsStage, sha256 } from "./positions-stage.ts";

let stage: PositionsStage;
let staff: Actor;
let clearinghouse: Actor;
beforeAll(async () => {
  stage = await positionsStage();
  staff = await stage.under.holding("STAFF", "LEARN");
  clearinghouse = await stage.under.holding("CLEARINGHOUSE_DIRECTOR", "LEARN");
});
afterAll(async () => stage.under.database.drop());

const publicOnes = async (actor: Actor): Promise<Asked[]> => {
  const { data, errors } = await stage.under.ask(
    actor,
    "{ positionsInForce { totalCount nodes { ref title text version hash inForceSince } } }",
  );
  expect(errors).toEqual([]);
  return data?.["positionsInForce"].nodes;
};
const waiting = async (actor: Actor, ref: string): Promise<Asked[]> => {
  const { data } = await stage.under.ask(actor, "{ advocacyWaitingForMe { kind path } }");
  return ((data?.["advocacyWaitingForMe"] ?? []) as Asked[]).filter(({ path }) => path === `/positions/${ref}`).map(({ kind }) => kind);
};

describe("a common position", () => {
  it("is proposed by an Executive Director, drafted, and goes out with a fixed text; the six are told at once", async () => {
    const { act, director, liaison, coordinator, target, text, under } = stage;
    const proposed = await act(director("CREC"), "proposePosition", {
      trigger: "DANGER",
      why: "The budget cuts the grant",
      title: "On the grants",
      text: "We should speak up.",
    });
    expect(proposed).toMatchObject({
      newest: { number: 1, state: "PROPOSED", hash: null, why: "The budget cuts the grant", commitments: [] },
    });
    expect(await waiting(liaison, proposed.ref)).toEqual(["DRAFT_POSITION"]);
    expect((await act(director("CES"), "draftPosition", { ...target(proposed), title: "On the grants", text })).__typename).toBe(
      "NotPermittedError",
    );
    const drafted = await act(liaison, "draftPosition", { ...target(proposed), title: "On the grants", text });
    expect(drafted).toMatchObject({ newest: { state: "DRAFTING", text }, viewerCan: { draft: true, call: true, answer: false } });
    expect(await act(coordinator, "draftPosition", { ...target(proposed), title: "On the grants", text })).toMatchObject({
      __typename: "ConflictError",
    });

    const out = await act(coordinator, "callForCommitment", { ...target(drafted), answerBy: "2027-01-04T19:00:00Z" });
    expect(out.newest).toMatchObject({ state: "OUT_FOR_COMMITMENT", hash: sha256(text), answerBy: "2027-01-04T19:00:00.000Z" });
    expect(out.newest.commitments).toEqual(rescCodes.map((rescCode) => ({ rescCode, answer: null, words: null })));
    expect((await act(liaison, "draftPosition", { ...target(out), title: "Other", text: "Other words" })).__typename).toBe(
      "NotPossibleError",
    );
    await under.subgraph.outbox.drain();
    const mails = under.mailer.sent.filter(({ subject }) => subject.startsWith("A position to commit to"));
    expect(mails).toHaveLength(6);
    expect(mails[0]?.subject).toBe("A position to commit to, by 01/04/2027, 2:00 PM Eastern: On the grants");
    expect(mails[0]?.text).toContain(text);
    expect(mails[0]?.text).toContain("It cannot be turned off.");
    for (const code of rescCodes) expect(await waiting(director(code), out.ref)).toEqual(["COMMIT_TO_POSITION"]);
  });

  it("stands among the dates of a director until the own RESC has answered, and among nobody else's", async () => {
    const out = await stage.called({ title: "With a date" });
    const dates = async (actor: Actor, to = "2027-01-31") =>
      (await stage.under.ask(actor, `{ advocacyDates(from: "2027-01-01", to: "${to}") { kind title at timed path } }`)).data?.[
        "advocacyDates"
      ].filter(({ path }: Asked) => path === `/positions/${out.ref}`);
    expect(await dates(stage.director("ACES"))).toEqual([
      { kind: "POSITION_ANSWER", title: "With a date", at: out.newest.answerBy, timed: true, path: `/positions/${out.ref}` },
    ]);
    expect(await dates(stage.director("ACES"), "2027-01-10")).toEqual([]);
    await stage.answer("ACES", out, "COMMIT");
    for (const actor of [stage.director("ACES"), stage.coordinator, staff]) expect(await dates(actor)).toEqual([]);
    expect(await dates(stage.director("CES"))).toHaveLength(1);
  });

  it("has five business days for the answer when no time is set", async () => {
    // Monday, January 4, 2027: the fifth business day ends on Monday, January 11, Eastern time.
    expect((await stage.called()).newest.answerBy).toBe("2027-01-12T04:59:59.000Z");
    const drafted = await stage.act(stage.director("CREC"), "proposePosition", {
      trigger: "CHALLENGE",
      why: "A reason",
      title: "Title",
      text: "Text",
    });
    const written = await stage.act(stage.coordinator, "draftPosition", { ...stage.target(drafted), title: "Title", text: "Text" });
    for (const answerBy of ["2027-01-04T14:59:00Z", "2027-04-01T00:00:00Z"])
      expect((await stage.act(stage.coordinator, "callForCommitment", { ...stage.target(written), answerBy })).__typename).toBe(
        "InvalidInputError",
      );
  });

  it("is answered by each Executive Director once, for the own RESC; the sixth commitment adopts it at once", async () => {
    const { answer, called, coordinator, director, act, read, target, under } = stage;
    const out = await called({ title: "Adopted at once" });
    for (const actor of [coordinator, stage.liaison, clearinghouse])
      expect((await act(actor, "answerPosition", { ...target(out), answer: "COMMIT" })).__typename).toBe("NotPermittedError");
    expect((await act(staff, "answerPosition", { ...target(out), answer: "COMMIT" })).__typename).toBe("NotFoundError");
    const once = await answer("CES", out, "COMMIT", "With pleasure");
    expect(once).toMatchObject({ newest: { state: "OUT_FOR_COMMITMENT" }, viewerCan: { answer: false } });
    expect(once.newest.commitments[1]).toEqual({ rescCode: "CES", answer: "COMMIT", words: "With pleasure" });
    expect((await answer("CES", out, "OBJECT", "After all not")).message).toContain("has answered");
    for (const code of rescCodes.filter((one) => one !== "CES")) await answer(code, out, "COMMIT");
    const adopted = await read(coordinator, out.ref);
    expect(adopted).toMatchObject({ newest: { state: "ADOPTED", decidedAt: "2027-01-04T15:00:00.000Z" }, viewerCan: { release: true } });
    expect(await waiting(coordinator, out.ref)).toEqual(["RELEASE_POSITION"]);
    await under.subgraph.outbox.drain();
    expect(under.mailer.sent.filter(({ subject }) => subject === "Adopted: Adopted at once")).toHaveLength(7);
    expect((await read(director("ACES"), out.ref)).viewerCan).toMatchObject({ answer: false, release: false });
  });

  it("is not adopted when the sixth answer is no commitment, and an objection needs words", async () => {
    const out = await stage.called({ title: "With an objection" });
    expect((await stage.answer("LEARN", out, "OBJECT")).__typename).toBe("InvalidInputError");
    await stage.answer("LEARN", out, "OBJECT", "It goes too far");
    for (const code of rescCodes.filter((one) => one !== "LEARN")) await stage.answer(code, out, "COMMIT");
    const after = await stage.read(stage.coordinator, out.ref);
    expect(after.newest).toMatchObject({ state: "NOT_ADOPTED" });
    expect(after.newest.commitments.find(({ rescCode }: Asked) => rescCode === "LEARN")).toMatchObject({
      answer: "OBJECT",
      words: "It goes too far",
    });
    expect(await stage.read(staff, out.ref)).toBeNull();
    expect((await publicOnes(stranger())).filter(({ title }) => title === "With an objection")).toEqual([]);
  });

  it("is not adopted when the answer time passes with somebody silent, and silence is shown as unstated", async () => {
    const { under } = stage;
    const out = await stage.called({ title: "In two hours", answerBy: "2027-01-04T17:00:00Z" });
    for (const code of rescCodes.slice(0, 5)) await stage.answer(code, out, "COMMIT");
    await under.subgraph.tick();
    expect((await stage.read(stage.coordinator, out.ref)).newest.state).toBe("OUT_FOR_COMMITMENT");
    await under.database.setClock("2027-01-04T17:00:00Z");
    expect((await stage.answer("LEARN", out, "COMMIT")).message).toBe("The answer time is over.");
    await under.subgraph.tick();
    const after = await stage.read(stage.coordinator, out.ref);
    expect(after.newest).toMatchObject({ state: "NOT_ADOPTED" });
    expect(after.newest.commitments.at(-1)).toMatchObject({ rescCode: "LEARN", answer: null });
    await under.subgraph.outbox.drain();
    const [mail] = under.mailer.sent.filter(({ subject }) => subject === "Not adopted: In two hours");
    expect(mail?.text).toContain("LEARN: Not stated");
    await under.database.setClock("2027-01-04T15:00:00Z");
  });
});

describe("a position of the Alliance", () => {
  it("is seen by V2 alone until adopted, by all staff once adopted, by everybody from its release", async () => {
    const { under, called, answer, act, coordinator, read, target, text } = stage;
    const analyst = await under.holding("ANALYST", "ALLIANCE");
    const csde = await under.holding("CSDE_READER", "CSDE");
    const out = await called({ title: "Step by step" });
    expect(await read(staff, out.ref)).toBeNull();
    expect((await read(clearinghouse, out.ref)).newest.commitments).toHaveLength(6);
    expect((await read(stage.liaison, out.ref)).newest).toMatchObject({ text, commitments: [] });
    for (const code of rescCodes) await answer(code, out, "COMMIT");
    expect(await read(staff, out.ref)).toMatchObject({ newest: { state: "ADOPTED", text, why: null, answerBy: null, commitments: [] } });
    const titles = async (actor: Actor) => (await publicOnes(actor)).map(({ title }) => title);
    expect(await titles(stranger())).not.toContain("Step by step");
    const adopted = await read(coordinator, out.ref);
    expect((await act(stage.liaison, "releasePosition", target(adopted))).__typename).toBe("NotPermittedError");
    expect((await act(coordinator, "releasePosition", { ...target(adopted), at: "2027-01-04T14:00:00Z" })).__typename).toBe(
      "InvalidInputError",
    );
    await act(coordinator, "releasePosition", { ...target(adopted), at: "2027-01-04T16:00:00Z" });
    await under.subgraph.tick();
    expect(await titles(stranger())).not.toContain("Step by step");
    await under.database.setClock("2027-01-04T16:00:05Z");
    await under.subgraph.tick();
    for (const actor of [stranger(), analyst, csde])
      expect((await publicOnes(actor)).find(({ title }) => title === "Step by step")).toEqual({
        ref: out.ref,
        title: "Step by step",
        text,
        version: 1,
        hash: sha256(text),
        inForceSince: "2027-01-04T16:00:00.000Z",
      });
    for (const actor of [stranger(), analyst, csde])
      expect((await under.ask(actor, `{ position(ref: "${out.ref}") { ref } positions { totalCount } }`)).data).toEqual({
        position: null,
        positions: { totalCount: 0 },
      });
    await under.database.setClock("2027-01-04T15:00:00Z");
  });

  it("stays in force while it is amended, until the next version takes its place", async () => {
    const { act, answer, coordinator, director, inForce, read, target, text } = stage;
    const first = await inForce("Amended");
    const begun = await act(director("ACES"), "amendPosition", { positionId: first.id, why: "The budget changed" });
    expect(begun).toMatchObject({ newest: { number: 2, state: "DRAFTING", text }, inForce: { number: 1 }, viewerCan: { amend: false } });
    expect((await act(coordinator, "amendPosition", { positionId: first.id, why: "Again" })).__typename).toBe("NotPossibleError");
    expect((await read(staff, first.ref)).versions).toHaveLength(1);
    const drafted = await act(coordinator, "draftPosition", { ...target(begun), title: "Amended", text: "Now otherwise." });
    const out = await act(coordinator, "callForCommitment", target(drafted));
    expect((await act(coordinator, "retirePosition", { ...target(out, 1), reason: "No longer needed" })).__typename).toBe(
      "NotPossibleError",
    );
    for (const code of rescCodes) await answer(code, out, "COMMIT");
    expect((await publicOnes(stranger())).find(({ title }) => title === "Amended")).toMatchObject({ version: 1, text });
    const released = await act(coordinator, "releasePosition", target(await read(coordinator, first.ref)));
    expect(released.versions.map(({ number, state }: Asked) => [number, state])).toEqual([
      [2, "IN_FORCE"],
      [1, "SUPERSEDED"],
    ]);
    expect((await publicOnes(stranger())).find(({ title }) => title === "Amended")).toMatchObject({ version: 2, text: "Now otherwise." });
  });

  it("records a member's departure, stays in force, and tells the other subgraphs which RESC only", async () => {
    const { act, director, inForce, read, target, under } = stage;
    const position = await inForce("With a departure");
    const versionId = target(position).versionId;
    expect((await act(stage.coordinator, "departFromPosition", { versionId, reason: "No" })).__typename).toBe("InvalidInputError");
    expect((await act(stage.coordinator, "departFromPosition", { versionId, reason: "Not ours" })).__typename).toBe("NotPermittedError");
    const after = await act(director("CES"), "departFromPosition", { versionId, reason: "Our board decided otherwise" });
    expect(after).toMatchObject({
      newest: { state: "IN_FORCE", departures: [{ rescCode: "CES", reason: "Our board decided otherwise" }] },
    });
    expect((await act(director("CES"), "departFromPosition", { versionId, reason: "Once more" })).__typename).toBe("NotPossibleError");
    expect((await read(staff, position.ref)).newest.departures).toEqual([]);
    const { rows } = await under.database.admin.query("select payload from platform.event where topic = 'positionDeparture'");
    expect(rows).toEqual([
      { payload: { positionId: position.id, number: Number(position.ref.slice(3)), resc: "CES", personId: director("CES").personId } },
    ]);
  });

  it("is retired, or another takes its place, by the Coordinator with a reason that is public", async () => {
    const { act, coordinator, director, inForce, target } = stage;
    const [one, two, three] = [await inForce("Retired"), await inForce("Superseded"), await inForce("The newer one")];
    expect((await act(director("CES"), "retirePosition", { ...target(one), reason: "Done with it" })).__typename).toBe("NotPermittedError");
    expect((await act(coordinator, "retirePosition", { ...target(one), reason: "The bill failed" })).newest).toMatchObject({
      state: "RETIRED",
      endReason: "The bill failed",
    });
    expect((await act(coordinator, "supersedePosition", { ...target(two), byRef: one.ref, reason: "Newer words" })).__typename).toBe(
      "NotFoundError",
    );
    expect((await act(coordinator, "supersedePosition", { ...target(two), byRef: three.ref, reason: "Newer words" })).newest).toMatchObject(
      {
        state: "SUPERSEDED",
        supersededByRef: three.ref,
      },
    );
    expect((await publicOnes(stranger())).map(({ title }) => title)).toEqual(expect.not.arrayContaining(["Retired", "Superseded"]));
    const list = async (part: string) =>
      (await stage.under.ask(staff, `{ positions(stage: ${part}, first: 200) { nodes { ref } } }`)).data?.["positions"].nodes.map(
        ({ ref }: Asked) => ref,
      );
    expect(await list("ENDED")).toEqual(expect.arrayContaining([one.ref, two.ref]));
    expect(await list("IN_FORCE")).toContain(three.ref);
    expect(stage.under.reported).toEqual([]);
  });
});
