import { permit } from "@resc/access";
import { newId } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { answerScenario, checkWritten, type WrittenInput } from "./answer-scenario.ts";
import type { ScenarioName } from "./scenario.ts";

/** Keeps a result with everything that went into it, so that its link opens it as it was. Kept results never change. */
export async function keepScenario(
  tx: Transaction,
  line: { readonly name: ScenarioName; readonly title: string; readonly written: readonly WrittenInput[] },
): Promise<{ id: string }> {
  permit(tx.actor, "scenario:keep");
  await checkWritten(tx, line.name, line.written);
  const answered = await answerScenario(tx, line.name, line.written);
  const id = newId("keptScenario");
  await tx.query(
    `insert into kept_scenario (id, number, name, title, inputs, lines, kept_by, kept_at)
      values ($1, nextval('kept_scenario_number'), $2, $3, $4, $5, platform.actor_person(), platform.now())`,
    [id, line.name, line.title, JSON.stringify(answered.inputs), JSON.stringify(answered.lines)],
  );
  tx.audit({
    act: "scenario.keep",
    objectType: "keptScenario",
    objectId: id,
    after: { name: line.name, title: line.title, written: line.written.length },
  });
  return { id };
}
