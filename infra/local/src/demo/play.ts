import { randomUUID } from "node:crypto";
import { type Actor, type RoleCode } from "@resc/access";
import { addDays, connecticutDate, type RescCode } from "@resc/domain";
import {
  acknowledge,
  actOnEngagement,
  agreeEngagement,
  amendEngagement,
  askForCall,
  CourtesyNoticeEntity,
  endEngagement,
  type EngagementsSubgraph,
  giveNotice,
  logDelivery,
  raiseConcern,
  recordConversation,
  startEngagement,
} from "@resc/engagements";
import { type DatabaseAccess, type StoredResult, type Transaction, UnitOfWork } from "@resc/store";
import type { Cast } from "./cast.ts";
import { Chance } from "./random.ts";
import type { Story } from "./story.ts";

/** One thing that happens in a story: when, and what. */
export interface Scene {
  readonly at: Date;
  readonly play: () => Promise<void>;
}

const at: Readonly<Record<RescCode, string>> = {
  ACES: "aces",
  CES: "ces",
  CREC: "crec",
  EASTCONN: "eastconn",
  EDADVANCE: "edadvance",
  LEARN: "learn",
};
const concern = "Two of our own coaches already work in this school. We would like to plan together before the second term.";

/** Plays stories through the use cases, as the people who would do it. */
export class Player {
  private readonly work: UnitOfWork;
  private readonly engagements: EngagementsSubgraph;
  private readonly cast: Cast;
  private readonly chance = new Chance(7);

  constructor(app: DatabaseAccess, engagements: EngagementsSubgraph, cast: Cast) {
    this.work = new UnitOfWork(app);
    this.engagements = engagements;
    this.cast = cast;
  }

  private actor(sub: string, role: RoleCode, organization: RescCode): Actor {
    return { personId: this.cast.get(sub) ?? null, role, organization, requestId: `demonstration-${randomUUID()}`, authTime: null };
  }

  /** Someone of a RESC who carries its work. */
  private provider(code: RescCode): Actor {
    return this.actor(`${at[code]}-director`, "DIRECTOR", code);
  }

  private director(code: RescCode): Actor {
    return this.actor(`${at[code]}-ed`, "EXECUTIVE_DIRECTOR", code);
  }

  /** Runs one act as a person. */
  async act(actor: Actor, name: string, change: (tx: Transaction) => Promise<StoredResult>): Promise<StoredResult> {
    const key = randomUUID();
    return this.work.run(actor, { name, key, body: key }, change);
  }

  /** The scenes of a story in order. */
  scenes(story: Story, today: Date): readonly Scene[] {
    const begin = new Date(today.getTime() - story.daysAgo * 86_400_000);
    begin.setUTCHours(13 + this.chance.between(0, 7), this.chance.between(0, 59), this.chance.between(0, 59), 0);
    const after = (days: number, hours = 0) => new Date(begin.getTime() + days * 86_400_000 + hours * 3_600_000);
    const known = { id: "" };
    const startsOn = addDays(connecticutDate(begin), story.leadDays);
    const scenes: Scene[] = [{ at: begin, play: async () => void (known.id = await this.start(story, startsOn)) }];
    const add = (when: Date, play: () => Promise<void>) => scenes.push({ at: when, play });
    if (!story.home) this.noticeScenes(story, known, add, after);
    this.workScenes(story, known, startsOn, add, after);
    return scenes.filter((scene) => scene.at < today);
  }

