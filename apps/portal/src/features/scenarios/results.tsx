import type { ScenarioAnswerFragment } from "@resc/client/portal";
import { Card, DataTable, formatFigure } from "@resc/ui";
import type { Column } from "@resc/ui";
import { messages } from "./messages.ts";

type Line = ScenarioAnswerFragment["lines"][number];

/** More missing inputs than this are counted instead of named in a row; each is named under "What is missing". */
const namedUpTo = 2;

function columnsFor(inputs: ScenarioAnswerFragment["inputs"]): readonly Column<Line>[] {
  const byCode = new Map(inputs.map((input) => [input.code, input]));
  const missingWords = (codes: readonly string[]) => {
    const found = codes.flatMap((code) => byCode.get(code) ?? []);
    const groups = [...new Set(found.map(({ group }) => group))];
    return found.length > namedUpTo
      ? messages.missingMany(found.length, groups.join(", "))
      : messages.missing(found.map(({ label }) => label));
  };
  return [
    { id: "what", header: messages.what, wide: true, cell: ({ label, unit }) => <>{label}<span className="sub">{unit}</span></> }, // prettier-ignore
    {
      id: "result",
      header: messages.result,
      numeric: true,
      cell: ({ value }) => (value === null ? <span className="quiet">{messages.noResult}</span> : formatFigure(value)),
    },
    {
      id: "steps",
      header: messages.steps,
      wide: true,
      cell: ({ steps, missing }) => (
        <>
          {steps}
          {missing.length > 0 && <span className="sub">{missingWords(missing)}</span>}
        </>
      ),
    },
  ];
}

/** What comes out, a table for each group; a line without a result names what is missing. */
export function Results({ answer }: { readonly answer: ScenarioAnswerFragment }) {
  const columns = columnsFor(answer.inputs);
  const missing = answer.inputs.filter((input) => input.missing !== null);
  return (
    <>
      {[...Map.groupBy(answer.lines, ({ group }) => group)].map(([group, lines]) => (
        <Card key={group} title={group} flush>
          <DataTable compact caption={group} columns={columns} rows={lines} rowKey={({ code }) => code} empty={null} />
        </Card>
      ))}
      {missing.length > 0 && (
        <Card title={messages.missingTitle}>
          <ul className="plain-list">
            {missing.map(({ code, group, label, missing: words }) => (
              <li key={code}>
                {`${group}: ${label}`}
                <div className="small">{words}</div>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}
