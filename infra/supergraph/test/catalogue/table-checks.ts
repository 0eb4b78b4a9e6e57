import { type Check, dataTables, ourSchemas, serviceLogins, subgraphSchemas } from "./check.ts";
import { reviewedKeys } from "./reviewed.ts";

const bad =
  "create table engagements.planted (id text primary key, provider_code text); alter table engagements.planted owner to engagements_owner;";
const guarded = `${bad} alter table engagements.planted enable row level security; alter table engagements.planted force row level security; create policy owner_all on engagements.planted to engagements_owner using (true) with check (true);`;

/** What must hold for tables, their policies and their keys. */
export const tableChecks: readonly Check[] = [
  {
    title: "every table has row-level security, and forced",
    plant: bad,
    named: ["engagements.planted"],
    sql: `select oid::regclass::text as fault from ${dataTables} t where not (relrowsecurity and relforcerowsecurity)`,
  },
  {
    title: "every table lets its owner through, so that migrations and rule triggers see all rows",
    plant: `${guarded} drop policy owner_all on engagements.planted;`,
    named: ["engagements.planted"],
    sql: `select t.oid::regclass::text as fault from ${dataTables} t where not exists (
      select from pg_policy p where p.polrelid = t.oid and p.polcmd = '*' and p.polpermissive and p.polroles = array[(select r.oid from pg_roles r where r.rolname = t.nspname || '_owner')]
        and pg_get_expr(p.polqual, p.polrelid) = 'true' and pg_get_expr(p.polwithcheck, p.polrelid) = 'true')`,
  },
  {
    title: "no policy is for everybody, and none but the owner's is unconditional",
    named: ["engagements.planted: open", "engagements.planted: open_to_all"],
    plant: `${guarded} create policy open on engagements.planted for select to engagements_app using (true); create policy open_to_all on engagements.planted for select using ((select platform.sees_v0()));`,
    sql: `select p.polrelid::regclass::text || ': ' || p.polname as fault from pg_policy p where p.polroles = array[0::oid]
      or (p.polname <> 'owner_all' and 'true' in (pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)))`,
  },
  {
    title: "every object of a schema belongs to its owner",
    named: ["engagements.planted", "engagements.planted_function()"],
    plant:
      "create table engagements.planted (id text); create function engagements.planted_function() returns integer language sql as 'select 1'",
    sql: `select c.oid::regclass::text as fault from pg_class c where c.relnamespace::regnamespace::text in ${ourSchemas} and c.relkind in ('r', 'p', 'v', 'm', 'S', 'f') and pg_get_userbyid(c.relowner) <> c.relnamespace::regnamespace::text || '_owner'
      union all select f.oid::regprocedure::text from pg_proc f where f.pronamespace::regnamespace::text in ${ourSchemas} and pg_get_userbyid(f.proowner) <> f.pronamespace::regnamespace::text || '_owner'
      union all select n.nspname from pg_namespace n where n.nspname in ${ourSchemas} and pg_get_userbyid(n.nspowner) <> n.nspname || '_owner'`,
  },
  {
    title: "no service can do to a table what goes past row-level security: truncate, refer, trigger",
    plant: "grant truncate, references on engagements.list_row to engagements_app",
    named: ["engagements_app REFERENCES engagements.list_row", "engagements_app TRUNCATE engagements.list_row"],
    sql: `select l.rolname || ' ' || right_name || ' ' || c.oid::regclass as fault from ${serviceLogins} l cross join unnest(array['TRUNCATE', 'REFERENCES', 'TRIGGER']) as right_name
      join pg_class c on c.relkind in ('r', 'p', 'v', 'm') and c.relnamespace::regnamespace::text in ${ourSchemas} where has_table_privilege(l.oid, c.oid, right_name)`,
  },
  {
    title: "nothing is deleted but what is rebuilt from the event log (I-36)",
    plant: "grant delete on engagements.engagement to engagements_app",
    named: ["engagements_app engagements.engagement"],
    sql: `select l.rolname || ' ' || t.oid::regclass as fault from ${serviceLogins} l cross join ${dataTables} t where has_table_privilege(l.oid, t.oid, 'DELETE') and not (l.rolname = t.nspname || '_worker' and t.relname ~ '^(known_|event_cursor$)')`,
  },
  {
    title: "nothing is granted to who only reads but to read single columns (S5)",
    plant:
      "grant insert on funding.state_contract to funding_partner; grant usage on sequence engagements.engagement_number to engagements_partner; grant select on funding.data_load to funding_partner",
    named: [
      "engagements_partner engagements.engagement_number",
      "funding_partner funding.data_load: every column",
      "funding_partner funding.state_contract",
    ],
    sql: `select l.rolname || ' ' || c.oid::regclass as fault from ${serviceLogins} l join pg_class c on c.relnamespace::regnamespace::text in ${ourSchemas} and c.relkind in ('r', 'p', 'v', 'm')
        where l.rolname like '%\\_partner' and (has_any_column_privilege(l.oid, c.oid, 'INSERT, UPDATE, REFERENCES') or has_table_privilege(l.oid, c.oid, 'DELETE, TRUNCATE, TRIGGER'))
      union all select l.rolname || ' ' || c.oid::regclass || ': every column' from ${serviceLogins} l join pg_class c on c.relnamespace::regnamespace::text in ${ourSchemas} and c.relkind in ('r', 'p', 'v', 'm')
        where l.rolname like '%\\_partner' and has_table_privilege(l.oid, c.oid, 'SELECT')
      union all select l.rolname || ' ' || c.oid::regclass from ${serviceLogins} l join pg_class c on c.relnamespace::regnamespace::text in ${ourSchemas} and c.relkind = 'S' where l.rolname like '%\\_partner' and has_sequence_privilege(l.oid, c.oid, 'USAGE, UPDATE')`,
  },
  {
    title: "the worker has nothing to do with prices, notes and days of work",
    plant: "grant select (price) on engagements.engagement_terms to subgraph_worker",
    named: ["engagements_worker engagements.engagement_terms"],
    sql: `select l.rolname || ' ' || t.oid::regclass as fault from ${serviceLogins} l cross join ${dataTables} t
      where l.rolname = 'engagements_worker' and t.relname in ('engagement_terms', 'delivery') and (has_any_column_privilege(l.oid, t.oid, 'SELECT, INSERT, UPDATE') or has_table_privilege(l.oid, t.oid, 'DELETE'))`,
  },
  {
    title: "no policy lets the worker read prices, notes and days of work",
    plant: "create policy planted on engagements.delivery for select to engagements_worker using ((select platform.is_system()))",
    named: ["engagements.delivery: planted"],
    sql: `select p.polrelid::regclass::text || ': ' || p.polname as fault from pg_policy p join pg_roles r on r.oid = any (p.polroles) where p.polrelid::regclass::text in ('engagements.engagement_terms', 'engagements.delivery') and r.rolname not in ('engagements_owner', 'engagements_app')`,
  },
  {
    title: "no service reaches into another's schema",
    plant: "grant usage on schema engagements to funding_app; grant select on engagements.list_row to funding_app",
    named: ["funding_app engagements", "funding_app engagements.list_row"],
    sql: `select l.rolname || ' ' || t.oid::regclass as fault from ${serviceLogins} l cross join ${dataTables} t where split_part(l.rolname, '_', 1) <> t.nspname and has_any_column_privilege(l.oid, t.oid, 'SELECT, INSERT, UPDATE')
      union all select l.rolname || ' ' || n.nspname from ${serviceLogins} l join pg_namespace n on n.nspname in ${subgraphSchemas} where split_part(l.rolname, '_', 1) <> n.nspname and has_schema_privilege(l.oid, n.oid, 'USAGE')`,
  },
  {
    title: "views look with the eyes of who asks",
    plant:
      "create view engagements.planted as select * from engagements.list_row; create view engagements.good with (security_invoker = true) as select 1 as one",
    named: ["engagements.planted"],
    sql: `select c.oid::regclass::text as fault from pg_class c where c.relkind = 'v' and c.relnamespace::regnamespace::text in ${ourSchemas} and not coalesce(c.reloptions @> array['security_invoker=true'], false)`,
  },
  {
    title: "no service reads a materialized view",
    plant:
      "create materialized view engagements.planted as select * from engagements.list_row; grant select on engagements.planted to engagements_app",
    named: ["engagements_app engagements.planted"],
    sql: `select l.rolname || ' ' || c.oid::regclass as fault from ${serviceLogins} l join pg_class c on c.relkind = 'm' where has_any_column_privilege(l.oid, c.oid, 'SELECT')`,
  },
  {
    title: "every foreign key is led by an index",
    plant: `${guarded} alter table engagements.planted add column engagement_id text references engagements.engagement`,
    named: ["engagements.planted: planted_engagement_id_fkey"],
    sql: `select k.conrelid::regclass::text || ': ' || k.conname as fault from pg_constraint k where k.contype = 'f' and k.connamespace::regnamespace::text in ${ourSchemas} and not exists (
      select from pg_index i where i.indrelid = k.conrelid and i.indpred is null and i.indisvalid and i.indkey[0] = any (k.conkey))`,
  },
  {
    title: "every key that could tell of hidden rows was looked at",
    plant: "create unique index planted on engagements.engagement_terms (provider_code, contact_email)",
    named: ["engagements.engagement_terms: provider_code, contact_email"],
    sql: `select fault from (
        select t.oid::regclass::text || ': ' || (select string_agg(pg_get_indexdef(i.indexrelid, place, true), ', ' order by place) from generate_series(1, i.indnkeyatts) place) as fault
        from ${dataTables} t join pg_index i on i.indrelid = t.oid where (i.indisunique or i.indisexclusion) and not i.indisprimary) keys
      where fault not in (${Object.keys(reviewedKeys)
        .map((key) => `'${key.replaceAll("'", "''")}'`)
        .join(", ")})`,
  },
];
