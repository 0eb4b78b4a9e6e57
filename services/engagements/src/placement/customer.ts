import type { Reader } from "@resc/store";
import { InvalidInputError, type RescCode } from "@resc/domain";

/** A customer as an engagement names it: one district or one organization. */
export interface CustomerChoice {
  readonly districtId?: string | null;
  readonly organizationId?: string | null;
}

/** A customer with everything that placing needs, on a day. */
export interface Customer {
  readonly districtId: string | null;
  readonly organizationId: string | null;
  readonly name: string;
  readonly townKeys: readonly string[];
  readonly townName: string | null;
  readonly statewide: boolean;
  readonly hosts: readonly RescCode[];
  /** First day on record of the first catchment line; null when no start is on record. */
  readonly since: string | null;
}

interface Row {
  readonly name: string;
  readonly statewide: boolean;
  readonly town_keys: string[];
  readonly town_names: string[];
  readonly hosts: RescCode[];
  readonly since: string | null;
}

const located = `select c.name, c.statewide, c.town_keys,
  array(select t.name from known_town t where t.key = any (c.town_keys) order by t.name) as town_names,
  array(select distinct l.resc_code from known_catchment_line l where l.town_key = any (c.town_keys) and l.valid @> $2::date order by 1) as hosts,
  (select min(lower(l.valid)) from known_catchment_line l where l.town_key = any (c.town_keys) and l.valid @> $2::date) as since`;

/** Finds a customer and where it belongs on a day. Throws InvalidInputError naming the field when there is none. */
export async function findCustomer(reader: Reader, choice: CustomerChoice, day: string): Promise<Customer> {
  const { districtId = null, organizationId = null } = choice;
  if ((districtId === null) === (organizationId === null))
    throw new InvalidInputError([{ field: "districtId", message: "Choose one district or one organization." }]);
  const [row] = districtId
    ? await reader.query<Row>(
        `${located} from (select d.short_name as name, d.statewide, array(select s.town_key from known_district_town s where s.district_id = d.id and s.valid @> $2::date order by 1) as town_keys
        from known_district d where d.id = $1 and d.valid @> $2::date) c`,
        [districtId, day],
      )
    : await reader.query<Row>(
        `${located} from (select o.name, cardinality(o.town_keys) = 0 as statewide, o.town_keys from known_organization o where o.id = $1) c`,
        [organizationId, day],
      );
  if (!row) {
    throw new InvalidInputError([
      districtId
        ? { field: "districtId", message: "This district does not exist on that day. Type its first letters and choose it again." }
        : { field: "organizationId", message: "We could not find this organization. Enter its name and town again." },
    ]);
  }
  return {
    districtId,
    organizationId,
    name: row.name,
    townKeys: row.town_keys,
    townName: row.town_names.join(", ") || null,
    statewide: row.statewide,
    hosts: row.hosts,
    since: row.since,
  };
}
