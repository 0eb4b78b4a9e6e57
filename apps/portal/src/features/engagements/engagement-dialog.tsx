import { Suspense, lazy } from "react";
import type { Engagement } from "./engagement-page.tsx";
import type { Step } from "./steps.ts";

/** The dialog that is open over an engagement. */
export type DialogStep = Exclude<Step, "scope" | "begin"> | "terms";

const AgreeDialog = lazy(async () => ({ default: (await import("./agree-dialog.tsx")).AgreeDialog }));
const AmendDialog = lazy(async () => ({ default: (await import("./amend-dialog.tsx")).AmendDialog }));
const DeliveryDialog = lazy(async () => ({ default: (await import("./delivery-dialog.tsx")).DeliveryDialog }));
const PlacementDialog = lazy(async () => ({ default: (await import("./placement-dialog.tsx")).PlacementDialog }));
const StepDialog = lazy(async () => ({ default: (await import("./step-dialog.tsx")).StepDialog }));
const TermsDialog = lazy(async () => ({ default: (await import("./terms-dialog.tsx")).TermsDialog }));

/** Shows it; its code is loaded when it is first wanted. */
export function EngagementDialog({
  step,
  engagement,
  onClose,
}: {
  readonly step: DialogStep;
  readonly engagement: Engagement;
  readonly onClose: () => void;
}) {
  return <Suspense>{content(step, { engagement, onClose })}</Suspense>;
}

function content(step: DialogStep, props: { readonly engagement: Engagement; readonly onClose: () => void }) {
  switch (step) {
    case "agree":
      return <AgreeDialog {...props} />;
    case "amend":
      return <AmendDialog {...props} />;
    case "logDelivery":
      return <DeliveryDialog {...props} />;
    case "correctPlacement":
      return <PlacementDialog {...props} />;
    case "terms":
      return <TermsDialog {...props} />;
    default:
      return <StepDialog step={step} {...props} />;
  }
}
