import { Button } from "@mantine/core";
import { Card, KeyValue, Pill, RescTag, formatDay, formatInstant, formatMoney } from "@resc/ui";
import type { Column } from "@resc/ui";
import { useState } from "react";
import { ContributionActs } from "./contribution-acts.tsx";
import type { OpenAct } from "./contribution-acts.tsx";
import { ContributionMarks } from "./contributions.tsx";
import { messages } from "./messages.ts";
import type { Contribution } from "./venture-page.tsx";
import { WideTable } from "./wide-table.tsx";
import { entryWords, kindWords, methodWords, partTones, partWords } from "./words.ts";

type Instalment = Contribution["instalments"][number];
type Part = Contribution["fulfilments"][number];
type Entry = Contribution["entries"][number];

/** An amount of one kind, with the hours where hours are given. */
function valueWords({
  funds,
  inKind,
  hours,
}: {
  readonly funds: string | null;
  readonly inKind: string | null;
  readonly hours: number | null;
}): string {
  const dollars = formatMoney(funds ?? inKind ?? "0");
  return hours === null ? dollars : `${messages.hours(hours)}, ${dollars}`;
}

const instalmentColumns: readonly Column<Instalment>[] = [
  { id: "due", header: messages.due, cell: ({ dueOn }) => formatDay(dueOn) },
  { id: "amount", header: messages.amount, numeric: true, cell: valueWords },
];

function entryColumns(contribution: Contribution, ask: (act: OpenAct) => void): readonly Column<Entry>[] {
  return [
    {
      id: "entry",
      header: messages.entry,
      cell: ({ entry, reversed, reason }) => (
        <>
          {entryWords[entry]}
          {reversed && <span className="sub">{messages.takenBack}</span>}
          {reason && <span className="sub">“{reason}”</span>}
        </>
      ),
    },
    { id: "amount", header: messages.amount, numeric: true, cell: (entry) => `${entry.takesAway ? "− " : ""}${valueWords(entry)}` },
    { id: "when", header: messages.when, cell: ({ at }) => formatInstant(at) },
    {
      id: "by",
      header: messages.by,
      cell: ({ by, byResc }) => (
        <>
          {by?.name} <RescTag code={byResc.code} />
        </>
      ),
    },
    {
      id: "acts",
      header: messages.more,
      hiddenHeader: true,
      cell: (entry) =>
        entry.entry === "FULFILMENT" &&
        !entry.reversed &&
        contribution.viewerCan.confirm && (
          <Button
            variant="default"
            size="compact-md"
            aria-label={messages.takeBackAbout(valueWords(entry))}
            onClick={() => ask({ kind: "reverse", entryId: entry.id })}
          >
            {messages.acts.takeBack}
          </Button>
        ),
    },
  ];
}

function partColumns({ viewerCan }: Contribution, ask: (act: OpenAct) => void): readonly Column<Part>[] {
  const button = (kind: "confirm" | "return" | "takeBack", part: Part) => (
    <Button
      variant="default"
      size="compact-md"
      aria-label={messages.actAbout(messages.acts[kind], valueWords(part))}
      onClick={() => ask({ kind, fulfilmentId: part.id })}
    >
      {messages.acts[kind]}
    </Button>
  );
  return [
    {
      id: "evidence",
      header: messages.evidence,
      wide: true,
      cell: ({ evidence, answer, fileId, recordedByPerson }) => (
        <>
          {evidence}
          {recordedByPerson && <span className="sub">{recordedByPerson.name}</span>}
          {fileId && (
            <span className="sub no-print">
              <a href={`/files/funding/${fileId}`}>{messages.openFile}</a>
            </span>
          )}
          {answer && <span className="sub">“{answer}”</span>}
        </>
      ),
    },
    { id: "amount", header: messages.amount, numeric: true, cell: valueWords },
    { id: "on", header: messages.givenOn, cell: ({ givenOn }) => formatDay(givenOn) },
    { id: "state", header: messages.state, cell: ({ state }) => <Pill tone={partTones[state]}>{partWords[state]}</Pill> },
    {
      id: "acts",
      header: messages.more,
      hiddenHeader: true,
      cell: (part) =>
        part.state === "WAITING" && (
          <span className="row">
            {viewerCan.confirm && button("confirm", part)}
            {viewerCan.confirm && button("return", part)}
            {viewerCan.takeBack && button("takeBack", part)}
          </span>
        ),
    },
  ];
}

/** One contribution: how it is valued, when its parts are due, what was given, and its ledger with every reversal. */
export function ContributionCard({ contribution, onClose }: { readonly contribution: Contribution; readonly onClose: () => void }) {
  const [act, setAct] = useState<OpenAct>();
  const { ref, what, kind, method, rate, statedRate, hoursPledged, hoursFulfilled } = contribution;
  return (
    <Card
      title={`${ref}: ${what}`}
      acts={
        <span className="row no-print">
          <ContributionActs contribution={contribution} act={act} onAct={setAct} />
          <Button variant="subtle" onClick={onClose} aria-label={messages.closeAbout(ref)}>
            {messages.close}
          </Button>
        </span>
      }
      flush
    >
      <div className="card-body stack">
        <KeyValue
          facts={[
            [messages.state, <ContributionMarks key="state" contribution={contribution} />],
            [messages.giver, <RescTag key="giver" code={contribution.giver.code} />],
            [messages.kind, `${kindWords[kind]}, ${messages.fiscalYear(contribution.fiscalYear)}`],
            [messages.method, method && methodWords[method]],
            [messages.methodWords, contribution.methodWords],
            [messages.category, contribution.staffCategory],
            [messages.statedRate, statedRate && formatMoney(statedRate)],
            [messages.agreedRate, rate && formatMoney(rate)],
            [messages.hoursPledged, hoursPledged],
            [messages.hoursGiven, hoursFulfilled],
            [messages.space, contribution.space],
          ]}
        />
      </div>
      <h3 className="contribution-part">{messages.schedule}</h3>
      <WideTable
        caption={`${messages.schedule}, ${ref}`}
        columns={instalmentColumns}
        rows={contribution.instalments}
        rowKey={({ id }) => id}
        compact
        empty={<p className="quiet card-body">{messages.noSchedule}</p>}
      />
      <h3 className="contribution-part">{messages.parts}</h3>
      <WideTable
        caption={`${messages.parts}, ${ref}`}
        columns={partColumns(contribution, setAct)}
        rows={contribution.fulfilments}
        rowKey={({ id }) => id}
        compact
        empty={<p className="quiet card-body">{messages.noParts}</p>}
      />
      <h3 className="contribution-part">{messages.ledger}</h3>
      <WideTable
        caption={`${messages.ledger}, ${ref}`}
        columns={entryColumns(contribution, setAct)}
        rows={contribution.entries}
        rowKey={({ id }) => id}
        compact
        empty={null}
      />
      <p className="quiet card-body">{messages.ledgerFoot}</p>
    </Card>
  );
}
