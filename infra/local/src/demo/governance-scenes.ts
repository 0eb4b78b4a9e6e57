import { addBusinessDays, addDays, connecticutDate, connecticutInstant, type RescCode } from "@resc/domain";
import {
  addTopic,
  settleMinutes,
  decideConcern,
  type Decision,
  discussConcern,
  freezePacket,
  beginMeeting,
  placeConcern,
  planMeeting,
  raiseConcern,
  writeMinutes,
  writeNote,
} from "@resc/membership";
import type { DatabaseAccess, Transaction } from "@resc/store";
import type { Cast } from "./cast.ts";
import { GovernancePlayer } from "./governance-player.ts";
import type { Scene } from "./play.ts";

interface At {
  readonly id: string;
  readonly version: number;
}

const later = (at: Date, hours: number) => new Date(at.getTime() + hours * 3_600_000);

/** As it is now: an act names the version that it read. */
async function now(tx: Transaction, table: "meeting" | "concern" | "agenda_item", id: string): Promise<At> {
  const [row] = await tx.query<{ version: number }>(`select version from ${table} where id = $1`, [id]);
  return { id, version: row?.version ?? 0 };
}

/** The id of a role-alike group by its lasting name. */
async function groupId(tx: Transaction, slug: string): Promise<string> {
  const [row] = await tx.query<{ id: string }>("select id from role_alike_group where slug = $1", [slug]);
  return row?.id ?? "";
}

interface Raised {
  readonly code: RescCode;
  readonly as: "ed" | "director";
  readonly area: string;
  readonly text: string;
  readonly note?: string;
  readonly outcome?: Omit<Decision, "ownerPersonId" | "groupId" | "dueOn"> & { readonly owner?: RescCode; readonly group?: string };
}

const first: readonly Raised[] = [
  {
    code: "LEARN",
    as: "director",
    area: "Professional learning",
    text: "Demonstration: two RESCs offered the same coaching to one district in one month. A shared calendar would have told us.",
    note: "All six keep calendars; none is shared.",
    outcome: { kind: "ACTION", words: "CREC proposes a shared calendar of offerings.", owner: "CREC" },
  },
  {
    code: "EDADVANCE",
    as: "ed",
    area: "Transportation",
    text: "Demonstration: out-of-district transportation is bought separately by three of us in the northwest corner.",
    note: "Prices were compared.",
    outcome: { kind: "TO_GROUP", words: "The finance directors look at a joint purchase.", group: "finance-directors" },
  },
];
const second: readonly Raised[] = [
  {
    code: "ACES",
    as: "ed",
    area: "Special education",
    text: "Demonstration: waiting lists for evaluations have grown since September, in all six regions as far as we hear.",
    note: "Four of six see the same.",
    outcome: { kind: "POSITION_PROPOSED", words: "A common position on evaluations is drafted." },
  },
  {
    code: "CES",
    as: "director",
    area: "Early childhood",
    text: "Demonstration: notices about classroom coaching reach us after the work has begun.",
    note: "The Coordinator reminds providers a week earlier.",
    outcome: { kind: "RESOLVED", words: null },
  },
];
const third: readonly Raised[] = [
  {
    code: "EASTCONN",
    as: "director",
    area: "Technology",
    text: "Demonstration: districts ask each of us for the same privacy agreement with one supplier.",
  },
];

/** One meeting from its plan on; what has not come by today is not played. */
function meetingScenes(player: GovernancePlayer, listen: () => Promise<void>, startsAt: Date, raised: readonly Raised[]): void {
  const { coordinator } = player;
  const freezeOn = connecticutInstant(addBusinessDays(connecticutDate(startsAt), -2), "08:30");
  const meeting = player.add(later(startsAt, -28 * 24), "planMeeting", coordinator, (tx) =>
    planMeeting(tx, {
      title: "Executive Directors' meeting (demonstration)",
      startsAt,
      minutesPlanned: 120,
      place: "Rocky Hill, conference room",
      dialIn: "860-555-0100",
    }),
  );
  const concerns = raised.map((one, place) => {
    const by = one.as === "ed" ? player.executive(one.code) : player.actor(`${one.code.toLowerCase()}-director`, "DIRECTOR", one.code);
    const at = later(startsAt, -(16 - place) * 24);
    const known = player.add(at, "raiseConcernWithDirectors", by, (tx) =>
      raiseConcern(tx, { text: one.text, area: one.area, links: [], prefersNext: false, groupId: null }),
    );
    if (one.outcome)
      player.add(later(at, 30), "placeConcern", coordinator, async (tx) => placeConcern(tx, await now(tx, "concern", known.id)));
    return { ...one, known };
  });
  player.add(later(startsAt, -10 * 24), "addAgendaTopic", coordinator, async (tx) =>
    addTopic(tx, await now(tx, "meeting", meeting.id), { title: "Calendar of the next quarter", minutes: 10 }),
  );
  player.add(
    freezeOn,
    "freezePacket",
    coordinator,
    async (tx) => void (await freezePacket(tx, await now(tx, "meeting", meeting.id))),
    meeting,
  );
  player.hear(later(freezeOn, 0.1), listen);
  player.add(startsAt, "beginMeeting", coordinator, async (tx) => beginMeeting(tx, await now(tx, "meeting", meeting.id)), meeting);
  player.hear(later(startsAt, 0.1), listen);
  player.add(later(startsAt, 0.2), "writeAgendaNote", coordinator, async (tx) => {
    const [item] = await tx.query<{ id: string }>("select id from agenda_item where meeting_id = $1 and position = 1", [meeting.id]);
    await writeNote(tx, await now(tx, "agenda_item", item?.id ?? ""), "The list was read; no row needs more than its notice.");
    return { id: meeting.id };
  });
  for (const { note, outcome, known } of concerns) {
    if (!outcome) continue;
    const { owner, group, ...decision } = outcome;
    player.add(
      later(startsAt, 0.5),
      "discussConcern",
      coordinator,
      async (tx) => discussConcern(tx, await now(tx, "concern", known.id), note ?? null),
      known,
    );
    player.add(
      later(startsAt, 0.6),
      "decideConcern",
      coordinator,
      async (tx) =>
        decideConcern(tx, await now(tx, "concern", known.id), {
          ...decision,
          groupId: group ? await groupId(tx, group) : null,
          ownerPersonId: owner ? (player.executive(owner).personId ?? null) : null,
          dueOn: owner ? addDays(tx.today, 21) : null,
        }),
      known,
    );
  }
  player.add(
    later(startsAt, 4),
    "writeMinutes",
    coordinator,
    async (tx) =>
      writeMinutes(
        tx,
        await now(tx, "meeting", meeting.id),
        "Demonstration: all six Executive Directors and the Coordinator took part. Both lists were reviewed; outcomes stand with the items.",
      ),
    meeting,
  );
  player.add(
    later(startsAt, 7 * 24),
    "settleMinutes",
    coordinator,
    async (tx) => settleMinutes(tx, await now(tx, "meeting", meeting.id)),
    meeting,
  );
}

/** Two meetings that were held, with their packets, and one whose packet is open. `listen` lets each part hear what the others published. */
export function governanceScenes(app: DatabaseAccess, cast: Cast, today: Date, listen: () => Promise<void>): readonly Scene[] {
  const player = new GovernancePlayer(app, cast, today);
  meetingScenes(player, listen, player.day(-69), first);
  meetingScenes(player, listen, player.day(-34), second);
  meetingScenes(player, listen, player.day(9), third);
  return player.scenes;
}
