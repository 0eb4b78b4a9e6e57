import { useEffect, useRef } from "react";
import { nonce } from "../../app/boot.ts";
import { previewDocument } from "./preview-document.ts";

// The frame is sandboxed without scripts, so its text is markup and never code; the policy says so for this one door.
const policy = globalThis.window.trustedTypes?.createPolicy("notice-preview", { createHTML: (text) => text }) as
  | { createHTML(text: string): string }
  | undefined;

/** A message as its reader will see it, in a frame that can neither run nor open anything. */
export function PreviewFrame({ html, title }: { readonly html: string; readonly title: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const shown = previewDocument(html, nonce);
    if (frame.current) frame.current.srcdoc = policy?.createHTML(shown) ?? shown;
  }, [html]);
  return <iframe className="preview-frame" ref={frame} sandbox="" title={title} />;
}
