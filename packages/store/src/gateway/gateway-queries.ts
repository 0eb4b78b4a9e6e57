import { newId } from "@resc/domain";
import type { CallFunction } from "./gateway-keys.ts";

/** A question that a reader or analyst keeps. Instants are ISO text. */
export interface SavedQuery {
  readonly id: string;
  readonly title: string;
  /** The text of the GraphQL document. */
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Whether who acts in the same role for the same organization may open it by its address. */
  readonly shared: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Whether it is the asking person's own. */
  readonly own: boolean;
}

/** What is kept of a question. */
export type QueryToSave = Pick<SavedQuery, "title" | "document" | "variables" | "shared">;

/** Why a question was not kept: the role does not only read, or a hundred are kept already. */
export type QueryRefusal = "NOT_A_READER" | "TOO_MANY_SAVED";

/** The database's word for a refusal. */
export class QueryRefusedError extends Error {
  readonly refusal: QueryRefusal;

  constructor(refusal: QueryRefusal) {
    super(refusal);
    this.refusal = refusal;
  }
}

/** The kept questions of the person behind a cookie. Rejects with {@link QueryRefusedError}. */
export interface GatewayQueries {
  /** The own ones, the last changed first. */
  own(cookie: string): Promise<readonly SavedQuery[]>;
  /** One of the own ones, or a shared one of the same role; null for everything else. */
  read(cookie: string, id: string): Promise<SavedQuery | null>;
  /** Keeps a new one when `id` is null; null when the one to change is not the person's own. */
  put(cookie: string, id: string | null, query: QueryToSave): Promise<SavedQuery | null>;
  /** False when there is nothing to end. */
  end(cookie: string, id: string): Promise<boolean>;
}

const refusals: Readonly<Record<string, QueryRefusal>> = { RA003: "NOT_A_READER", RA123: "TOO_MANY_SAVED" };

/** Kept questions over the functions of `platform` that `gateway_app` may call. */
export function createGatewayQueries(call: CallFunction, hashOf: (cookie: string) => Buffer): GatewayQueries {
  const act: CallFunction = async (text, values) => {
    try {
      return await call(text, values);
    } catch (error) {
      const refusal = refusals[(error as { code?: string }).code ?? ""];
      throw refusal === undefined ? error : new QueryRefusedError(refusal);
    }
  };
  return {
    own: (cookie) => act("select platform.own_queries($1) as value", [hashOf(cookie)]),
    read: (cookie, id) => act("select platform.read_query($1, $2) as value", [hashOf(cookie), id]),
    put: (cookie, id, { title, document, variables, shared }) =>
      act("select platform.put_query($1, $2, $3, $4, $5, $6, $7) as value", [
        hashOf(cookie),
        id ?? newId("savedQuery"),
        id === null,
        title,
        document,
        JSON.stringify(variables),
        shared,
      ]),
    end: (cookie, id) => act("select platform.end_query($1, $2) as value", [hashOf(cookie), id]),
  };
}
