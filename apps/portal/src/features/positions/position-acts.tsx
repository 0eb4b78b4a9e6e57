import { Button, Menu } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { Suspense, lazy, useState } from "react";
import { messages } from "./messages.ts";
import type { Position, PositionVersion } from "./staff-position.tsx";

/** An act on a position. */
export type PositionAct = keyof typeof messages.acts;

/** What every dialog over a position is given: the version on which it acts. */
export interface PositionDialogProps {
  readonly position: Position;
  readonly version: PositionVersion;
  readonly onClose: () => void;
}

const AnswerDialog = lazy(async () => ({ default: (await import("./answer-dialog.tsx")).AnswerDialog }));
const DraftDialog = lazy(async () => ({ default: (await import("./draft-dialog.tsx")).DraftDialog }));
const TimeDialog = lazy(async () => ({ default: (await import("./time-dialog.tsx")).TimeDialog }));
const ReasonDialog = lazy(async () => ({ default: (await import("./reason-dialog.tsx")).ReasonDialog }));

const natural = ["answer", "release", "draft", "call"] as const satisfies readonly PositionAct[];
const all = ["answer", "draft", "call", "release", "amend", "depart", "supersede", "retire"] as const satisfies readonly PositionAct[];
const onForce: readonly PositionAct[] = ["amend", "depart", "supersede", "retire"];

/** The act that comes next as one button, the others in a menu. What is not the viewer's is absent. */
export function PositionActs({ position }: { readonly position: Position }) {
  const [act, setAct] = useState<PositionAct>();
  const { retire, ...rest } = position.viewerCan;
  const can: Readonly<Record<PositionAct, boolean>> = { ...rest, retire, supersede: retire };
  const next = natural.find((one) => can[one]);
  const others = all.filter((one) => can[one] && one !== next);
  const inForce = position.versions.find(({ state }) => state === "IN_FORCE");
  const version = act && onForce.includes(act) ? inForce : position.versions[0];
  const close = () => setAct(undefined);
  return (
    <>
      {next && <Button onClick={() => setAct(next)}>{messages.acts[next]}</Button>}
      {others.length > 0 && (
        <Menu position="bottom-end" shadow="md">
          <Menu.Target>
            <Button variant="default" leftSection={<IconDots size={17} aria-hidden />}>
              {messages.more}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {others.map((one) => (
              <Menu.Item key={one} onClick={() => setAct(one)}>
                {messages.acts[one]}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {act && version && <Suspense>{dialogOf(act, { position, version, onClose: close })}</Suspense>}
    </>
  );
}

function dialogOf(act: PositionAct, props: PositionDialogProps) {
  switch (act) {
    case "answer":
      return <AnswerDialog {...props} />;
    case "draft":
      return <DraftDialog {...props} />;
    case "call":
    case "release":
      return <TimeDialog act={act} {...props} />;
    default:
      return <ReasonDialog act={act} {...props} />;
  }
}
