import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compareContracts, type ContractChange } from "./contract-changes.ts";
import { type Contract, type ContractName, contractTagsOf } from "./contracts.ts";

/** The contracts of one day, as they were given to those who read them. */
export interface ContractDay {
  /** The day in Connecticut, `YYYY-MM-DD`. */
  readonly date: string;
  readonly contracts: Readonly<Record<ContractName, string>>;
  /** Why something breaks and what to do instead, as declared; null when nothing was. */
  readonly declared: string | null;
}

/** What one day changed, beside the day before it in the history; null on the first day. */
export interface DatedChange {
  readonly date: string;
  readonly declared: string | null;
  readonly changes: Readonly<Record<ContractName, ContractChange>> | null;
}

/** A contract that cannot be recorded, or was changed without a record. The message says what to do. */
export class ContractRefusal extends Error {
  override readonly name = "ContractRefusal";
}

const names = Object.keys(contractTagsOf) as ContractName[];
const declaredFile = "declared.md";

function perContract<Value>(of: (name: ContractName) => Value): Record<ContractName, Value> {
  return Object.fromEntries(names.map((name) => [name, of(name)])) as Record<ContractName, Value>;
}

/** The recorded days in order of time, from the folder that keeps one folder for each. */
export function readHistory(folder: string): readonly ContractDay[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .toSorted()
    .map((date) => ({
      date,
      contracts: perContract((name) => readFileSync(join(folder, date, `${name}.graphql`), "utf8")),
      declared: existsSync(join(folder, date, declaredFile)) ? readFileSync(join(folder, date, declaredFile), "utf8").trim() : null,
    }));
}

function changesBetween(before: ContractDay, after: ContractDay): Record<ContractName, ContractChange> {
  return perContract((name) => compareContracts(before.contracts[name], after.contracts[name]));
}

/** What each day changed, the newest first. */
export function changesOf(history: readonly ContractDay[]): readonly DatedChange[] {
  return history
    .map((day, place) => {
      const before = history[place - 1];
      return { date: day.date, declared: day.declared, changes: before === undefined ? null : changesBetween(before, day) };
    })
    .toReversed();
}

/** Throws a {@link ContractRefusal} unless the history ends with the contracts as they are, and every breaking day says so. */
export function checkHistory(history: readonly ContractDay[], current: readonly Contract[]): void {
  const newest = history.at(-1);
  const changed = current.filter(({ name, api }) => newest?.contracts[name] !== api).map(({ name }) => name);
  if (changed.length > 0)
    throw new ContractRefusal(`The contract changed without a record: ${changed.join(", ")}. Record it with \`pnpm contract\`.`);
  for (const { date, declared, changes } of changesOf(history)) {
    const breaking = names.flatMap((name) => changes?.[name].breaking ?? []);
    if (breaking.length > 0 && declared === null)
      throw new ContractRefusal(`The contract of ${date} breaks programs without a word: ${breaking.join(" ")}`);
  }
}

/** Records the contracts of a day; the same day again replaces it. Refuses what breaks programs unless it is declared with a reason. */
export function recordDay(folder: string, date: string, current: readonly Contract[], declared: string | null): ContractDay {
  const day: ContractDay = { date, declared, contracts: perContract((name) => current.find((one) => one.name === name)?.api ?? "") };
  const before = readHistory(folder).findLast((one) => one.date < date);
  const changes = before === undefined ? null : changesBetween(before, day);
  const breaking = names.flatMap((name) => changes?.[name].breaking ?? []);
  if (breaking.length > 0 && declared === null)
    throw new ContractRefusal(
      `This breaks programs that read the contract:\n${[...new Set(breaking)].map((one) => `  - ${one}`).join("\n")}\nKeep the old form beside the new one, or declare it: pnpm contract --breaking "why, and what to use instead".`,
    );
  if (declared !== null && breaking.length === 0) throw new ContractRefusal("Nothing breaks: record it without --breaking.");
  mkdirSync(join(folder, date), { recursive: true });
  for (const name of names) writeFileSync(join(folder, date, `${name}.graphql`), day.contracts[name]);
  if (declared !== null) writeFileSync(join(folder, date, declaredFile), `${declared}\n`);
  return day;
}
