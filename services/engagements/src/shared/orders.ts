import { isCalendarDate } from "@resc/domain";

/** How a list is ordered, before its id: by a column or an expression, whose value a cursor holds as text. */
export interface ListOrder {
  /** What rows are ordered by; an index can give a plain column in order. */
  readonly by: string;
  readonly direction: "asc" | "desc";
  /** The same as the text that stands in a cursor. */
  readonly text: string;
  /** The value again, of that text in the expression given. */
  readonly value: (text: string) => string;
  /** Whether a text can be such a value: a cursor comes from outside. */
  readonly fits: (text: string) => boolean;
}

/** Orders by an instant; in a cursor it is microseconds since 1970, so that none is rounded and none repeated. */
export function byInstant(column: string, direction: ListOrder["direction"]): ListOrder {
  return {
    by: column,
    direction,
    text: `(extract(epoch from ${column}) * 1000000)::bigint::text`,
    value: (text) => `to_timestamp(0) + (${text})::bigint * interval '1 microsecond'`,
    fits: (text) => /^\d{1,16}$/.test(text),
  };
}

/** Orders by a day of the calendar. */
export function byDay(column: string, direction: ListOrder["direction"]): ListOrder {
  return { by: column, direction, text: `${column}::text`, value: (text) => `(${text})::date`, fits: isCalendarDate };
}

/** Orders by text. */
export function byText(expression: string, direction: ListOrder["direction"]): ListOrder {
  return { by: expression, direction, text: expression, value: (text) => text, fits: () => true };
}

/** The condition that keeps what follows a cursor: `text` and `id` are expressions for its two values, null without one. */
export function following(order: ListOrder, idColumn: string, text: string, id: string): string {
  return `(${text} is null or (${order.by}, ${idColumn}) ${order.direction === "desc" ? "<" : ">"} (${order.value(text)}, ${id}))`;
}

/** The ORDER BY of a list, ending in its id. */
export function orderBy(order: ListOrder, idColumn: string): string {
  return `${order.by} ${order.direction}, ${idColumn} ${order.direction}`;
}
