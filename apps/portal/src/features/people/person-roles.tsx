import { Button } from "@mantine/core";
import { formatPeriod } from "@resc/ui";
import { roleNames } from "../../app/words.ts";
import type { DirectoryPerson } from "./columns.tsx";
import { messages } from "./messages.ts";

/** One role of a person. */
export type DirectoryGrant = DirectoryPerson["roles"][number];

/** The roles of a person with their dates, and the way to end one. */
export function PersonRoles({ person, onEnd }: { readonly person: DirectoryPerson; readonly onEnd: (grant: DirectoryGrant) => void }) {
  if (person.roles.length === 0) return <span className="quiet">{messages.noRoles}</span>;
  return (
    <ul className="offerings">
      {person.roles.map((grant) => {
        const elsewhere = grant.organization === person.organization ? "" : `, ${grant.organization}`;
        return (
          <li key={grant.id}>
            {roleNames[grant.role]}
            {elsewhere} <span className="small">{formatPeriod(grant.validFrom, grant.validTo)}</span>{" "}
            {grant.viewerCan.end && (
              <Button
                variant="subtle"
                size="compact-xs"
                aria-label={messages.endRoleOf(roleNames[grant.role], person.name)}
                onClick={() => onEnd(grant)}
              >
                {messages.endRole}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
