import { Card } from "@resc/ui";
import { differences } from "./difference.ts";
import { messages } from "./messages.ts";
import type { PositionVersion } from "./staff-position.tsx";

/** What changed from one version to the next, by words; said in words too, for who does not see the strokes. */
export function VersionDifferences({ before, after }: { readonly before: PositionVersion; readonly after: PositionVersion }) {
  const runs = differences(before.text, after.text);
  if (runs.every(({ kind }) => kind === "same")) return null;
  return (
    <Card title={messages.changes(before.number)}>
      <p className="position-text">
        {runs.map(({ kind, text }, place) => {
          if (kind === "same") return <span key={`${place}`}>{text}</span>;
          const Mark = kind === "added" ? "ins" : "del";
          return (
            <Mark key={`${place}`}>
              <span className="sr"> {kind === "added" ? messages.inserted : messages.removed} </span>
              {text}
            </Mark>
          );
        })}
      </p>
    </Card>
  );
}
