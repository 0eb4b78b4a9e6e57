import type { MigrationInterface, QueryRunner } from "typeorm";

const keepers = "(select platform.actor_role()) in ('LIAISON','COORDINATOR')";
const confirmers = "(select platform.actor_role()) in ('LIAISON','COORDINATOR','EXECUTIVE_DIRECTOR')";

/**
 * Figures in versions (SM-10): `figure` is the newest, `figure_version` every one that ever stood, and `figure_source` what people
 * attached to a figure with the value it states. Nobody confirms what they attached.
 */
export class FigureVersions1795600000001 implements MigrationInterface {
  name = "FigureVersions1795600000001";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table metric add license text not null default 'Public facts; each source keeps its own terms.',
        add formula text check (formula in ('growth','gap','per_student','constant_dollars'));
      update metric set formula = case code when 'ecs_per_student' then 'per_student' when 'educator_diversity_gap' then 'gap' else 'growth' end
        where code in ('magnet_grant_growth_ten_years','ecs_total_growth_ten_years','ecs_per_student_growth_ten_years','ecs_per_student','educator_diversity_gap');
      alter table figure add version integer not null default 1 check (version > 0), add source_id text,
        drop constraint figure_source_ids_check, add constraint says_where_from check (cardinality(source_ids) > 0 or source_id is not null);
      create table figure_source (
        id text primary key, figure_id text not null references figure, of_version integer not null, value numeric not null, note text,
        title text not null, publisher text, address text, file_id text references file, page text, read_on date not null, license text,
        state text not null check (state in ('LOADED','PUBLISHED','SUPERSEDED','WITHDRAWN')),
        attached_by text not null, attached_at timestamptz not null, answered_by text, answered_at timestamptz, answer text, version integer not null,
        constraint file_or_address check (address is not null or file_id is not null),
        constraint answered_whole check ((state = 'LOADED') = (answered_by is null) and (answered_by is null) = (answered_at is null)),
        -- A second person confirms (SM-10): never the one who attached it.
        constraint second_person_confirms check (state not in ('PUBLISHED','SUPERSEDED') or answered_by <> attached_by),
        constraint withdrawn_with_a_reason check (state <> 'WITHDRAWN' or answer is not null),
        constraint source_of_its_figure unique (id, figure_id)
      );
      create unique index one_source_waits on figure_source (figure_id) where state = 'LOADED';
      create index figure_source_figure on figure_source (figure_id);
      create index figure_source_file on figure_source (file_id);
      alter table figure add constraint figure_of_its_source foreign key (source_id, id) references figure_source (id, figure_id);
      create table figure_version (
        figure_id text not null references figure, version integer not null check (version > 0), value numeric,
        status text not null check (status in ('verified','unverified','derived','contested','not_found')), note text, source_ids text[] not null, source_id text,
        act text not null check (act in ('loaded','confirmed','computed','withdrawn')), recorded_by text, recorded_at timestamptz not null,
        primary key (figure_id, version),
        constraint a_gap_says_so check ((value is null) = (status = 'not_found')),
        constraint says_where_from check (cardinality(source_ids) > 0 or source_id is not null),
        constraint confirmed_by_its_source foreign key (source_id, figure_id) references figure_source (id, figure_id)
      );
    `);
    await this.rules(runner);
    await this.policies(runner);
    await runner.query(`insert into figure_version (figure_id, version, value, status, note, source_ids, act, recorded_at)
      select f.id, 1, f.value, f.status, f.note, f.source_ids, 'loaded', coalesce((select max(loaded_at) from data_load), now()) from figure f`);
    await runner.query(`create trigger newest_version_stands after insert on figure_version for each row execute function newest_version_stands();
      create trigger version_is_next before insert on figure_version for each row execute function version_is_next();
      create trigger figure_begins after insert on figure for each row execute function figure_begins();`);
  }

  private async rules(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function figure_begins() returns trigger language plpgsql security definer set search_path = pg_catalog, advocacy, platform as $$
      begin
        insert into figure_version (figure_id, version, value, status, note, source_ids, act, recorded_at)
          values (new.id, 1, new.value, new.status, new.note, new.source_ids, 'loaded', platform.now());
        return new;
      end $$;
      -- Versions follow one another without a gap; a confirmed one is its source, confirmed by who writes it.
      create function version_is_next() returns trigger language plpgsql security definer set search_path = pg_catalog, advocacy, platform as $$
      begin
        perform 1 from figure where id = new.figure_id for update;
        new.version := coalesce((select max(v.version) from figure_version v where v.figure_id = new.figure_id), 0) + 1;
        if new.act = 'confirmed' and not exists (select from figure_source s where s.id = new.source_id and s.figure_id = new.figure_id and s.state = 'PUBLISHED'
            and s.value = new.value and s.answered_by = platform.actor_person() and s.attached_by <> platform.actor_person()) then
          raise exception 'A figure is verified by a second person, from the source that was attached.' using errcode = 'RA601';
        end if;
        if new.act = 'computed' and not exists (select from figure f join metric m on m.code = f.metric_code where f.id = new.figure_id and m.formula is not null) then
          raise exception 'Only a figure with a formula is computed.' using errcode = 'RA602';
        end if;
        if new.act = 'loaded' and new.version > 1 then
          raise exception 'What was loaded is the first version only.' using errcode = 'RA602';
        end if;
        return new;
      end $$;
      create function newest_version_stands() returns trigger language plpgsql security definer set search_path = pg_catalog, advocacy as $$
      begin
        if new.version > 1 then
          update figure set value = new.value, status = new.status, note = new.note, source_ids = new.source_ids, source_id = new.source_id, version = new.version where id = new.figure_id;
        end if;
        return new;
      end $$;
      create function figure_version_stays() returns trigger language plpgsql set search_path = pg_catalog as $$
      begin
        raise exception 'A version of a figure is never changed; a new one is written.' using errcode = 'RA603';
      end $$;
      create trigger stays before update or delete on figure_version for each row execute function figure_version_stays();
      create trigger no_truncate before truncate on figure_version for each statement execute function figure_version_stays();
      create function figure_source_goes_forward() returns trigger language plpgsql set search_path = pg_catalog as $$
      begin
        if (new.id, new.figure_id, new.of_version, new.value, new.note, new.title, new.publisher, new.address, new.file_id, new.page, new.read_on, new.license, new.attached_by, new.attached_at)
          is distinct from (old.id, old.figure_id, old.of_version, old.value, old.note, old.title, old.publisher, old.address, old.file_id, old.page, old.read_on, old.license, old.attached_by, old.attached_at) then
          raise exception 'What was attached to a figure never changes; attach another source.' using errcode = 'RA604';
        end if;
        if not (old.state || '>' || new.state in ('LOADED>PUBLISHED','LOADED>WITHDRAWN','PUBLISHED>SUPERSEDED','PUBLISHED>WITHDRAWN','SUPERSEDED>WITHDRAWN')) then
          raise exception 'A source goes forward only.' using errcode = 'RA604';
        end if;
        return new;
      end $$;
      create trigger goes_forward before update on figure_source for each row execute function figure_source_goes_forward();
      revoke all on function figure_begins(), version_is_next(), newest_version_stands(), figure_version_stays(), figure_source_goes_forward() from public;
    `);
  }

  private async policies(runner: QueryRunner): Promise<void> {
    for (const table of ["figure_source", "figure_version"])
      await runner.query(`alter table ${table} enable row level security; alter table ${table} force row level security;
        create policy owner_all on ${table} to advocacy_owner using (true) with check (true);
        grant select on ${table} to advocacy_app, advocacy_worker;
        create policy platform_reads on ${table} for select to advocacy_worker using ((select platform.is_system()));`);
    await runner.query(`
      grant insert on figure_version to advocacy_app;
      create policy public_facts on figure_version for select to advocacy_app using ((select platform.sees_v0()));
      create policy second_person on figure_version for insert to advocacy_app with check (${confirmers} and recorded_by = (select platform.actor_person()) and act <> 'loaded');
      grant insert, update on figure_source to advocacy_app;
      -- What stands behind a published figure is public as the figure is; what waits is the Alliance's own.
      create policy published on figure_source for select to advocacy_app using (state in ('PUBLISHED','SUPERSEDED') and (select platform.sees_v0()));
      create policy alliance on figure_source for select to advocacy_app using ((select platform.sees_v1()));
      create policy keeper_attaches on figure_source for insert to advocacy_app with check (${keepers} and state = 'LOADED' and attached_by = (select platform.actor_person()));
      create policy answered on figure_source for update to advocacy_app using (${confirmers}) with check (${confirmers});
      grant select (figure_id, version, value, status, note, source_ids, source_id, act, recorded_at) on figure_version to advocacy_partner;
      create policy public_facts_for_partners on figure_version for select to advocacy_partner using ((select platform.sees_v0()));
      grant select (id, figure_id, value, note, title, publisher, address, page, read_on, license, state) on figure_source to advocacy_partner;
      create policy published_for_partners on figure_source for select to advocacy_partner using (state in ('PUBLISHED','SUPERSEDED') and (select platform.sees_v0()));
      grant select (version, source_id) on figure to advocacy_partner;
      grant select (license, formula) on metric to advocacy_partner;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table figure drop constraint figure_of_its_source; drop trigger figure_begins on figure;
      drop table figure_version; drop table figure_source;
      alter table figure drop constraint says_where_from, drop column version, drop column source_id, add constraint figure_source_ids_check check (cardinality(source_ids) > 0);
      alter table metric drop column license, drop column formula;
      drop function figure_begins(), version_is_next(), newest_version_stands(), figure_version_stays(), figure_source_goes_forward();
    `);
  }
}
