import { useQuery } from "@apollo/client/react";
import { MembershipChange_WorkDocument } from "@resc/client/portal";
import { PathLink } from "@resc/ui";
import { messages } from "./messages.ts";

/** Open work of other RESCs in the towns concerned: what is agreed goes on, and the home RESC of new work is the new one. */
export function OpenWork({ town }: { readonly town: string }) {
  // Beside the page, not before it: when another part does not answer, the preview is still there.
  const { data } = useQuery(MembershipChange_WorkDocument, { variables: { text: town } });
  const count = data?.outOfRegionList?.totalCount;
  if (count === undefined) return null;
  return (
    <li>
      <PathLink href={`/list?q=${encodeURIComponent(town)}`}>{messages.openWork(town, count)}</PathLink>
    </li>
  );
}
