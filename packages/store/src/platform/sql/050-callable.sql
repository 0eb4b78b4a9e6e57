-- Default deny: what is listed here can be called, nothing else, and no table can be read or written.
revoke all on all tables in schema platform from public;
revoke all on all functions in schema platform from public;
revoke all on all routines in schema platform from public;

grant usage on schema platform to subgraph_app, subgraph_worker, gateway_app;
grant execute on function
  platform.now(), platform.today(), platform.subgraph(), platform.begin_actor(text, text, text, text, text, text), platform.actor(), platform.actor_role(),
  platform.actor_organization(), platform.actor_person(), platform.sees_v0(), platform.sees_v1(), platform.sees_v2(), platform.is_system(),
  platform.is_resc_staff(), platform.staff_organization(), platform.sees_all_notices(),
  platform.may_write(), platform.append(jsonb, jsonb), platform.history_of(text, text),
  platform.claim_key(text, text), platform.store_result(text, jsonb),
  platform.owe(text, text, text, text, jsonb, text, interval), platform.drop_owed(text, text[]), platform.receipts_of(text)
  to subgraph_app, subgraph_worker, subgraph_owner;
grant execute on function platform.take_owed(text), platform.pending_owed(integer), platform.overdue_owed(integer), platform.settle_owed(text, text, text), platform.stuck_owed(),
  platform.read_events(text, bigint, integer), platform.event_head(text) to subgraph_worker;
grant execute on function platform.verify_chain(text) to membership_app, membership_worker;
grant execute on function
  platform.put_grant(text, text, text, text, timestamptz, timestamptz, text, text), platform.end_grant(text, timestamptz, text),
  platform.link_identity(text, text, text), platform.list_grants(text[], text), platform.may_give(text, text)
  to membership_app, membership_worker;
grant execute on function platform.list_grants(text[], text) to subgraph_worker;
grant usage on schema platform to subgraph_owner;
