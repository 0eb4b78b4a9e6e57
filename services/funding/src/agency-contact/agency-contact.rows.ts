import { mayEver } from "@resc/access";
import { defineLoader, type RequestContext } from "@resc/subgraph";
import { AgencyContact, StateAgency } from "./agency-contact.type.ts";

const columns = `c.id, c.version, c.agency_code as "agencyCode", a.name as "agencyName", c.office, c.name, c.title, c.email, c.phone, c.ended_on as "endedOn"`;

type Row = Omit<AgencyContact, "agency"> & { readonly agencyCode: string; readonly agencyName: string };

function toContact({ agencyCode, agencyName, ...row }: Row): AgencyContact {
  return Object.assign(new AgencyContact(), row, { agency: stateAgency(agencyCode, agencyName) });
}

/** An agency with its name. */
export function stateAgency(code: string, name: string): StateAgency {
  return Object.assign(new StateAgency(), { code, name });
}

/** A person of the address book; null for who may not read it. */
export const agencyContactById = defineLoader<string, AgencyContact>(
  async (ctx, ids) =>
    mayEver(ctx.actor, "agencyContact:read")
      ? (
          await ctx.read.query<Row>(
            `select ${columns} from agency_contact c join state_agency a on a.code = c.agency_code where c.id = any ($1)`,
            [ids],
          )
        ).map(toContact)
      : [],
  (row) => row.id,
);

/** The address book by agency and name; those who left only when asked for. */
export async function listAgencyContacts(ctx: RequestContext, agency: string | null, ended: boolean): Promise<AgencyContact[]> {
  if (!mayEver(ctx.actor, "agencyContact:read")) return [];
  const rows = await ctx.read.query<Row>(
    `select ${columns} from agency_contact c join state_agency a on a.code = c.agency_code where ($1::text is null or c.agency_code = $1) and ($2 or c.ended_on is null) order by a.name, c.name, c.id limit 500`,
    [agency, ended],
  );
  return rows.map(toContact);
}

/** The agencies by name. */
export async function listStateAgencies(ctx: RequestContext): Promise<StateAgency[]> {
  if (!mayEver(ctx.actor, "opportunity:read")) return [];
  return (await ctx.read.query<StateAgency>("select code, name from state_agency order by name")).map((row) =>
    stateAgency(row.code, row.name),
  );
}
