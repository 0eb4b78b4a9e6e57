import { permit } from "@resc/access";
import { InvalidInputError, newId, NotFoundError, NotPossibleError, type RescCode } from "@resc/domain";
import type { Transaction } from "@resc/store";

/** The sentence of the Accord behind the register, as people cite it. */
const expertiseClause = "Accord, guideline 3";

/** What is put on the register. */
export interface ExpertiseLine {
  readonly categoryCode: string;
  readonly topic: string;
  readonly words: string | null;
  /** Whom to ask. */
  readonly personId: string;
}

/** A director puts something that the own RESC knows well on the register. */
export async function addExpertise(tx: Transaction, line: ExpertiseLine): Promise<{ id: string }> {
  const resc = tx.actor.organization as RescCode;
  permit(tx.actor, "expertise:keep", { provider: resc });
  const [category] = await tx.query("select 1 from service_category where code = $1", [line.categoryCode]);
  if (!category) throw new InvalidInputError([{ field: "categoryCode", message: "Choose a category of the catalog." }]);
  const [person] = await tx.query("select 1 from known_role where person_id = $1 and organization = $2 limit 1", [line.personId, resc]);
  if (!person) throw new InvalidInputError([{ field: "personId", message: "Choose a person of your RESC." }]);
  const [same] = await tx.query("select 1 from expertise where resc_code = $1 and lower(topic) = lower($2) and until is null", [
    resc,
    line.topic,
  ]);
  if (same)
    throw new InvalidInputError([
      { field: "topic", message: "Your RESC has this on the register already. Write another topic, or end that line first." },
    ]);
  const id = newId("expertise");
  await tx.query(
    "insert into expertise (id, resc_code, category_code, topic, words, person_id, since, recorded_by, version) values ($1, $2, $3, $4, $5, $6, $7, $8, 1)",
    [id, resc, line.categoryCode, line.topic, line.words, line.personId, tx.today, tx.actor.personId],
  );
  tx.audit({ act: "expertise.add", objectType: "expertise", objectId: id, after: { resc, topic: line.topic }, clause: expertiseClause });
  return { id };
}

/** Takes a line off the register today; the row stays. */
export async function endExpertise(tx: Transaction, at: { readonly id: string; readonly version: number }): Promise<{ id: string }> {
  const [found] = await tx.query<{ resc: RescCode }>("select resc_code as resc from expertise where id = $1", [at.id]);
  if (!found) throw new NotFoundError();
  permit(tx.actor, "expertise:keep", { provider: found.resc });
  const [line] = await tx.query<{ version: number }>("select version from expertise where id = $1 and until is null for update", [at.id]);
  if (!line) throw new NotPossibleError("It is off the register already.", expertiseClause);
  tx.expectVersion(line, at.version);
  await tx.query("update expertise set until = $2, version = version + 1 where id = $1", [at.id, tx.today]);
  tx.audit({ act: "expertise.end", objectType: "expertise", objectId: at.id, after: { until: tx.today }, clause: expertiseClause });
  return { id: at.id };
}
