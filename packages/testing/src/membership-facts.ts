import { type RoleCode, systemActor } from "@resc/access";
import type { OrganizationCode, RescCode } from "@resc/domain";
import { type DatabaseAccess, type PublishedEvent, UnitOfWork } from "@resc/store";

type Days = { readonly validFrom: string | null; readonly validTo: string | null };

function fact<Payload extends object>(topic: string, subject: (payload: Payload) => string) {
  return (payload: Payload): PublishedEvent => ({ topic, subjectId: subject(payload), payload });
}

/**
 * What membership publishes, topic by topic: the contract with its consumers. A consumer's tests publish with these;
 * membership's own test compares what it really publishes with them.
 */
export const membershipFacts = {
  town: fact("town", (town: { readonly key: string; readonly name: string }) => town.key),
  catchmentLine: fact(
    "catchmentLine",
    (line: { readonly id: string; readonly townKey: string; readonly resc: RescCode } & Days) => line.id,
  ),
  district: fact(
    "district",
    (
      district: {
        readonly id: string;
        readonly name: string;
        readonly shortName: string;
        readonly kind: string;
        readonly statewide: boolean;
        readonly towns: readonly ({ readonly townKey: string } & Days)[];
      } & Days,
    ) => district.id,
  ),
  membership: fact(
    "membership",
    (membership: { readonly id: string; readonly districtId: string; readonly resc: RescCode } & Days) => membership.id,
  ),
  organization: fact(
    "organization",
    (organization: { readonly id: string; readonly name: string; readonly townKeys: readonly string[] }) => organization.id,
  ),
  person: fact(
    "person",
    (person: {
      readonly id: string;
      readonly name: string;
      readonly email: string | null;
      readonly phone: string | null;
      readonly title: string | null;
      readonly organization: OrganizationCode;
    }) => person.id,
  ),
  role: fact(
    "role",
    (role: {
      readonly id: string;
      readonly personId: string;
      readonly role: RoleCode;
      readonly organization: OrganizationCode;
      readonly validFrom: string;
      readonly validTo: string | null;
    }) => role.id,
  ),
  roleEnded: fact(
    "role",
    (role: {
      readonly id: string;
      readonly personId: string;
      readonly role: RoleCode;
      readonly organization: OrganizationCode;
      readonly endedAt: string;
    }) => role.id,
  ),
  noticeRecipient: fact(
    "noticeRecipient",
    (recipient: {
      readonly id: string;
      readonly resc: RescCode;
      readonly categoryCode: string | null;
      readonly personId: string;
      readonly validFrom: string;
      readonly validTo: string | null;
    }) => recipient.id,
  ),
  deputy: fact(
    "deputy",
    (deputy: {
      readonly id: string;
      readonly personId: string;
      readonly deputyPersonId: string;
      readonly validFrom: string;
      readonly validTo: string;
    }) => deputy.id,
  ),
  packetAsked: fact(
    "packet.asked",
    (packet: { readonly packetId: string; readonly meetingId: string; readonly asOf: string; readonly since: string | null }) =>
      packet.packetId,
  ),
  meetingHeld: fact(
    "meeting.held",
    (meeting: { readonly meetingId: string; readonly packetId: string | null; readonly heldOn: string }) => meeting.meetingId,
  ),
} as const;

/** Publishes facts as membership does, without membership's tables: for the tests of those who read them. */
export async function publishAsMembership(membershipWorker: DatabaseAccess, facts: readonly PublishedEvent[]): Promise<void> {
  await new UnitOfWork(membershipWorker).runAs(systemActor("test-membership"), async (tx) => {
    for (const one of facts) tx.publish(one);
  });
}

/** Gives a role in the platform's own table of grants, from 2020 on, without membership's tables. */
export async function grantAsMembership(
  membershipWorker: DatabaseAccess,
  grants: readonly { readonly id: string; readonly personId: string; readonly role: RoleCode; readonly organization: OrganizationCode }[],
): Promise<void> {
  await new UnitOfWork(membershipWorker).runAs(systemActor("test-membership"), async (tx) => {
    for (const { id, personId, role, organization } of grants) {
      await tx.query("select platform.put_grant($1, $2, $3, $4, $5, null, null, null)", [
        id,
        personId,
        role,
        organization,
        "2020-01-01T05:00:00Z",
      ]);
    }
  });
}
