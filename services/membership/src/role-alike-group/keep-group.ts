import { permit } from "@resc/access";
import { InvalidInputError, newId, NotFoundError, NotPossibleError, rescCodes } from "@resc/domain";
import { ring, type Transaction } from "@resc/store";
import { recordConcern } from "../concern/raise-concern.ts";
import { memberFacts } from "./role-alike-group.rows.ts";
import type { ProposalKind } from "./role-alike-group.type.ts";

/** The sentence of the Accord behind role-alike groups, as people cite it. */
export const groupClause = "Accord, guideline 3";

/** A group, or NotFoundError. */
export async function groupOf(tx: Transaction, id: string): Promise<{ readonly id: string; readonly slug: string; readonly name: string }> {
  const [group] = await tx.query<{ id: string; slug: string; name: string }>("select id, slug, name from role_alike_group where id = $1", [
    id,
  ]);
  if (!group) throw new NotFoundError();
  return group;
}

/** Members and the Coordinator keep a group's members and meetings. */
export async function permitGroup(tx: Transaction, groupId: string): Promise<void> {
  permit(tx.actor, "group:keep", await memberFacts(tx, groupId));
}

/** Sets up a group; the Coordinator's act. */
export async function addGroup(
  tx: Transaction,
  line: { readonly name: string; readonly category: string; readonly note: string | null },
): Promise<{ id: string }> {
  permit(tx.actor, "group:keep", {});
  const slug = line.name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 80);
  const [same] = await tx.query("select 1 from role_alike_group where slug = $1 or lower(name) = lower($2)", [slug, line.name]);
  if (same || slug.length < 2)
    throw new InvalidInputError([{ field: "name", message: "There is a group of that name. Write another name." }]);
  const id = newId("group");
  await tx.query("insert into role_alike_group (id, slug, name, category, status, note, version) values ($1, $2, $3, $4, 'made', $5, 1)", [
    id,
    slug,
    line.name,
    line.category,
    line.note,
  ]);
  tx.audit({ act: "group.add", objectType: "group", objectId: id, after: { slug, name: line.name }, clause: groupClause });
  return { id };
}

/** Adds a member from today on and tells them. */
export async function addGroupMember(
  tx: Transaction,
  line: { readonly groupId: string; readonly personId: string; readonly convenes: boolean },
): Promise<{ id: string }> {
  const group = await groupOf(tx, line.groupId);
  await permitGroup(tx, group.id);
  const [person] = await tx.query<{ organization: string }>("select organization from person where id = $1", [line.personId]);
  if (!person) throw new InvalidInputError([{ field: "personId", message: "Choose a person of the directory." }]);
  const [already] = await tx.query("select 1 from group_member where group_id = $1 and person_id = $2 and until is null", [
    group.id,
    line.personId,
  ]);
  if (already) throw new NotPossibleError("This person is a member already.", groupClause);
  const id = newId("groupMember");
  const resc = rescCodes.find((code) => code === person.organization) ?? null;
  await tx.query(
    "insert into group_member (id, group_id, person_id, resc_code, convenes, since, version) values ($1, $2, $3, $4, $5, $6, 1)",
    [id, group.id, line.personId, resc, line.convenes, tx.today],
  );
  tx.audit({
    act: "group.addMember",
    objectType: "group",
    objectId: group.id,
    after: { memberId: id, personId: line.personId, convenes: line.convenes },
    clause: groupClause,
  });
  if (line.personId !== tx.actor.personId)
    await ring(tx, {
      personIds: [line.personId],
      objectId: group.id,
      title: "You are a member of a role-alike group",
      detail: group.name,
      path: `/groups/${group.slug}`,
      dedupeKey: `group.member:${id}`,
    });
  return { id: group.id };
}

/** Ends a membership today; the row stays. */
export async function endGroupMember(tx: Transaction, memberId: string): Promise<{ id: string }> {
  const [member] = await tx.query<{ group_id: string }>("select group_id from group_member where id = $1", [memberId]);
  if (!member) throw new NotFoundError();
  await permitGroup(tx, member.group_id);
  const [held] = await tx.query("select 1 from group_member where id = $1 and until is null for update", [memberId]);
  if (!held) throw new NotPossibleError("This membership has ended already.", groupClause);
  await tx.query("update group_member set until = $2, version = version + 1 where id = $1", [memberId, tx.today]);
  tx.audit({ act: "group.endMember", objectType: "group", objectId: member.group_id, after: { memberId }, clause: groupClause });
  return { id: member.group_id };
}

/** What a group proposes. */
export interface ProposalLine {
  readonly itemId: string;
  readonly kind: ProposalKind;
  readonly title: string;
  readonly words: string;
}

const kindWords: Readonly<Record<ProposalKind, string>> = { JOINT_SERVICE: "a joint service", VENTURE: "a common venture" };

/** A topic of a meeting that was held becomes a proposal (A46); it reaches the Executive Directors as every concern does (A48). */
export async function proposeFromTopic(tx: Transaction, line: ProposalLine): Promise<{ id: string }> {
  const [item] = await tx.query<{ group_id: string; state: string }>(
    "select m.group_id, m.state from group_item i join group_meeting m on m.id = i.meeting_id where i.id = $1",
    [line.itemId],
  );
  if (!item) throw new NotFoundError();
  const group = await groupOf(tx, item.group_id);
  await permitGroup(tx, group.id);
  const resc = rescCodes.find((code) => code === tx.actor.organization);
  permit(tx.actor, "concern:raise", { provider: resc ?? null });
  if (!["HELD", "MINUTES_DRAFT", "MINUTES_APPROVED"].includes(item.state))
    throw new NotPossibleError("The group has not met about it yet. Propose it once the meeting was held.", groupClause);
  const [next] = await tx.query<{ n: number }>("select nextval('group_proposal_number')::int as n");
  const concern = await recordConcern(
    tx,
    {
      text: `${group.name} proposes ${kindWords[line.kind]}: ${line.title}. ${line.words}`,
      area: line.title,
      links: [],
      prefersNext: false,
      groupId: group.id,
    },
    { personId: tx.actor.personId ?? "", organization: resc ?? "ACES" },
  );
  const id = newId("groupProposal");
  await tx.query(
    `insert into group_proposal (id, group_id, item_id, number, kind, title, words, proposed_by, proposed_at, concern_id, concern_number)
      select $1, $2, $3, $4, $5, $6, $7, $8, platform.now(), c.id, c.number from concern c where c.id = $9`,
    [id, group.id, line.itemId, next?.n, line.kind, line.title, line.words, tx.actor.personId, concern.id],
  );
  tx.audit({
    act: "group.propose",
    objectType: "group",
    objectId: group.id,
    after: { proposalId: id, kind: line.kind, concernId: concern.id },
    clause: groupClause,
  });
  return { id: group.id };
}
