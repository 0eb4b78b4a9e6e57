import { Button } from "@mantine/core";
import { Card, Pill } from "@resc/ui";
import { messages } from "./messages.ts";
import type { Position } from "./staff-position.tsx";
import { stateTones, stateWords } from "./words.ts";

/** The versions of a position; one of them is shown. */
export function Versions({
  position,
  shown,
  onShow,
}: {
  readonly position: Position;
  readonly shown: number;
  readonly onShow: (version: number) => void;
}) {
  return (
    <Card title={messages.versions}>
      <ul className="stack-tight">
        {position.versions.map(({ number, state }) => (
          <li key={number}>
            <Button
              variant={number === shown ? "light" : "subtle"}
              size="compact-md"
              aria-current={number === shown ? "true" : undefined}
              onClick={() => onShow(number)}
            >
              {messages.versionOf(number)}
            </Button>{" "}
            <Pill tone={stateTones[state]}>{stateWords[state]}</Pill>
          </li>
        ))}
      </ul>
    </Card>
  );
}
