import { Button, Group } from "@mantine/core";
import { Pill, formatDay, formatFigure } from "@resc/ui";
import { useState } from "react";
import { AnswerDialog, type Answer } from "./answer-dialog.tsx";
import type { Figure } from "./figure-card.tsx";
import { messages } from "./messages.ts";

/** A source that somebody attached. */
export type AttachedSource = Figure["attached"][number];

const tones = { LOADED: "warn", PUBLISHED: "ok", SUPERSEDED: "mute", WITHDRAWN: "mute" } as const;
const answers: readonly Answer[] = ["confirm", "return", "takeBack", "withdraw"];

/** What people attached to a figure, with what can be done about it. */
export function AttachedSources({ figure }: { readonly figure: Figure }) {
  const [asked, setAsked] = useState<{ readonly answer: Answer; readonly source: AttachedSource }>();
  return (
    <div className="card-body">
      <h3>{messages.attached}</h3>
      {figure.attached.length === 0 && <p className="quiet">{messages.nothingAttached}</p>}
      <ul className="plain-list">
        {figure.attached.map((source) => (
          <li key={source.id}>
            <SourceWords source={source} />
            <Group gap="xs">
              {answers
                .filter((answer) => source.viewerCan[answer])
                .map((answer) => (
                  <Button
                    key={answer}
                    size="compact-sm"
                    variant={answer === "confirm" ? "filled" : "default"}
                    onClick={() => setAsked({ answer, source })}
                    aria-label={`${messages.answers[answer].label}: ${source.title}`}
                  >
                    {messages.answers[answer].label}
                  </Button>
                ))}
            </Group>
          </li>
        ))}
      </ul>
      {asked && <AnswerDialog {...asked} onClose={() => setAsked(undefined)} />}
    </div>
  );
}

function SourceWords({ source }: { readonly source: AttachedSource }) {
  const details = [
    source.publisher,
    source.page,
    messages.readOn(formatDay(source.readOn)),
    source.license,
    source.attachedByPerson && messages.attachedBy(source.attachedByPerson.name),
    source.answeredByPerson && messages.answeredBy(source.answeredByPerson.name),
    source.note,
    source.answer && `“${source.answer}”`,
  ];
  return (
    <>
      <b>{formatFigure(source.value)}</b>{" "}
      {source.address ? (
        <a href={source.address} target="_blank" rel="noreferrer">
          {source.title}
        </a>
      ) : (
        source.title
      )}{" "}
      <Pill tone={tones[source.state]}>{messages.states[source.state]}</Pill>
      {source.fileId && (
        <>
          {" "}
          <a href={`/files/advocacy/${source.fileId}`}>
            {messages.file}
            <span className="sr">: {source.title}</span>
          </a>
        </>
      )}
      <div className="small">{details.filter(Boolean).join(" · ")}</div>
    </>
  );
}
