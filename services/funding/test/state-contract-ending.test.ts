/** @clause A43 SM-8 */
import { afterAll, beforeAll, expect, it } from "vitest";
import { contractStage } from "./state-contract-stage.ts";

let stage: Awaited<ReturnType<typeof contractStage>>;
beforeAll(async () => {
  stage = await contractStage();
});
afterAll(async () => stage.database.drop());

it("tells of an end 60 days before it, once for each end agreed, by the bell of the lead's ED and the Coordinator, unless the next contract is there", async () => {
  const { people, act } = stage;
  const active = await stage.active({}, [], "Ending");
  const followed = await stage.active({}, [], "Followed");
  await stage.database.setClock("2027-04-30T15:00:00Z");
  await stage.subgraph.tick();
  const renewed = await act(people.ed, "renewStateContract", { id: followed.id, version: (await stage.read(followed.id)).version });
  expect(renewed.__typename).toBe("StateContractActSuccess");
  const told = async (id: string) =>
    (
      await stage.database.admin.query(
        "select person_id, title, detail from platform.bell where object_id = $1 and title like 'Ends soon:%' order by detail, person_id",
        [id],
      )
    ).rows;
  const both = [people.ed.personId ?? "", people.coordinator.personId ?? ""].toSorted((one, other) => (one < other ? -1 : 1));
  const lines = (end: string) =>
    both.map((person) => ({
      person_id: person,
      title: "Ends soon: Ending",
      detail: `The period ends on ${end}, and no next contract is on the list`,
    }));
  expect(await told(active.id)).toEqual([]);
  await stage.database.setClock("2027-05-01T15:00:00Z");
  await stage.subgraph.tick();
  await stage.subgraph.tick();
  expect(await told(active.id)).toEqual(lines("06/30/2027"));
  expect(await told(followed.id)).toEqual([]);
  const { rows: mails } = await stage.database.admin.query(
    "select kind from platform.outbox where object_id = $1 and kind <> 'stateContract.renewal'",
    [active.id],
  );
  expect(mails).toEqual([]);
  // A later end that is agreed afterwards is told again, and the day before its sixty days not yet.
  const { version } = await stage.read(active.id);
  const amended = await act(people.ed, "amendStateContract", {
    id: active.id,
    version,
    reason: "The agency gave a month more",
    terms: stage.terms({ periodTo: "2027-07-31" }),
  });
  expect(amended.__typename).toBe("StateContractActSuccess");
  await stage.database.setClock("2027-05-31T15:00:00Z");
  await stage.subgraph.tick();
  expect(await told(active.id)).toHaveLength(2);
  await stage.database.setClock("2027-06-01T15:00:00Z");
  await stage.subgraph.tick();
  await stage.subgraph.tick();
  expect(await told(active.id)).toEqual([...lines("06/30/2027"), ...lines("07/31/2027")]);
  await stage.database.setClock("2026-08-03T15:00:00Z");
});
