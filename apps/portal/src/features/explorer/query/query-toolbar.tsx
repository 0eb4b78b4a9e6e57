import { Button, Menu } from "@mantine/core";
import { Pill } from "@resc/ui";
import { IconDots, IconLink, IconPlayerPlay } from "@tabler/icons-react";
import { useState } from "react";
import { toastDone, toastFailed } from "../../../app/parts/toast.tsx";
import { CopyAsMenu } from "../result/copy-as-menu.tsx";
import { messages } from "../messages.ts";
import { saveQuery, type QueryToSave, type SavedQuery } from "../saved/saved-api.ts";
import { SaveDialog } from "../saved/save-dialog.tsx";
import { draftStore, firstDraft, isChanged, setDraft, type Draft } from "./draft.ts";

const words = messages.query;

/** What the editor's acts work with. */
interface QueryToolbarProps {
  readonly draft: Draft;
  /** Null while the variables cannot be read. */
  readonly variables: Readonly<Record<string, unknown>> | null;
  readonly busy: boolean;
  readonly problem: string | undefined;
  readonly onRun: () => void;
  readonly onTidy: () => void;
  /** The address names another saved query now, or none. */
  readonly onOpen: (id: string | undefined) => void;
  readonly onSaved: () => void;
}

/** Run, save, share, and the rest; what is in the editor by name. */
export function QueryToolbar({ draft, variables, busy, problem, onRun, onTidy, onOpen, onSaved }: QueryToolbarProps) {
  const { saved, document } = draft;
  const [saving, setSaving] = useState<QueryToSave | null>(null);
  const mine = saved?.own === true;
  const query: QueryToSave = { title: saved?.title ?? "", document, variables: variables ?? {}, shared: saved?.shared ?? false };

  const kept = (now: SavedQuery) => {
    setDraft({ ...draftStore.get(), saved: now });
    onSaved();
    onOpen(now.id);
    toastDone(words.savedDone, now.title);
  };
  const keep = async (changed: Partial<QueryToSave> = {}): Promise<SavedQuery | null> => {
    if (!saved) return null;
    try {
      const now = await saveQuery({ ...query, ...changed, id: saved.id });
      kept(now);
      return now;
    } catch (cause) {
      toastFailed(words.notChanged, cause instanceof Error ? cause.message : String(cause));
      return null;
    }
  };
  const share = async () => {
    if (!saved) return setSaving({ ...query, shared: true });
    if (mine && !saved.shared && !(await keep({ shared: true }))) return;
    await navigator.clipboard.writeText(`${globalThis.location.origin}/explorer?query=${saved.id}`);
    toastDone(words.shared, messages.save.shareHelp);
  };
  const fresh = () => {
    setDraft(firstDraft);
    onOpen(undefined);
  };
  return (
    <div className="toolbar">
      <Button
        size="sm"
        loading={busy}
        onClick={onRun}
        leftSection={<IconPlayerPlay size={16} aria-hidden />}
        aria-keyshortcuts="Control+Enter Meta+Enter"
      >
        {messages.run}
      </Button>
      <h2>{saved?.title ?? words.fresh}</h2>
      {saved && !mine && <Pill>{words.pillOther}</Pill>}
      {mine && saved.shared && <Pill tone="info">{words.pillShared}</Pill>}
      {(problem ?? (isChanged(draft) && words.unsaved)) && (
        <span className="small" role="status">
          {problem ?? words.unsaved}
        </span>
      )}
      <span className="toolbar-space" />
      {mine && isChanged(draft) ? (
        <Button variant="default" size="sm" onClick={() => void keep()}>
          {words.saveChanges}
        </Button>
      ) : (
        <Button variant="default" size="sm" onClick={() => setSaving({ ...query, shared: false })}>
          {saved ? words.saveAs : words.save}
        </Button>
      )}
      <Button variant="default" size="sm" leftSection={<IconLink size={16} aria-hidden />} onClick={() => void share()}>
        {words.share}
      </Button>
      <CopyAsMenu asked={{ document, variables: variables ?? {} }} />
      <Menu width={200} position="bottom-end" shadow="md">
        <Menu.Target>
          <Button variant="subtle" size="sm" aria-label="More">
            <IconDots size={18} aria-hidden />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={fresh}>{words.fresh}</Menu.Item>
          <Menu.Item onClick={onTidy}>{words.format}</Menu.Item>
          {saved && <Menu.Item onClick={() => setSaving({ ...query, shared: false })}>{words.saveAs}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      {saving && <SaveDialog query={saving} onSaved={kept} onClose={() => setSaving(null)} />}
    </div>
  );
}
