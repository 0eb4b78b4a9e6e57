import { randomUUID } from "node:crypto";
import type { Actor, RoleCode } from "@resc/access";
import { connecticutDate, type RescCode } from "@resc/domain";
import { acknowledgeAccord, giveRole, shareAccord } from "@resc/membership";
import { type DatabaseAccess, type Transaction, UnitOfWork } from "@resc/store";
import type { Cast } from "./cast.ts";
import type { Scene } from "./play.ts";

interface Leader {
  readonly resc: RescCode;
  /** Subject of a program specialist who becomes a director. */
  readonly sub: string;
  readonly daysAgo: number;
  readonly shared: boolean;
  readonly acknowledged: boolean;
}

/** New leaders of the demonstration: one who is to get the Accord, one overdue, one who has acknowledged it. */
const leaders: readonly Leader[] = [
  { resc: "ACES", sub: "aces-staff", daysAgo: 4, shared: false, acknowledged: false },
  { resc: "LEARN", sub: "learn-staff", daysAgo: 47, shared: true, acknowledged: false },
  { resc: "EDADVANCE", sub: "edadvance-staff", daysAgo: 63, shared: true, acknowledged: true },
];

const hour = 3_600_000;

/** The on-boarding of new leaders, played through the use cases by their Executive Directors and themselves. */
export function accordScenes(app: DatabaseAccess, cast: Cast, today: Date): Scene[] {
  const work = new UnitOfWork(app);
  const actor = (sub: string, role: RoleCode, organization: RescCode): Actor => ({
    personId: cast.get(sub) ?? null,
    role,
    organization,
    requestId: `demonstration-${randomUUID()}`,
    authTime: null,
  });
  const act = async (by: Actor, name: string, change: (tx: Transaction) => Promise<{ id: string } | void>) => {
    const key = randomUUID();
    await work.run(by, { name, key, body: key }, async (tx) => (await change(tx)) ?? { id: key });
  };
  const task = async (tx: Transaction, personId: string) => {
    const [row] = await tx.query<{ id: string; version: number }>("select id, version from onboarding where person_id = $1", [personId]);
    if (!row) throw new Error("The on-boarding of a story is gone.");
    return row;
  };
  return leaders.flatMap(({ resc, sub, daysAgo, shared, acknowledged }) => {
    const at = (hours: number) => new Date(today.getTime() - daysAgo * 24 * hour + hours * hour);
    const personId = cast.get(sub) ?? "";
    const director = actor(`${resc.toLowerCase()}-ed`, "EXECUTIVE_DIRECTOR", resc);
    const given = {
      personId,
      role: "DIRECTOR",
      organization: resc,
      validFrom: connecticutDate(at(0)),
      validTo: null,
      reason: "Demonstration",
    } as const;
    const scenes: Scene[] = [{ at: at(0), play: () => act(director, "giveRole", (tx) => giveRole(tx, given)) }];
    if (shared)
      scenes.push({ at: at(26), play: () => act(director, "shareAccord", async (tx) => shareAccord(tx, await task(tx, personId))) });
    if (acknowledged)
      scenes.push({
        at: at(52),
        play: () => act(actor(sub, "DIRECTOR", resc), "acknowledgeAccord", async (tx) => acknowledgeAccord(tx, await task(tx, personId))),
      });
    return scenes;
  });
}
