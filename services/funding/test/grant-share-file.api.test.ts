import { grantShareColumns } from "@resc/domain";
import { afterAll, beforeAll, expect, it } from "vitest";
import { contractStage } from "./state-contract-stage.ts";

let stage: Awaited<ReturnType<typeof contractStage>>;
beforeAll(async () => {
  stage = await contractStage();
});
afterAll(async () => stage.database.drop());

const head = grantShareColumns.join(",");
const question =
  "query($id: ID!) { grantShareFile(fileId: $id) { problem appropriation centers { resc memberBoards equalizationAid amount1999 } } }";
async function look(actor: typeof stage.people.coordinator, id: string) {
  const { data, errors } = await stage.ask(actor, question, { id });
  expect(errors).toEqual([]);
  return data?.["grantShareFile"];
}

it("a table that the Coordinator sent fills the inputs; nobody else reads it", async () => {
  const { coordinator, staff } = stage.people;
  const { id } = await stage.sendFile(coordinator, `${head}\nCREC,35,"$1,000.50",,600\n`, "TABLE_IMPORT", "inputs.csv");
  expect(await look(coordinator, id)).toEqual({
    problem: null,
    appropriation: "600.00",
    centers: [{ resc: "CREC", memberBoards: 35, equalizationAid: "1000.50", amount1999: null }],
  });
  expect(await look(staff, id)).toBeNull();
  expect(await look(coordinator, "file_none")).toBeNull();
});

it("one that cannot be read says what to write instead, and gives no numbers", async () => {
  const { coordinator } = stage.people;
  const { id } = await stage.sendFile(coordinator, `${head}\nCREC,35,a lot,,600\n`, "TABLE_IMPORT", "inputs.csv");
  expect(await look(coordinator, id)).toEqual({
    problem: expect.stringMatching(/^Line 2: write equalization_aid in dollars .* instead of "a lot"\./) as string,
    appropriation: null,
    centers: [],
  });
});
