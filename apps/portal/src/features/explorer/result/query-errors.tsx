import { KeyValue } from "@resc/ui";
import { messages } from "../messages.ts";
import type { QueryError } from "../run/run-query.ts";

const words = messages.errors;

/** What the gateway found wrong: which field, which right is missing, and whom to ask. */
export function QueryErrors({ errors, partly }: { readonly errors: readonly QueryError[]; readonly partly: boolean }) {
  if (errors.length === 0) return null;
  return (
    <div className="query-errors" role="alert">
      <h3>{partly ? words.partly : words.title(errors.length)}</h3>
      <ul className="plain-list">
        {errors.map((error, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- an answer's errors have no ids, and the list never changes
          <li key={index}>
            {error.message}
            <KeyValue
              facts={[
                [words.field, error.extensions?.field ?? error.path?.join(".")],
                [words.missing, error.extensions?.missingRight],
                [words.ask, error.extensions?.askFor],
                [words.where, error.locations?.map(({ line, column }) => words.at(line, column)).join("; ")],
                [words.request, error.extensions?.requestId],
              ]}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
