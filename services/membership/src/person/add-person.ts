import { permit } from "@resc/access";
import { InvalidInputError, newId, type OrganizationCode } from "@resc/domain";
import type { StoredResult, Transaction } from "@resc/store";
import { PersonEntity } from "./person.entity.ts";

/** Who is added to the directory. */
export interface NewPerson {
  readonly name: string;
  readonly email: string | null;
  readonly title: string | null;
  readonly phone: string | null;
  readonly organization: OrganizationCode;
  readonly demonstration: boolean;
  /** With which sign-in this person is recognized: issuer and subject, never a mail address. */
  readonly signIn: { readonly issuer: string; readonly subject: string } | null;
}

/** Adds a person to the directory and tells the other subgraphs. Throws NotPermittedError for another organization's Executive Director. */
export async function addPerson(tx: Transaction, person: NewPerson): Promise<StoredResult> {
  if (tx.actor.role !== "SYSTEM") permit(tx.actor, "person:add", { organization: person.organization });
  const id = newId("person");
  await tx.insert(PersonEntity, {
    id,
    name: person.name,
    email: person.email,
    title: person.title,
    phone: person.phone,
    organization: person.organization,
    demonstration: person.demonstration,
    addedAt: tx.now,
    version: 1,
  });
  if (person.signIn) await linkSignIn(tx, person.signIn, id);
  tx.audit({
    act: "person.added",
    objectType: "person",
    objectId: id,
    after: { organization: person.organization, demonstration: person.demonstration },
  });
  tx.publish({
    topic: "person",
    subjectId: id,
    payload: { id, name: person.name, email: person.email, phone: person.phone, title: person.title, organization: person.organization },
  });
  return { id };
}

async function linkSignIn(tx: Transaction, signIn: { readonly issuer: string; readonly subject: string }, personId: string): Promise<void> {
  const [linked] = await tx.query<{ linked: boolean }>("select platform.link_identity($1, $2, $3) as linked", [
    signIn.issuer,
    signIn.subject,
    personId,
  ]);
  if (!linked?.linked)
    throw new InvalidInputError([{ field: "signInSubject", message: "This sign-in belongs to another person. Check the subject." }]);
}
