const head = "security definer set search_path = pg_catalog, membership, platform";

/** The rules of concerns, agendas and packets that hold whoever writes (SM-7, I-12). */
export const governanceRules: readonly string[] = [
  `create function governance_row_stands() returns trigger language plpgsql set search_path = pg_catalog as $$
   begin
     raise exception 'What stands in a packet stays as it was written.' using errcode = 'RA460';
   end $$`,
  ...["packet_section", "packet_supplement"].map(
    (table) =>
      `create trigger row_stands before update or delete on ${table} for each row execute function governance_row_stands();
       create trigger no_truncate before truncate on ${table} for each statement execute function governance_row_stands();`,
  ),
  ...["meeting", "concern", "packet", "concern_outcome"].map(
    (table) => `create trigger no_delete before delete on ${table} for each row execute function governance_row_stands();`,
  ),

  `create function meeting_steps() returns trigger language plpgsql ${head} as $$
   begin
     if (new.number, new.created_at, new.planned_by) is distinct from (old.number, old.created_at, old.planned_by) then
       raise exception 'Which meeting it is does not change.' using errcode = 'RA461';
     end if;
     if old.state is distinct from new.state and not (old.state || '>' || new.state in
       ('PLANNED>PACKET_OPEN','PACKET_OPEN>PACKET_FROZEN','PACKET_FROZEN>HELD','HELD>MINUTES_DRAFT','MINUTES_DRAFT>MINUTES_APPROVED')) then
       raise exception 'A meeting does not go from % to %.', old.state, new.state using errcode = 'RA461';
     end if;
     if new.state <> old.state and new.state = 'PACKET_FROZEN' and not exists (select from packet p where p.meeting_id = new.id and p.sha256 is not null) then
       raise exception 'A packet is frozen when all of its sections have arrived.' using errcode = 'RA461';
     end if;
     if old.state = 'MINUTES_APPROVED' and new.minutes is distinct from old.minutes then
       raise exception 'Approved minutes stay as they are.' using errcode = 'RA461';
     end if;
     return new;
   end $$;
   create trigger meeting_steps before update on meeting for each row execute function meeting_steps()`,

  // A48: nothing refuses a concern. It can be placed, merged, or taken back by who raised it, and by nobody else.
  `create function concern_steps() returns trigger language plpgsql ${head} as $$
   begin
     if (new.number, new.text, new.area, new.links, new.raised_by, new.raised_for, new.raised_at, new.notice_id, new.notice_concern_id) is distinct from
        (old.number, old.text, old.area, old.links, old.raised_by, old.raised_for, old.raised_at, old.notice_id, old.notice_concern_id) then
       raise exception 'The words of a concern, and who raised it, do not change.' using errcode = 'RA462';
     end if;
     if old.state is distinct from new.state and not (old.state || '>' || new.state in (
       'RAISED>PLACED','MERGED>RAISED','RAISED>MERGED','RAISED>WITHDRAWN','PLACED>MERGED','PLACED>WITHDRAWN','PLACED>DISCUSSED','DISCUSSED>PLACED',
       'DISCUSSED>RESOLVED','DISCUSSED>ACTION','DISCUSSED>TO_GROUP','DISCUSSED>POSITION_PROPOSED','DISCUSSED>NO_ACTION','DISCUSSED>RAISED','PLACED>RAISED',
       'RESOLVED>CLOSED','ACTION>CLOSED','TO_GROUP>CLOSED','POSITION_PROPOSED>CLOSED','NO_ACTION>CLOSED',
       'RESOLVED>RAISED','ACTION>RAISED','TO_GROUP>RAISED','POSITION_PROPOSED>RAISED','NO_ACTION>RAISED','CLOSED>RAISED')) then
       raise exception 'A concern does not go from % to %.', old.state, new.state using errcode = 'RA462';
     end if;
     if new.state <> old.state and new.state = 'WITHDRAWN' and platform.actor_person() is distinct from old.raised_by then
       raise exception 'Only who raised a concern can take it back.' using errcode = 'RA463';
     end if;
     if old.state = 'MERGED' and new.state = 'RAISED' and not exists (select from concern c where c.id = old.merged_into and c.state = 'WITHDRAWN') then
       raise exception 'What became one item stays one while the item stands.' using errcode = 'RA462';
     end if;
     if platform.actor_role() in ('DIRECTOR','CLEARINGHOUSE_DIRECTOR','EXECUTIVE_DIRECTOR')
       and new.state not in ('WITHDRAWN', old.state) and not (new.state = 'RAISED' and new.new_facts is not null) then
       raise exception 'The Coordinator places concerns.' using errcode = 'RA463';
     end if;
     -- What leaves an open agenda leaves it at once; what stands in a packet stays in it.
     if new.state in ('MERGED','WITHDRAWN') and old.state = 'PLACED' then
       delete from agenda_item i where i.concern_id = old.id and i.kind = 'CONCERN' and i.meeting_id = old.meeting_id and not exists (select from packet p where p.meeting_id = i.meeting_id);
     end if;
     return new;
   end $$;
   create trigger concern_steps before update on concern for each row execute function concern_steps()`,

  // Once the packet is asked for, its agenda stands: what comes later is a numbered supplement. Only notes are written on it.
  `create function agenda_stands() returns trigger language plpgsql ${head} as $$
   declare
     it agenda_item := case when tg_op = 'DELETE' then old else new end;
     asked boolean := exists (select from packet p where p.meeting_id = it.meeting_id);
     done boolean := exists (select from meeting m where m.id = it.meeting_id and m.state = 'MINUTES_APPROVED');
   begin
     if tg_op = 'UPDATE' and (new.id, new.meeting_id, new.kind, new.concern_id, new.outcome_id, new.supplement) is distinct from (old.id, old.meeting_id, old.kind, old.concern_id, old.outcome_id, old.supplement) then
       raise exception 'What an item of the agenda is does not change.' using errcode = 'RA464';
     end if;
     if done or (tg_op = 'DELETE' and asked) or (tg_op = 'INSERT' and asked <> (new.supplement is not null))
       or (tg_op = 'UPDATE' and asked and (new.position, new.title, new.minutes) is distinct from (old.position, old.title, old.minutes)) then
       raise exception 'The agenda stands as it is in the packet. What comes later is a supplement.' using errcode = 'RA464';
     end if;
     return it;
   end $$;
   create trigger agenda_stands before insert or update or delete on agenda_item for each row execute function agenda_stands()`,

  // The packet's own hash follows the one before and the hashes of all its parts, in their order; then nothing of it changes.
  `create function packet_is_whole() returns trigger language plpgsql ${head} as $$
   declare
     before_hash text := (select p.sha256 from packet p where p.number = new.number - 1);
     parts text := (select string_agg(s.sha256, '' order by s.section) from packet_section s where s.packet_id = new.id);
   begin
     if old.sha256 is not null or (new.id, new.meeting_id, new.number, new.as_of, new.since, new.asked_by, new.agenda, new.agenda_sha256) is distinct from
        (old.id, old.meeting_id, old.number, old.as_of, old.since, old.asked_by, old.agenda, old.agenda_sha256) then
       raise exception 'A frozen packet does not change.' using errcode = 'RA460';
     end if;
     if (select count(*) from packet_section s where s.packet_id = new.id) <> 2 or new.previous_sha256 is distinct from before_hash
       or new.sha256 is distinct from encode(sha256(convert_to(coalesce(before_hash, '') || new.agenda_sha256 || parts, 'UTF8')), 'hex') then
       raise exception 'A packet is frozen over all of its sections and the packet before.' using errcode = 'RA465';
     end if;
     return new;
   end $$;
   create trigger packet_is_whole before update on packet for each row execute function packet_is_whole()`,

  `create function supplement_follows() returns trigger language plpgsql ${head} as $$
   declare
     last packet_supplement;
   begin
     select * into last from packet_supplement s where s.packet_id = new.packet_id and s.id <> new.id order by s.number desc limit 1;
     if new.number <> coalesce(last.number, 0) + 1
       or new.previous_sha256 is distinct from coalesce(last.sha256, (select p.agenda_sha256 from packet p where p.id = new.packet_id))
       or new.sha256 <> encode(sha256(convert_to(new.previous_sha256 || new.content, 'UTF8')), 'hex') then
       raise exception 'A supplement follows the one before.' using errcode = 'RA465';
     end if;
     return new;
   end $$;
   create trigger supplement_follows after insert on packet_supplement for each row execute function supplement_follows()`,
  "revoke all on function governance_row_stands(), meeting_steps(), concern_steps(), agenda_stands(), packet_is_whole(), supplement_follows() from public",
];
