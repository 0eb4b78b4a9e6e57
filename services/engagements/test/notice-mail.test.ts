import { systemActor } from "@resc/access";
import { UnitOfWork } from "@resc/store";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Alliance, allianceWithPeople, monday } from "./alliance.ts";

let alliance: Alliance;
beforeAll(async () => {
  alliance = await allianceWithPeople();
});
beforeEach(async () => {
  await minuteLater();
  await alliance.subgraph.outbox.drain();
  alliance.mailer.empty();
  await alliance.at(monday);
});
afterEach(async () => alliance.settled());
afterAll(async () => alliance.database.drop());

const crec = () => alliance.director("CREC");
const learn = () => alliance.executive("LEARN");
const minuteLater = () => alliance.at("2026-09-14T14:01:00Z");

async function given(more: object = {}, topics: object = {}) {
  const engagement = await alliance.start(crec(), {
    districtId: alliance.district("Groton"),
    startsOn: "2026-10-01",
    endsOn: "2026-12-18",
    days: 12,
    ...more,
  });
  return alliance.give(crec(), engagement["notices"][0], topics);
}
const states = async (noticeId: string) =>
  (await alliance.sql<{ state: string }>("select state from platform.outbox where object_id = $1 order by state", [noticeId])).map(
    ({ state }) => state,
  );

