import { Button } from "@mantine/core";
import { useLazyQuery } from "@apollo/client/react";
import { StateContract_ImportDocument, StateContract_ImportPreviewDocument } from "@resc/client/portal";
import type { StateContract_ImportPreviewQuery } from "@resc/client/portal";
import { csvLine, stateContractImportColumns } from "@resc/domain";
import { Card, DataTable, EmptyState, Page, Pill } from "@resc/ui";
import type { Column, Tone } from "@resc/ui";
import { useState } from "react";
import { useAct } from "../../app/data/use-act.ts";
import { FileField } from "../../app/parts/file-field.tsx";
import { toastDone, toastFailed } from "../../app/parts/toast.tsx";
import { importMessages as words } from "./import-messages.ts";
import { messages } from "./messages.ts";

type Preview = NonNullable<StateContract_ImportPreviewQuery["stateContractImportPreview"]>;
type Row = Preview["rows"][number];

const tones: Readonly<Record<Row["outcome"], Tone>> = { NEW: "info", CHANGED: "warn", SAME: "mute", REFUSED: "bad" };
const columns: readonly Column<Row>[] = [
  {
    id: "title",
    header: messages.contract,
    cell: ({ title, ref, lines }) => (
      <>
        {title || words.head}
        <span className="sub">{[ref, words.lines(lines)].filter(Boolean).join(" · ")}</span>
      </>
    ),
  },
  { id: "outcome", header: words.outcome, cell: ({ outcome }) => <Pill tone={tones[outcome]}>{words.outcomes[outcome]}</Pill> },
  {
    id: "what",
    header: words.what,
    cell: ({ problem, differences }) =>
      problem ?? differences.map(({ what, before, after }) => <div key={what}>{`${what}: ${messages.wasIs(before, after)}`}</div>),
  },
];

const template = csvLine(stateContractImportColumns);

/** The Coordinator imports a table: preview first, then exactly the bytes that were previewed. */
export function ImportPage() {
  const [fileId, setFileId] = useState<string | null>(null);
  const [look, { data: found, loading, error }] = useLazyQuery(StateContract_ImportPreviewDocument, { fetchPolicy: "network-only" });
  const act = useAct(StateContract_ImportDocument);
  const preview = fileId ? found?.stateContractImportPreview : null;
  const take = (file: { readonly id: string } | null) => {
    setFileId(file?.id ?? null);
    if (file) void look({ variables: { fileId: file.id } });
  };
  const run = async () => {
    if (!fileId || !preview) return;
    const outcome = await act.run({ fileId, sha256: preview.sha256 });
    if (!outcome.ok) return toastFailed(messages.notDone, outcome.message);
    toastDone(messages.done.import(outcome.result.added, outcome.result.changed));
    void look({ variables: { fileId } });
  };
  const refused = preview?.rows.some(({ outcome }) => outcome === "REFUSED") ?? true;
  const changes = preview?.rows.some(({ outcome }) => outcome === "NEW" || outcome === "CHANGED") ?? false;
  return (
    <Page title={words.title} lede={words.lede}>
      <Card title={words.table}>
        <p>
          <a href={`data:text/csv;charset=utf-8,${encodeURIComponent(template)}`} download="state-contracts-template.csv">
            {words.template}
          </a>
        </p>
        <FileField
          label={words.file}
          subgraph="funding"
          purpose="TABLE_IMPORT"
          kinds={["csv", "excel"]}
          maximumBytes={5 * 1024 * 1024}
          onChange={take}
        />
      </Card>
      {fileId && (
        <Card title={words.preview} flush>
          {(preview?.problem || error) && <p className="callout">{preview?.problem ?? words.failed}</p>}
          <DataTable
            caption={words.preview}
            columns={columns}
            rows={preview?.rows ?? []}
            rowKey={({ lines }) => lines.join(" ")}
            busy={loading}
            empty={<EmptyState title={words.nothing} />}
          />
          <div className="card-foot">
            <Button loading={act.busy} disabled={refused || !changes} onClick={() => void run()}>
              {words.submit}
            </Button>
            <span className="quiet">{refused && preview ? words.refused : changes ? words.becomes : preview ? words.same : ""}</span>
          </div>
        </Card>
      )}
    </Page>
  );
}
