import { Drawer } from "@mantine/core";
import { useSuspenseQuery } from "@apollo/client/react";
import { OutOfRegionList_RowDocument } from "@resc/client/portal";
import { EmptyState, TextSkeleton } from "@resc/ui";
import { useState } from "react";
import { Boundary } from "../../app/errors/boundary.tsx";
import { messages } from "./messages.ts";
import { RowActs } from "./row-acts.tsx";
import type { RowDialogKind } from "./row-acts.tsx";
import { RowDetails } from "./row-details.tsx";

/** One row over the list; the address holds which. */
export function RowDrawer({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const [open, setOpen] = useState<RowDialogKind>();
  return (
    // While a dialog is open over it, Escape and the focus belong to the dialog.
    <Drawer opened onClose={onClose} position="right" size={480} title={messages.title} closeOnEscape={!open} trapFocus={!open}>
      <Boundary key={id} pending={<TextSkeleton rows={10} />}>
        <Row id={id} open={open} onOpen={setOpen} />
      </Boundary>
    </Drawer>
  );
}

function Row({
  id,
  open,
  onOpen,
}: {
  readonly id: string;
  readonly open: RowDialogKind | undefined;
  readonly onOpen: (kind: RowDialogKind | undefined) => void;
}) {
  const { data } = useSuspenseQuery(OutOfRegionList_RowDocument, { variables: { id } });
  const row = data.outOfRegionRow;
  if (!row) return <EmptyState title={messages.notFound}>{messages.notFoundMore}</EmptyState>;
  return (
    <div className="row-drawer">
      <RowDetails row={row} />
      <RowActs row={row} open={open} onOpen={onOpen} />
    </div>
  );
}
