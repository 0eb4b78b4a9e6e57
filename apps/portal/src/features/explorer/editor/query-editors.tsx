import { json, jsonParseLinter } from "@codemirror/lang-json";
import { linter } from "@codemirror/lint";
import { EditorView } from "@codemirror/view";
import { graphql, showInDocsCommand } from "cm6-graphql";
import type { GraphQLSchema } from "graphql";
import { useMemo } from "react";
import { messages } from "../messages.ts";
import { CodeEditor } from "./code-editor.tsx";

/** Where the cursor stands in the contract. */
export interface ContractPlace {
  readonly field: string | undefined;
  /** The type of that field as GraphQL writes it, such as `[Town!]!`. */
  readonly type: string | undefined;
  readonly parentType: string | undefined;
}

/** The query and its variables, each in its editor. */
export interface QueryEditorsProps {
  readonly schema: GraphQLSchema;
  readonly document: string;
  readonly variables: string;
  readonly onDocument: (text: string) => void;
  readonly onVariables: (text: string) => void;
  readonly onRun: () => void;
  readonly onPlace: (place: ContractPlace) => void;
}

const leaveId = "explorer-leave-editor";
const words = messages.query;
const jsonLanguage = [json(), linter(jsonParseLinter())];

/** The editors, checked and completed by the contract while one types. */
export function QueryEditors({ schema, document, variables, onDocument, onVariables, onRun, onPlace }: QueryEditorsProps) {
  const language = useMemo(
    () => [
      graphql(schema, { onShowInDocs: (field, type, parentType) => onPlace({ field, type, parentType }) }),
      EditorView.updateListener.of((update) => {
        if (update.selectionSet || update.docChanged) showInDocsCommand(update.view);
      }),
    ],
    [schema, onPlace],
  );
  const shared = { describedBy: leaveId, onRun };
  return (
    <div className="query-editors">
      <CodeEditor {...shared} label={words.editor} value={document} onChange={onDocument} language={language} />
      <div>
        <h3>{words.variablesTitle}</h3>
        <div className="variables-editor">
          <CodeEditor {...shared} label={words.variables} value={variables} onChange={onVariables} language={jsonLanguage} />
        </div>
      </div>
      <p className="small" id={leaveId}>
        {words.leave}
      </p>
    </div>
  );
}
