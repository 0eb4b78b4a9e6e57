import { json, jsonParseLinter } from "@codemirror/lang-json";
import { linter } from "@codemirror/lint";
import { EditorView } from "@codemirror/view";
import type { EditorState } from "@codemirror/state";
import { graphql, offsetToPos } from "cm6-graphql";
import type { GraphQLSchema } from "graphql";
import { getTokenAtPosition, getTypeInfo } from "graphql-language-service";
import { useMemo } from "react";
import { messages } from "../messages.ts";
import { CodeEditor } from "./code-editor.tsx";

/** Where the cursor stands in the contract. */
export interface ContractPlace {
  readonly field: string | undefined;
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

/** Where the cursor stands: in the token that ends there, or reaches over it. */
function placeAt(schema: GraphQLSchema, state: EditorState): ContractPlace {
  const token = getTokenAtPosition(state.doc.toString(), offsetToPos(state.doc, state.selection.main.head), 1);
  const { fieldDef, parentType } = getTypeInfo(schema, token.state);
  return { field: fieldDef?.name, parentType: parentType ? String(parentType) : undefined };
}

/** The editors, checked and completed by the contract while one types. */
export function QueryEditors({ schema, document, variables, onDocument, onVariables, onRun, onPlace }: QueryEditorsProps) {
  const language = useMemo(
    () => [
      graphql(schema),
      EditorView.updateListener.of((update) => {
        if (update.selectionSet || update.docChanged) onPlace(placeAt(schema, update.state));
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