describe("mail of a notice", () => {
  it("waits ten seconds, then goes once to the Executive Director and once to the Coordinator", async () => {
    const notice = await given({}, { collaboration: "JOINT", collaborationWords: "Your coaches could join", message: "Happy to talk" });
    await alliance.subgraph.outbox.drain();
    expect(alliance.mailer.sent).toEqual([]);
    await minuteLater();
    await alliance.subgraph.outbox.drain();
    await alliance.subgraph.outbox.drain();
    expect(alliance.mailer.recipients()).toEqual(["ALLIANCE COORDINATOR", "LEARN EXECUTIVE_DIRECTOR"]);
    const mail = alliance.mailer.sent.find(({ to }) => JSON.stringify(to).includes("LEARN"));
    expect(mail).toMatchObject({ subject: "Courtesy notice: Coaching of new teachers for Groton", replyTo: { name: "CREC DIRECTOR" } });
    for (const part of [
      "Groton is in the LEARN region",
      "Coaching of new teachers",
      "12 days, 10/01/2026 to 12/18/2026",
      "We propose to do it jointly. Your coaches could join",
      "None discussed",
      "Happy to talk",
      "CREC DIRECTOR",
      "Nothing needs your permission",
    ])
      expect(mail?.text).toContain(part);
    expect(await states(notice["id"])).toEqual(["SENT", "SENT"]);
    expect((await alliance.notice(crec(), notice["id"]))["mail"]).toEqual(
      expect.arrayContaining([{ to: "LEARN EXECUTIVE_DIRECTOR", kind: "courtesyNotice.given", state: "SENT" }]),
    );
    expect((await alliance.notice(learn(), notice["id"]))["mail"]).toEqual([]);
  });

  it("goes once although two workers run at the same time", async () => {
    await given();
    await minuteLater();
    const other = await alliance.another();
    const ids = (await alliance.sql<{ id: string }>("select id from platform.outbox where state = 'PENDING' order by id")).map(
      ({ id }) => id,
    );
    await Promise.all(
      ids.flatMap((id) => [alliance.subgraph.outbox.deliverOne(id), other.outbox.deliverOne(id), alliance.subgraph.outbox.deliverOne(id)]),
    );
    expect(alliance.mailer.recipients()).toEqual(["ALLIANCE COORDINATOR", "LEARN EXECUTIVE_DIRECTOR"]);
  });

  it("is tried again under the same Message-ID when the server refuses it", async () => {
    const notice = await given();
    await minuteLater();
    const [row] = await alliance.sql<{ id: string }>("select id from platform.outbox where object_id = $1 and recipient_person = $2", [
      notice["id"],
      learn().personId,
    ]);
    alliance.mailer.refusing = 1;
    await expect(alliance.subgraph.outbox.deliverOne(row?.id ?? "")).rejects.toThrow("421");
    expect(await alliance.sql("select state, attempts, last_error from platform.outbox where id = $1", [row?.id])).toEqual([
      { state: "PENDING", attempts: 1, last_error: "421 try again later" },
    ]);
    await alliance.subgraph.outbox.deliverOne(row?.id ?? "");
    await alliance.subgraph.outbox.deliverOne(row?.id ?? "");
    expect(alliance.mailer.tried.map(({ messageId }) => messageId)).toEqual([`<${row?.id}@localhost>`, `<${row?.id}@localhost>`]);
    expect(alliance.mailer.sent).toHaveLength(1);
  });

  it("is given up after twelve attempts, and shown", async () => {
    const notice = await given();
    await minuteLater();
    const [row] = await alliance.sql<{ id: string }>("select id from platform.outbox where object_id = $1 limit 1", [notice["id"]]);
    alliance.mailer.refusing = 12;
    for (let attempt = 1; attempt <= 12; attempt += 1)
      await expect(alliance.subgraph.outbox.deliverOne(row?.id ?? "")).rejects.toThrow("421");
    await alliance.subgraph.outbox.deliverOne(row?.id ?? "");
    expect(alliance.mailer.tried).toHaveLength(12);
    expect((await alliance.notice(crec(), notice["id"]))["mail"]).toContainEqual(expect.objectContaining({ state: "FAILED" }));
    const stuck = await new UnitOfWork(alliance.worker).runAs(systemActor("test"), (tx) =>
      tx.query<{ id: string }>("select id from platform.stuck_owed()"),
    );
    expect(stuck.map(({ id }) => id)).toContain(row?.id);
  });

  it("does not claim to be sent to somebody without an address", async () => {
    const admin = await alliance.join("No Address", "EXECUTIVE_DIRECTOR", "PUBLIC", null);
    const notice = await given();
    await alliance.sql(
      "insert into platform.outbox (id, subgraph, kind, object_id, recipient_person, payload, dedupe_key, created_at, not_before) values ('out_none', 'engagements', 'courtesyNotice.given', $1, $2, '{}', 'none', now(), now())",
      [notice["id"], admin.personId],
    );
    await alliance.subgraph.outbox.deliverOne("out_none");
    expect(await alliance.sql("select state, last_error from platform.outbox where id = 'out_none'")).toEqual([
      { state: "FAILED", last_error: "No mail address is on record for the recipient." },
    ]);
  });

  it("is rendered by reading as its recipient: who may not read the notice gets nothing", async () => {
    const notice = await given();
    const outsider = alliance.staff("ACES");
    await alliance.sql(
      "insert into platform.outbox (id, subgraph, kind, object_id, recipient_person, payload, dedupe_key, created_at, not_before) values ('out_wrong', 'engagements', 'courtesyNotice.given', $1, $2, '{}', 'wrong', now(), now())",
      [notice["id"], outsider.personId],
    );
    await alliance.subgraph.outbox.deliverOne("out_wrong");
    expect(alliance.mailer.tried).toEqual([]);
    expect(await alliance.sql("select state from platform.outbox where id = 'out_wrong'")).toEqual([{ state: "DROPPED" }]);
  });

  it("owes one row for one person and version, whatever is asked twice", async () => {
    const notice = await given();
    const before = await states(notice["id"]);
    const [row] = await alliance.sql<{ dedupe_key: string }>("select dedupe_key from platform.outbox where object_id = $1 limit 1", [
      notice["id"],
    ]);
    await new UnitOfWork(alliance.worker).runAs(systemActor("test"), (tx) =>
      tx.owe({
        kind: "courtesyNotice.given",
        objectId: notice["id"],
        recipientPersonId: learn().personId ?? "",
        dedupeKey: row?.dedupe_key ?? "",
      }),
    );
    expect(await states(notice["id"])).toEqual(before);
  });

  it("shows beforehand exactly what is sent, and to whom", async () => {
    const preview = (
      await alliance.ask(crec(), `query($input: NoticePreviewInput!) { noticePreview(input: $input) { to copy replyTo subject text } }`, {
        input: {
          host: "LEARN",
          districtId: alliance.district("Groton"),
          categoryCode: "talent",
          service: "Coaching of new teachers",
          startsOn: "2026-10-01",
          endsOn: "2026-12-18",
          days: 12,
          collaboration: "JOINT",
          capacityBuilding: "NONE_DISCUSSED",
          message: "Happy to talk",
        },
      })
    ).data?.["noticePreview"];
    expect(preview).toMatchObject({
      to: ["LEARN EXECUTIVE_DIRECTOR, executive_director"],
      copy: ["ALLIANCE COORDINATOR, coordinator"],
      replyTo: "crec.director@test.example",
      subject: "Courtesy notice: Coaching of new teachers for Groton",
    });
    await given({}, { collaboration: "JOINT", message: "Happy to talk" });
    await minuteLater();
    await alliance.subgraph.outbox.drain();
    const withoutLinks = (text: string) => text.replaceAll(/https?:\S+/g, "").split("Open in the portal")[0];
    expect(withoutLinks(alliance.mailer.sent.find(({ to }) => JSON.stringify(to).includes("COORDINATOR"))?.text ?? "")).toBe(
      withoutLinks(preview["text"]),
    );
    expect(
      (await alliance.ask(alliance.coordinator, `{ noticePreview(input: { host: LEARN }) { text } }`)).data?.["noticePreview"],
    ).toBeNull();
  });
});
