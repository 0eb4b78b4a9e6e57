import type { Notice_PaneQuery } from "@resc/client/portal";
import { organizationNames } from "@resc/domain";
import { formatInstant } from "@resc/ui";
import type { TimelineItem } from "@resc/ui";
import { roleNames } from "../../app/words.ts";
import { messages } from "./messages.ts";

type Moment = NonNullable<Notice_PaneQuery["courtesyNotice"]>["timeline"][number];

/** What happened, newest first, with who did it and acting as what. */
export function historyItems(moments: readonly Moment[]): readonly TimelineItem[] {
  return moments
    .map((moment, index) => ({
      key: `${moment.at} ${index}`,
      when: formatInstant(moment.at),
      title: moment.sentence,
      detail: <Who moment={moment} />,
    }))
    .toReversed();
}

function Who({ moment: { person, role, organization, reason } }: { readonly moment: Moment }) {
  const acting = [role && roleNames[role], organization && organizationNames[organization]].filter(Boolean).join(", ");
  return (
    <>
      {person ? `${person.name}${acting ? `, ${acting}` : ""}` : messages.clock}
      {reason && <div>“{reason}”</div>}
    </>
  );
}
