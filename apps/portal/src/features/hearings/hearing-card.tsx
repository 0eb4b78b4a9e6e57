import { Button, Group } from "@mantine/core";
import { Card, KeyValue, PathLink, Pill, formatDay } from "@resc/ui";
import { useState } from "react";
import { HearingDialog } from "./hearing-dialog.tsx";
import type { Hearing } from "./hearings-page.tsx";
import { messages } from "./messages.ts";
import { OutcomeDialog, PointDialog } from "./point-dialogs.tsx";

/** What was asked or promised. */
export type Point = Hearing["points"][number];

/** One hearing with what was said there. */
export function HearingCard({ hearing }: { readonly hearing: Hearing }) {
  const [changing, setChanging] = useState(false);
  const [adding, setAdding] = useState(false);
  const [answering, setAnswering] = useState<Point>();
  const { keep } = hearing.viewerCan;
  return (
    <Card
      title={`${formatDay(hearing.heldOn)}: ${hearing.committee}`}
      acts={
        keep && (
          <Group gap="xs">
            <Button variant="default" size="compact-sm" onClick={() => setChanging(true)} aria-label={`${messages.change}: ${hearing.ref}`}>
              {messages.change}
            </Button>
            <Button variant="default" size="compact-sm" onClick={() => setAdding(true)} aria-label={`${messages.addPoint}: ${hearing.ref}`}>
              {messages.addPoint}
            </Button>
          </Group>
        )
      }
    >
      <KeyValue
        facts={[
          [messages.subject, hearing.subject],
          [messages.bills, hearing.bills.join(", ")],
          [messages.speakers, hearing.speakers],
          [messages.brief, hearing.briefUsed && <BriefUsed key="brief" words={hearing.briefUsed} />],
          [messages.session, `${hearing.sessionYear} · ${hearing.ref}`],
        ]}
      />
      <h3>{messages.said}</h3>
      {hearing.points.length === 0 && <p className="quiet">{messages.nothingSaid}</p>}
      <ul className="plain-list">
        {hearing.points.map((point) => (
          <li key={point.id}>
            <Pill tone={point.outcome ? "ok" : point.overdue ? "bad" : "info"}>
              {point.outcome ? messages.done : point.overdue ? messages.overdue : messages.open}
            </Pill>{" "}
            {messages.kinds[point.kind]}: {point.what}
            <div className="small">
              {[
                messages.by(point.byWhom),
                point.followUpOn && messages.followUp(formatDay(point.followUpOn)),
                point.outcome && `${formatDay(point.outcomeOn)}: ${point.outcome}`,
              ]
                .filter(Boolean)
                .join(" · ")}
            </div>
            {keep && !point.outcome && (
              <Button
                variant="default"
                size="compact-sm"
                onClick={() => setAnswering(point)}
                aria-label={`${messages.recordOutcome}: ${point.what}`}
              >
                {messages.recordOutcome}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {changing && <HearingDialog hearing={hearing} onClose={() => setChanging(false)} />}
      {adding && <PointDialog hearing={hearing} onClose={() => setAdding(false)} />}
      {answering && <OutcomeDialog point={answering} onClose={() => setAnswering(undefined)} />}
    </Card>
  );
}

/** The brief that was used; a reference such as B-1 in its words leads to it. */
function BriefUsed({ words }: { readonly words: string }) {
  const ref = /\bB-\d{1,9}\b/.exec(words)?.[0];
  return ref ? <PathLink href={`/briefs/${ref}`}>{words}</PathLink> : <>{words}</>;
}
