import { messages } from "./messages.ts";

/** What changed since a release, above it; nothing while it stands. */
export function Changes({ changes }: { readonly changes: readonly string[] }) {
  if (changes.length === 0) return null;
  return (
    <div className="card brief-outdated" role="status">
      <div className="card-body">
        <p>
          <b>{messages.outdated}</b>
        </p>
        <ul>
          {changes.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        <p className="quiet">{messages.outdatedMore}</p>
      </div>
    </div>
  );
}
