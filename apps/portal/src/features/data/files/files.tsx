import "../data.css";
import { Card, TableSkeleton } from "@resc/ui";
import { useLoaded } from "../../../app/data/use-loaded.ts";
import { LoadFailure } from "../../../app/errors/load-failure.tsx";
import { messages } from "../messages.ts";
import { readFileLists } from "./file-api.ts";
import { FileEntry } from "./file-entry.tsx";
import { FrozenMonths } from "./frozen-months.tsx";

/** Every list that the viewer may take away. `withPrograms`: the viewer can hold keys, so the lines for programs are shown. */
export function Files({ withPrograms }: { readonly withPrograms: boolean }) {
  const { value: lists, failure, reload } = useLoaded(readFileLists);
  return (
    <div className="stack">
      <FrozenMonths />
      <Card label={messages.files.title} flush>
        <p className="card-body quiet">{messages.files.lede}</p>
        {failure && <LoadFailure failure={failure} onRetry={reload} />}
        {!lists && !failure && <TableSkeleton rows={6} />}
        {lists && (
          <ul className="file-list">
            {lists.map((list) => (
              <FileEntry key={list.name} list={list} withPrograms={withPrograms} />
            ))}
          </ul>
        )}
      </Card>
    </div>
  );
}
