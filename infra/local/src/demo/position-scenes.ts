import { randomUUID } from "node:crypto";
import type { Actor, RoleCode } from "@resc/access";
import { answerPosition, callForCommitment, draftPosition, type PositionAnswer, proposePosition, releasePosition } from "@resc/advocacy";
import { type OrganizationCode, type RescCode, rescCodes } from "@resc/domain";
import { type DatabaseAccess, type Transaction, UnitOfWork } from "@resc/store";
import type { Cast } from "./cast.ts";
import { demoPeople } from "./people.ts";
import type { Scene } from "./play.ts";

const cut = {
  trigger: "DANGER",
  why: "A cut of the magnet operating grants is under discussion.",
  title: "Demonstration: no mid-year cut of the magnet operating grants",
  body: "Demonstration text. Families chose their schools on the promise of the full year. The six RESCs ask that the magnet operating grants are not cut while the school year runs, and offer to show school by school what a cut would end.",
} as const;
const safety = {
  trigger: "UNUSUAL_CIRCUMSTANCE",
  why: "A supplier of student information systems has been broken into; districts ask what we say.",
  title: "Demonstration: one answer to the breach of a supplier",
  body: "Demonstration text. The six RESCs tell districts the same thing on the same day: what happened, which data were touched, and whom to call. None of us speaks of another's systems.",
} as const;

/** Common positions of the demonstration: one in force, one out for commitment with two answers. */
class PositionScenes {
  private readonly work: UnitOfWork;
  private readonly cast: Cast;
  readonly scenes: Scene[] = [];

  constructor(app: DatabaseAccess, cast: Cast) {
    this.work = new UnitOfWork(app);
    this.cast = cast;
  }

  private holding(role: RoleCode, organization: OrganizationCode): Actor {
    const one = demoPeople.find(({ roles }) => roles.some((held) => held.role === role && held.organization === organization));
    if (!one) throw new Error(`The demonstration has nobody as ${role} of ${organization}.`);
    return { personId: this.cast.get(one.sub) ?? "", role, organization, requestId: `demonstration-${randomUUID()}`, authTime: null };
  }

  private async act(actor: Actor, name: string, change: (tx: Transaction) => Promise<{ id: string }>): Promise<string> {
    const key = randomUUID();
    return (await this.work.run(actor, { name, key, body: key }, change)).id;
  }

  private add(at: Date, play: () => Promise<unknown>): void {
    this.scenes.push({ at, play: async () => void (await play()) });
  }

  /** The newest version of a position, as it stands now. */
  private async newest(tx: Transaction, id: string): Promise<{ versionId: string; version: number }> {
    const [row] = await tx.query<{ versionId: string; version: number }>(
      `select id as "versionId", version from position_version where position_id = $1 order by number desc limit 1`,
      [id],
    );
    if (!row) throw new Error("The position of a story is gone.");
    return row;
  }

  /** A position from the proposal to the call for commitment; answers its id, once it is played. */
  called(at: (hours: number) => Date, proposer: RescCode, words: typeof cut | typeof safety): { id: string } {
    const known = { id: "" };
    this.add(at(0), async () => {
      known.id = await this.act(this.holding("EXECUTIVE_DIRECTOR", proposer), "proposePosition", (tx) => proposePosition(tx, words));
    });
    this.add(at(2), () =>
      this.act(this.holding("LIAISON", "ALLIANCE"), "draftPosition", async (tx) =>
        draftPosition(tx, await this.newest(tx, known.id), words),
      ),
    );
    this.add(at(3), () =>
      this.act(this.holding("COORDINATOR", "ALLIANCE"), "callForCommitment", async (tx) =>
        callForCommitment(tx, await this.newest(tx, known.id), null),
      ),
    );
    return known;
  }

  answered(at: Date, known: { id: string }, code: RescCode, answer: PositionAnswer, words: string | null): void {
    this.add(at, () =>
      this.act(this.holding("EXECUTIVE_DIRECTOR", code), "answerPosition", async (tx) =>
        answerPosition(tx, await this.newest(tx, known.id), answer, words),
      ),
    );
  }

  released(at: Date, known: { id: string }): void {
    this.add(at, () =>
      this.act(this.holding("COORDINATOR", "ALLIANCE"), "releasePosition", async (tx) =>
        releasePosition(tx, await this.newest(tx, known.id), null),
      ),
    );
  }
}

/** The scenes of common positions, before today. */
export function positionScenes(app: DatabaseAccess, cast: Cast, today: Date): readonly Scene[] {
  const played = new PositionScenes(app, cast);
  const since = (days: number) => (hours: number) => new Date(today.getTime() - days * 86_400_000 + hours * 3_600_000);
  const [long, late] = [since(40), since(1)];
  const inForce = played.called(long, "CREC", cut);
  for (const [place, code] of rescCodes.entries()) played.answered(long(24 + place), inForce, code, "COMMIT", null);
  played.released(long(48), inForce);
  const out = played.called(late, "EASTCONN", safety);
  played.answered(late(6), out, "EASTCONN", "COMMIT", null);
  played.answered(late(8), out, "ACES", "COMMIT", "We have told our districts that the six will speak together.");
  return played.scenes;
}
