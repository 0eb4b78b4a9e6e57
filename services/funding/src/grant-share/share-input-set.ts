import { type CalendarDate, type Money, type RescCode, rescCodes } from "@resc/domain";
import type { Reader } from "@resc/store";
import { sampleInputs, sampleSetId } from "./sample-inputs.ts";

/** What a set says of one RESC; null = not known, boards null = counted from the memberships on record. */
export interface ShareInputCenter {
  readonly resc: RescCode;
  readonly memberBoards: number | null;
  readonly equalizationAid: Money | null;
  readonly amount1999: Money | null;
}

/** A set of inputs for the shares of one fiscal year. */
export interface ShareInputSet {
  readonly id: string;
  readonly name: string;
  readonly sample: boolean;
  readonly fiscalYear: number | null;
  readonly sourceWords: string;
  readonly sourceAddress: string | null;
  /** The day on which boards are counted, when the set names one. */
  readonly countedOn: CalendarDate | null;
  readonly appropriation: Money | null;
  readonly centers: readonly ShareInputCenter[];
}

const columns = `s.id, s.name, false as sample, s.fiscal_year as "fiscalYear", s.source_words as "sourceWords", s.source_address as "sourceAddress",
  s.counted_on::text as "countedOn", s.appropriation, (select jsonb_agg(jsonb_build_object('resc', c.resc_code, 'memberBoards', c.member_boards,
    'equalizationAid', c.equalization_aid::text, 'amount1999', c.amount_1999::text) order by c.resc_code) from grant_share_center c where c.set_id = s.id) as centers`;

/** The most sets that are listed. */
const mostSets = 200;

/** The sets on record, newest fiscal year first, and the sample inputs last. */
export async function inputSets(read: Reader): Promise<readonly ShareInputSet[]> {
  const recorded = await read.query<ShareInputSet>(
    `select ${columns} from grant_share_set s order by s.fiscal_year desc, s.recorded_at desc, s.id desc limit ${mostSets}`,
  );
  return [...recorded, sampleInputs];
}

/** The set with this id; without an id the newest on record; null when there is none. */
export async function inputSet(read: Reader, id: string | null): Promise<ShareInputSet | null> {
  if (id === sampleSetId) return sampleInputs;
  const [found] = await read.query<ShareInputSet>(
    `select ${columns} from grant_share_set s where $1::text is null or s.id = $1 order by s.fiscal_year desc, s.recorded_at desc, s.id desc limit 1`,
    [id],
  );
  return found ?? null;
}

/** A set without any number, to be filled by hand. */
export const emptySet: ShareInputSet = {
  id: "entered",
  name: "Inputs entered by hand",
  sample: false,
  fiscalYear: null,
  sourceWords: "Entered by hand; not kept.",
  sourceAddress: null,
  countedOn: null,
  appropriation: null,
  centers: rescCodes.map((resc) => ({ resc, memberBoards: null, equalizationAid: null, amount1999: null })),
};

/** Member boards of each RESC on a day, from the memberships on record; after boards have moved to another RESC, for a what-if. */
export async function countBoards(
  read: Reader,
  day: CalendarDate,
  moves: readonly { readonly districtId: string; readonly resc: RescCode }[],
): Promise<ReadonlyMap<RescCode, number>> {
  const rows = await read.query<{ resc: RescCode; boards: number }>(
    `with moved as (select * from unnest($2::text[], $3::text[]) as m (district_id, resc_code)),
      members as (select m.district_id, coalesce(o.resc_code, m.resc_code) as resc_code from known_membership m left join moved o on o.district_id = m.district_id where m.valid @> $1::date
        union select o.district_id, o.resc_code from moved o join known_district d on d.id = o.district_id and d.valid @> $1::date)
      select resc_code as resc, count(distinct district_id)::int as boards from members group by resc_code`,
    [day, moves.map((one) => one.districtId), moves.map((one) => one.resc)],
  );
  return new Map(rescCodes.map((code) => [code, rows.find((row) => row.resc === code)?.boards ?? 0]));
}
