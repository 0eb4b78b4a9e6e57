import type { SubgraphName } from "../database/subgraphs.ts";
import { chunkBytes, mostFileBytes } from "./file-sizes.ts";

/**
 * The SQL of a subgraph's files, for one of its migrations: the table `file` of what each is, `file_chunk` of the bytes, and the rules of both.
 * Before it is kept a file is seen by who sends it and by nobody else; then by the class of its purpose (V1, V2, or P: the Alliance's people and the
 * readers of one agency). A purpose without a class is never kept. Bytes cannot be changed; what is not kept within a day is swept by the worker.
 */
export function fileTablesSql(schema: SubgraphName): string {
  return `
    create table file (
      id text primary key,
      purpose text not null,
      visibility text check (visibility in ('V1','V2','P')),
      agency text,
      name text not null check (length(name) between 1 and 200),
      media_type text,
      size integer not null default 0 check (size between 0 and ${mostFileBytes}),
      sha256 bytea not null check (length(sha256) = 32),
      state text not null default 'RECEIVING' check (state in ('RECEIVING','STAGED','KEPT','SWEPT')),
      uploaded_by text not null,
      uploaded_for text not null,
      object_id text,
      received_at timestamptz not null,
      staged_at timestamptz,
      kept_at timestamptz,
      constraint staged_whole check (state = 'SWEPT' or (state = 'RECEIVING') = (media_type is null and staged_at is null)),
      constraint kept_whole check ((state = 'KEPT') = (object_id is not null and kept_at is not null)),
      constraint kept_has_a_class check (state <> 'KEPT' or visibility is not null),
      constraint agency_of_a_slice check ((visibility = 'P' and state = 'KEPT') = (agency is not null))
    );
    create index file_object on file (object_id) where object_id is not null;
    create index file_unkept on file (received_at) where state in ('RECEIVING','STAGED');
    create index file_uploader on file (uploaded_by) where state in ('RECEIVING','STAGED');
    create table file_chunk (
      file_id text not null references file,
      place integer not null check (place >= 0),
      bytes bytea not null check (octet_length(bytes) between 1 and ${chunkBytes}),
      primary key (file_id, place)
    );
    alter table file_chunk alter column bytes set storage external;

    create function file_is_ruled() returns trigger language plpgsql security definer set search_path = pg_catalog, ${schema} as $$
    begin
      if tg_op = 'DELETE' then raise exception 'What a file was stays on record.' using errcode = 'RA101'; end if;
      if (new.id, new.purpose, new.name, new.sha256, new.uploaded_by, new.uploaded_for, new.received_at) is distinct from
         (old.id, old.purpose, old.name, old.sha256, old.uploaded_by, old.uploaded_for, old.received_at) then
        raise exception 'What a file is cannot be changed.' using errcode = 'RA101';
      end if;
      if not (old.state || '>' || new.state in ('RECEIVING>STAGED','STAGED>KEPT','RECEIVING>SWEPT','STAGED>SWEPT')) then
        raise exception 'A file goes from received to staged to kept.' using errcode = 'RA401';
      end if;
      if old.state = 'STAGED' and (new.media_type, new.size) is distinct from (old.media_type, old.size) then
        raise exception 'What a file is cannot be changed.' using errcode = 'RA101';
      end if;
      if new.state = 'STAGED' and (select coalesce(sum(octet_length(c.bytes)), 0) from file_chunk c where c.file_id = new.id) <> new.size then
        raise exception 'A staged file has all of its bytes.' using errcode = 'RA401';
      end if;
      return new;
    end $$;
    create trigger file_is_ruled before update or delete on file for each row execute function file_is_ruled();

    create function file_chunk_is_ruled() returns trigger language plpgsql security definer set search_path = pg_catalog, ${schema} as $$
    declare
      state_now text := (select f.state from file f where f.id = coalesce(new.file_id, old.file_id));
    begin
      if tg_op = 'DELETE' and state_now = 'SWEPT' then return old; end if;
      if tg_op = 'INSERT' and state_now = 'RECEIVING' then return new; end if;
      raise exception 'The bytes of a file cannot be changed.' using errcode = 'RA101';
    end $$;
    create trigger file_chunk_is_ruled before update or delete on file_chunk for each row execute function file_chunk_is_ruled();
    create trigger file_chunk_comes_in after insert on file_chunk for each row execute function file_chunk_is_ruled();

    -- Throws away the bytes of a file that nothing came to need within a day; what it was stays on record. False when there is nothing to do.
    create function sweep_file(p_id text) returns boolean language plpgsql security definer set search_path = pg_catalog, ${schema}, platform as $$
    begin
      if not platform.is_system() then raise exception 'Only the clock sweeps files.' using errcode = 'RA003'; end if;
      update file set state = 'SWEPT' where id = p_id and state in ('RECEIVING','STAGED') and received_at < platform.now() - interval '24 hours';
      if not found then return false; end if;
      delete from file_chunk where file_id = p_id;
      return true;
    end $$;
    revoke all on function file_is_ruled(), file_chunk_is_ruled(), sweep_file(text) from public;
    grant execute on function sweep_file(text) to ${schema}_worker;

    alter table file enable row level security; alter table file force row level security;
    alter table file_chunk enable row level security; alter table file_chunk force row level security;
    create policy owner_all on file to ${schema}_owner using (true) with check (true);
    create policy owner_all on file_chunk to ${schema}_owner using (true) with check (true);
    grant select, insert, update on file to ${schema}_app;
    grant select, insert on file_chunk to ${schema}_app;
    grant select on file to ${schema}_worker;
    create policy platform_all on file for select to ${schema}_worker using ((select platform.is_system()));
    create policy own_unkept on file for select to ${schema}_app
      using (state in ('RECEIVING','STAGED') and uploaded_by = (select platform.actor_person()) and (select platform.sees_v1()));
    create policy kept on file for select to ${schema}_app
      using (state = 'KEPT' and case visibility when 'V2' then (select platform.sees_v2()) else (select platform.sees_v1()) end);
    create policy send_own on file for insert to ${schema}_app
      with check (state = 'RECEIVING' and uploaded_by = (select platform.actor_person()) and uploaded_for = (select platform.actor_organization()) and (select platform.sees_v1()));
    create policy change_own on file for update to ${schema}_app
      using (state in ('RECEIVING','STAGED') and uploaded_by = (select platform.actor_person()) and (select platform.sees_v1()))
      with check (uploaded_by = (select platform.actor_person()));
    -- A chunk is seen with its file: the policies of file decide.
    create policy with_its_file on file_chunk for select to ${schema}_app using (exists (select from file f where f.id = file_id));
    create policy send_own on file_chunk for insert to ${schema}_app
      with check (exists (select from file f where f.id = file_id and f.state = 'RECEIVING' and f.uploaded_by = (select platform.actor_person())));
    grant select (id, purpose, visibility, agency, name, media_type, size, sha256, state, object_id) on file to ${schema}_partner;
    grant select (file_id, place, bytes) on file_chunk to ${schema}_partner;
    create policy own_slice on file for select to ${schema}_partner
      using (state = 'KEPT' and visibility = 'P' and (select platform.only_reads(platform.actor_role())) and agency = (select platform.actor_organization()));
    create policy with_its_file_for_partners on file_chunk for select to ${schema}_partner using (exists (select from file f where f.id = file_id));
  `;
}

/** Takes the tables and functions away again. */
export const dropFileTablesSql =
  "drop table file_chunk; drop table file; drop function file_is_ruled(), file_chunk_is_ruled(), sweep_file(text)";
