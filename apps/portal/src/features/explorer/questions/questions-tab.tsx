import { PathLink, TextSkeleton } from "@resc/ui";
import { Boundary } from "../../../app/errors/boundary.tsx";
import { stringifySearch } from "../../../app/router/search.ts";
import { useSearchState } from "../../../app/router/use-search-state.ts";
import { useViewer } from "../../../app/session/viewer.ts";
import { messages } from "../messages.ts";
import type { ExplorerSearch } from "../search.ts";
import { QuestionView } from "./question-view.tsx";
import { questionsFor } from "./questions.ts";

/** Questions that are ready to be asked: the list on the left, the open one with its filters and answer on the right. */
export function QuestionsTab() {
  const { shown } = useSearchState<ExplorerSearch>();
  const viewer = useViewer();
  const offered = viewer ? questionsFor(viewer.role) : [];
  const open = offered.find(({ id }) => id === shown.q) ?? offered[0];
  return (
    <div className="explorer">
      <nav className="card metric-list" aria-label={messages.questions.list}>
        <ul className="nav-list">
          {offered.map(({ id, title }) => (
            <li key={id}>
              <PathLink href={`/explorer${stringifySearch({ q: id })}`} aria-current={id === open?.id ? "true" : undefined}>
                {title}
              </PathLink>
            </li>
          ))}
        </ul>
      </nav>
      {open && (
        <Boundary key={open.id} pending={<TextSkeleton rows={8} />}>
          <QuestionView question={open} />
        </Boundary>
      )}
    </div>
  );
}
