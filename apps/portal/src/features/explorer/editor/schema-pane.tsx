import "../../contract/contract.css";
import { Card } from "@resc/ui";
import { IconArrowLeft } from "@tabler/icons-react";
import type { GraphQLSchema } from "graphql";
import { useState } from "react";
import { Meaning } from "../../contract/meaning.tsx";
import { messages } from "../messages.ts";
import type { ContractPlace } from "./query-editors.tsx";
import { placeOf, type SchemaLine } from "./schema-place.ts";

const words = messages.schema;

/** The contract beside the editor: the type in which the cursor stands, or the one that was followed from there. */
export function SchemaPane({ schema, cursor }: { readonly schema: GraphQLSchema; readonly cursor: ContractPlace | null }) {
  const [followed, setFollowed] = useState<{ readonly from: ContractPlace | null; readonly path: readonly string[] }>({
    from: cursor,
    path: [],
  });
  // When the cursor moves, the pane is back where the cursor stands.
  const path = followed.from === cursor ? followed.path : [];
  const start = (cursor?.parentType && placeOf(schema, cursor.parentType)) || placeOf(schema, "Query");
  const place = (path.length > 0 ? placeOf(schema, path.at(-1) ?? "") : start) ?? start;
  const go = (next: readonly string[]) => setFollowed({ from: cursor, path: next });
  if (!place) return null;
  return (
    <Card title={messages.query.schema} flush>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without it the keyboard cannot scroll the box */}
      <div className="schema-pane" role="region" aria-label={words.fields} tabIndex={0}>
        <div className="row-between">
          <h3 className={place.name === "Query" ? undefined : "code"}>{place.name === "Query" ? words.root : place.name}</h3>
          {path.length > 0 && (
            <button type="button" className="control" onClick={() => go(path.slice(0, -1))}>
              <IconArrowLeft size={15} aria-hidden />
              {words.back}
            </button>
          )}
        </div>
        {place.meaning && (
          <p className="quiet">
            <Meaning text={place.meaning} />
          </p>
        )}
        {place.kind === "nothing" && <p className="quiet">{words.nothing}</p>}
        <ul className="plain-list">
          {place.lines.map((line) => (
            <li key={line.name} data-here={path.length === 0 && line.name === cursor?.field}>
              <Line line={line} onFollow={(type) => go([...path, type])} />
            </li>
          ))}
        </ul>
      </div>
    </Card>
  );
}

function Line({ line, onFollow }: { readonly line: SchemaLine; readonly onFollow: (type: string) => void }) {
  const { name, type, leadsTo, meaning, arguments: taken } = line;
  return (
    <>
      <div className="code">
        <b>{name}</b>
        {type && ": "}
        {leadsTo ? (
          <button type="button" className="type-link" onClick={() => onFollow(leadsTo)}>
            {type}
          </button>
        ) : (
          type
        )}
      </div>
      {meaning && (
        <div className="quiet">
          <Meaning text={meaning} />
        </div>
      )}
      {taken.length > 0 && (
        <ul className="offerings" aria-label={words.arguments}>
          {taken.map((one) => (
            <li key={one.name}>
              <span className="code">
                {one.name}: {one.type}
              </span>{" "}
              <span className="quiet">
                <Meaning text={one.meaning} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
