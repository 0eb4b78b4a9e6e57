import type { RoleCode } from "@resc/access";
import type { OrganizationCode, RescCode } from "@resc/domain";
import type pg from "pg";
import { demoPeople } from "../demo/people.ts";
import type { RunningPlatform } from "../second-platform/running-platform.ts";
import type { DrillClock } from "./drill-clock.ts";
import { DrillPerson } from "./drill-person.ts";
import { Transcript } from "./transcript.ts";

/** Told of each line that the drill prints. */
export type Say = (line: string) => void;

/** The platform of the drill with its people, its clock, and what went otherwise than it should. */
export class DrillStage {
  readonly transcript = new Transcript();
  readonly deviations: string[] = [];
  readonly platform: RunningPlatform;
  readonly clock: DrillClock;
  readonly admin: pg.Client;
  private readonly say: Say;
  private readonly people = new Map<string, DrillPerson>();

  constructor(parts: { readonly platform: RunningPlatform; readonly clock: DrillClock; readonly admin: pg.Client; readonly say: Say }) {
    this.platform = parts.platform;
    this.clock = parts.clock;
    this.admin = parts.admin;
    this.say = parts.say;
  }

  /** Prints what happens, with the drill's time in Connecticut. */
  tell(words: string): void {
    const at = this.clock.now.toLocaleString("en-US", {
      timeZone: "America/New_York",
      month: "2-digit",
      day: "2-digit",
      year: "numeric",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    });
    this.say(`  ${at}  ${words}`);
  }

  title(words: string): void {
    this.say(`\n${words}`);
  }

  /** Something that must be so. What is not is told at once, and again at the end. */
  expect(holds: boolean, words: string): void {
    if (holds) return;
    this.deviations.push(words);
    this.tell(`DEVIATION: ${words}`);
  }

  private holder(role: RoleCode, organization: OrganizationCode): DrillPerson | undefined {
    const person = demoPeople.find(({ roles }) => roles.some((held) => held.role === role && held.organization === organization));
    if (!person) return undefined;
    const key = `${person.sub} ${role}`;
    const known = this.people.get(key) ?? new DrillPerson(this, person, role, organization);
    this.people.set(key, known);
    return known;
  }

  private required(role: RoleCode, organization: OrganizationCode): DrillPerson {
    const person = this.holder(role, organization);
    if (!person) throw new Error(`The drill has nobody as ${role} of ${organization}.`);
    return person;
  }

  coordinator(): DrillPerson {
    return this.required("COORDINATOR", "ALLIANCE");
  }

  executive(code: RescCode): DrillPerson {
    return this.required("EXECUTIVE_DIRECTOR", code);
  }

  /** Who speaks for a RESC: where nobody is designated, the Executive Director stands in. */
  speaker(code: RescCode): DrillPerson {
    return this.holder("CLEARINGHOUSE_DIRECTOR", code) ?? this.executive(code);
  }

  staff(code: RescCode): DrillPerson {
    return this.required("STAFF", code);
  }

  reader(): DrillPerson {
    return this.required("CSDE_READER", "CSDE");
  }
}
