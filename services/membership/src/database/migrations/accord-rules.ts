const head = "security definer set search_path = pg_catalog, membership, platform";

/** What the database itself holds of the Accord (SM-12, I-40): a text that left its draft never changes, and six signatures put it in force. */
export const accordRules: readonly string[] = [
  `create function accord_version_is_ruled() returns trigger language plpgsql ${head} as $$
   declare
     signed integer := (select count(*) from accord_signature s where s.version_id = new.id and s.kind = 'SIGNED');
   begin
     if (new.id, new.number, new.title, new.month, new.text_hash, new.loaded_by, new.loaded_at) is distinct from (old.id, old.number, old.title, old.month, old.text_hash, old.loaded_by, old.loaded_at) then
       raise exception 'The text of a version of the Accord never changes; another text is another version.' using errcode = 'RA480';
     end if;
     if old.state || '>' || new.state not in ('DRAFT>CIRCULATED','CIRCULATED>CIRCULATED','CIRCULATED>PART_SIGNED','PART_SIGNED>PART_SIGNED','PART_SIGNED>IN_FORCE','IN_FORCE>SUPERSEDED') then
       raise exception 'A version of the Accord does not go from % to %.', old.state, new.state using errcode = 'RA481';
     end if;
     if new.state = 'CIRCULATED' and new.text_hash is distinct from
        (select encode(sha256(convert_to(string_agg(c.text, E'\\n' order by c.line), 'UTF8')), 'hex') from accord_clause c where c.version_id = new.id) then
       raise exception 'A version is circulated with the hash of its text.' using errcode = 'RA480';
     end if;
     if new.state = 'PART_SIGNED' and signed = 0 then raise exception 'Nobody has signed this version.' using errcode = 'RA481'; end if;
     if new.state = 'IN_FORCE' and signed < 6 then
       raise exception 'A version of the Accord enters into force with the sixth signature.' using errcode = 'RA482';
     end if;
     if new.state = 'SUPERSEDED' and not exists (select from accord_version v where v.id = new.superseded_by and v.number > new.number
        and (select count(*) from accord_signature s where s.version_id = v.id and s.kind = 'SIGNED') = 6) then
       raise exception 'A version is superseded by a later one that all six have signed.' using errcode = 'RA482';
     end if;
     return new;
   end $$;
   create trigger is_ruled before update on accord_version for each row execute function accord_version_is_ruled()`,

  `create function accord_clause_is_ruled() returns trigger language plpgsql ${head} as $$
   begin
     perform 1 from accord_version v where v.id = new.version_id and v.state = 'DRAFT' for update;
     if not found then raise exception 'The text of a version of the Accord never changes; another text is another version.' using errcode = 'RA480'; end if;
     return new;
   end $$;
   create trigger is_ruled after insert on accord_clause for each row execute function accord_clause_is_ruled()`,

  `create function accord_signature_is_ruled() returns trigger language plpgsql ${head} as $$
   declare
     of accord_version;
   begin
     select * into of from accord_version v where v.id = new.version_id and v.state in ('CIRCULATED','PART_SIGNED') for update;
     if not found then raise exception 'A version is signed while it is circulated.' using errcode = 'RA481'; end if;
     if new.text_hash <> of.text_hash then raise exception 'A signature is under the text that was circulated.' using errcode = 'RA480'; end if;
     if new.recorded_at <> platform.now() or new.signed_on > platform.today() then raise exception 'A signature is recorded now, and not before it is given.' using errcode = 'RA481'; end if;
     return new;
   end $$;
   create trigger is_ruled after insert on accord_signature for each row execute function accord_signature_is_ruled()`,

  `create function accord_record_stays() returns trigger language plpgsql set search_path = pg_catalog as $$
   begin
     raise exception 'Text and signatures of the Accord stay as they were written.' using errcode = 'RA480';
   end $$`,
  ...["accord_clause", "accord_signature"].map(
    (table) =>
      `create trigger stays before update or delete on ${table} for each row execute function accord_record_stays();
       create trigger no_truncate before truncate on ${table} for each statement execute function accord_record_stays();`,
  ),
  `create trigger no_delete before delete on accord_version for each row execute function accord_record_stays();
   create trigger no_truncate before truncate on accord_version for each statement execute function accord_record_stays();
   revoke all on function accord_version_is_ruled(), accord_clause_is_ruled(), accord_signature_is_ruled(), accord_record_stays() from public`,
];
