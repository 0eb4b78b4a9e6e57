import type { Projection, ReceivedEvent, Transaction } from "@resc/store";

/** Writes the rows of a run of events in one statement: `select` reads them from `e (id, p)`, the subject and the payload. */
function upsert(table: string, columns: readonly string[], select: string) {
  const set = columns
    .slice(1)
    .map((column) => `${column} = excluded.${column}`)
    .join(", ");
  return async (tx: Transaction, events: readonly ReceivedEvent[]): Promise<void> => {
    const newest = new Map(events.map((event) => [event.subjectId, event.payload]));
    await tx.query(
      `insert into ${table} (${columns.join(", ")}) select ${select} from (select key as id, value as p from jsonb_each($1::jsonb)) e
       on conflict (${columns[0]}) do update set ${set}`,
      [JSON.stringify(Object.fromEntries(newest))],
    );
  };
}

const days = "daterange((p ->> 'validFrom')::date, (p ->> 'validTo')::date)";

async function districtTowns(tx: Transaction, events: readonly ReceivedEvent[]): Promise<void> {
  const newest = Object.fromEntries(events.map((event) => [event.subjectId, event.payload]));
  await tx.query("delete from known_district_town where district_id = any ($1)", [Object.keys(newest)]);
  await tx.query(
    `insert into known_district_town (district_id, town_key, valid)
     select e.key, t ->> 'townKey', daterange((t ->> 'validFrom')::date, (t ->> 'validTo')::date) from jsonb_each($1::jsonb) e, jsonb_array_elements(e.value -> 'towns') t`,
    [JSON.stringify(newest)],
  );
}

const district = upsert(
  "known_district",
  ["id", "name", "short_name", "kind", "statewide", "valid"],
  `id, p ->> 'name', p ->> 'shortName', p ->> 'kind', (p ->> 'statewide')::boolean, ${days}`,
);

const given = upsert(
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

/** The facts of membership that placing, naming and notifying need. */
export const membershipProjection: Projection = {
  publisher: "membership",
  topics: {
    town: upsert("known_town", ["key", "name"], "id, p ->> 'name'"),
    catchmentLine: upsert("known_catchment_line", ["id", "town_key", "resc_code", "valid"], `id, p ->> 'townKey', p ->> 'resc', ${days}`),
    district: async (tx, events) => {
      await district(tx, events);
      await districtTowns(tx, events);
    },
    membership: upsert("known_membership", ["id", "district_id", "resc_code", "valid"], `id, p ->> 'districtId', p ->> 'resc', ${days}`),
    organization: upsert(
      "known_organization",
      ["id", "name", "town_keys"],
      "id, p ->> 'name', array(select jsonb_array_elements_text(p -> 'townKeys'))",
    ),
    person: upsert(
      "known_person",
      ["id", "name", "email", "phone", "title", "organization"],
      "id, p ->> 'name', p ->> 'email', p ->> 'phone', p ->> 'title', p ->> 'organization'",
    ),
    role,
    noticeRecipient: upsert(
      "known_recipient",
      ["id", "resc_code", "category_code", "person_id", "valid_from", "valid_to"],
      "id, p ->> 'resc', p ->> 'categoryCode', p ->> 'personId', (p ->> 'validFrom')::date, (p ->> 'validTo')::date",
    ),
    deputy: upsert(
      "known_deputy",
      ["id", "person_id", "deputy_person_id", "valid_from", "valid_to"],
      "id, p ->> 'personId', p ->> 'deputyPersonId', (p ->> 'validFrom')::date, (p ->> 'validTo')::date",
    ),
  },
};
