import { randomUUID } from "node:crypto";
import type { Actor, RoleCode } from "@resc/access";
import { addDays, connecticutDate, connecticutInstant, type OrganizationCode, type RescCode, weekday } from "@resc/domain";
import { type DatabaseAccess, type StoredResult, type Transaction, UnitOfWork } from "@resc/store";
import type { Cast } from "./cast.ts";
import type { Scene } from "./play.ts";

const thursday = 4;
const beginsAt = "09:30";

/** Plays meetings, of the Executive Directors and of groups, through the use cases. */
export class GovernancePlayer {
  private readonly work: UnitOfWork;
  private readonly cast: Cast;
  readonly scenes: Scene[] = [];
  private readonly today: Date;

  constructor(app: DatabaseAccess, cast: Cast, today: Date) {
    this.work = new UnitOfWork(app);
    this.cast = cast;
    this.today = today;
  }

  actor(sub: string, role: RoleCode, organization: OrganizationCode): Actor {
    return { personId: this.cast.get(sub) ?? null, role, organization, requestId: `demonstration-${randomUUID()}`, authTime: null };
  }

  get coordinator(): Actor {
    return this.actor("coordinator", "COORDINATOR", "ALLIANCE");
  }

  executive(code: RescCode): Actor {
    return this.actor(`${code.toLowerCase()}-ed`, "EXECUTIVE_DIRECTOR", code);
  }

  /** Something that happens at a moment, unless the moment is still to come. */
  add(
    at: Date,
    name: string,
    actor: Actor,
    change: (tx: Transaction) => Promise<StoredResult | void>,
    known: { id: string } = { id: "" },
  ): { id: string } {
    const play = async () => {
      const { id } = await this.work.run(
        actor,
        { name, key: randomUUID(), body: name },
        async (tx) => (await change(tx)) ?? { id: known.id },
      );
      known.id = id;
    };
    if (at < this.today) this.scenes.push({ at, play });
    return known;
  }

  /** The parts of the platform hear of one another at a moment, unless it is still to come. */
  hear(at: Date, listen: () => Promise<void>): void {
    if (at < this.today) this.scenes.push({ at, play: listen });
  }

  /** A Thursday about so many days from today, at the hour of the meetings. */
  day(days: number): Date {
    let day = addDays(connecticutDate(this.today), days);
    while (weekday(day) !== thursday) day = addDays(day, 1);
    return connecticutInstant(day, beginsAt);
  }
}
