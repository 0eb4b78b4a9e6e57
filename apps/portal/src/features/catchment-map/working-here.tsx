import { useSuspenseQuery } from "@apollo/client/react";
import { Map_WorkingHereDocument } from "@resc/client/portal";
import { PathLink } from "@resc/ui";
import { OutOfRegionLine } from "../out-of-region-list/out-of-region-line.tsx";
import { messages } from "./messages.ts";

/** Other RESCs at work in a town. Nothing where the viewer may not know. */
export function WorkingHere({ townKey }: { readonly townKey: string }) {
  const { data } = useSuspenseQuery(Map_WorkingHereDocument, { variables: { key: townKey } });
  const rows = data.town?.workingHere;
  if (!rows) return null;
  const more = rows.totalCount - rows.nodes.length;
  return (
    <div className="stack-tight">
      <h3 className="eyebrow">{messages.workingHere}</h3>
      {rows.nodes.length === 0 ? (
        <p className="quiet">{messages.nobody}</p>
      ) : (
        <ul className="plain-list">
          {rows.nodes.map((row) => (
            <OutOfRegionLine key={row.id} row={row} />
          ))}
        </ul>
      )}
      {more > 0 && <PathLink href="/list">{messages.more(more)}</PathLink>}
    </div>
  );
}
