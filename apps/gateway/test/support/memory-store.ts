import type {
  AccessEntry,
  FileTicket,
  GatewayKeys,
  GatewayProgram,
  GatewayQueries,
  GatewaySession,
  GatewayStore,
  GatewayTickets,
  ListColumns,
  LiveGrant,
  OpenSession,
  QuotaAnswer,
} from "@resc/store/gateway";

interface Kept extends OpenSession {
  role: string;
  organization: string;
  personId: string;
  tokensAt: number;
  claimed: boolean;
}

/** The gateway's store in memory: people by subject, sessions by cookie, and a log that tests read. */
export class MemoryStore implements GatewayStore {
  readonly grants = new Map<string, LiveGrant[]>();
  readonly sessions = new Map<string, Kept>();
  readonly log: AccessEntry[] = [];
  /** What gateways told of their lists at their start. */
  readonly columnsNoted: (readonly ListColumns[])[] = [];
  /** Devices by the person who was seen with them. */
  readonly devices = new Map<string, Set<string>>();
  /** Programs by API key, and by issuer and subject parted by a space. */
  readonly programs = new Map<string, GatewayProgram>();
  readonly spent = new Map<string, number>();
  now = Math.floor(Date.now() / 1000);
  isReady = true;
  reachable = true;
  version = "engagements:1";

  person(sub: string, ...roles: readonly (readonly [string, string])[]): void {
    this.grants.set(
      sub,
      roles.map(([role, organization], index) => ({ grantId: `grant_${sub}_${index}`, role, organization })),
    );
  }

  /** A signed-in person without the way through the issuer; returns the Cookie header. */
  async signIn(sub: string): Promise<string> {
    const cookie = sub.padEnd(43, "x").slice(0, 43);
    await this.openSession({ cookie, iss: "https://issuer.example", sub, authTime: this.now, refreshToken: null });
    return `__Host-resc=${cookie}`;
  }

  #state(kept: Kept): GatewaySession {
    const grants = this.grants.get(kept.sub) ?? [];
    return {
      personId: kept.personId,
      iss: kept.iss,
      sub: kept.sub,
      role: kept.role,
      organization: kept.organization,
      grants,
      actingGrantLive: grants.some((grant) => grant.role === kept.role && grant.organization === kept.organization),
      authTime: kept.authTime,
      tokensAt: kept.tokensAt,
      hasRefreshToken: kept.refreshToken !== null,
      idleEndsAt: this.now + 1800,
      absoluteEndsAt: this.now + 43_200,
      now: this.now,
    };
  }

  async openSession(session: OpenSession) {
    const first = this.grants.get(session.sub)?.[0];
    if (first === undefined) return null;
    const kept = {
      ...session,
      role: first.role,
      organization: first.organization,
      personId: `person_${session.sub}`,
      tokensAt: this.now,
      claimed: false,
    };
    this.sessions.set(session.cookie, kept);
    return this.#state(kept);
  }

  async noteDevice(cookie: string, device: string) {
    const { personId } = this.sessions.get(cookie) ?? { personId: "" };
    const known = this.devices.get(personId) ?? new Set<string>();
    this.devices.set(personId, known);
    return known.size < known.add(device).size;
  }

  async readSession(cookie: string) {
    if (!this.reachable) throw new Error("The database is away.");
    const kept = this.sessions.get(cookie);
    return kept === undefined || (this.grants.get(kept.sub) ?? []).length === 0 ? null : this.#state(kept);
  }

  async actAs(cookie: string, role: string, organization: string) {
    const kept = this.sessions.get(cookie);
    if (kept === undefined || !this.grants.get(kept.sub)?.some((grant) => grant.role === role && grant.organization === organization))
      return null;
    Object.assign(kept, { role, organization });
    return this.#state(kept);
  }

  async endSession(cookie: string) {
    return this.sessions.delete(cookie);
  }

  async claimTokenRefresh(cookie: string) {
    const kept = this.sessions.get(cookie);
    if (kept === undefined || kept.claimed) return null;
    kept.claimed = true;
    return kept.refreshToken;
  }

  async rotateSessionTokens(cookie: string, refreshToken: Buffer | null) {
    const kept = this.sessions.get(cookie);
    if (kept === undefined) return false;
    this.sessions.set(cookie, { ...kept, refreshToken, tokensAt: this.now, claimed: false });
    return true;
  }

  async logAccess(entry: AccessEntry) {
    this.log.push(entry);
  }

  async readKey(key: string) {
    if (!this.reachable) throw new Error("The database is away.");
    return this.programs.get(key) ?? null;
  }

  async readProgram(iss: string, sub: string) {
    return this.programs.get(`${iss} ${sub}`) ?? null;
  }

  async spendQuota(client: string, cost: number, quota: number): Promise<QuotaAnswer> {
    const before = this.spent.get(client) ?? 0;
    const passes = before + cost <= quota;
    if (passes) this.spent.set(client, before + cost);
    return { passes, left: quota - (this.spent.get(client) ?? 0), resetSeconds: 1800 };
  }

  /** What owners do is asked of the real store in its own tests. */
  readonly keys: GatewayKeys = {
    own: async () => [],
    ask: async () => Promise.reject(new Error("Not in this test.")),
    collect: async () => null,
    end: async () => null,
  };

  readonly queries: GatewayQueries = { own: async () => [], read: async () => null, put: async () => null, end: async () => false };

  readonly issued = new Map<string, FileTicket & { readonly madeAt: number }>();

  readonly tickets: GatewayTickets = {
    make: async (cookie, token, subgraph, fileId) => {
      const session = await this.readSession(cookie);
      if (session === null || !session.actingGrantLive) return false;
      const { personId, role, organization, authTime } = session;
      this.issued.set(token, { personId, role, organization, authTime, subgraph, fileId, madeAt: this.now });
      return true;
    },
    redeem: async (token) => {
      const ticket = this.issued.get(token);
      this.issued.delete(token);
      if (ticket === undefined || this.now - ticket.madeAt >= 60) return null;
      const held = [...this.grants].find(([sub]) => `person_${sub}` === ticket.personId)?.[1] ?? [];
      return held.some(({ role, organization }) => role === ticket.role && organization === ticket.organization) ? ticket : null;
    },
  };

  /** A live key of a role; returns the Authorization header. */
  key(role: string, organization: string): string {
    const scope = { ANALYST: "analyst", CSDE_READER: "csde", OEC_READER: "oec" }[role] ?? "analyst";
    const secret = `resc_${scope}_${`${role}${this.programs.size}`.padEnd(43, "x")}`;
    this.programs.set(secret, { clientId: `key_${this.programs.size}`, personId: `person_${role}`, role, organization, now: this.now });
    return `Bearer ${secret}`;
  }

  async noteListColumns(lists: readonly ListColumns[]) {
    if (!this.reachable) throw new Error("The database is away.");
    return this.columnsNoted.push(lists) - 1;
  }

  async dataVersion() {
    return this.version;
  }

  async ready() {
    return this.isReady;
  }

  async close() {}
}
