import { Drawer } from "@mantine/core";
import { useSuspenseQuery } from "@apollo/client/react";
import { OutOfRegionList_RowDocument } from "@resc/client/portal";
import { EmptyState, TextSkeleton } from "@resc/ui";
import { Boundary } from "../../app/errors/boundary.tsx";
import { messages } from "./messages.ts";
import { RowActs } from "./row-acts.tsx";
import { RowDetails } from "./row-details.tsx";

/** One row over the list; the address holds which. */
export function RowDrawer({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  return (
    <Drawer opened onClose={onClose} position="right" size={480} title={messages.title}>
      <Boundary key={id} pending={<TextSkeleton rows={10} />}><Row id={id} /></Boundary>
    </Drawer>
  );
}

function Row({ id }: { readonly id: string }) {
  const { data } = useSuspenseQuery(OutOfRegionList_RowDocument, { variables: { id } });
  const row = data.outOfRegionRow;
  if (!row) return <EmptyState title={messages.notFound}>{messages.notFoundMore}</EmptyState>;
  return (
    <div className="row-drawer">
      <RowDetails row={row} />
      <RowActs row={row} />
    </div>
  );
}
