import { type FieldProblem, InvalidInputError } from "@resc/domain";
import type { Reader } from "@resc/store";
import { decimal, decimalText } from "../building/exact.ts";
import { operandsFor } from "../formula/derived.rows.ts";
import type { Operand } from "../formula/operand.ts";
import type { MagnetSchool, ScenarioInput, ScenarioName, ScenarioRule } from "./scenario.ts";
import { readInput, scenarioRules } from "./scenarios.ts";

/** A value that somebody wrote in place of a figure. */
export interface WrittenInput {
  readonly code: string;
  readonly value: string;
}

/** An input as it went in. */
export interface AnsweredInput extends Pick<ScenarioInput, "code" | "group" | "label" | "unit"> {
  readonly value: string | null;
  /** Whether somebody wrote it; otherwise it is the figure's. */
  readonly written: boolean;
  readonly figureId: string | null;
  readonly figureVersion: number | null;
  readonly figureValue: string | null;
  readonly period: string | null;
  readonly status: string | null;
  readonly note: string | null;
  readonly missing: string | null;
}

/** A line as it came out; its value is decimal text. */
export interface AnsweredLine {
  readonly code: string;
  readonly group: string;
  readonly label: string;
  readonly unit: string;
  readonly value: string | null;
  readonly steps: string;
  readonly missing: readonly string[];
}

/** A question with what went in and what came out. */
export interface AnsweredScenario {
  readonly name: ScenarioName;
  readonly inputs: readonly AnsweredInput[];
  readonly lines: readonly AnsweredLine[];
}

const schoolsOf = async (reader: Reader): Promise<readonly MagnetSchool[]> =>
  reader.query<MagnetSchool>("select key, name, resc, sheff from magnet_school order by resc, name");

/** Answers a question from the figures as they are, and what was written in place of them. What cannot be read counts as missing and says what to write. */
export async function answerScenario(reader: Reader, name: ScenarioName, written: readonly WrittenInput[]): Promise<AnsweredScenario> {
  const rule = scenarioRules[name];
  const schools = await schoolsOf(reader);
  const inputs = rule.inputs(schools);
  const figures = await figuresOf(reader, inputs);
  const said = new Map(written.map(({ code, value }) => [code, value]));
  const answered = inputs.map((input) => answeredInput(input, said.get(input.code) ?? null, figures.get(input.code) ?? null));
  return { name, inputs: answered, lines: linesOf(rule, schools, answered) };
}

/** Throws InvalidInputError that says of each value what to write instead; what is no input of the question is refused too. */
export async function checkWritten(reader: Reader, name: ScenarioName, written: readonly WrittenInput[]): Promise<void> {
  const inputs = new Map(scenarioRules[name].inputs(await schoolsOf(reader)).map((input) => [input.code, input]));
  const problems = written.flatMap(({ code, value }): FieldProblem[] => {
    const input = inputs.get(code);
    const read = input ? readInput(input, value) : { problem: `${code} is no input of this question. Leave it out.` };
    return "problem" in read ? [{ field: code, message: read.problem }] : [];
  });
  if (problems.length > 0) throw new InvalidInputError(problems);
}

async function figuresOf(reader: Reader, inputs: readonly ScenarioInput[]): Promise<ReadonlyMap<string, Operand>> {
  const withFigure = inputs.flatMap(({ code, figure }) => (figure ? [{ code, figure }] : []));
  const rows = await operandsFor(reader, withFigure.map(({ figure }) => figure)); // prettier-ignore
  return new Map(withFigure.flatMap(({ code }, place) => (rows[place] ? [[code, rows[place]] as const] : [])));
}

function answeredInput(input: ScenarioInput, said: string | null, figure: Operand | null): AnsweredInput {
  const { code, group, label, unit } = input;
  const read = said === null ? null : readInput(input, said);
  const problem = read && "problem" in read ? read.problem : null;
  const own = read && !("problem" in read) ? decimalText(read) : null;
  const value = said === null ? (figure?.value ?? null) : own;
  return {
    code,
    group,
    label,
    unit,
    value,
    written: said !== null,
    figureId: figure?.figureId ?? null,
    figureVersion: figure?.version ?? null,
    figureValue: figure?.value ?? null,
    period: figure?.period ?? null,
    status: figure?.status ?? null,
    note: figure?.note ?? null,
    missing: problem ?? (value === null ? input.missing : null),
  };
}

function linesOf(rule: ScenarioRule, schools: readonly MagnetSchool[], inputs: readonly AnsweredInput[]): AnsweredLine[] {
  const values = new Map(inputs.map(({ code, value }) => [code, value === null ? null : decimal(value)]));
  return rule.lines(values, schools).map((line) => ({ ...line, value: line.value && decimalText(line.value) }));
}
