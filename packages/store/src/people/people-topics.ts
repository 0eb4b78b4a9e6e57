import type { Projection, ReceivedEvent } from "../events/projection.ts";
import { upsertFacts } from "../events/upsert-facts.ts";
import type { Transaction } from "../transaction/transaction.ts";

const given = upsertFacts(
  "known_role",
  ["id", "person_id", "role", "organization", "valid_from", "valid_to"],
  "id, p ->> 'personId', p ->> 'role', p ->> 'organization', (p ->> 'validFrom')::date, (p ->> 'validTo')::date",
);

async function role(tx: Transaction, events: readonly ReceivedEvent[]): Promise<void> {
  await given(
    tx,
    events.filter((event) => !event.payload["endedAt"]),
  );
  for (const event of events) {
    if (event.payload["endedAt"])
      await tx.query("update known_role set ended_at = $2 where id = $1", [event.subjectId, event.payload["endedAt"]]);
  }
}

/** What membership publishes of people and the roles they hold, kept in `known_person` and `known_role`. */
export const peopleTopics: Projection["topics"] = {
  person: upsertFacts(
    "known_person",
    ["id", "name", "email", "phone", "title", "organization"],
    "id, p ->> 'name', p ->> 'email', p ->> 'phone', p ->> 'title', p ->> 'organization'",
  ),
  role,
};
