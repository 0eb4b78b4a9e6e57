// Long on purpose: one story from a concern to the minutes, in which each step stands on the one before.
/** @clause A29 A38 A43 A48 SM-7 */
import { createHash } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { governanceStage, type GovernanceStage } from "./governance-stage.ts";

let stage: GovernanceStage;
beforeAll(async () => {
  stage = await governanceStage();
});
afterEach(() => stage.settled());
afterAll(() => stage.database.drop());

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

// One meeting after another, each test a day in their life.
describe("from a concern to the minutes", () => {
  it("a meeting is planned; its packet opens with the two lists first and is to be frozen two business days before", async () => {
    const meeting = await stage.plan("2026-09-17T14:00:00Z");
    expect(meeting).toMatchObject({ ref: "M-1", state: "PACKET_OPEN", freezeAt: "2026-09-15T14:00:00.000Z", packet: null });
    expect(meeting["items"].map(({ kind, position }: { kind: string; position: number }) => [position, kind])).toEqual([
      [1, "OUT_OF_REGION_LIST"],
      [2, "STATE_CONTRACTS"],
    ]);
    expect(meeting["calendar"]).toContain("SUMMARY:Executive Directors' meeting");
    const second = await stage.plan("2026-10-15T14:00:00Z");
    expect(second["state"]).toBe("PLANNED");
    const soon = await stage.attempt(stage.people.coordinator, "planMeeting", {
      title: "Too soon",
      startsAt: "2026-09-02T14:00:00Z",
      minutesPlanned: 60,
      place: "Here",
    });
    expect(soon["fields"]).toMatchObject([{ field: "startsAt" }]);
    const twice = await stage.attempt(stage.people.coordinator, "planMeeting", {
      title: "Twice",
      startsAt: "2026-09-17T18:00:00Z",
      minutesPlanned: 60,
      place: "Here",
    });
    expect(twice["fields"]).toMatchObject([{ field: "startsAt" }]);
  });

  it("a director raises a concern for the own RESC; raiser, directors of the group and Coordinator read it, nobody else", async () => {
    const { director, otherDirector, staff, board, analyst, crec, clearinghouse, coordinator } = stage.people;
    const concern = await stage.raise(director, "Two of our buses were late for a month.", { links: ["/state-contracts/SC-0001"] });
    expect(concern).toMatchObject({ ref: "CN-1", state: "RAISED", raisedFor: "CREC", raisedBy: { name: "Dina Crec" } });
    for (const actor of [director, crec, clearinghouse, coordinator])
      expect(await stage.read(actor, "concern", "CN-1"), actor.role).toMatchObject({ text: "Two of our buses were late for a month." });
    for (const actor of [otherDirector, staff, board, analyst]) {
      expect(await stage.read(actor, "concern", concern["id"]), actor.role).toBeNull();
      const { data } = await stage.ask(actor, "{ concerns { totalCount nodes { id } } meetings { totalCount } nextMeeting { id } }");
      expect(data, actor.role).toEqual({ concerns: { totalCount: 0, nodes: [] }, meetings: { totalCount: 0 }, nextMeeting: null });
    }
    expect((await stage.bells(coordinator)).map(({ title }) => title)).toContain("A concern is raised for CREC");
    expect((await stage.attempt(staff, "raiseConcernWithDirectors", { text: "Nobody listens here.", area: "All" }))["code"]).toBe(
      "FORBIDDEN",
    );
    const link = await stage.attempt(director, "raiseConcernWithDirectors", {
      text: "See this page.",
      area: "All",
      links: ["https://elsewhere.example"],
    });
    expect(link["fields"]).toMatchObject([{ field: "links" }]);
  });

  it("the Coordinator places it; its raiser is told the day, and learns no more of the meeting", async () => {
    const { coordinator, director } = stage.people;
    const raised = await stage.read(coordinator, "concern", "CN-1");
    const placed = await stage.act(coordinator, "placeConcern", { id: raised?.["id"], version: raised?.["version"] });
    expect(placed).toMatchObject({ state: "PLACED", placedOn: "2026-09-17", meeting: { ref: "M-1" } });
    expect(await stage.read(director, "concern", "CN-1")).toMatchObject({ placedOn: "2026-09-17", meeting: null });
    expect(await stage.bells(director)).toContainEqual({ title: "Your concern is on the agenda of 09/17/2026", path: "/concerns/CN-1" });
    expect((await stage.attempt(director, "placeConcern", { id: raised?.["id"], version: placed["version"] }))["code"]).toBe("FORBIDDEN");
  });

  it("two concerns become one item, and both raisers are credited and told", async () => {
    const { coordinator, otherDirector } = stage.people;
    const second = await stage.raise(otherDirector, "Our buses are late as well.");
    const into = await stage.read(coordinator, "concern", "CN-1");
    await stage.act(coordinator, "mergeConcern", { id: second["id"], version: second["version"], intoId: into?.["id"] });
    expect(await stage.read(coordinator, "concern", "CN-1")).toMatchObject({
      mergedFrom: [{ ref: "CN-2", raisedBy: { name: "Dirk Learn" } }],
    });
    for (const [actor, path] of [
      [stage.people.director, "/concerns/CN-1"],
      [otherDirector, "/concerns/CN-2"],
    ] as const)
      expect(await stage.bells(actor)).toContainEqual({ title: "CN-2 and CN-1 are now one item; both of you are credited", path });
  });

  it("the agenda is arranged with minutes each; the two lists stay first, and a concern cannot be removed", async () => {
    const { coordinator } = stage.people;
    const meeting = await stage.keep("addAgendaTopic", (await stage.read(coordinator, "meeting", "M-1"))?.["id"], {
      title: "Calendar of 2027",
      minutes: 5,
    });
    const ids = meeting["items"].map(({ id }: { id: string }) => id);
    expect(meeting["totalMinutes"]).toBe(10 + 10 + 15 + 5);
    const arranged = await stage.keep("arrangeAgenda", meeting["id"], {
      items: [ids[0], ids[1], ids[3], ids[2]].map((id) => ({ id, minutes: 20 })),
    });
    expect(arranged["items"].map(({ kind }: { kind: string }) => kind)).toEqual([
      "OUT_OF_REGION_LIST",
      "STATE_CONTRACTS",
      "TOPIC",
      "CONCERN",
    ]);
    const wrong = await stage.attempt(coordinator, "arrangeAgenda", {
      id: meeting["id"],
      version: arranged["version"],
      items: [ids[2], ids[0], ids[1], ids[3]].map((id) => ({ id, minutes: 20 })),
    });
    expect(wrong["fields"]).toMatchObject([{ field: "items" }]);
    const removing = await stage.attempt(coordinator, "removeAgendaTopic", {
      id: meeting["id"],
      version: arranged["version"],
      itemId: ids[2],
    });
    expect(removing["code"]).toBe("NOT_POSSIBLE");
    const topic = await stage.keep("addAgendaTopic", meeting["id"], { title: "To be removed", minutes: 5 });
    expect((await stage.keep("removeAgendaTopic", meeting["id"], { itemId: topic["items"][4].id }))["items"]).toHaveLength(4);
    expect(
      (await stage.attempt(stage.people.crec, "addAgendaTopic", { id: meeting["id"], version: 99, title: "Mine", minutes: 1 }))["code"],
    ).toBe("FORBIDDEN");
  });

  it("the clock asks for the packet at its instant; what waited is placed, and the packet says which section is awaited", async () => {
    await stage.raise(stage.people.crec, "A concern that nobody placed.");
    await stage.at("2026-09-15T14:00:01Z");
    await stage.subgraph.tick();
    const asked = await stage.read(stage.people.crec, "meeting", "M-1");
    expect(asked).toMatchObject({
      state: "PACKET_OPEN",
      packet: { number: 1, frozenAt: null, awaited: ["OUT_OF_REGION", "STATE_CONTRACTS"] },
    });
    expect(asked?.["packet"].agenda.map(({ ref }: { ref: string | null }) => ref)).toEqual([null, null, null, "CN-1", "CN-3"]);
    expect(asked?.["packet"].agenda[3]).toMatchObject({
      text: "Two of our buses were late for a month.",
      raisedBy: [
        { name: "Dina Crec", resc: "CREC" },
        { name: "Dirk Learn", resc: "LEARN" },
      ],
    });
    const told = await stage.sql("select payload from platform.event where publisher = 'membership' and topic = 'packet.asked'");
    expect(told.map(({ payload }) => payload)).toEqual([
      { packetId: asked?.["packet"].id, meetingId: asked?.["id"], asOf: expect.stringMatching(/^2026-09-15T14:00:01/), since: null },
    ]);
    // The next packet is open from now on, and the clock asks once only.
    expect((await stage.read(stage.people.crec, "meeting", "M-2"))?.["state"]).toBe("PACKET_OPEN");
    await stage.subgraph.tick();
    expect(await stage.sql("select 1 from membership.packet")).toHaveLength(1);
    const arrange = await stage.attempt(stage.people.coordinator, "addAgendaTopic", {
      id: asked?.["id"],
      version: asked?.["version"],
      title: "Late",
      minutes: 5,
    });
    expect(arrange["code"]).toBe("NOT_POSSIBLE");
  });

  it("is frozen when both sections have arrived, hashed over all parts, and the Executive Directors get it with a calendar file", async () => {
    const packetId = (await stage.read(stage.people.crec, "meeting", "M-1"))?.["packet"].id;
    await stage.arrive(packetId, "STATE_CONTRACTS", "b".repeat(64));
    expect((await stage.read(stage.people.crec, "meeting", "M-1"))?.["packet"]).toMatchObject({
      frozenAt: null,
      awaited: ["OUT_OF_REGION"],
    });
    await stage.arrive(packetId, "OUT_OF_REGION", "a".repeat(64));
    await stage.arrive(packetId, "OUT_OF_REGION", "c".repeat(64));
    const frozen = await stage.read(stage.people.crec, "meeting", "M-1");
    expect(frozen).toMatchObject({ state: "PACKET_FROZEN", packet: { awaited: [], previousSha256: null } });
    expect(frozen?.["packet"].sha256).toBe(sha256(`${frozen?.["packet"].agendaSha256}${"a".repeat(64)}${"b".repeat(64)}`));
    await stage.subgraph.outbox.drain();
    const mails = stage.mailer.sent.filter(({ subject }) => subject === "The packet for 09/17/2026 is frozen");
    expect(mails.flatMap(({ to }) => to)).toEqual(
      expect.arrayContaining(["Ed Crec", "Ed Learn"].map((name) => expect.objectContaining({ name }))),
    );
    expect(mails).toHaveLength(2);
    expect(mails[0]?.ics).toContain("DTSTART");
    expect(mails[0]?.text).not.toContain("buses");
  });

  it("what comes later is a numbered supplement, unless its raiser prefers the next meeting", async () => {
    const late = await stage.raise(stage.people.learn, "Something of the last day.");
    const next = await stage.raise(stage.people.clearinghouse, "This can wait.", { prefersNext: true });
    await stage.subgraph.tick();
    expect(await stage.read(stage.people.crec, "concern", late["id"])).toMatchObject({ state: "PLACED", meeting: { ref: "M-1" } });
    const meeting = await stage.read(stage.people.crec, "meeting", "M-1");
    expect(meeting?.["packet"].supplements).toMatchObject([
      { number: 1, ref: late["ref"], text: "Something of the last day.", raisedBy: [{ name: "Ed Learn" }] },
    ]);
    expect(meeting?.["items"].at(-1)).toMatchObject({ kind: "CONCERN", supplement: 1, concern: { ref: late["ref"] } });
    expect(meeting?.["packet"].agenda).toHaveLength(5);
    expect((await stage.read(stage.people.crec, "concern", next["id"]))?.["state"]).toBe("RAISED");
    await stage.act(stage.people.coordinator, "placeConcern", { id: next["id"], version: next["version"] });
    expect(await stage.read(stage.people.crec, "concern", next["id"])).toMatchObject({ state: "PLACED", meeting: { ref: "M-2" } });
  });

  it("the meeting is held on its day; notes, outcomes with owner and date; raisers are told in plain words", async () => {
    const { coordinator, crec, director, otherDirector } = stage.people;
    const meeting = await stage.read(coordinator, "meeting", "M-1");
    expect((await stage.attempt(coordinator, "beginMeeting", { id: meeting?.["id"], version: meeting?.["version"] }))["code"]).toBe(
      "NOT_POSSIBLE",
    );
    const early = await stage.read(coordinator, "concern", "CN-1");
    expect(
      (await stage.attempt(coordinator, "discussConcern", { id: early?.["id"], version: early?.["version"], words: "Now" }))["code"],
    ).toBe("NOT_POSSIBLE");
    await stage.at("2026-09-17T14:05:00Z");
    const held = await stage.keep("beginMeeting", meeting?.["id"]);
    expect(held).toMatchObject({ state: "HELD", heldOn: "2026-09-17" });
    expect(await stage.sql("select payload ->> 'heldOn' as day from platform.event where topic = 'meeting.held'")).toEqual([
      { day: "2026-09-17" },
    ]);
    const note = await stage.act(coordinator, "writeAgendaNote", {
      id: held["items"][0].id,
      version: held["items"][0].version,
      note: "Nine changes seen.",
    });
    expect(note["items"][0].note).toBe("Nine changes seen.");
    expect((await stage.attempt(crec, "writeAgendaNote", { id: held["items"][0].id, version: 2, note: "Mine" }))["code"]).toBe("FORBIDDEN");

    const discussed = await stage.act(coordinator, "discussConcern", {
      id: early?.["id"],
      version: early?.["version"],
      words: "The contractor changed.",
    });
    const bare = await stage.attempt(coordinator, "decideConcern", {
      id: early?.["id"],
      version: discussed["version"],
      kind: "ACTION",
      words: "Call them",
    });
    expect(bare["fields"]).toMatchObject([{ field: "ownerPersonId" }]);
    const decided = await stage.act(coordinator, "decideConcern", {
      id: early?.["id"],
      version: discussed["version"],
      kind: "ACTION",
      words: "CREC calls the contractor.",
      ownerPersonId: crec.personId,
      dueOn: "2026-09-25",
    });
    expect(decided).toMatchObject({
      state: "ACTION",
      note: "The contractor changed.",
      outcomes: [{ kind: "ACTION", dueOn: "2026-09-25", owner: { name: "Ed Crec" } }],
    });
    for (const actor of [director, otherDirector])
      expect((await stage.bells(actor)).map(({ title }) => title)).toContain("The directors agreed on an action about your concern");
    const own = await stage.read(director, "concern", "CN-1");
    expect(own?.["outcomes"]).toMatchObject([{ words: "CREC calls the contractor." }]);
    expect(own?.["viewerCan"]).toEqual({
      withdraw: false,
      reopen: true,
      place: false,
      merge: false,
      discuss: false,
      decide: false,
      close: false,
    });
  });

  it("minutes are written and approved when every discussed concern has an outcome; what was not discussed is carried on", async () => {
    const { coordinator } = stage.people;
    const meeting = await stage.read(coordinator, "meeting", "M-1");
    const third = await stage.read(coordinator, "concern", "CN-3");
    const discussed = await stage.act(coordinator, "discussConcern", { id: third?.["id"], version: third?.["version"] });
    await stage.keep("writeMinutes", meeting?.["id"], { minutes: "All six were there." });
    const draft = await stage.keep("writeMinutes", meeting?.["id"], { minutes: "All six were there, and the Coordinator." });
    const open = await stage.attempt(coordinator, "settleMinutes", { id: draft["id"], version: draft["version"] });
    expect(open["message"]).toContain("One concern was discussed and has no outcome.");
    await stage.act(coordinator, "decideConcern", {
      id: third?.["id"],
      version: discussed["version"],
      kind: "NO_ACTION",
      words: "Known already.",
    });
    const approved = await stage.keep("settleMinutes", meeting?.["id"]);
    expect(approved).toMatchObject({ state: "MINUTES_APPROVED", minutesApprovedOn: "2026-09-17" });
    expect(await stage.read(coordinator, "concern", "CN-4")).toMatchObject({
      state: "PLACED",
      meeting: { ref: "M-2" },
      outcomes: [{ kind: "CARRIED" }],
    });
    expect(
      (await stage.attempt(coordinator, "writeMinutes", { id: draft["id"], version: approved["version"], minutes: "Otherwise" }))["code"],
    ).toBe("NOT_POSSIBLE");
  });

  it("an overdue action comes back to the next packet by itself, until its owner says that it is done", async () => {
    const { coordinator, crec, learn } = stage.people;
    await stage.at("2026-09-26T14:00:00Z");
    await stage.subgraph.tick();
    await stage.subgraph.tick();
    const next = await stage.read(coordinator, "meeting", "M-2");
    const back = next?.["items"].filter(({ kind }: { kind: string }) => kind === "ACTION");
    expect(back).toMatchObject([{ title: "Overdue: Transportation", concern: { ref: "CN-1" } }]);
    const [outcome] = (await stage.read(crec, "concern", "CN-1"))?.["outcomes"] ?? [];
    expect(outcome.overdue).toBe(true);
    expect(
      (await stage.attempt(learn, "finishConcernAction", { id: outcome.id, version: outcome.version, words: "Not mine" }))["code"],
    ).toBe("NOT_FOUND");
    const concern = await stage.read(coordinator, "concern", "CN-1");
    expect((await stage.attempt(coordinator, "closeConcern", { id: concern?.["id"], version: concern?.["version"] }))["code"]).toBe(
      "NOT_POSSIBLE",
    );
    await stage.act(crec, "finishConcernAction", { id: outcome.id, version: outcome.version, words: "They came." });
    const closed = await stage.act(coordinator, "closeConcern", { id: concern?.["id"], version: concern?.["version"] });
    expect(closed).toMatchObject({ state: "CLOSED", outcomes: [{ doneOn: "2026-09-26" }] });
    const again = await stage.attempt(stage.people.director, "reopenConcern", { id: closed["id"], version: closed["version"], words: "" });
    expect(again["code"]).toBe("NOT_POSSIBLE");
    const reopened = await stage.act(stage.people.director, "reopenConcern", {
      id: closed["id"],
      version: closed["version"],
      words: "Late again since Monday.",
    });
    expect(reopened).toMatchObject({ state: "RAISED", newFacts: "Late again since Monday.", placedOn: null });
  });

  it("only who raised a concern takes it back; it leaves an open agenda and stays in a packet", async () => {
    const { coordinator, crec, director } = stage.people;
    const concern = await stage.raise(crec, "Not so important.");
    const placed = await stage.act(coordinator, "placeConcern", { id: concern["id"], version: concern["version"] });
    expect((await stage.attempt(coordinator, "withdrawConcern", { id: concern["id"], version: placed["version"] }))["code"]).toBe(
      "FORBIDDEN",
    );
    expect((await stage.attempt(director, "withdrawConcern", { id: concern["id"], version: placed["version"] }))["code"]).toBe("NOT_FOUND");
    await stage.act(crec, "withdrawConcern", { id: concern["id"], version: placed["version"], words: "Settled by phone" });
    const items = (await stage.read(coordinator, "meeting", "M-2"))?.["items"] as { concern: { ref: string } | null }[];
    expect(items.map((item) => item.concern?.ref)).not.toContain(concern["ref"]);
    expect(await stage.read(crec, "concern", concern["id"])).toMatchObject({ state: "WITHDRAWN", withdrawReason: "Settled by phone" });
  });

  it("a concern on a courtesy notice becomes a concern here, once, without its words", async () => {
    const { learn, coordinator } = stage.people;
    const fact = {
      topic: "noticeConcern",
      subjectId: "notice_concern_1",
      payload: {
        id: "notice_concern_1",
        noticeId: "notice_1",
        ref: "N-1042",
        host: "LEARN",
        provider: "CREC",
        service: "Coaching",
        personId: learn.personId,
      },
    };
    await stage.publish("engagements", [fact, fact]);
    const { data } = await stage.ask(
      coordinator,
      `{ concerns(states: [RAISED]) { nodes { text area raisedFor notice { id } raisedBy { name } } } }`,
    );
    expect(data?.["concerns"].nodes.filter((one: { notice: object | null }) => one.notice)).toEqual([
      {
        text: "Raised on courtesy notice N-1042. Its words stand with the notice.",
        area: "Coaching",
        raisedFor: "LEARN",
        notice: { id: "notice_1" },
        raisedBy: { name: "Ed Learn" },
      },
    ]);
  });

  it("homes say what waits: concerns and packet steps for the Coordinator, the packet and own actions for a director", async () => {
    const waiting = async (actor: Parameters<typeof stage.ask>[0]) =>
      ((await stage.ask(actor, "{ governanceWaitingForMe { kind } }")).data?.["governanceWaitingForMe"] ?? []).map(
        ({ kind }: { kind: string }) => kind,
      );
    expect(await waiting(stage.people.coordinator)).toContain("PLACE_CONCERN");
    await stage.at("2026-10-13T14:00:01Z");
    await stage.subgraph.tick();
    expect(await waiting(stage.people.coordinator)).toEqual(expect.arrayContaining(["AWAITED_SECTION", "PLAN_MEETING"]));
    await stage.arriveBoth((await stage.read(stage.people.crec, "meeting", "M-2"))?.["packet"].id);
    expect(await waiting(stage.people.crec)).toEqual(["READ_PACKET"]);
    expect(await waiting(stage.people.director)).toEqual([]);
    const dates = async (actor: Parameters<typeof stage.ask>[0]) =>
      (
        (await stage.ask(actor, '{ governanceDates(from: "2026-10-01", to: "2026-10-31") { kind path timed } }')).data?.[
          "governanceDates"
        ] ?? []
      ).map(({ kind, path }: { kind: string; path: string }) => `${kind} ${path}`);
    // The packet is frozen already; the meeting is still ahead, for those who read agendas.
    expect(await dates(stage.people.crec)).toEqual(["MEETING /agenda/M-2"]);
    expect(await dates(stage.people.director)).toEqual([]);
    const numbers = async (actor: Parameters<typeof stage.ask>[0]) =>
      (await stage.ask(actor, "{ governanceNumbers { label value path } }")).data?.["governanceNumbers"];
    const open = (await stage.ask(stage.people.crec, "{ concerns(states: [RAISED, PLACED, DISCUSSED]) { totalCount } }")).data?.[
      "concerns"
    ];
    const toPlace = (await stage.ask(stage.people.coordinator, "{ concerns(states: [RAISED]) { totalCount } }")).data?.["concerns"];
    expect(await numbers(stage.people.crec)).toEqual([
      { label: "Concerns not decided", value: open.totalCount, path: "/concerns?view=open" },
    ]);
    expect(await numbers(stage.people.coordinator)).toEqual([
      { label: "Concerns to place", value: toPlace.totalCount, path: "/concerns?view=waiting" },
    ]);
    expect(await numbers(stage.people.director)).toEqual([]);
    const packets = await stage.sql("select number, sha256, previous_sha256 from membership.packet order by number");
    expect(packets[1]?.["previous_sha256"]).toBe(packets[0]?.["sha256"]);
  });
});
