import type { RescCode } from "@resc/domain";
import { lazy } from "react";
import type { Seat } from "./board-page.tsx";

/** An act on a seat. */
export type SeatAct = "fill" | "end" | "elect" | "leave";

/** The dialog that is open, and on which seat. */
export interface OpenSeatDialog {
  readonly act: SeatAct;
  readonly seatId: string;
}

/** What every dialog over a seat is given. */
export interface SeatDialogProps {
  readonly seat: Seat;
  readonly onClose: () => void;
}

const FillDialog = lazy(async () => ({ default: (await import("./fill-dialog.tsx")).FillDialog }));
const EndDialog = lazy(async () => ({ default: (await import("./end-dialog.tsx")).EndDialog }));
const ElectDialog = lazy(async () => ({ default: (await import("./elect-dialog.tsx")).ElectDialog }));

/** Shows the dialog of an act; its code is loaded when it is first wanted. */
export function SeatDialog({ act, resc, ...props }: SeatDialogProps & { readonly act: SeatAct; readonly resc: RescCode }) {
  switch (act) {
    case "fill":
      return <FillDialog resc={resc} {...props} />;
    case "elect":
      return <ElectDialog {...props} />;
    default:
      return <EndDialog act={act} {...props} />;
  }
}
