import { ActionIcon, Button, Menu } from "@mantine/core";
import { IconDots, IconPlus } from "@tabler/icons-react";
import { Card } from "@resc/ui";
import { Suspense, lazy, useState } from "react";
import { lineInput, moved } from "./brief-lines.ts";
import { messages } from "./messages.ts";
import { useWriteBrief } from "./use-write-brief.ts";
import { type Brief, type BriefLine, briefCharts, kindWords } from "./words.ts";

const LineDialog = lazy(async () => ({ default: (await import("./line-dialog.tsx")).LineDialog }));

const nameOf = (line: BriefLine) => briefCharts.find(({ value }) => value === line.chart)?.label ?? line.text;

/** The first words of a line: whole words, with a sign that more follows. */
const shortened = (words: string): string => (words.length <= 60 ? words : `${words.slice(0, 60).replace(/\s+\S*$/, "")} …`);

/** The lines of a brief in their order, each with what can be done with it while it is a draft. */
export function Outline({ brief }: { readonly brief: Brief }) {
  const [dialog, setDialog] = useState<{ readonly line: BriefLine | null }>();
  const { busy, keep } = useWriteBrief(brief);
  const lines = brief.lines.map(lineInput);
  const can = brief.viewerCan.write;
  return (
    <Card title={messages.outline}>
      <ol className="brief-outline">
        {brief.lines.map((line, at) => (
          <li key={line.id}>
            <span>
              <span className="quiet small">{kindWords[line.kind]}</span>
              <br />
              {shortened(nameOf(line))}
            </span>
            {can && (
              <Menu position="bottom-end" shadow="md">
                <Menu.Target>
                  <ActionIcon variant="subtle" aria-label={`${messages.lineActs}: ${shortened(nameOf(line))}`} disabled={busy}>
                    <IconDots size={17} aria-hidden />
                  </ActionIcon>
                </Menu.Target>
                <Menu.Dropdown>
                  {line.kind !== "CHART" && line.kind !== "POSITION" && (
                    <Menu.Item onClick={() => setDialog({ line })}>{messages.edit}</Menu.Item>
                  )}
                  {at > 0 && <Menu.Item onClick={() => void keep(moved(lines, at, -1))}>{messages.up}</Menu.Item>}
                  {at < lines.length - 1 && <Menu.Item onClick={() => void keep(moved(lines, at, 1))}>{messages.down}</Menu.Item>}
                  <Menu.Item onClick={() => void keep(lines.filter(({ id }) => id !== line.id))}>{messages.remove}</Menu.Item>
                </Menu.Dropdown>
              </Menu>
            )}
          </li>
        ))}
      </ol>
      {can && (
        <Button variant="default" leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setDialog({ line: null })}>
          {messages.addLine}
        </Button>
      )}
      {dialog && (
        <Suspense>
          <LineDialog brief={brief} line={dialog.line} onClose={() => setDialog(undefined)} />
        </Suspense>
      )}
    </Card>
  );
}
