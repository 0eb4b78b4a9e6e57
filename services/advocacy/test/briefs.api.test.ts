import { stranger } from "@resc/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@resc/access";
import { quantitiesOf } from "@resc/domain";
import { type Asked, type BriefsStage, briefsStage, sha256 } from "./briefs-stage.ts";

let stage: BriefsStage;
beforeAll(async () => {
  stage = await briefsStage();
});
afterAll(async () => stage.under.database.drop());

const words = ({ blocks }: Asked): string[] =>
  blocks.flatMap(({ pieces }: Asked) => pieces.filter(({ mark }: Asked) => mark === null).map(({ text }: Asked) => text));

describe("the first brief", () => {
  it("is the 2022 priorities in their own words, every number bound, nothing left to the check", async () => {
    const brief = await stage.brief(stage.liaison, "B-1");
    expect(brief).toMatchObject({ title: "2022 RESC Legislative Priorities", state: "DRAFT", textVersion: 1, problems: [] });
    expect(brief.lines).toHaveLength(23);
    expect(brief.lines[1].text).toBe("Since their formation in 1972 (10-66a), RESCs have saved public schools millions of dollars.");
    expect(brief.page.claims.map(({ stated }: Asked) => stated)).toEqual(["1972", "13,000", "13%", "2%", "10%", "45%", "20%"]);
    expect(brief.page.blocks[7].by).toBe("RESC Alliance, 2022 Legislative Priorities. Adopted by all members.");
    // "nearly" belongs to the number behind it; everything else that counts is marked.
    expect(words(brief.page).flatMap((text) => quantitiesOf(text).map((one) => one.text))).toEqual(["nearly"]);
  });

  it("prints both numbers where sources differ", async () => {
    const { page } = await stage.brief(stage.liaison, "B-1");
    const contested = page.claims.filter(({ state }: Asked) => state === "CONTESTED").map(({ stated }: Asked) => stated);
    expect(contested).toEqual(["1972", "13,000", "13%", "2%", "45%"]);
    const note = (stated: string) => {
      const number = page.blocks
        .flatMap(({ pieces }: Asked) => pieces)
        .find(({ text, mark }: Asked) => text === stated && mark === "CLAIM").note;
      return page.notes.find((one: Asked) => one.number === number)?.text;
    };
    for (const stated of contested) expect(note(stated)).toMatch(/^Sources differ\. /);
    expect(note("13%")).toBe(
      "Sources differ. Growth of total ECS, FY2012 to FY2022: 13%. Growth of ECS per enrolled student, FY2012 to FY2022: 23.1%.",
    );
    expect(note("13,000")).toContain("12,726 students");
    expect(note("1972")).toContain("1966 to 1980");
  });

  it("is seen as a draft by who writes and reviews it, and by nobody else", async () => {
    expect(await stage.brief(stage.staff, "B-1")).toBeNull();
    expect(await stage.brief(stranger(), "B-1")).toBeNull();
    expect((await stage.brief(stage.director, "B-1")).lines).toHaveLength(23);
    expect(await stage.release(stranger(), "B-1")).toBeNull();
  });
});

