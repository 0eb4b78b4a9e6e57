import { Button } from "@mantine/core";
import type { OrganizationCode, People_PageQuery } from "@resc/client/portal";
import { organizationNames } from "@resc/domain";
import type { Column } from "@resc/ui";
import { messages } from "./messages.ts";
import type { OpenDialog } from "./people-dialog.tsx";
import { PersonRoles } from "./person-roles.tsx";

/** A person as the directory lists them. */
export type DirectoryPerson = NonNullable<People_PageQuery["people"]>["nodes"][number];

/** What the viewer may do in the directory, and how a dialog opens. */
export interface DirectoryActs {
  /** Who looks; a role cannot be given to oneself. */
  readonly self: string | undefined;
  /** The organization for whose people the viewer speaks. */
  readonly own: OrganizationCode | undefined;
  readonly mayGive: boolean;
  readonly mayName: boolean;
  readonly mayLeave: boolean;
  readonly open: (dialog: OpenDialog) => void;
}

/** Columns of the directory. */
export function personColumns({ self, own, mayGive, mayName, mayLeave, open }: DirectoryActs): readonly Column<DirectoryPerson>[] {
  const columns: readonly Column<DirectoryPerson>[] = [
    {
      id: "person",
      header: messages.person,
      cell: ({ name, title, demonstration }) => (
        <>
          {name}
          {demonstration && <span className="small"> ({messages.invented})</span>}
          <span className="sub">{title}</span>
        </>
      ),
    },
    { id: "organization", header: messages.organization, cell: ({ organization }) => organizationNames[organization] },
    {
      id: "roles",
      header: messages.roles,
      cell: (person) => <PersonRoles person={person} onEnd={(grant) => open({ kind: "end", person, grant })} />,
    },
    {
      id: "contact",
      header: messages.contact,
      cell: ({ email, phone }) => (
        <>
          {email && <a href={`mailto:${email}`}>{email}</a>}
          {phone && <span className="sub">{phone}</span>}
        </>
      ),
    },
  ];
  if (!mayGive && !mayName && !mayLeave) return columns;
  const acts: Column<DirectoryPerson> = {
    id: "acts",
    header: messages.acts,
    hiddenHeader: true,
    cell: (person) => (
      <span className="row nowrap-row">
        {mayGive && person.id !== self && (
          <Button
            variant="default"
            size="compact-sm"
            aria-label={messages.giveRoleTo(person.name)}
            onClick={() => open({ kind: "give", person })}
          >
            {messages.giveRole}
          </Button>
        )}
        {mayName && person.organization === own && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={messages.nameDeputyFor(person.name)}
            onClick={() => open({ kind: "deputy", person })}
          >
            {messages.deputyShort}
          </Button>
        )}
        {mayLeave && person.organization === own && person.id !== self && person.roles.length > 0 && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={messages.leavesFor(person.name)}
            onClick={() => open({ kind: "leaves", person })}
          >
            {messages.leaves}
          </Button>
        )}
      </span>
    ),
  };
  return [...columns, acts];
}
