import { ActionIcon } from "@mantine/core";
import { Card, EmptyState, PathLink, Pill } from "@resc/ui";
import { IconTrash, IconUsers } from "@tabler/icons-react";
import { useState } from "react";
import { toastDone, toastFailed } from "../../../app/parts/toast.tsx";
import { stringifySearch } from "../../../app/router/search.ts";
import { messages } from "../messages.ts";
import { draftStore, setDraft } from "../query/draft.ts";
import { endSaved, type SavedQuery } from "./saved-api.ts";
import type { SavedQueries } from "./use-saved-query.ts";

const words = messages.query;

/** One's own saved queries: open, remove. */
export function SavedCard({
  saved,
  openId,
  onClosed,
}: {
  readonly saved: SavedQueries;
  readonly openId: string | undefined;
  /** The open one was removed. */
  readonly onClosed: () => void;
}) {
  const [busyId, setBusyId] = useState<string | null>(null);
  const remove = async ({ id, title }: SavedQuery) => {
    setBusyId(id);
    try {
      await endSaved(id);
      toastDone(words.removed, title);
      if (id === openId) {
        setDraft({ ...draftStore.get(), saved: null });
        onClosed();
      }
    } catch (cause) {
      toastFailed(words.notChanged, cause instanceof Error ? cause.message : String(cause));
    }
    setBusyId(null);
    saved.reloadList();
  };
  const { list = [] } = saved;
  return (
    <Card title={words.saved} flush={list.length === 0}>
      {list.length === 0 && <EmptyState title={words.savedNone}>{words.savedNoneMore}</EmptyState>}
      {list.length > 0 && (
        <ul className="plain-list saved-list">
          {list.map((query) => (
            <li key={query.id}>
              <span>
                <PathLink href={`/explorer${stringifySearch({ query: query.id })}`} aria-current={query.id === openId ? "true" : undefined}>
                  {query.title}
                </PathLink>{" "}
                {query.shared && <Pill icon={IconUsers}>{words.pillShared}</Pill>}
              </span>
              <ActionIcon
                variant="subtle"
                aria-label={words.removeOf(query.title)}
                loading={busyId === query.id}
                onClick={() => void remove(query)}
              >
                <IconTrash size={17} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
