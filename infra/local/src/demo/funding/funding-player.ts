import { createHash, randomUUID } from "node:crypto";
import type { Actor, RoleCode } from "@resc/access";
import type { OrganizationCode, RescCode } from "@resc/domain";
import { type FundingSubgraph, Seal } from "@resc/funding";
import { type DatabaseAccess, type StoredResult, type Transaction, UnitOfWork } from "@resc/store";
import type { Cast } from "../cast.ts";
import { demoPeople } from "../people.ts";

async function* once(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** A small PDF that says what it is. */
export function pdfThatSays(words: string): Buffer {
  return Buffer.from(`%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n% Demonstration: ${words}\ntrailer << /Root 1 0 R >>\n%%EOF\n`);
}

/** Acts of funding as the people of the demonstration who would do them. */
export class FundingPlayer {
  readonly seal: Seal;
  private readonly work: UnitOfWork;
  private readonly funding: FundingSubgraph;
  private readonly cast: Cast;

  constructor(app: DatabaseAccess, funding: FundingSubgraph, cast: Cast, sealKey: string) {
    this.work = new UnitOfWork(app);
    this.funding = funding;
    this.cast = cast;
    this.seal = new Seal(sealKey);
  }

  private holding(role: RoleCode, organization: OrganizationCode): Actor | undefined {
    const one = demoPeople.find(({ roles }) => roles.some((held) => held.role === role && held.organization === organization));
    return one && { personId: this.personId(one.sub), role, organization, requestId: `demonstration-${randomUUID()}`, authTime: null };
  }

  private required(role: RoleCode, organization: OrganizationCode): Actor {
    const actor = this.holding(role, organization);
    if (!actor) throw new Error(`The demonstration has nobody as ${role} of ${organization}.`);
    return actor;
  }

  personId(sub: string): string {
    return this.cast.get(sub) ?? "";
  }

  coordinator(): Actor {
    return this.required("COORDINATOR", "ALLIANCE");
  }

  executive(code: RescCode): Actor {
    return this.required("EXECUTIVE_DIRECTOR", code);
  }

  /** Who carries the RESC's programs. */
  program(code: RescCode): Actor {
    const sub = `${code.toLowerCase()}-director`;
    return { ...this.required("DIRECTOR", code), personId: this.personId(sub) };
  }

  /** Who speaks for the RESC on opportunities: where nobody is designated, the Executive Director stands in. */
  speaker(code: RescCode): Actor {
    return this.holding("CLEARINGHOUSE_DIRECTOR", code) ?? this.executive(code);
  }

  nameOf(actor: Actor): string {
    return demoPeople.find(({ sub }) => this.personId(sub) === actor.personId)?.name ?? "";
  }

  /** Runs one act as a person. Answers the id that the act names, or an empty text. */
  async act(actor: Actor, name: string, change: (tx: Transaction) => Promise<{ id: string } | void>): Promise<string> {
    const key = randomUUID();
    const done: StoredResult = await this.work.run(actor, { name, key, body: key }, async (tx) => (await change(tx)) ?? { id: "" });
    return done.id;
  }

  /** Sends a file as the gateway passes it on. Answers its id. */
  async send(actor: Actor, purpose: string, name: string, words: string): Promise<string> {
    const bytes = pdfThatSays(words);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    return (await this.funding.files.receive(actor, { purpose, name, sha256 }, once(bytes))).id;
  }

  /** A row as last seen, for acts that ask for its version. */
  async seen(
    tx: Transaction,
    table: "opportunity" | "state_contract" | "venture" | "contribution",
    id: string,
  ): Promise<{ id: string; version: number }> {
    const [row] = await tx.query<{ version: number }>(`select version from ${table} where id = $1`, [id]);
    if (!row) throw new Error(`A ${table} of a story is gone.`);
    return { id, version: row.version };
  }
}
