import { type Check, ourSchemas, serviceLogins } from "./check.ts";
import { reviewedDefinerNames } from "./reviewed-definers.ts";

const everyService = [
  "now",
  "today",
  "subgraph",
  "begin_actor",
  "actor",
  "actor_role",
  "actor_organization",
  "actor_person",
  "sees_v0",
  "sees_v1",
  "sees_v2",
  "is_system",
  "is_resc_staff",
  "staff_organization",
  "sees_all_notices",
  "may_write",
  "append",
  "history_of",
  "claim_key",
  "store_result",
  "owe",
  "drop_owed",
  "receipts_of",
  "only_reads",
  "setting_at",
  "ring",
  "take_back_bells",
];
const everyPartner = [
  "now",
  "today",
  "subgraph",
  "begin_actor",
  "actor",
  "actor_role",
  "actor_organization",
  "actor_person",
  "sees_v0",
  "sees_v1",
  "is_system",
  "only_reads",
];
const everyWorker = [
  "take_owed",
  "pending_owed",
  "overdue_owed",
  "settle_owed",
  "stuck_owed",
  "read_events",
  "event_head",
  "list_grants",
  "wanted_when",
  "has_rung",
];
const membership = [
  "put_grant",
  "end_grant",
  "link_identity",
  "list_grants",
  "may_give",
  "verify_chain",
  "list_keys",
  "answer_key",
  "end_key",
];
const ofApp: Readonly<Record<string, readonly string[]>> = {
  // The page of the trail.
  membership: ["read_trail", "chain_checks", "put_setting", "ended_offices"],
  engagements: ["own_bells", "own_bell_counts", "mark_bells_read", "own_mail_choices", "choose_mail"],
  // A certificate of neutrality stands on the trail alone.
  funding: ["trail_of"],
};
const ofWorker: Readonly<Record<string, readonly string[]>> = {
  membership: ["make_local_key", "remind_of_keys", "check_chains"],
  // The summaries of the morning are made where the bell is served.
  engagements: ["digests_due", "make_digest", "digest_lines"],
};
const gateway = [
  "open_session",
  "read_session",
  "act_as",
  "end_session",
  "note_device",
  "note_list_columns",
  "claim_token_refresh",
  "rotate_session_tokens",
  "log_access",
  "ask_key",
  "collect_key",
  "end_own_key",
  "own_keys",
  "own_queries",
  "read_query",
  "put_query",
  "end_query",
  "read_key",
  "read_program",
  "spend_quota",
  "data_version",
  "make_file_ticket",
  "redeem_file_ticket",
];

/** Which functions of the platform each login may call: written by hand a second time. */
const callable: Readonly<Record<string, readonly string[]>> = {
  gateway_app: gateway,
  ...Object.fromEntries(
    ["membership", "engagements", "funding", "advocacy"].flatMap((name) => {
      const own = name === "membership" ? membership : [];
      return [
        [`${name}_app`, [...everyService, ...own, ...(ofApp[name] ?? [])]],
        [`${name}_partner`, [...everyPartner, ...(name === "membership" ? ["list_grants"] : [])]],
        [`${name}_worker`, [...everyService, ...everyWorker, ...own, ...(ofWorker[name] ?? [])]],
      ];
    }),
  ),
};

const calls = Object.entries(callable)
  .flatMap(([login, functions]) => [...new Set(functions)].map((name) => `('${login}', '${name}')`))
  .join(", ");
const platformFunctions = "(select oid, proname from pg_proc where pronamespace = 'platform'::regnamespace)";

/** What must hold for functions, and for the tables behind those of the platform. */
export const functionChecks: readonly Check[] = [
  {
    title: "each login calls the functions on its list and no others",
    named: ["engagements_app may call take_owed", "funding_app may not call now", "membership_app may call planted"],
    plant:
      "grant execute on function platform.take_owed(text) to engagements_app; revoke execute on function platform.now() from subgraph_app; grant execute on function platform.now() to membership_app, engagements_app, advocacy_app; create function platform.planted() returns integer language sql as 'select 1'; alter function platform.planted() owner to platform_owner; revoke all on function platform.planted() from public; grant execute on function platform.planted() to membership_app",
    sql: `with listed (login, name) as (values ${calls}), really as (select l.rolname::text as login, f.proname::text as name from ${serviceLogins} l cross join ${platformFunctions} f where has_function_privilege(l.oid, f.oid, 'EXECUTE') and has_schema_privilege(l.oid, 'platform', 'USAGE'))
      select login || ' may call ' || name as fault from (select * from really except select * from listed) more union all select login || ' may not call ' || name from (select * from listed except select * from really) less`,
  },
  {
    title: "no function of the platform has two forms, of which one could be forgotten",
    plant: "create function platform.actor(text) returns jsonb language sql as 'select null::jsonb'",
    named: ["actor"],
    sql: `select proname::text as fault from ${platformFunctions} f group by proname having count(*) > 1`,
  },
  {
    title: "no service reads or writes a table of the platform",
    plant: "grant select (person_id) on platform.role_grant to subgraph_app",
    named: [
      "advocacy_app platform.role_grant",
      "engagements_app platform.role_grant",
      "funding_app platform.role_grant",
      "membership_app platform.role_grant",
    ],
    sql: `select l.rolname || ' ' || c.oid::regclass as fault from (select oid, rolname from ${serviceLogins} s union all select oid, rolname from pg_roles where rolname ~ '^(membership|engagements|funding|advocacy)_migrator$') l
      join pg_class c on c.relnamespace = 'platform'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S') where c.relkind <> 'S' and (has_any_column_privilege(l.oid, c.oid, 'SELECT, INSERT, UPDATE, REFERENCES') or has_table_privilege(l.oid, c.oid, 'DELETE, TRUNCATE, TRIGGER'))`,
  },
  {
    title: "every function that acts as its owner names where it looks, the catalogue first",
    named: ["engagements.planted()", "engagements.planted_late()"],
    plant:
      "create function engagements.planted() returns integer language sql security definer as 'select 1'; create function engagements.planted_late() returns integer language sql security definer set search_path = engagements, pg_catalog as 'select 1'",
    sql: `select f.oid::regprocedure::text as fault from pg_proc f where f.prosecdef and f.pronamespace::regnamespace::text in ${ourSchemas} and not exists (select from unnest(f.proconfig) one where one ~ '^search_path=pg_catalog(,|$)')`,
  },
  {
    title: "no function of ours can be called by everybody",
    plant:
      "create function engagements.planted() returns integer language sql as 'select 1'; grant execute on function platform.now() to public",
    named: ["engagements.planted()", "platform.now()"],
    sql: `select f.oid::regprocedure::text as fault from pg_proc f where f.pronamespace::regnamespace::text in ${ourSchemas} and (f.proacl is null or exists (select from aclexplode(f.proacl) a where a.grantee = 0))`,
  },
  {
    title: "the functions of subgraphs that act as their owner are those that were looked at",
    plant: "create function engagements.planted() returns integer language sql security definer set search_path = pg_catalog as 'select 1'",
    named: ["engagements.planted()"],
    sql: `select f.oid::regprocedure::text as fault from pg_proc f where f.prosecdef and f.pronamespace::regnamespace::text in ('membership', 'engagements', 'funding', 'advocacy')
      and f.oid::regprocedure::text not in ${reviewedDefinerNames}`,
  },
];
