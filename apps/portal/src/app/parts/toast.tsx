import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconAlertTriangle, IconCheck } from "@tabler/icons-react";

const undoSeconds = 10;

let lastDone: string | undefined;

/** Says that something was done. One at a time: on a phone a stack of them would cover the page. */
export function toastDone(title: string, message?: string): void {
  if (lastDone) notifications.hide(lastDone);
  lastDone = notifications.show({ title, message, icon: <IconCheck size={16} aria-hidden />, withBorder: true, autoClose: 6_000 });
}

/** Says that something did not happen. */
export function toastFailed(title: string, message: string): void {
  notifications.show({
    title,
    message,
    icon: <IconAlertTriangle size={16} aria-hidden />,
    color: "red",
    withBorder: true,
    autoClose: false,
  });
}

/** Says that something was done, and offers to take it back while that is possible. */
export function toastUndo(title: string, onUndo: () => void): void {
  const id = notifications.show({
    title,
    message: (
      <Button
        variant="subtle"
        size="compact-sm"
        onClick={() => {
          notifications.hide(id);
          onUndo();
        }}
      >
        Undo
      </Button>
    ),
    withBorder: true,
    autoClose: undoSeconds * 1_000,
  });
}
