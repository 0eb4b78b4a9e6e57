import { systemActor } from "@resc/access";
import { advocacyEntities, createAdvocacySubgraph } from "@resc/advocacy";
import type { RescCode } from "@resc/domain";
import { createEngagementsSubgraph, engagementsEntities, reportWork } from "@resc/engagements";
import { createFundingSubgraph, fundingEntities } from "@resc/funding";
import { createMailer } from "@resc/mail";
import { addOrganization, createMembershipSubgraph, membershipEntities } from "@resc/membership";
import { clearClock, type DatabaseSecrets, openDatabase, setClock, UnitOfWork } from "@resc/store";
import pg from "pg";
import type { Progress } from "../install.ts";
import { accordScenes } from "./accord-scenes.ts";
import { briefScenes } from "./brief-scenes.ts";
import { boardScenes } from "./board-scenes.ts";
import { castPeople, type Cast } from "./cast.ts";
import { FundingPlayer } from "./funding/funding-player.ts";
import { fundingScenes } from "./funding/funding-scenes.ts";
import { governanceScenes } from "./governance-scenes.ts";
import { playKeys } from "./keys.ts";
import { Player, type Scene } from "./play.ts";
import { expertiseScenes } from "./expertise-scenes.ts";
import { groupScenes } from "./group-scenes.ts";
import { positionScenes } from "./position-scenes.ts";
import { tellStories, type DemoDistrict } from "./stories.ts";

/** What loading the demonstration needs. */
export interface DemoSettings {
  readonly adminUrl: string;
  readonly secrets: DatabaseSecrets;
  readonly smtpUrl: string;
  readonly publicUrl: string;
  readonly issuer: string;
}

const daysOfStories = 270;

/** Whether the demonstration is in this database already; throws when an earlier load was cut short. */
async function isLoaded(admin: pg.Client): Promise<boolean> {
  const { rows } = await admin.query<{ demonstration: string | null }>("select demonstration from platform.installation");
  if (rows[0]?.demonstration === "LOADING")
    throw new Error("An earlier start was cut short while it loaded the demonstration. Run `npx -y pnpm@12.21.0 reset`, then start again.");
  return rows[0]?.demonstration === "LOADED";
}

/**
 * Loads the demonstration once: invented people, then about seventy engagements, the stories of funding and the directors' meetings, played through the use cases on the
 * database's own clock, so that every row has its duty, list row, trail and mail. The clock can be moved only while the
 * database calls itself a drill; it is itself again before anybody signs in.
 */
export async function loadDemonstration(settings: DemoSettings, progress: Progress): Promise<boolean> {
  const admin = new pg.Client({ connectionString: settings.adminUrl });
  await admin.connect();
  try {
    if (await isLoaded(admin)) return false;
    progress(
      "Demonstration people and stories (about seventy engagements, fifteen opportunities and two common positions over nine months)",
    );
    await admin.query("update platform.installation set kind = 'drill', demonstration = 'LOADING'");
    const today = new Date();
    const first = new Date(today.getTime() - daysOfStories * 86_400_000);
    await setClock(admin, first.toISOString(), 0);
    await play(settings, admin, first, today, progress);
    await admin.query("update platform.installation set demonstration = 'LOADED'");
    return true;
  } finally {
    await clearClock(admin);
    await admin.query("update platform.installation set kind = 'local' where kind = 'drill'");
    await admin.end();
  }
}

