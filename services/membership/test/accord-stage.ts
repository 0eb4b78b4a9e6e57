import type { Actor } from "@resc/access";
import { type RescCode, rescCodes } from "@resc/domain";
import { UnitOfWork } from "@resc/store";
import { freshKey } from "@resc/testing";
import { allianceWithPeople } from "./alliance.ts";

// A test reads the shape it asked for.
type Thing = Record<string, any>; // oxlint-disable-line no-explicit-any

const version = `id number version title month state hash inForceAt supersededByNumber signatures { rescCode word name title signedOn reason }
  clauses { line part citation anchor text } viewerCan { circulate sign }`;
const inputs: Readonly<Record<string, string>> = {
  loadAccordVersion: "LoadAccordVersionInput",
  circulateAccordVersion: "AccordVersionActInput",
  signAccord: "SignAccordInput",
  declineAccord: "DeclineAccordInput",
};

/** A text of the Accord that is shorter than the one in force. */
export const shortText = `The RESC Alliance stands together.

1. A guideline.
 - a. A courtesy call is given.
2. Another guideline, which goes on

over two lines.`;

/** Membership with the Accord of July 2021, the six Executive Directors, a Coordinator and others. */
export async function accordStage() {
  const alliance = await allianceWithPeople();
  await alliance.database.setClock("2026-09-01T14:00:00Z");
  const directors = {} as Record<RescCode, Actor & { readonly personId: string }>;
  for (const code of rescCodes) directors[code] = await alliance.join(`Ed ${code}`, "EXECUTIVE_DIRECTOR", code);
  const people = {
    coordinator: await alliance.join("Cora Coordinator", "COORDINATOR", "ALLIANCE"),
    staff: await alliance.join("Stan Crec", "STAFF", "CREC"),
    operator: await alliance.join("Op Erator", "OPERATOR", "ALLIANCE"),
  };
  const attempt = async (actor: Actor, name: string, input: object): Promise<Thing> => {
    const { data, errors } = await alliance.ask(
      actor,
      `mutation($input: ${inputs[name]}!) { ${name}(input: $input) { __typename ... on UserError { code message } ... on InvalidInputError { fields { field message } }
        ... on AccordActSuccess { accordVersion { ${version} } } } }`,
      { input: { idempotencyKey: freshKey(), ...input } },
    );
    return errors.length > 0 ? { code: errors[0]?.code ?? "ERROR", message: errors[0]?.message } : (data?.[name] as Thing);
  };
  const act = async (actor: Actor, name: string, input: object): Promise<Thing> => {
    const result = await attempt(actor, name, input);
    if (result["code"]) throw new Error(`${name} was refused: ${result["message"]} ${JSON.stringify(result["fields"] ?? "")}`);
    return result["accordVersion"];
  };
  const inForce = async (actor: Actor): Promise<Thing | null> =>
    (await alliance.ask(actor, `{ accordInForce { ${version} } }`)).data?.["accordInForce"];
  const read = async (actor: Actor, id: string): Promise<Thing | null> =>
    (await alliance.ask(actor, `query($id: ID!) { accordVersion(id: $id) { ${version} } }`, { id })).data?.["accordVersion"];
  /** A new version that all six are asked to sign. */
  const circulated = async (): Promise<Thing> => {
    const draft = await act(people.coordinator, "loadAccordVersion", { title: "RESC Alliance Accord", month: "2026-09", text: shortText });
    return act(people.coordinator, "circulateAccordVersion", { id: draft["id"], version: draft["version"] });
  };
  const sign = async (code: RescCode, id: string, more: object = {}) => {
    const now = (await read(directors[code], id)) ?? {};
    return attempt(directors[code], "signAccord", {
      id,
      version: now["version"],
      hash: now["hash"],
      name: `Ed ${code}`,
      title: "Executive Director",
      ...more,
    });
  };
  /** The code with which the database refuses a statement of an actor in the API's own role; null when it lets it through. */
  const refusedAsApp = async (actor: Actor, sql: string): Promise<string | null> =>
    new UnitOfWork(alliance.app)
      .runAs(actor, (tx) => tx.query(sql))
      .then(
        () => null,
        (error: { code?: string }) => error.code ?? "unknown",
      );
  const giveRole = (by: Actor, input: object) => alliance.act(by, "giveRole", input);
  return { ...alliance, giveRole, people, directors, attempt, act, inForce, read, circulated, sign, refusedAsApp };
}

/** The stage of a test. */
export type AccordStage = Awaited<ReturnType<typeof accordStage>>;
