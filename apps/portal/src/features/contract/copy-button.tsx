import { Button } from "@mantine/core";
import type { ButtonProps } from "@mantine/core";
import { useClipboard } from "@mantine/hooks";
import { IconCheck, IconCopy } from "@tabler/icons-react";

/** Copies a text, and says that it did. */
export function CopyButton({
  text,
  label = "Copy",
  about,
  ...look
}: { readonly text: string; readonly label?: string; readonly about?: string } & Pick<ButtonProps, "size" | "variant">) {
  const clipboard = useClipboard({ timeout: 2_000 });
  const Icon = clipboard.copied ? IconCheck : IconCopy;
  return (
    <Button variant="default" size="compact-sm" {...look} leftSection={<Icon size={15} aria-hidden />} onClick={() => clipboard.copy(text)}>
      <span aria-live="polite">{clipboard.copied ? "Copied" : label}</span>
      {about && <span className="sr"> {about}</span>}
    </Button>
  );
}
