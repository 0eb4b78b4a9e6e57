import { type Actor, type RoleCode, systemActor } from "@resc/access";
import type { OrganizationCode } from "@resc/domain";
import { UnitOfWork } from "@resc/store";
import { actingAs, freshKey } from "@resc/testing";
import { getNullableType, isUnionType } from "graphql";
import { addPerson } from "../src/person/add-person.ts";
import { giveRole } from "../src/role/give-role.ts";
import { membershipWithReferenceData } from "./membership-database.ts";

// A test reads the shape it asked for.
type Thing = Record<string, any>; // oxlint-disable-line no-explicit-any

/** What tests read of a seat. */
export const seatFields =
  "id version number state opensOn memberName from lastDay endsSoon endReason resc { code } district { id shortName } person { id } executiveTerms { from lastDay } viewerCan { fill end elect leaveExecutive }";

const success: Readonly<Record<string, string>> = {
  giveRole: "GiveRoleSuccess { waitsForSecond grant { id role organization validFrom validTo person { id } givenBy { id } } }",
  endRole: "EndRoleSuccess { grantId }",
  addPerson: "AddPersonSuccess { person { id name email title organization demonstration roles { role organization } } }",
  addOrganization: "AddOrganizationSuccess { organization { id name towns { key } homeRescs { code } } }",
  nameNoticeRecipient: "NameNoticeRecipientSuccess { recipient { id categoryCode validFrom validTo person { id } } }",
  ...Object.fromEntries(
    ["joinResc", "recordWithdrawalVote", "endMembership"].map((act) => [
      act,
      "MembershipActSuccess { district { id membershipHistory { resc { code } validFrom validTo } } }",
    ]),
  ),
  recordLeaver: "RecordLeaverSuccess { person { id roles { role validTo } } withoutSuccessor }",
  moveTown: "MoveTownSuccess { town { key catchmentHistory { resc { code } validFrom validTo supersededAt confidence evidence } } }",
  nameDeputy: "NameDeputySuccess { deputy { id } }",
  ...Object.fromEntries(
    ["fillSeat", "endSeatTerm", "electToExecutiveBoard", "leaveExecutiveBoard"].map((act) => [
      act,
      `BoardSeatActSuccess { seat { ${seatFields} } }`,
    ]),
  ),
  ...Object.fromEntries(
    ["grantApiKey", "declineApiKey", "endApiKey"].map((act) => [
      act,
      "ApiKeyActSuccess { apiKey { id state version days secretEnd answerReason owner { name } answerer { name } viewerCan { answer end } } }",
    ]),
  ),
};

/** Membership with the reference data, people added by its own use cases, and acts in the words of the domain. */
export async function allianceWithPeople() {
  const under = await membershipWithReferenceData();
  const work = new UnitOfWork(under.worker);
  const now = () => Math.floor(Date.now() / 1000);
  /** Somebody new in the directory, with a role from 2025 on, signed in just now. */
  async function join(
    name: string,
    role: RoleCode,
    organization: OrganizationCode,
  ): Promise<Actor & { readonly personId: string; readonly grantId: string }> {
    return work.runAs(systemActor("test-cast"), async (tx) => {
      const person = await addPerson(tx, {
        name,
        email: `${name.toLowerCase().replaceAll(" ", ".")}@test.example`,
        title: null,
        phone: null,
        organization,
        demonstration: true,
        signIn: { issuer: "https://issuer.test", subject: freshKey() },
      });
      const grant = await giveRole(tx, { personId: person.id, role, organization, validFrom: "2025-01-01", validTo: null, reason: null });
      return { ...actingAs(person.id, role, organization, now()), personId: person.id, grantId: grant.id };
    });
  }
  async function attempt(actor: Actor, name: string, input: object): Promise<Thing> {
    const field = under.subgraph.schema.getMutationType()?.getFields()[name];
    const result = field && getNullableType(field.type);
    if (!field || !isUnionType(result)) throw new Error(`There is no mutation ${name}.`);
    const { data, errors } = await under.ask(
      actor,
      `mutation($input: ${String(field.args[0]?.type)}) { ${name}(input: $input) { __typename ... on ${success[name]} ... on UserError { code message clause } ... on InvalidInputError { fields { field message } } ... on NotPermittedError { needed } } }`,
      { input: { idempotencyKey: freshKey(), ...input } },
    );
    // Who only reads is turned away before the arguments are looked at (I-34): an error of the whole, not a member of the result.
    if (errors.length === 1 && errors[0]?.code === "FORBIDDEN") return { __typename: "NotPermittedError", ...errors[0] };
    if (errors.length > 0) throw new Error(`${name}: ${errors.map(({ code, message }) => `${code} ${message}`).join("; ")}`);
    return data?.[name] as Thing;
  }
  return {
    ...under,
    join,
    attempt,
    /** After every act: no error behind a masked answer. */
    settled(): void {
      if (under.reported.length > 0) throw new AggregateError(under.reported.splice(0), "Something failed behind a masked answer.");
    },
    async act(actor: Actor, name: string, input: object): Promise<Thing> {
      const result = await attempt(actor, name, input);
      if (result["code"]) throw new Error(`${name} was refused: ${result["message"]} ${JSON.stringify(result["fields"] ?? "")}`);
      return result;
    },
    async refused(actor: Actor, name: string, input: object): Promise<Thing> {
      const result = await attempt(actor, name, input);
      if (!result["code"]) throw new Error(`${name} was possible and should not be.`);
      return result;
    },
    sql: async <Row extends object = Thing>(text: string, parameters: readonly unknown[] = []): Promise<Row[]> =>
      (await under.database.admin.query<Row>(text, [...parameters])).rows,
  };
}

/** The alliance of a test. */
export type Alliance = Awaited<ReturnType<typeof allianceWithPeople>>;