  private noticeScenes(
    story: Story,
    known: { id: string },
    add: (when: Date, play: () => Promise<void>) => void,
    after: (days: number, hours?: number) => Date,
  ): void {
    const { plot } = story;
    if (plot === "late" || plot === "due" || plot === "neverGiven" || plot === "placed") return;
    add(after(plot === "givenLate" ? 11 : plot === "withdrawn" ? 7 : this.chance.between(0, 2), 1), () =>
      this.give(story, known.id, plot === "recordedCall" ? "CALL" : "PLATFORM"),
    );
    if (plot === "noAnswer") return;
    const answer = after(plot === "givenLate" ? 13 : plot === "withdrawn" ? 8 : this.chance.between(3, 4), 2);
    if (plot === "callMe")
      add(answer, () =>
        this.answer(known.id, (tx, notice) => askForCall(tx, notice, "Please call before Friday; we may have somebody for this.")),
      );
    else add(answer, () => this.answer(known.id, acknowledge));
    if (plot === "concern") add(after(5, 3), () => this.answer(known.id, (tx, notice) => raiseConcern(tx, notice, concern)));
    if (plot === "discussed" || plot === "closed")
      add(after(6, 1), () =>
        this.answer(known.id, (tx, notice) =>
          recordConversation(tx, notice, {
            collaboration: "SUPPORT",
            capacityBuilding: "OFFERED",
            words: "Our specialist joins two of the sessions.",
          }),
        ),
      );
  }

  private workScenes(
    story: Story,
    known: { id: string },
    startsOn: string,
    add: (when: Date, play: () => Promise<void>) => void,
    after: (days: number, hours?: number) => Date,
  ): void {
    const { plot } = story;
    if (["placed", "due", "late", "callMe"].includes(plot)) return;
    add(after(4, 4), () => this.step(story, known.id, "scope"));
    if (["scoping", "noAnswer", "recordedCall", "givenLate"].includes(plot)) return;
    if (plot === "declined") return add(after(7), () => this.end(story, known.id, "decline", "We have no staff free in that period."));
    if (plot === "withdrawn")
      return add(after(12), () => this.end(story, known.id, "withdraw", "The district found a way with its own staff."));
    add(after(7, 3), () => this.agree(story, known.id, startsOn));
    if (plot === "cancelled") return add(after(15), () => this.end(story, known.id, "cancel", "The district's budget for it was cut."));
    if (plot === "amended") return add(after(9, 2), () => this.amend(story, known.id));
    if (["agreed", "concern", "discussed"].includes(plot)) return;
    const start = story.leadDays + 1;
    for (let day = start; day < start + Math.min(story.lengthDays, 70); day += 9)
      add(after(day, 2), () => this.deliver(story, known.id, day - start));
    if (plot === "inDelivery") return;
    add(after(start + Math.min(story.lengthDays, 70) + 3), () => this.step(story, known.id, "finish"));
    if (plot === "closed") add(after(start + Math.min(story.lengthDays, 70) + 12), () => this.step(story, known.id, "close"));
  }

  private async start(story: Story, startsOn: string): Promise<string> {
    const invited = this.chance.between(0, 4) === 0;
    const { id } = await this.act(this.provider(story.provider), "startEngagement", (tx) =>
      startEngagement(tx, {
        ...story.customer,
        categoryCode: story.category,
        service: story.service,
        origin: invited
          ? "STAFF_INVITATION"
          : "organizationId" in story.customer
            ? "ORGANIZATION_REQUEST"
            : this.chance.between(0, 5) === 0
              ? "BID"
              : "DISTRICT_REQUEST",
        startsOn,
        endsOn: addDays(startsOn, story.lengthDays),
        days: story.days,
        whyUs: story.home ? null : this.chance.pick(["ASKED_FOR_US", "NOT_OFFERED_AT_HOME", "DATES", "FOLLOWS_STAFF_MEMBER"] as const),
        whyUsWords: null,
        contactName: "Office of the Superintendent",
        contactEmail: null,
        contactPhone: "203-555-0100",
        invitedStaffName: invited ? "Member of the coaching team" : null,
        price: story.price,
        notes: "Demonstration: internal note of the RESC doing the work.",
        notices: [],
      }),
    );
    return id;
  }

