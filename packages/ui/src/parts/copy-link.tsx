import { useClipboard } from "@mantine/hooks";
import { IconCheck, IconLink } from "@tabler/icons-react";

/** Copies the address of the page, which holds everything that is seen. */
export function CopyLink() {
  const clipboard = useClipboard({ timeout: 2_000 });
  const Icon = clipboard.copied ? IconCheck : IconLink;
  return (
    <button type="button" className="control" onClick={() => clipboard.copy(globalThis.location.href)}>
      <Icon size={15} aria-hidden />
      <span aria-live="polite">{clipboard.copied ? "Link copied" : "Copy link"}</span>
    </button>
  );
}
