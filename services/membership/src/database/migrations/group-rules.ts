const head = "security definer set search_path = pg_catalog, membership, platform";

/** The rules of role-alike groups that hold whoever writes (A44, SM-7). */
export const groupRules: readonly string[] = [
  `create function is_group_member(p_group text, p_person text) returns boolean language sql stable ${head} as $$
     select exists (select from group_member m where m.group_id = p_group and m.person_id = p_person and m.since <= platform.today() and m.until is null)
   $$`,
  `create function group_of_meeting(p_meeting text) returns text language sql stable ${head} as $$ select group_id from group_meeting where id = p_meeting $$`,
  // What the Executive Directors gave to a group and no agenda of it has yet. Only the words meant for the group leave the concern.
  `create function topics_for_group(p_group text) returns table (outcome_id text, words text) language sql stable ${head} as $$
     select o.id, o.words from concern_outcome o
      where o.group_id = p_group and (platform.actor_role() = 'COORDINATOR' or is_group_member(p_group, platform.actor_person()))
        and not exists (select from group_item i where i.outcome_id = o.id) order by o.decided_at, o.id
   $$`,
  `create function group_row_stands() returns trigger language plpgsql set search_path = pg_catalog as $$
   begin
     raise exception 'What a group has met about and proposed stays on record.' using errcode = 'RA470';
   end $$`,
  ...["role_alike_group", "group_member", "group_meeting", "group_item"].map(
    (table) => `create trigger no_delete before delete on ${table} for each row execute function group_row_stands()`,
  ),
  "create trigger row_stands before update or delete on group_proposal for each row execute function group_row_stands()",
  "create trigger concern_group_stands before update of group_id, position_event on concern for each row when ((old.group_id, old.position_event) is distinct from (new.group_id, new.position_event)) execute function group_row_stands()",
  `create function group_meeting_steps() returns trigger language plpgsql ${head} as $$
   begin
     if (new.id, new.group_id, new.number, new.created_at, new.planned_by) is distinct from (old.id, old.group_id, old.number, old.created_at, old.planned_by) then
       raise exception 'Which meeting it is does not change.' using errcode = 'RA471';
     end if;
     if old.state is distinct from new.state and not (old.state || '>' || new.state in
       ('PLANNED>PACKET_OPEN','PACKET_OPEN>PACKET_FROZEN','PACKET_FROZEN>HELD','HELD>MINUTES_DRAFT','MINUTES_DRAFT>MINUTES_APPROVED')) then
       raise exception 'A meeting does not go from % to %.', old.state, new.state using errcode = 'RA471';
     end if;
     if old.state = 'MINUTES_APPROVED' then
       raise exception 'Approved minutes stay as they are.' using errcode = 'RA471';
     end if;
     return new;
   end $$;
   create trigger group_meeting_steps before update on group_meeting for each row execute function group_meeting_steps()`,
  // Once the agenda is sent it stands; only notes are written on it.
  `create function group_item_stands() returns trigger language plpgsql ${head} as $$
   declare
     at text := (select m.state from group_meeting m where m.id = new.meeting_id);
   begin
     if tg_op = 'UPDATE' and (new.id, new.meeting_id, new.kind, new.brought_by) is distinct from (old.id, old.meeting_id, old.kind, old.brought_by) then
       raise exception 'What an item of the agenda is does not change.' using errcode = 'RA472';
     end if;
     if (tg_op = 'INSERT' and at not in ('PLANNED','PACKET_OPEN')) or at = 'MINUTES_APPROVED'
       or (tg_op = 'UPDATE' and at not in ('PLANNED','PACKET_OPEN') and (new.position, new.title, new.minutes) is distinct from (old.position, old.title, old.minutes)) then
       raise exception 'The agenda stands as it was sent.' using errcode = 'RA472';
     end if;
     return new;
   end $$;
   create trigger group_item_stands before insert or update on group_item for each row execute function group_item_stands()`,
  `create function sharing_is_there() returns trigger language plpgsql ${head} as $$
   begin
     if not exists (select from group_item i where i.meeting_id = new.id and i.kind = 'SHARING_EXPERTISE') then
       raise exception 'Every meeting of a role-alike group has time for sharing expertise.' using errcode = 'RA473';
     end if;
     return null;
   end $$;
   create constraint trigger sharing_is_there after insert or update on group_meeting deferrable initially deferred for each row execute function sharing_is_there()`,
  "revoke all on function is_group_member(text, text), group_of_meeting(text), topics_for_group(text), group_row_stands(), group_meeting_steps(), group_item_stands(), sharing_is_there() from public",
  "grant execute on function is_group_member(text, text), group_of_meeting(text), topics_for_group(text) to membership_app",
];
