import { Button } from "@mantine/core";
import { useSuspenseQuery } from "@apollo/client/react";
import { Decisions_PageDocument } from "@resc/client/portal";
import type { Decisions_PageQuery } from "@resc/client/portal";
import { connecticutDate } from "@resc/domain";
import { Card, DataTable, Page, Pill, formatDay } from "@resc/ui";
import type { Column } from "@resc/ui";
import { Suspense, lazy, useState } from "react";
import { messages } from "./messages.ts";
import { numberWords } from "./number-words.ts";

/** A decision as the page reads it. */
export type Decision = NonNullable<Decisions_PageQuery["decisions"]>[number];

const ChangeDialog = lazy(async () => ({ default: (await import("./change-dialog.tsx")).ChangeDialog }));

function Answer({ decision, today }: { readonly decision: Decision; readonly today: string }) {
  const { standing, agreed, needsRelease, history } = decision;
  const inForce = numberWords(decision, decision.value);
  const later = history.filter(({ validFrom }) => validFrom > today);
  return (
    <>
      {standing}
      {inForce && (
        <span className="sub">
          <b>{inForce}</b>
        </span>
      )}
      {agreed?.words && <span className="sub">{messages.agreedWords(agreed.words)}</span>}
      {later.map((entry) => (
        <span key={entry.id} className="sub">
          {messages.later(numberWords(decision, entry.value) ?? entry.words ?? "", formatDay(entry.validFrom))}
        </span>
      ))}
      {history.length > 0 && <span className="sub">{needsRelease ? messages.release : messages.takesEffect}</span>}
    </>
  );
}

function columnsFor(today: string, mayChange: boolean, open: (decision: Decision) => void): readonly Column<Decision>[] {
  const columns: readonly Column<Decision>[] = [
    { id: "question", header: messages.question, cell: ({ question }) => question },
    { id: "answer", header: messages.answer, cell: (decision) => <Answer decision={decision} today={today} /> },
    {
      id: "source",
      header: messages.source,
      cell: ({ agreed }) =>
        agreed ? (
          <>
            <Pill tone="ok">{messages.agreedOn(formatDay(agreed.agreedOn))}</Pill>
            <span className="sub">{messages.since(formatDay(agreed.validFrom))}</span>
          </>
        ) : (
          <span className="quiet">{messages.byDefault}</span>
        ),
    },
  ];
  if (!mayChange) return columns;
  const acts: Column<Decision> = {
    id: "acts",
    header: messages.acts,
    hiddenHeader: true,
    cell: (decision) => (
      <Button variant="default" size="compact-sm" aria-label={messages.changeFor(decision.question)} onClick={() => open(decision)}>
        {messages.change}
      </Button>
    ),
  };
  return [...columns, acts];
}

/** What the Accord leaves open, and how it is answered now. */
export function DecisionsPage() {
  const { data } = useSuspenseQuery(Decisions_PageDocument);
  const [today] = useState(() => connecticutDate(new Date()));
  const [changing, setChanging] = useState<Decision>();
  const rows = data.decisions ?? [];
  const mayChange = rows.some(({ viewerCanChange }) => viewerCanChange);
  return (
    <Page title={messages.title} lede={messages.lede}>
      <Card label={messages.caption} flush>
        <DataTable
          caption={messages.caption}
          columns={columnsFor(today, mayChange, setChanging)}
          rows={rows}
          rowKey={({ key }) => key}
          empty={null}
        />
      </Card>
      {changing && (
        <Suspense>
          <ChangeDialog decision={changing} onClose={() => setChanging(undefined)} />
        </Suspense>
      )}
    </Page>
  );
}
