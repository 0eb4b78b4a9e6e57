import { randomUUID } from "node:crypto";
import type { Actor, RoleCode } from "@resc/access";
import { releaseBrief, reviewBrief, sendBrief } from "@resc/advocacy";
import { type OrganizationCode, rescCodes } from "@resc/domain";
import { type DatabaseAccess, type Transaction, UnitOfWork } from "@resc/store";
import type { Cast } from "./cast.ts";
import { demoPeople } from "./people.ts";
import type { Scene } from "./play.ts";

/** The first brief of the demonstration: sent, reviewed by all six Executive Directors, released by the liaison. */
export function briefScenes(app: DatabaseAccess, cast: Cast, today: Date, publicUrl: string): readonly Scene[] {
  const work = new UnitOfWork(app);
  const holding = (role: RoleCode, organization: OrganizationCode): Actor => {
    const one = demoPeople.find(({ roles }) => roles.some((held) => held.role === role && held.organization === organization));
    if (!one) throw new Error(`The demonstration has nobody as ${role} of ${organization}.`);
    return { personId: cast.get(one.sub) ?? "", role, organization, requestId: `demonstration-${randomUUID()}`, authTime: null };
  };
  const first = async (tx: Transaction): Promise<{ id: string; version: number }> => {
    const [row] = await tx.query<{ id: string; version: number }>("select id, version from brief order by number limit 1");
    if (!row) throw new Error("The first brief is not loaded.");
    return row;
  };
  const scene = (
    days: number,
    hours: number,
    actor: () => Actor,
    name: string,
    act: (tx: Transaction) => Promise<{ id: string }>,
  ): Scene => ({
    at: new Date(today.getTime() - days * 86_400_000 + hours * 3_600_000),
    play: async () => {
      const key = randomUUID();
      await work.run(actor(), { name, key, body: key }, act);
    },
  });
  const liaison = () => holding("LIAISON", "ALLIANCE");
  return [
    scene(20, 0, liaison, "sendBrief", async (tx) => sendBrief(tx, await first(tx), publicUrl)),
    ...rescCodes.map((code, place) =>
      scene(
        19,
        place,
        () => holding("EXECUTIVE_DIRECTOR", code),
        "reviewBrief",
        async (tx) => reviewBrief(tx, await first(tx)),
      ),
    ),
    scene(18, 0, liaison, "releaseBrief", async (tx) => releaseBrief(tx, await first(tx), publicUrl)),
  ];
}