describe("a brief", () => {
  it("is written, sent, reviewed and released; the release is public and stays as it was", async () => {
    const { act, target, liaison, coordinator, director, staff } = stage;
    const begun = await act(coordinator, "beginBrief", { sessionYear: 2022, title: "On the magnet grants" });
    const marks = [{ text: "2022-23", kind: "YEAR" }];
    const line = { kind: "ARGUMENT", text: "The 2022-23 budget leaves 3 schools short.", marks, author: "The liaison" };
    const written = await act(coordinator, "writeBrief", { ...target(begun), title: begun.title, lines: [line] });
    expect(written.problems).toMatchObject([{ words: "3" }]);
    expect(await act(coordinator, "sendBrief", target(written))).toMatchObject({ __typename: "NotPossibleError" });
    expect((await act(staff, "writeBrief", { ...target(written), title: "Other", lines: [] })).__typename).toBe("NotFoundError");

    const lineId = written.lines[0].id;
    const better = { ...line, id: lineId, text: "The 2022-23 budget leaves schools short." };
    const right = await act(liaison, "writeBrief", {
      ...target(written),
      title: begun.title,
      lines: [better, ...["representation-gap", "residency-partners"].map((chart) => ({ kind: "CHART", text: "", marks: [], chart }))],
    });
    expect(right).toMatchObject({ problems: [], lines: [{ id: lineId }, { kind: "CHART" }, { kind: "CHART" }] });
    expect((await act(liaison, "writeBrief", { ...target(written), title: "Late", lines: [] })).__typename).toBe("ConflictError");
    const sent = await act(liaison, "sendBrief", target(right));
    expect((await act(liaison, "releaseBrief", target(sent))).message).toBe("No Executive Director has reviewed this text yet.");
    expect((await act(liaison, "reviewBrief", target(sent))).__typename).toBe("NotPermittedError");
    const waiting = async (actor: Actor): Promise<string[]> =>
      (await stage.ask(actor, "{ advocacyWaitingForMe { id } }")).advocacyWaitingForMe.map(({ id }: Asked) => id);
    expect(await waiting(director)).toContain(`REVIEW_BRIEF:${sent.ref}`);
    const reviewed = await act(director, "reviewBrief", target(sent));
    expect(await waiting(director)).not.toContain(`REVIEW_BRIEF:${sent.ref}`);
    expect(await waiting(liaison)).toContain(`RELEASE_BRIEF:${sent.ref}`);
    expect(reviewed).toMatchObject({ reviewedBy: ["CES"], viewerCan: { review: false, return: true, release: false } });
    expect((await act(coordinator, "releaseBrief", target(reviewed))).__typename).toBe("NotPermittedError");
    const released = await act(liaison, "releaseBrief", target(reviewed));
    expect(released).toMatchObject({
      state: "RELEASED",
      reviewedBy: ["CES"],
      releases: [{ version: 1 }],
      viewerCan: { write: false, revise: true },
    });

    const open = await stage.release(stranger(), released.ref);
    expect(open).toMatchObject({
      version: 1,
      title: begun.title,
      changes: [],
      page: { dataAddress: `http://localhost:4000/briefs/${released.ref}/1` },
    });
    expect(sha256(open.html)).toBe(open.hash);
    expect(sha256(Buffer.from(open.pdf, "base64"))).toBe(open.pdfHash);
    expect(open.html).toContain("Adopted by CES.");
    expect(open.page.blocks[1].chart).toMatchObject({
      name: "representation-gap",
      text: expect.stringContaining("educators of color: from"),
    });
    expect(open.page.blocks[2].chart).toMatchObject({ name: "residency-partners", text: expect.stringContaining("partners: lowest") });
    expect(await stage.brief(staff, released.ref)).toMatchObject({ state: "RELEASED", lines: [], page: null, problems: [] });

    const next = await act(liaison, "reviseBrief", target(released));
    expect(next).toMatchObject({ state: "DRAFT", textVersion: 2, releases: [{ version: 1 }] });
    expect(await stage.brief(staff, released.ref)).toMatchObject({ state: "RELEASED", textVersion: 1 });
    expect(await stage.release(stranger(), released.ref)).toEqual(open);
  });

  it("is returned to the draft with a reason; a review counts for the text that was sent only", async () => {
    const { act, target, liaison, director } = stage;
    const begun = await act(liaison, "beginBrief", { sessionYear: 2022, title: "Returned" });
    const lines = [{ kind: "ARGUMENT", text: "Words.", marks: [], author: "The liaison" }];
    const sent = await act(liaison, "sendBrief", target(await act(liaison, "writeBrief", { ...target(begun), title: "Returned", lines })));
    await act(director, "reviewBrief", target(sent));
    const returned = await act(director, "returnBrief", { ...target(sent), reason: "Say it shorter" });
    expect(returned).toMatchObject({ state: "DRAFT", reviewedBy: [] });
    const again = await act(liaison, "sendBrief", target(returned));
    expect(again).toMatchObject({ reviewedBy: [], viewerCan: { release: false } });
    expect((await act(liaison, "releaseBrief", target(again))).__typename).toBe("NotPossibleError");
  });

  it("cites positions in force only", async () => {
    const { act, target, liaison, under } = stage;
    await under.database.admin.query(`begin; set local session_replication_role = replica;
      insert into advocacy.common_position values ('position_1', 801, 'DANGER');
      insert into advocacy.position_version (id, position_id, number, title, body, state, version) values ('posversion_1', 'position_1', 1, 'On cuts', 'No cuts.', 'DRAFTING', 1); commit`);
    const begun = await act(liaison, "beginBrief", { sessionYear: 2022, title: "With a position" });
    const lines = [{ kind: "POSITION", text: "No cuts.", marks: [], positionVersionId: "posversion_1" }];
    const written = await act(liaison, "writeBrief", { ...target(begun), title: begun.title, lines });
    expect(written.problems).toMatchObject([{ message: expect.stringContaining("not in force") }]);
  });
});
