import { Card, Pill, RescTag, formatInstant } from "@resc/ui";
import { messages } from "./messages.ts";
import type { PositionVersion } from "./staff-position.tsx";
import { answeredWords, answerTones } from "./words.ts";

/** The six in a row: what each answered, with its words; silence is shown as such. */
export function Commitments({ version }: { readonly version: PositionVersion }) {
  return (
    <Card title={messages.commitments}>
      <ul className="position-six">
        {version.commitments.map(({ rescCode, answer, words, answeredAt, person }) => (
          <li key={rescCode}>
            <RescTag code={rescCode} />
            {answer ? <Pill tone={answerTones[answer]}>{answeredWords[answer]}</Pill> : <span className="quiet">{messages.notStated}</span>}
            {words && <span>{words}</span>}
            {answeredAt && <span className="quiet">{[person?.name, formatInstant(answeredAt)].filter(Boolean).join(", ")}</span>}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Members that no longer adhere to a version in force. */
export function Departures({ version }: { readonly version: PositionVersion }) {
  return (
    <Card title={messages.departures} foot={messages.departuresLede}>
      <ul className="position-six">
        {version.departures.map(({ rescCode, reason, recordedAt }) => (
          <li key={rescCode}>
            <RescTag code={rescCode} />
            <span>{reason}</span>
            <span className="quiet">{formatInstant(recordedAt)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
