import { isCalendarDate, isMoney } from "@resc/domain";
import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

function textScalar(
  name: string,
  description: string,
  check: (value: string) => boolean,
  example: string,
): GraphQLScalarType<string, string> {
  const read = (value: unknown): string => {
    if (typeof value === "string" && check(value)) return value;
    throw new GraphQLError(`${name} must be written like ${example}.`, { extensions: { code: "BAD_USER_INPUT" } });
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
  });
}

/** A day of the calendar, `YYYY-MM-DD`, without time or zone. */
export const CalendarDateScalar = textScalar(
  "CalendarDate",
  "A day of the calendar, written YYYY-MM-DD, without time or zone.",
  isCalendarDate,
  "2026-11-21",
);

/** An instant in UTC, ISO 8601. */
export const InstantScalar = textScalar(
  "Instant",
  "An instant, ISO 8601 in UTC.",
  (value) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/.test(value) && !Number.isNaN(Date.parse(value)),
  "2026-11-21T14:30:00Z",
);

/** US dollars as decimal text. */
export const MoneyScalar = textScalar(
  "Money",
  "US dollars as decimal text with at most two decimals: exact, never a float.",
  isMoney,
  "1250.00",
);
