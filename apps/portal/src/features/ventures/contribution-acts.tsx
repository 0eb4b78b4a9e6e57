import { Button } from "@mantine/core";
import { Suspense, lazy } from "react";
import { messages } from "./messages.ts";
import type { Contribution } from "./venture-page.tsx";

/** An act that asks for a word, and perhaps for a reason. */
export type AskedAct =
  | { readonly kind: "cancel" }
  | { readonly kind: "confirm" | "return" | "takeBack"; readonly fulfilmentId: string }
  | { readonly kind: "reverse"; readonly entryId: string };
/** The act on a contribution whose dialog is open. */
export type OpenAct = AskedAct | { readonly kind: "accept" | "record" | "reduce" };

const AcceptDialog = lazy(async () => ({ default: (await import("./accept-dialog.tsx")).AcceptDialog }));
const RecordDialog = lazy(async () => ({ default: (await import("./record-dialog.tsx")).RecordDialog }));
const ReduceDialog = lazy(async () => ({ default: (await import("./reduce-dialog.tsx")).ReduceDialog }));
const StepDialog = lazy(async () => ({ default: (await import("./contribution-step-dialog.tsx")).ContributionStepDialog }));

const buttons = ["accept", "record", "reduce", "cancel"] as const;

/** What the viewer may do with a contribution. */
export function ContributionActs({
  contribution,
  act,
  onAct,
}: {
  readonly contribution: Contribution;
  readonly act: OpenAct | undefined;
  readonly onAct: (act: OpenAct | undefined) => void;
}) {
  const close = () => onAct(undefined);
  return (
    <>
      {buttons
        .filter((kind) => contribution.viewerCan[kind])
        .map((kind) => (
          <Button key={kind} variant="default" onClick={() => onAct({ kind })}>
            {messages.acts[kind]}
          </Button>
        ))}
      {act && <Suspense>{content(act, contribution, close)}</Suspense>}
    </>
  );
}

function content(act: OpenAct, contribution: Contribution, onClose: () => void) {
  switch (act.kind) {
    case "accept":
      return <AcceptDialog contribution={contribution} onClose={onClose} />;
    case "record":
      return <RecordDialog contribution={contribution} onClose={onClose} />;
    case "reduce":
      return <ReduceDialog contribution={contribution} onClose={onClose} />;
    default:
      return <StepDialog act={act} contribution={contribution} onClose={onClose} />;
  }
}
