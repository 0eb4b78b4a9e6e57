import { useLazyQuery } from "@apollo/client/react";
import { GrantShares_FileDocument } from "@resc/client/portal";
import { csvLine, grantShareColumns, rescCodes } from "@resc/domain";
import { useState } from "react";
import { FileField } from "../../app/parts/file-field.tsx";
import { messages } from "./messages.ts";
import type { InputsOfFile } from "./share-inputs.ts";

const words = messages.file;
const template = [grantShareColumns, ...rescCodes.map((code) => [code, "", "", "", ""])].map(csvLine).join("");

/** Fills the form from a table in CSV or Excel. The numbers are calculated with, and kept only when they are recorded. */
export function InputsFile({ onTaken }: { readonly onTaken: (inputs: InputsOfFile) => void }) {
  const [problem, setProblem] = useState<string | null>(null);
  const [look] = useLazyQuery(GrantShares_FileDocument, { fetchPolicy: "network-only" });
  const take = async (file: { readonly id: string } | null) => {
    setProblem(null);
    if (!file) return;
    const { data } = await look({ variables: { fileId: file.id } });
    const found = data?.grantShareFile;
    if (!found || found.problem) return setProblem(found?.problem ?? words.failed);
    onTaken(found);
  };
  return (
    <div className="no-print">
      <FileField
        label={words.label}
        description={words.description}
        subgraph="funding"
        purpose="TABLE_IMPORT"
        kinds={["csv", "excel"]}
        maximumBytes={5 * 1024 * 1024}
        error={problem}
        onChange={(file) => void take(file)}
      />
      <a href={`data:text/csv;charset=utf-8,${encodeURIComponent(template)}`} download="grant-shares-template.csv">
        {words.template}
      </a>
    </div>
  );
}
