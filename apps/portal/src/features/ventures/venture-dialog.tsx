import { Suspense, lazy } from "react";
import type { VentureAct } from "./venture-acts.tsx";
import type { Venture } from "./venture-page.tsx";

/** What every dialog over a venture is given. */
export interface VentureDialogProps {
  readonly venture: Venture;
  readonly onClose: () => void;
}

const StepDialog = lazy(async () => ({ default: (await import("./venture-step-dialog.tsx")).VentureStepDialog }));
const NeedDialog = lazy(async () => ({ default: (await import("./need-dialog.tsx")).NeedDialog }));
const RateDialog = lazy(async () => ({ default: (await import("./rate-dialog.tsx")).RateDialog }));
const PartnersDialog = lazy(async () => ({ default: (await import("./partners-dialog.tsx")).PartnersDialog }));
const LeadDialog = lazy(async () => ({ default: (await import("./lead-dialog.tsx")).LeadDialog }));
const PledgeDialog = lazy(async () => ({ default: (await import("./pledge-dialog.tsx")).PledgeDialog }));

/** The dialog of an act; its code is loaded when it is first wanted. */
export function VentureDialog({ act, ...props }: VentureDialogProps & { readonly act: VentureAct }) {
  return <Suspense>{content(act, props)}</Suspense>;
}

function content(act: VentureAct, props: VentureDialogProps) {
  switch (act) {
    case "changeNeed":
      return <NeedDialog {...props} />;
    case "setRate":
      return <RateDialog {...props} />;
    case "changePartners":
      return <PartnersDialog {...props} />;
    case "nameLead":
      return <LeadDialog {...props} />;
    case "pledge":
      return <PledgeDialog {...props} />;
    default:
      return <StepDialog step={act} {...props} />;
  }
}
