import { useSuspenseQuery } from "@apollo/client/react";
import { Scenarios_KeptDocument } from "@resc/client/portal";
import type { Scenarios_KeptQuery } from "@resc/client/portal";
import { Card, CopyLink, DataTable, EmptyState, Page, PathLink, Pill, formatFigure, formatInstant } from "@resc/ui";
import type { Column } from "@resc/ui";
import { useParams } from "@tanstack/react-router";
import { messages } from "./messages.ts";
import { QuestionCard } from "./question-card.tsx";
import { Results } from "./results.tsx";
import { Sureness } from "./sureness.tsx";
import { scenarioNames, writtenText } from "./search.ts";

type Kept = NonNullable<Scenarios_KeptQuery["keptScenario"]>;
type Change = Kept["changed"][number];

const shown = (value: string | null) => (value === null ? messages.noResult : formatFigure(value));
const columns: readonly Column<Change>[] = [
  { id: "what", header: messages.what, wide: true, cell: ({ label, group, unit }) => <>{label}<span className="sub">{`${group} · ${unit}`}</span></> }, // prettier-ignore
  { id: "was", header: messages.was, numeric: true, cell: ({ was }) => shown(was) },
  { id: "now", header: messages.now, numeric: true, cell: ({ now }) => shown(now) },
];

const inputColumns: readonly Column<Kept["scenario"]["inputs"][number]>[] = [
  { id: "what", header: messages.what, wide: true, cell: ({ label, group, unit }) => <>{label}<span className="sub">{`${group} · ${unit}`}</span></> }, // prettier-ignore
  { id: "value", header: messages.result, numeric: true, cell: ({ value }) => shown(value) },
  {
    id: "from",
    header: messages.steps,
    wide: true,
    cell: ({ written, figureValue, period, status, missing }) =>
      missing ??
      (written
        ? messages.written(figureValue && formatFigure(figureValue))
        : [period, messages.statuses[status ?? ""]].filter(Boolean).join(", ")),
  },
];

/** Where the same question is asked again with the same written values. */
function againHref({ question, inputs }: Kept["scenario"]): string {
  const written = writtenText(
    Object.fromEntries(inputs.flatMap((input) => (input.written && input.value ? [[input.code, input.value]] : []))),
  );
  const search = new URLSearchParams({
    ...(question.name === scenarioNames[0] ? {} : { name: question.name }),
    ...(written ? { with: written } : {}),
  });
  return `/scenarios?${search.toString()}`;
}

/** A result as it was kept, and what would read otherwise today. */
export function KeptScenarioPage() {
  const { ref } = useParams({ from: "/scenarios/$ref" });
  const { data } = useSuspenseQuery(Scenarios_KeptDocument, { variables: { ref } });
  const kept = data.keptScenario;
  if (!kept)
    return (
      <Page title={messages.title}>
        <div className="card">
          <EmptyState title={messages.notFound}>{messages.notFoundMore}</EmptyState>
        </div>
      </Page>
    );
  return (
    <Page
      title={kept.title}
      lede={`${kept.ref} · ${kept.scenario.question.title}, ${messages.keptBy(kept.keptBy?.name, formatInstant(kept.keptAt))}`}
      marks={
        <>
          <Pill tone="info">{messages.asKept}</Pill>
          <Sureness inputs={kept.scenario.inputs} />
        </>
      }
      acts={<CopyLink />}
    >
      <div className="split">
        <div className="stack">
          {kept.changed.length > 0 && (
            <Card title={messages.changed} flush>
              <DataTable
                compact
                caption={messages.changed}
                columns={columns}
                rows={kept.changed}
                rowKey={({ group, label }) => `${group} ${label}`}
                empty={null}
              />
            </Card>
          )}
          <Results answer={kept.scenario} />
          <Card title={messages.assumed} flush>
            <DataTable
              compact
              caption={messages.assumed}
              columns={inputColumns}
              rows={kept.scenario.inputs}
              rowKey={({ code }) => code}
              empty={null}
            />
          </Card>
        </div>
        <aside className="stack" aria-label={messages.how}>
          <QuestionCard question={kept.scenario.question} />
          <Card label={messages.now}>
            {kept.changed.length === 0 && <p>{messages.unchanged}</p>}
            <p>
              <PathLink href={againHref(kept.scenario)}>{messages.again}</PathLink>
            </p>
            <p>
              <PathLink href="/scenarios">{messages.all}</PathLink>
            </p>
          </Card>
        </aside>
      </div>
    </Page>
  );
}
