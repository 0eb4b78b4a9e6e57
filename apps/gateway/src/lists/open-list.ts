import type { CalendarDate } from "@resc/domain";
import type { ListDefinition, ListRow } from "./list-definition.ts";
import { type ListQuestion, listAddress } from "./list-question.ts";

/** What is said about a file beside it. */
export interface ListHead {
  readonly title: string;
  /** The day about which the file speaks. */
  readonly asOf: CalendarDate;
  readonly filters: readonly string[];
  /** Null when only reading to the end tells. */
  readonly rows: number | null;
}

/** A list whose first page has been read for somebody who may take it away. */
export interface OpenList {
  readonly list: ListDefinition;
  readonly question: ListQuestion;
  readonly head: ListHead;
  /** When it was opened, ISO 8601 in UTC, on the platform's clock. */
  readonly madeAt: string;
  /** The id of the state of all data, for citations. */
  readonly snapshot: string;
  /** The tag of the file in the format that was asked for. */
  readonly etag: string;
  /** The tag of the CSV. */
  readonly csvEtag: string;
  /** Its rows, page by page. The right is asked anew for every page; when it has ended, the next page throws. */
  readonly pages: AsyncIterable<readonly ListRow[]>;
  /** Writes in the access log that it was taken away (I-33). */
  readonly recordExport: () => Promise<void>;
}

/** The name under which a browser keeps a file. */
export function fileName({ list, head }: OpenList, ending: string): string {
  return `${list.name}-as-of-${head.asOf}${ending}`;
}

/** The address of the rows as CSV. */
export function csvAddress({ list, question }: OpenList): string {
  return listAddress(list, ".csv", question);
}
