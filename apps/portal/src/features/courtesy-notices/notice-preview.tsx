import { useQuery } from "@apollo/client/react";
import { useDebouncedValue } from "@mantine/hooks";
import { Notice_PreviewDocument } from "@resc/client/portal";
import type { NoticePreviewInput } from "@resc/client/portal";
import { rescShortNames } from "@resc/domain";
import { KeyValue } from "@resc/ui";
import { messages } from "./messages.ts";
import { PreviewFrame } from "./preview-frame.tsx";

/** The notice as it would be sent, while it is being written. */
export function NoticePreview({ input }: { readonly input: NoticePreviewInput }) {
  const [settled] = useDebouncedValue(input, 400, { leading: true });
  const { data, previousData } = useQuery(Notice_PreviewDocument, { variables: { input: settled }, fetchPolicy: "no-cache" });
  const preview = (data ?? previousData)?.noticePreview;
  const words = messages.give;
  return (
    <section className="preview" aria-label={words.preview}>
      <h3>{words.preview}</h3>
      {preview ? (
        <>
          <KeyValue facts={[[words.to, preview.to.join("; ")], [words.copy, preview.copy.join("; ")], [words.replyTo, preview.replyTo], [words.subject, preview.subject]]} />
          <PreviewFrame html={preview.html} title={words.previewTitle(rescShortNames[input.host])} />
        </>
      ) : (
        <p className="quiet">{words.previewWait}</p>
      )}
    </section>
  );
}
