import { may } from "@resc/access";
import { connectionOf, cursorValues, emptyPage, type Page, pageOf, pageSize, type RequestContext } from "@resc/subgraph";
import { type AnsweredInput, type AnsweredLine, answerScenario } from "./answer-scenario.ts";
import type { ScenarioName } from "./scenario.ts";
import { KeptScenario, type ScenarioChange } from "./scenario.type.ts";
import { toScenario } from "./to-scenario.ts";

/** A page of kept results. */
export const KeptScenarioConnection = connectionOf("KeptScenario", () => KeptScenario);

interface Row {
  readonly id: string;
  readonly number: number;
  readonly ref: string;
  readonly name: ScenarioName;
  readonly title: string;
  readonly inputs: readonly AnsweredInput[];
  readonly lines: readonly AnsweredLine[];
  readonly keptAt: Date;
  readonly personId: string;
}

const columns = `k.id, k.number, 'SC-' || k.number as ref, k.name, k.title, k.inputs, k.lines, k.kept_at as "keptAt", k.kept_by as "personId"`;

function toKept({ name, inputs, lines, ...row }: Row): KeptScenario {
  return Object.assign(new KeptScenario(), row, { scenario: toScenario({ name, inputs, lines }) });
}

/** Kept results, the latest first. */
export async function listKeptScenarios(
  ctx: RequestContext,
  args: { readonly first: number; readonly after?: string },
): Promise<Page<KeptScenario>> {
  const size = pageSize(args);
  if (!may(ctx.actor, "scenario:read")) return emptyPage(args);
  const [after] = cursorValues(args, 1, (first) => /^\d{1,9}$/.test(first)) ?? [null];
  const rows = await ctx.read.query<Row>(
    `select ${columns} from kept_scenario k where $1::integer is null or k.number < $1 order by k.number desc limit $2`,
    [after, size + 1],
  );
  return pageOf(
    rows,
    args,
    (row) => [String(row.number)],
    toKept,
    async () => (await ctx.read.query<{ count: number }>("select count(*)::int as count from kept_scenario"))[0]?.count ?? 0,
  );
}

async function kept(ctx: RequestContext, where: "id" | "number", value: string): Promise<KeptScenario | null> {
  if (!may(ctx.actor, "scenario:read")) return null;
  const [row] = await ctx.read.query<Row>(`select ${columns} from kept_scenario k where k.${where} = $1`, [value]);
  return row ? toKept(row) : null;
}

/** A kept result by what people call it, such as SC-3; null when there is none. */
export async function keptScenarioByRef(ctx: RequestContext, ref: string): Promise<KeptScenario | null> {
  const [, number] = /^SC-(\d{1,9})$/i.exec(ref.trim()) ?? [];
  return number ? kept(ctx, "number", number) : null;
}

/** A kept result by id. */
export async function keptScenarioById(ctx: RequestContext, id: string): Promise<KeptScenario | null> {
  return kept(ctx, "id", id);
}

/** Which lines would read otherwise today: the same written values on the figures as they are now. */
export async function changesSince(ctx: RequestContext, { scenario }: KeptScenario): Promise<ScenarioChange[]> {
  const written = scenario.inputs.flatMap(({ code, value, written: own }) => (own && value !== null ? [{ code, value }] : []));
  const now = await answerScenario(ctx.read, scenario.question.name, written);
  const was = new Map(scenario.lines.map((line) => [line.code, line.value]));
  return now.lines.flatMap(({ code, group, label, unit, value }) =>
    was.has(code) && was.get(code) === value ? [] : [{ group, label, unit, was: was.get(code) ?? null, now: value }],
  );
}
