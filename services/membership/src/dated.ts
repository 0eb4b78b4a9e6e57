import { CalendarDateScalar, InstantScalar } from "@resc/subgraph";
import { ArgsType, Field } from "type-graphql";

/** The day about which a dated question is asked. Each field asks for itself; nothing is inherited. */
@ArgsType()
export class AsOfArgs {
  @Field(() => CalendarDateScalar, { nullable: true, description: "The day about which is asked; today in Connecticut when left out." })
  asOf?: string;
}

/** A dated question that can also ask what was believed at another time. */
@ArgsType()
export class KnownAtArgs extends AsOfArgs {
  @Field(() => InstantScalar, { nullable: true, description: "Answer as it was recorded at that instant; now when left out." })
  knownAt?: string;
}

/** Key and dates of one dated question, as the key of a loader; `more` stands behind them, for the statement's own use. */
export function datedKey(
  id: string,
  args: { readonly asOf?: string; readonly knownAt?: string },
  ...more: readonly (string | number | null)[]
): string {
  return JSON.stringify([id, args.asOf ?? null, args.knownAt ?? null, ...more]);
}

/** The FROM clause that turns loader keys ($1) into rows `asked (raw, id, as_of, known_at)`; dates left out are today and now, asked of the clock once and not for each row. */
export const askedFrom = `(select k as raw, k::jsonb ->> 0 as id, coalesce((k::jsonb ->> 1)::date, (select platform.today())) as as_of,
  coalesce((k::jsonb ->> 2)::timestamptz, (select platform.now())) as known_at from unnest($1::text[]) as k) asked`;