  private async give(story: Story, engagementId: string, channel: "PLATFORM" | "CALL"): Promise<void> {
    for (const id of await this.notices(engagementId)) {
      await this.act(this.provider(story.provider), "giveCourtesyNotice", async (tx) => {
        const notice = await tx.lock(CourtesyNoticeEntity, id);
        if (notice?.state === "DUE") {
          await giveNotice(tx, notice, {
            channel,
            spokenAt: channel === "CALL" ? new Date(tx.now.getTime() - 1_800_000) : null,
            spokeWith: channel === "CALL" ? "the Executive Director" : null,
            recipientPersonId: null,
            lateReason: null,
            collaboration: this.chance.pick(["NONE_DISCUSSED", "JOINT", "SUPPORT"] as const),
            collaborationWords: null,
            capacityBuilding: this.chance.pick(["NONE_DISCUSSED", "OFFERED"] as const),
            capacityWords: null,
            message: channel === "CALL" ? null : "We would be glad to hear from you if you would like to take part.",
          });
        }
        return { id };
      });
    }
  }

  private async answer(engagementId: string, say: (tx: Transaction, notice: CourtesyNoticeEntity) => Promise<void>): Promise<void> {
    for (const id of await this.notices(engagementId)) {
      const host = await this.hostOf(id);
      await this.act(this.director(host), "answerCourtesyNotice", async (tx) => {
        const notice = await tx.lock(CourtesyNoticeEntity, id);
        if (notice && notice.state !== "DUE" && notice.state !== "CLOSED") await say(tx, notice);
        return { id };
      });
    }
  }

  private async notices(engagementId: string): Promise<string[]> {
    return this.reading((read) =>
      read
        .query<{ id: string }>("select id from courtesy_notice where engagement_id = $1 and state <> 'NOT_REQUIRED' order by host_code", [
          engagementId,
        ])
        .then((rows) => rows.map((row) => row.id)),
    );
  }

  private async hostOf(noticeId: string): Promise<RescCode> {
    const host = await this.reading((read) =>
      read.query<{ host_code: RescCode }>("select host_code from courtesy_notice where id = $1", [noticeId]),
    );
    if (!host[0]) throw new Error("The notice of a story is gone.");
    return host[0].host_code;
  }

  /** Executive Directors see every notice; one of them reads for the player. */
  private async reading<Result>(ask: (read: ReturnType<EngagementsSubgraph["openRead"]>) => Promise<Result>): Promise<Result> {
    const read = this.engagements.openRead(this.director("CREC"));
    try {
      return await ask(read);
    } finally {
      await read.close();
    }
  }

  private async target(story: Story, id: string, tx: Transaction): Promise<{ id: string; version: number }> {
    const [row] = await tx.query<{ version: number }>("select version from engagement where id = $1", [id]);
    if (!row) throw new Error(`The engagement of a story of ${story.provider} is gone.`);
    return { id, version: row.version };
  }

  private async step(story: Story, id: string, step: "scope" | "finish" | "close"): Promise<void> {
    await this.act(this.provider(story.provider), step, async (tx) => {
      await actOnEngagement(tx, await this.target(story, id, tx), step);
      return { id };
    });
  }

  private async end(story: Story, id: string, end: "decline" | "withdraw" | "cancel", reason: string): Promise<void> {
    await this.act(this.provider(story.provider), end, async (tx) => {
      await endEngagement(tx, await this.target(story, id, tx), end, reason);
      return { id };
    });
  }

  private async agree(story: Story, id: string, startsOn: string): Promise<void> {
    await this.act(this.provider(story.provider), "agree", async (tx) => {
      await agreeEngagement(tx, await this.target(story, id, tx), {
        startsOn,
        endsOn: null,
        days: null,
        noticeToFollowReason: story.plot === "neverGiven" ? "The start was too near; the notice follows." : null,
      });
      return { id };
    });
  }

  private async amend(story: Story, id: string): Promise<void> {
    await this.act(this.provider(story.provider), "amend", async (tx) => {
      await amendEngagement(tx, await this.target(story, id, tx), { days: Math.min(story.days * 4 + 20, 180) });
      return { id };
    });
  }

  private async deliver(story: Story, id: string, round: number): Promise<void> {
    await this.act(this.provider(story.provider), "logDelivery", async (tx) => {
      await logDelivery(tx, await this.target(story, id, tx), {
        deliveredOn: tx.today,
        hours: this.chance.pick([2, 3, 6]),
        participants: this.chance.between(6, 28),
        note: round === 0 ? "First session" : null,
      });
      return { id };
    });
  }
}