async function play(settings: DemoSettings, admin: pg.Client, first: Date, today: Date, progress: Progress): Promise<void> {
  const database = { adminUrl: settings.adminUrl, secrets: settings.secrets };
  const membership = await openDatabase({ ...database, name: "membership", as: "worker", entities: membershipEntities, poolSize: 4 });
  const app = await openDatabase({ ...database, name: "engagements", as: "app", entities: engagementsEntities, poolSize: 3 });
  const worker = await openDatabase({ ...database, name: "engagements", as: "worker", entities: engagementsEntities, poolSize: 4 });
  const fundingApp = await openDatabase({ ...database, name: "funding", as: "app", entities: fundingEntities, poolSize: 3 });
  const fundingWorker = await openDatabase({ ...database, name: "funding", as: "worker", entities: fundingEntities, poolSize: 4 });
  const membershipApp = await openDatabase({ ...database, name: "membership", as: "app", entities: membershipEntities, poolSize: 3 });
  const advocacyApp = await openDatabase({ ...database, name: "advocacy", as: "app", entities: advocacyEntities, poolSize: 2 });
  const advocacyWorker = await openDatabase({ ...database, name: "advocacy", as: "worker", entities: advocacyEntities, poolSize: 4 });
  const pools = [membership, membershipApp, app, worker, fundingApp, fundingWorker, advocacyApp, advocacyWorker];
  const mailer = createMailer({ url: settings.smtpUrl, from: "RESC Alliance <no-reply@resc-alliance.example>" });
  // Nobody in the stories only reads.
  const engagements = await createEngagementsSubgraph({ app, partner: app, worker, mailer, publicUrl: settings.publicUrl });
  const funding = await createFundingSubgraph({
    app: fundingApp,
    partner: fundingApp,
    worker: fundingWorker,
    mailer,
    publicUrl: settings.publicUrl,
    sealKey: settings.secrets.sealKey,
  });
  const governance = await createMembershipSubgraph({
    app: membershipApp,
    partner: membershipApp,
    worker: membership,
    mailer,
    publicUrl: settings.publicUrl,
  });
  const advocacy = await createAdvocacySubgraph({
    app: advocacyApp,
    partner: advocacyApp,
    worker: advocacyWorker,
    mailer,
    publicUrl: settings.publicUrl,
  });
  const parts = [engagements, funding, governance, advocacy];
  const projections = [engagements.projection, funding.projection, advocacy.projection, ...governance.projections];
  /** Every part hears what the others published: first of what is asked, then of what was answered. */
  const listen = async () => {
    for (const projection of [...projections, ...projections]) await projection.catchUp();
  };
  const tick = async () => void (await Promise.all(parts.map((part) => part.tick())));
  const drain = async () => void (await Promise.all(parts.map((part) => part.outbox.drain())));
  try {
    const cast = await castPeople(membership, settings.issuer, first.toISOString().slice(0, 10));
    const consortium = await new UnitOfWork(membership).runAs(systemActor("demonstration-organizations"), (tx) =>
      addOrganization(tx, { name: "Demonstration consortium of Durham and Haddam", townKeys: ["durham", "haddam"] }),
    );
    const library = await new UnitOfWork(membership).runAs(systemActor("demonstration-organizations"), (tx) =>
      addOrganization(tx, { name: "Demonstration children's center of Norwich", townKeys: ["norwich"] }),
    );
    await listen();
    const player = new Player(app, engagements, cast);
    const stories = [...tellStories(await districtsOf(admin)), ...special(consortium.id, library.id)];
    const scenes = stories.flatMap((story) => [...player.scenes(story, today)]);
    scenes.push(...reports(player, cast, await districtsOf(admin), today));
    scenes.push(...fundingScenes(new FundingPlayer(fundingApp, funding, cast, settings.secrets.sealKey), today));
    scenes.push(...governanceScenes(membershipApp, cast, today, listen));
    scenes.push(...groupScenes(membershipApp, cast, today));
    scenes.push(...expertiseScenes(app, cast, today));
    scenes.push(...boardScenes(membershipApp, cast, today));
    scenes.push(...positionScenes(advocacyApp, cast, today));
    scenes.push(...accordScenes(membershipApp, cast, today));
    scenes.push(...briefScenes(advocacyApp, cast, today, settings.publicUrl));
    scenes.sort((one, other) => one.at.getTime() - other.at.getTime());
    let day = "";
    for (const [index, scene] of scenes.entries()) {
      await setClock(admin, scene.at.toISOString(), 0);
      if (scene.at.toISOString().slice(0, 10) !== day) {
        day = scene.at.toISOString().slice(0, 10);
        await tick();
      }
      await scene.play();
      if (index % 20 === 19) await drain();
      if (index % 100 === 99) progress(`  ${index + 1} of ${scenes.length} acts played`);
    }
    await setClock(admin, today.toISOString(), 0);
    await listen();
    await tick();
    await playKeys({ ...database, issuer: settings.issuer, cast, now: today });
    await setClock(admin, new Date(today.getTime() + 30_000).toISOString(), 0);
    await drain();
  } finally {
    mailer.close();
    await Promise.all(pools.map((access) => access.source.destroy()));
  }
}

async function districtsOf(admin: pg.Client): Promise<DemoDistrict[]> {
  const { rows } = await admin.query<DemoDistrict>(
    `select d.id, d.short_name as name, array(select distinct l.resc_code from engagements.known_district_town s join engagements.known_catchment_line l on l.town_key = s.town_key where s.district_id = d.id) as hosts
     from engagements.known_district d where d.kind in ('LOCAL', 'REGIONAL') and d.valid @> '2026-01-01'::date and d.valid @> current_date order by d.short_name`,
  );
  return rows.filter((row) => row.hosts.length === 1);
}

/** A customer with two home RESCs, and an organization entered on the spot. */
function special(consortiumId: string, centerId: string) {
  const base = { home: false, leadDays: 14, lengthDays: 120, days: 12, price: "18500.00" } as const;
  return [
    {
      ...base,
      provider: "CREC" as RescCode,
      customer: { organizationId: consortiumId },
      category: "planning",
      service: "Shared services feasibility study",
      plot: "inDelivery" as const,
      daysAgo: 60,
    },
    {
      ...base,
      provider: "EASTCONN" as RescCode,
      customer: { organizationId: centerId },
      category: "early_childhood",
      service: "Early childhood classroom coaching",
      plot: "discussed" as const,
      daysAgo: 33,
    },
  ];
}

/** Work heard of: one waiting, one more waiting for another RESC. */
function reports(player: Player, cast: Cast, districts: readonly DemoDistrict[], today: Date): Scene[] {
  const at = (days: number) => new Date(today.getTime() - days * 86_400_000);
  const find = (host: RescCode) => districts.find((district) => district.hosts[0] === host)?.id ?? "";
  const report =
    (
      sub: string,
      role: "COORDINATOR" | "DIRECTOR",
      organization: "ALLIANCE" | RescCode,
      provider: RescCode,
      host: RescCode,
      service: string,
      howHeard: string,
    ) =>
    async () => {
      await player.act(
        { personId: cast.get(sub) ?? null, role, organization, requestId: `demonstration-${sub}`, authTime: null },
        "reportWork",
        (tx) =>
          reportWork(tx, {
            provider,
            districtId: find(host),
            organizationId: null,
            categoryCode: "talent",
            service,
            startsOn: null,
            endsOn: null,
            howHeard,
          }),
      );
    };
  return [
    {
      at: at(9),
      play: report(
        "coordinator",
        "COORDINATOR",
        "ALLIANCE",
        "CES",
        "EDADVANCE",
        "Mentor teacher training",
        "Mentioned at the regional superintendents' meeting",
      ),
    },
    {
      at: at(4),
      play: report(
        "learn-director",
        "DIRECTOR",
        "LEARN",
        "CREC",
        "LEARN",
        "Leadership coaching",
        "A principal told us about it on the telephone",
      ),
    },
  ];
}
