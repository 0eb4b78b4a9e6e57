import { Suspense, lazy } from "react";
import type { DirectoryPerson } from "./columns.tsx";
import type { DirectoryGrant } from "./person-roles.tsx";

/** The dialog that is open, and whom it is about. */
export type OpenDialog =
  | { readonly kind: "add" | "recipient" }
  | { readonly kind: "give" | "deputy" | "leaves"; readonly person: DirectoryPerson }
  | { readonly kind: "end"; readonly person: DirectoryPerson; readonly grant: DirectoryGrant };

const AddPersonDialog = lazy(async () => ({ default: (await import("./add-person-dialog.tsx")).AddPersonDialog }));
const GiveRoleDialog = lazy(async () => ({ default: (await import("./give-role-dialog.tsx")).GiveRoleDialog }));
const LeaverDialog = lazy(async () => ({ default: (await import("./leaver-dialog.tsx")).LeaverDialog }));
const EndRoleDialog = lazy(async () => ({ default: (await import("./end-role-dialog.tsx")).EndRoleDialog }));
const NameRecipientDialog = lazy(async () => ({ default: (await import("./name-recipient-dialog.tsx")).NameRecipientDialog }));
const NameDeputyDialog = lazy(async () => ({ default: (await import("./name-deputy-dialog.tsx")).NameDeputyDialog }));

/** Shows the dialog that is open; its code is loaded when it is first wanted. */
export function PeopleDialog({ dialog, onClose }: { readonly dialog: OpenDialog; readonly onClose: () => void }) {
  return <Suspense>{content(dialog, onClose)}</Suspense>;
}

function content(dialog: OpenDialog, onClose: () => void) {
  switch (dialog.kind) {
    case "add":
      return <AddPersonDialog onClose={onClose} />;
    case "recipient":
      return <NameRecipientDialog onClose={onClose} />;
    case "give":
      return <GiveRoleDialog person={dialog.person} onClose={onClose} />;
    case "deputy":
      return <NameDeputyDialog person={dialog.person} onClose={onClose} />;
    case "leaves":
      return <LeaverDialog person={dialog.person} onClose={onClose} />;
    case "end":
      return <EndRoleDialog person={dialog.person} grant={dialog.grant} onClose={onClose} />;
  }
}
