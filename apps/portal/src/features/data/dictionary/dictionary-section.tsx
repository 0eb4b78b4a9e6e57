import { Meaning } from "../../contract/meaning.tsx";
import { messages } from "../messages.ts";
import type { DictionaryRow, DictionaryType } from "./dictionary-rows.ts";

const words = messages.dictionary;

/** One type: its meaning, then every field with what it answers, its arguments and its meaning. */
export function DictionarySection({ type, known }: { readonly type: DictionaryType; readonly known: ReadonlySet<string> }) {
  const { name, kind, meaning, rows } = type;
  return (
    <section className="card" id={name} aria-labelledby={`${name}-title`}>
      <div className="card-head">
        <h2 id={`${name}-title`}>
          <a className="anchor" href={`#${name}`}>
            {name}
          </a>
        </h2>
        <span className="small">{kind}</span>
      </div>
      {meaning && (
        <p className="card-body quiet">
          <Meaning text={meaning} />
        </p>
      )}
      {rows.length > 0 && (
        <div className="table-wrap">
          <table className="table table-compact">
            <caption className="sr">{words.caption(name)}</caption>
            <thead>
              <tr>
                <th scope="col">
                  <span>{kind === "enum" ? words.values : words.field}</span>
                </th>
                {kind !== "enum" && (
                  <th scope="col">
                    <span>{words.answers}</span>
                  </th>
                )}
                <th scope="col">
                  <span>{words.meaning}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.anchor} id={row.anchor}>
                  <th scope="row">
                    <a className="anchor code" href={`#${row.anchor}`}>
                      {row.field}
                    </a>
                  </th>
                  {kind !== "enum" && <td data-label={words.answers}>{answerOf(row, known)}</td>}
                  <td data-label={words.meaning}>
                    <RowMeaning row={row} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function answerOf({ answer, answerType }: DictionaryRow, known: ReadonlySet<string>) {
  if (!answerType || !known.has(answerType)) return <span className="code">{answer}</span>;
  return (
    <a className="code" href={`#${answerType}`}>
      {answer}
    </a>
  );
}

function RowMeaning({ row }: { readonly row: DictionaryRow }) {
  return (
    <div>
      <Meaning text={row.meaning} />
      {row.arguments.length > 0 && (
        <ul className="offerings" aria-label={words.arguments}>
          {row.arguments.map(({ name, type, meaning }) => (
            <li key={name}>
              <span className="code">
                {name}: {type}
              </span>{" "}
              <span className="quiet">
                <Meaning text={meaning} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
