import { randomUUID } from "node:crypto";
import type { RoleCode } from "@resc/access";
import type { OrganizationCode } from "@resc/domain";
import type { DemoPerson } from "../demo/people.ts";
import type { RunningPlatform } from "../second-platform/running-platform.ts";
import { type GatewayAnswer, mutationNamed, SignedIn } from "../second-platform/signed-in.ts";
import type { DrillClock } from "./drill-clock.ts";
import type { Transcript } from "./transcript.ts";

/** An act that the platform refused, with what it said. */
export class RefusedAct extends Error {}

/** A session that was not used for this long is signed in anew, before the platform ends it. */
const idleMinutes = 25;

/** Somebody of the drill: signs in through the local identity provider and acts by registered operations alone. */
export class DrillPerson {
  readonly sub: string;
  readonly name: string;
  private readonly platform: RunningPlatform;
  private readonly clock: DrillClock;
  private readonly transcript: Transcript;
  private readonly role: RoleCode;
  private readonly organization: OrganizationCode;
  private session: SignedIn | undefined;
  private usedAt = 0;

  constructor(
    stage: { readonly platform: RunningPlatform; readonly clock: DrillClock; readonly transcript: Transcript },
    person: DemoPerson,
    role: RoleCode,
    organization: OrganizationCode,
  ) {
    this.platform = stage.platform;
    this.clock = stage.clock;
    this.transcript = stage.transcript;
    this.sub = person.sub;
    this.name = person.name;
    this.role = role;
    this.organization = organization;
  }

  private async signedIn(): Promise<SignedIn> {
    const now = this.clock.now.getTime();
    if (!this.session || now - this.usedAt > idleMinutes * 60_000) {
      this.session = await (this.session?.onSameDevice() ?? new SignedIn(this.platform)).signIn(this.name);
      await this.session.post("/auth/act-as", { role: this.role, organization: this.organization });
    }
    this.usedAt = now;
    return this.session;
  }

  private async ask(pattern: RegExp, variables: Record<string, unknown>): Promise<NonNullable<GatewayAnswer["data"]>> {
    const session = await this.signedIn();
    const text = await session.askText(pattern, variables);
    this.transcript.hear(this.sub, String(pattern), text);
    const { data, errors } = JSON.parse(text) as GatewayAnswer;
    if (!data) throw new RefusedAct(errors?.[0]?.message ?? text);
    return data;
  }

  /** Runs the registered mutation with this field. Answers what it says of the object; throws {@link RefusedAct}. */
  async act(field: string, input: object): Promise<Record<string, unknown>> {
    const data = await this.ask(mutationNamed(field), { input: { idempotencyKey: randomUUID(), ...input } });
    const told = data[field] as Record<string, unknown> & { readonly fields?: readonly { readonly message: string }[] };
    if (told["code"] !== undefined) throw new RefusedAct([told["message"], ...(told.fields ?? []).map(({ message }) => message)].join(" "));
    const object = Object.values(told).find((value) => typeof value === "object" && value !== null);
    return (object ?? {}) as Record<string, unknown>;
  }

  /** Whether the platform refuses an act, and with which words; null when it did it. */
  async refusal(field: string, input: object): Promise<string | null> {
    try {
      await this.act(field, input);
      return null;
    } catch (error) {
      if (error instanceof RefusedAct) return error.message;
      throw error;
    }
  }

  /** Runs a registered query by its name. */
  async read(query: string, variables: Record<string, unknown>): Promise<NonNullable<GatewayAnswer["data"]>> {
    return this.ask(new RegExp(`query ${query}\\b`), variables);
  }

  /** Reads without minding whether there is anything to read: what is answered is searched all the same. */
  async look(query: string, variables: Record<string, unknown>): Promise<void> {
    await this.read(query, variables).catch((error: unknown) => {
      if (!(error instanceof RefusedAct)) throw error;
    });
  }

  /** Takes a file away. Answers the status: 404 when there is none for this person. */
  async takeFile(id: string): Promise<number> {
    const { status, text } = await (await this.signedIn()).takeFile("funding", id);
    this.transcript.hear(this.sub, `file ${id}`, text);
    return status;
  }

  /** Sends a part of a proposal. Answers the file's id. */
  async sendPart(name: string, words: string): Promise<string> {
    const bytes = new TextEncoder().encode(`%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n% ${words}\ntrailer << /Root 1 0 R >>\n%%EOF\n`);
    const answer = await (await this.signedIn()).sendFile("funding", "PROPOSAL_PART", name, bytes);
    const told = (await answer.json()) as { readonly id?: string; readonly message?: string };
    if (!answer.ok || !told.id) throw new RefusedAct(told.message ?? `The file was answered with ${answer.status}.`);
    return told.id;
  }
}
