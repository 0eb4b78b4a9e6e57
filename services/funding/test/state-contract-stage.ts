import { createHash } from "node:crypto";
import type { Actor } from "@resc/access";
import type { RescCode } from "@resc/domain";
import { freshKey, publishAsMembership, membershipFacts } from "@resc/testing";
import { expect } from "vitest";
import { fundingWithContracts } from "./funding-database.ts";

const result = `__typename ... on UserError { code message } ... on InvalidInputError { fields { field message } }
  ... on StateContractActSuccess { contract { id ref version state amount incomplete acts years { fiscalYear total } shares { resc fiscalYear amount } } }`;

const inputs: Readonly<Record<string, string>> = {
  expectStateContract: "ExpectStateContractInput",
  receiveStateContractForm: "ReceiveStateContractFormInput",
  executeStateContract: "ExecuteStateContractInput",
  amendStateContract: "AmendStateContractInput",
  addStateContractDeliverable: "AddStateContractDeliverableInput",
  deliverStateContractItem: "DeliverStateContractItemInput",
  declineStateContract: "EndStateContractInput",
  terminateStateContract: "EndStateContractInput",
  closeStateContract: "CloseStateContractInput",
  renewStateContract: "RenewStateContractInput",
};

export interface ActAnswer {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly fields?: readonly { readonly field: string; readonly message: string }[];
  readonly contract?: {
    readonly id: string;
    readonly ref: string;
    readonly version: number;
    readonly state: string;
    readonly amount: string | null;
    readonly incomplete: readonly string[];
    readonly acts: readonly string[];
  };
}

/** Funding with people who act on State contracts, and short ways to do so. */
export async function contractStage() {
  const under = await fundingWithContracts();
  await under.database.setClock("2026-08-03T15:00:00Z");
  const people = {
    coordinator: await under.holding("COORDINATOR", "ALLIANCE"),
    ed: await under.holding("EXECUTIVE_DIRECTOR", "CREC"),
    clearinghouse: await under.holding("CLEARINGHOUSE_DIRECTOR", "CREC"),
    director: await under.holding("DIRECTOR", "CREC"),
    otherEd: await under.holding("EXECUTIVE_DIRECTOR", "LEARN"),
    staff: await under.holding("STAFF", "ACES"),
    csde: await under.holding("CSDE_READER", "CSDE"),
    oec: await under.holding("OEC_READER", "OEC"),
  } as const;
  const membership = await under.database.open("membership", "worker");
  await publishAsMembership(
    membership,
    Object.entries(people).flatMap(([name, { personId, role, organization }]) => [
      membershipFacts.person({
        id: personId ?? "",
        name: `Test ${name}`,
        email: `${name}@example.example`,
        phone: null,
        title: null,
        organization,
      }),
      membershipFacts.role({
        id: `role-${name}`,
        personId: personId ?? "",
        role: role as "STAFF",
        organization,
        validFrom: "2020-01-01",
        validTo: null,
      }),
    ]),
  );
  await under.subgraph.projection.catchUp();

  const act = async (actor: Actor, name: string, input: object): Promise<ActAnswer> => {
    const { data, errors } = await under.ask(actor, `mutation($input: ${inputs[name]}!) { ${name}(input: $input) { ${result} } }`, {
      input: { idempotencyKey: freshKey(), ...input },
    });
    expect(errors).toEqual([]);
    return data?.[name] as ActAnswer;
  };
  const sendFile = async (actor: Actor, text: string, purpose = "STATE_CONTRACT_FORM", name = "form.pdf") => {
    const bytes = Buffer.from(text);
    const once = async function* () {
      yield bytes;
    };
    return under.subgraph.files.receive(actor, { purpose, name, sha256: createHash("sha256").update(bytes).digest("hex") }, once());
  };
  const terms = (more: object = {}) => ({
    office: "Office of Grants",
    programCode: "P-100",
    contractNumber: "C-1",
    fundingSource: "State funds",
    periodFrom: "2026-08-01",
    periodTo: "2027-06-30",
    participants: [{ resc: "CREC", role: "lead" }, { resc: "LEARN" }],
    years: [{ fiscalYear: 2027, total: "1000.00" }],
    shares: [
      { resc: "CREC", fiscalYear: 2027, amount: "600.50" },
      { resc: "LEARN", fiscalYear: 2027, amount: "399.50" },
    ],
    ...more,
  });
  const expectOne = async (lead: RescCode = "CREC", title = "Training of teachers", agency = "CSDE") => {
    const answer = await act(people.coordinator, "expectStateContract", {
      agency,
      title,
      kind: "designation",
      lead,
      participants: [lead],
      route: "DIRECT_DESIGNATION",
    });
    return answer.contract as NonNullable<ActAnswer["contract"]>;
  };
  const file = async (contract: { id: string; version: number }, more: object = {}, deliverables: readonly object[] = []) => {
    const { id: fileId } = await sendFile(people.clearinghouse, "%PDF-1.7 form");
    return act(people.clearinghouse, "receiveStateContractForm", {
      id: contract.id,
      version: contract.version,
      fileId,
      terms: terms(more),
      deliverables,
    });
  };
  const execute = (contract: { id: string; version: number }) =>
    act(people.ed, "executeStateContract", {
      id: contract.id,
      version: contract.version,
      agencySignedOn: "2026-07-20",
      leadSignedOn: "2026-07-21",
    });
  /** On the list, filed, signed, and its period begun by the clock. */
  const active = async (more: object = {}, deliverables: readonly object[] = [], title = "Training of teachers") => {
    const filed = (await file(await expectOne("CREC", title), more, deliverables)).contract;
    const signed = (await execute(filed as NonNullable<typeof filed>)).contract;
    await under.subgraph.tick();
    return read(signed?.id ?? "");
  };
  const read = async (id: string) => {
    const { data } = await under.ask(
      people.staff,
      "query($id: ID!) { stateContract(id: $id) { id ref version state amount incomplete acts } }",
      { id },
    );
    return data?.["stateContract"] as NonNullable<ActAnswer["contract"]>;
  };
  /** Membership asks for a packet, and funding hears of it. */
  const askForPacket = async (packetId: string) => {
    await publishAsMembership(membership, [
      membershipFacts.packetAsked({ packetId, meetingId: "meeting_1", asOf: "2026-08-03T15:00:00Z", since: null }),
    ]);
    await under.subgraph.projection.catchUp();
  };
  return { ...under, people, askForPacket, act, sendFile, terms, expectOne, file, execute, active, read };
}
