import { askGateway } from "../../../app/data/gateway-api.ts";

/** A query that is kept on the server. Instants are ISO text. */
export interface SavedQuery {
  readonly id: string;
  readonly title: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Whether people who act in the same role may open it by its link. */
  readonly shared: boolean;
  readonly updatedAt: string;
  readonly own: boolean;
}

/** What is saved; with an id it replaces that one. */
export type QueryToSave = Pick<SavedQuery, "title" | "document" | "variables" | "shared"> & { readonly id?: string };

/** One's own saved queries, the last changed first. */
export async function readSaved(): Promise<readonly SavedQuery[]> {
  return (await askGateway<{ queries: readonly SavedQuery[] }>("/auth/queries")).queries;
}

/** One of one's own, or one that is shared. */
export async function readOneSaved(id: string): Promise<SavedQuery> {
  return (await askGateway<{ query: SavedQuery }>(`/auth/queries/${encodeURIComponent(id)}`)).query;
}

/** Saves a new query, or changes one's own. */
export async function saveQuery(query: QueryToSave): Promise<SavedQuery> {
  return (await askGateway<{ query: SavedQuery }>("/auth/queries", query)).query;
}

/** Removes one's own from the list; its link ends too. */
export async function endSaved(id: string): Promise<void> {
  await askGateway(`/auth/queries/${encodeURIComponent(id)}/end`, {});
}
