import { useQuery } from "@apollo/client/react";
import { useDebouncedValue } from "@mantine/hooks";
import { Notice_PreviewDocument } from "@resc/client/portal";
import type { NoticePreviewInput } from "@resc/client/portal";
import { rescShortNames } from "@resc/domain";
import { KeyValue } from "@resc/ui";
import { useState } from "react";
import { messages } from "./messages.ts";
import { PreviewFrame } from "./preview-frame.tsx";

/** The notice as it would be sent, while it is being written. */
export function NoticePreview({ input, folded = false }: { readonly input: NoticePreviewInput; readonly folded?: boolean }) {
  const [open] = useState(() => !folded && globalThis.matchMedia("(min-width: 761px)").matches);
  const [settled] = useDebouncedValue(input, 400, { leading: true });
  const { data, previousData } = useQuery(Notice_PreviewDocument, { variables: { input: settled }, fetchPolicy: "no-cache" });
  const preview = (data ?? previousData)?.noticePreview;
  const words = messages.give;
  return (
    <details className="preview" open={open}>
      <summary>{words.preview}</summary>
      {preview ? (
        <div className="stack">
          <KeyValue
            facts={[
              [words.to, preview.to.join("; ")],
              [words.copy, preview.copy.join("; ")],
              [words.replyTo, preview.replyTo],
              [words.subject, preview.subject],
            ]}
          />
          <PreviewFrame html={preview.html} title={words.previewTitle(rescShortNames[input.host])} />
        </div>
      ) : (
        <p className="quiet">{words.previewWait}</p>
      )}
    </details>
  );
}
