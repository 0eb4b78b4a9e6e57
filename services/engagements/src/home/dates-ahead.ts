import { mayEver } from "@resc/access";
import { isRescCode, organizationNames, type RescCode } from "@resc/domain";
import { DatedItem, type DatesArgs, type RequestContext, span } from "@resc/subgraph";

interface Row {
  readonly kind: "NOTICE_DUE" | "ANSWER_DUE" | "WORK_OUT" | "WORK_IN";
  readonly id: string;
  readonly customer: string;
  readonly service: string;
  readonly provider: RescCode;
  readonly host: RescCode;
  readonly at: Date;
}

const what: Readonly<Record<Row["kind"], (row: Row) => string>> = {
  NOTICE_DUE: ({ host }) => `Courtesy notice to ${organizationNames[host]} due`,
  ANSWER_DUE: ({ provider }) => `${organizationNames[provider]} hopes for an answer by then`,
  WORK_OUT: ({ host, service }) => `We begin: ${service}, in the region of ${organizationNames[host]}`,
  WORK_IN: ({ provider, service }) => `${organizationNames[provider]} begins in our region: ${service}`,
};

/** Dates ahead of the viewer's own RESC: notices it owes, notices that wait for its answer, work that begins in and out of its region (A36-A38). */
export async function engagementDates({ actor, read }: Pick<RequestContext, "actor" | "read">, asked: DatesArgs): Promise<DatedItem[]> {
  const { organization } = actor;
  if (!isRescCode(organization) || !mayEver(actor, "courtesyNotice:read")) return [];
  const rows = await read.query<Row>(
    `select kind, id, customer_name as customer, service, provider_code as provider, host_code as host, at from (
       select 'NOTICE_DUE' as kind, id, customer_name, service, provider_code, host_code, due_at as at from courtesy_notice where provider_code = $1 and state = 'DUE'
       union all select 'ANSWER_DUE', id, customer_name, service, provider_code, host_code, remind_at from courtesy_notice where host_code = $1 and state = 'GIVEN'
       union all select case when provider_code = $1 then 'WORK_OUT' else 'WORK_IN' end, id, customer_name, service, provider_code, host_code, starts_on::timestamp at time zone 'America/New_York'
         from list_row where $1 in (provider_code, host_code) and corrected_at is null and engagement_state in ('PLACED','SCOPING','AGREED')) d
     where at >= $2 and at < $3 order by at, id limit 100`,
    [organization, ...span(asked)],
  );
  return rows.map((row) =>
    Object.assign(new DatedItem(), {
      id: `${row.kind}:${row.id}`,
      kind: row.kind,
      title: row.customer,
      what: what[row.kind](row),
      at: row.at,
      timed: false,
      path: `/${row.kind.startsWith("WORK") ? "list" : "notices"}/${row.id}`,
    }),
  );
}
