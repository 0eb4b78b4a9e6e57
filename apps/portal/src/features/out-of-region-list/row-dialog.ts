import type { OutOfRegionFactsFragment } from "@resc/client/portal";

/** What every dialog over a row takes. */
export interface RowDialogProps {
  readonly row: OutOfRegionFactsFragment;
  readonly onClose: () => void;
}
