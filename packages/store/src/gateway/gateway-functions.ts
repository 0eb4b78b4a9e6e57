/**
 * The functions of schema `platform` that the role `gateway_app` may call, as PostgreSQL prints their signatures.
 * The catalogue test compares this list with what the database really allows; nothing else may be callable.
 */
export const gatewayFunctions = [
  "platform.open_session(bytea, text, text, timestamp with time zone, bytea)",
  "platform.read_session(bytea, boolean)",
  "platform.act_as(bytea, text, text)",
  "platform.end_session(bytea, text)",
  "platform.note_device(bytea, bytea)",
  "platform.claim_token_refresh(bytea)",
  "platform.rotate_session_tokens(bytea, bytea)",
  "platform.data_version()",
  "platform.note_list_columns(jsonb)",
  "platform.log_access(text, text, text, text, text, jsonb)",
  "platform.ask_key(bytea, text, text, text, integer, text)",
  "platform.collect_key(bytea, text, bytea, text, text)",
  "platform.end_own_key(bytea, text, text)",
  "platform.own_keys(bytea)",
  "platform.own_queries(bytea)",
  "platform.read_query(bytea, text)",
  "platform.put_query(bytea, text, boolean, text, text, jsonb, boolean)",
  "platform.end_query(bytea, text)",
  "platform.make_file_ticket(bytea, bytea, text, text)",
  "platform.redeem_file_ticket(bytea)",
  "platform.read_key(bytea)",
  "platform.read_program(text, text)",
  "platform.spend_quota(text, integer, integer, interval)",
] as const;
