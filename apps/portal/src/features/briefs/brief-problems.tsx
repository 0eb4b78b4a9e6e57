import { Button, Menu } from "@mantine/core";
import type { BriefMarkKind } from "@resc/client/portal";
import { Card } from "@resc/ui";
import { lineInput, markText, withMark } from "./brief-lines.ts";
import { messages } from "./messages.ts";
import { useWriteBrief } from "./use-write-brief.ts";
import { type Brief, markWords } from "./words.ts";

const marks = Object.keys(markWords) as (keyof typeof markWords)[];

/** What the check finds, each with what to write instead; a number can be marked as what it is. */
export function BriefProblems({ brief }: { readonly brief: Brief }) {
  const { busy, keep } = useWriteBrief(brief);
  const markAs = (lineId: string, words: string, kind: BriefMarkKind) =>
    keep(brief.lines.map(lineInput).map((line) => (line.id === lineId ? withMark(line, markText(line.text, words, kind), kind) : line)));
  const isReference = (lineId: string) => brief.lines.find(({ id }) => id === lineId)?.kind === "REFERENCE";
  return (
    <Card title={messages.problems}>
      <p role="status">{brief.problems.length === 0 ? messages.noProblems : messages.found(brief.problems.length)}</p>
      <ul className="brief-problems">
        {brief.problems.map(({ lineId, words, message }, at) => (
          <li key={at}>
            <b>{words}</b>: {message}{" "}
            {lineId && brief.viewerCan.write && (/\d|^six$/i.test(words) || isReference(lineId)) && (
              <Menu position="bottom-start" shadow="md">
                <Menu.Target>
                  <Button size="compact-sm" variant="default" disabled={busy}>
                    {messages.markAs}…<span className="sr"> {words}</span>
                  </Button>
                </Menu.Target>
                <Menu.Dropdown>
                  {marks.map((kind) => (
                    <Menu.Item key={kind} onClick={() => void markAs(lineId, words, kind)}>
                      {markWords[kind]}
                    </Menu.Item>
                  ))}
                </Menu.Dropdown>
              </Menu>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
