import { type Check, ourSchemas, serviceLogins } from "./check.ts";

const allLogins =
  "(select oid, rolname, rolsuper, rolcreatedb, rolcreaterole, rolreplication, rolbypassrls, rolcanlogin from pg_roles where rolname ~ '^(membership|engagements|funding|advocacy)_(app|worker|partner|migrator)$' or rolname in ('gateway_app', 'platform_migrator'))";
const owners =
  "(select oid, rolname, rolcanlogin, rolsuper, rolbypassrls from pg_roles where rolname ~ '^(membership|engagements|funding|advocacy|platform|jobs|subgraph)_owner$' or rolname in ('subgraph_app', 'subgraph_partner', 'subgraph_worker'))";

/** What each role must have set, so that no request and no forgotten transaction holds the others up (S9). */
const timeouts: readonly (readonly [kind: string, settings: readonly string[]])[] = [
  ["app", ["statement_timeout=2500ms", "lock_timeout=1s", "idle_in_transaction_session_timeout=5s"]],
  ["partner", ["statement_timeout=2s", "lock_timeout=1s", "idle_in_transaction_session_timeout=5s", "default_transaction_read_only=on"]],
  ["worker", ["statement_timeout=8s", "lock_timeout=2s", "idle_in_transaction_session_timeout=30s"]],
  ["migrator", ["lock_timeout=2s"]],
];

/** What must hold for the roles that sign in, and for those that own. */
export const roleChecks: readonly Check[] = [
  {
    title: "no login has a special right",
    plant: "alter role engagements_app bypassrls; alter role gateway_app createrole",
    named: ["engagements_app", "gateway_app"],
    sql: `select rolname as fault from ${allLogins} l where rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls`,
  },
  {
    title: "nobody signs in as an owner or a group",
    plant: "alter role engagements_owner login",
    named: ["engagements_owner"],
    sql: `select rolname as fault from ${owners} o where rolcanlogin or rolsuper or rolbypassrls`,
  },
  {
    title: "no login owns anything",
    plant: "create table engagements.planted (id text); alter table engagements.planted owner to engagements_app",
    named: ["engagements_app engagements.planted"],
    sql: `select l.rolname || ' ' || c.oid::regclass as fault from ${allLogins} l join pg_class c on c.relowner = l.oid and c.relnamespace <> 'pg_toast'::regnamespace
      union all select l.rolname || ' ' || f.oid::regprocedure from ${allLogins} l join pg_proc f on f.proowner = l.oid
      union all select l.rolname || ' ' || n.nspname from ${allLogins} l join pg_namespace n on n.nspowner = l.oid
      union all select l.rolname || ' ' || d.datname from ${allLogins} l join pg_database d on d.datdba = l.oid`,
  },
  {
    title: "no login makes databases' objects or temporary tables",
    plant: 'grant temporary on database "{database}" to engagements_app; grant create on schema engagements to engagements_app',
    named: ["engagements_app CREATE in engagements", "engagements_app TEMP"],
    sql: `select l.rolname || ' ' || right_name as fault from ${allLogins} l cross join unnest(array['CREATE', 'TEMP']) as right_name where has_database_privilege(l.oid, current_database(), right_name)
      union all select l.rolname || ' CREATE in ' || n.nspname from ${serviceLogins} l cross join pg_namespace n where has_schema_privilege(l.oid, n.oid, 'CREATE') and not (l.rolname like '%\\_worker' and n.nspname = 'graphile_worker')`,
  },
  {
    // Workers act as the owner of the queue, whose library asks for it; the queue holds ids of messages and nothing else.
    title: "every login is a member of what it needs and nothing else",
    plant: "grant engagements_owner to engagements_app",
    named: ["engagements_app in engagements_owner"],
    sql: `select l.rolname || ' in ' || g.rolname as fault from pg_auth_members m join ${allLogins} l on l.oid = m.member join pg_roles g on g.oid = m.roleid
      where not (g.rolname = 'subgraph_app' and l.rolname like '%\\_app' and l.rolname <> 'gateway_app') and not (g.rolname = 'subgraph_partner' and l.rolname like '%\\_partner') and not (g.rolname in ('subgraph_worker', 'jobs_owner') and l.rolname like '%\\_worker')
        and not (l.rolname like '%\\_migrator' and g.rolname = split_part(l.rolname, '_', 1) || '_owner') and not (l.rolname = 'platform_migrator' and g.rolname = 'jobs_owner')`,
  },
  {
    title: "the statements, locks and idle transactions of every login end by themselves",
    plant: "alter role engagements_app reset statement_timeout; alter role funding_worker set lock_timeout = '1h'",
    named: ["engagements_app statement_timeout=2500ms", "funding_worker lock_timeout=2s"],
    sql: timeouts
      .map(
        ([
          kind,
          settings,
        ]) => `select l.rolname || ' ' || setting as fault from ${allLogins} l cross join unnest(array[${settings.map((one) => `'${one}'`).join(", ")}]) as setting
      where l.rolname like '%\\_${kind}' and not exists (select from pg_db_role_setting s where s.setrole = l.oid and s.setdatabase = 0 and s.setconfig @> array[setting])`,
      )
      .join(" union all "),
  },
  {
    title: "everybody in general has nothing here",
    plant: "grant select on engagements.list_row to public; grant create on schema public to public",
    named: ["CREATE in public", "engagements.list_row"],
    sql: `select c.oid::regclass::text as fault from pg_class c cross join aclexplode(c.relacl) a where a.grantee = 0 and c.relnamespace::regnamespace::text in ${ourSchemas}
      union all select a.privilege_type || ' in ' || n.nspname from pg_namespace n cross join aclexplode(n.nspacl) a where a.grantee = 0 and (n.nspname in ${ourSchemas} or (n.nspname = 'public' and a.privilege_type = 'CREATE'))
      union all select 'database ' || a.privilege_type from pg_database d cross join aclexplode(d.datacl) a where d.datname = current_database() and a.grantee = 0`,
  },
  {
    title: "no rights are given in advance to what will be made later",
    plant: "alter default privileges for role engagements_owner in schema engagements grant select on tables to engagements_app",
    named: ["engagements_owner"],
    sql: "select pg_get_userbyid(defaclrole)::text as fault from pg_default_acl",
  },
];
