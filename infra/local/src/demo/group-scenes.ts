import { addBusinessDays, connecticutDate, connecticutInstant, addDays, type RescCode, rescCodes } from "@resc/domain";
import {
  addGroupMember,
  addGroupTopic,
  beginGroupMeeting,
  planGroupMeeting,
  proposeFromTopic,
  sendGroupAgenda,
  settleGroupMinutes,
  writeGroupMinutes,
  writeGroupNote,
} from "@resc/membership";
import type { DatabaseAccess, Transaction } from "@resc/store";
import type { Cast } from "./cast.ts";
import { GovernancePlayer } from "./governance-player.ts";
import type { Scene } from "./play.ts";

interface Story {
  readonly slug: string;
  /** Which of each RESC's people are members; the first RESC's convenes. */
  readonly as: "director" | "director-2";
  readonly topic: string;
  readonly note: string;
  /** The minutes of its last meeting are still being written. */
  readonly stillWrites?: true;
  readonly proposal?: { readonly kind: "JOINT_SERVICE" | "VENTURE"; readonly title: string; readonly words: string };
}

const stories: readonly Story[] = [
  {
    slug: "special-education-directors",
    as: "director-2",
    topic: "Evaluators who speak more than English and Spanish",
    note: "Demonstration: no RESC alone fills a full position; together there is work for two.",
    proposal: {
      kind: "JOINT_SERVICE",
      title: "Evaluations in ten languages",
      words:
        "Demonstration: two evaluators shared by the six RESCs, so that a district waits weeks instead of months for an evaluation in a child's language.",
    },
  },
  {
    slug: "teaching-and-learning-directors",
    as: "director",
    topic: "Coaching in the science of reading",
    note: "Demonstration: CREC and LEARN show what their coaches use; materials are shared.",
  },
  {
    slug: "finance-directors",
    as: "director",
    topic: "One price list for transportation",
    note: "Demonstration: three lists were compared.",
    stillWrites: true,
  },
];

const hours = (from: Date, count: number) => new Date(from.getTime() + count * 3_600_000);

async function at(tx: Transaction, table: "group_meeting" | "group_item", id: string): Promise<{ id: string; version: number }> {
  const [row] = await tx.query<{ version: number }>(`select version from ${table} where id = $1`, [id]);
  return { id, version: row?.version ?? 0 };
}

/** A group with members of all six, a meeting that was held, and one that is planned. */
function groupStory(player: GovernancePlayer, today: Date, { slug, as, topic, note, stillWrites, proposal }: Story): void {
  const member = (code: RescCode) => player.actor(`${code.toLowerCase()}-${as}`, "DIRECTOR", code);
  const convener = member("ACES");
  const day = (days: number) => connecticutInstant(addDays(connecticutDate(today), days), "13:00");
  /** A meeting is on a working day. */
  const meetingDay = (days: number) => connecticutInstant(addBusinessDays(addDays(connecticutDate(today), days - 1), 1), "13:00");
  const groupId = async (tx: Transaction) =>
    (await tx.query<{ id: string }>("select id from role_alike_group where slug = $1", [slug]))[0]?.id ?? "";
  for (const [place, code] of rescCodes.entries())
    player.add(hours(day(-80), place), "addGroupMember", player.coordinator, async (tx) =>
      addGroupMember(tx, { groupId: await groupId(tx), personId: member(code).personId ?? "", convenes: code === "ACES" }),
    );
  const plan = (name: string, startsAt: Date, on: Date) =>
    player.add(on, "planGroupMeeting", convener, async (tx) =>
      planGroupMeeting(tx, await groupId(tx), {
        title: `${name} (demonstration)`,
        startsAt,
        minutesPlanned: 90,
        place: "Online",
        dialIn: "860-555-0144",
      }),
    );
  const held = meetingDay(-24);
  const meeting = plan("Fall meeting", held, day(-60));
  const broughtTopic = async (tx: Transaction) =>
    (await tx.query<{ id: string }>("select id from group_item where meeting_id = $1 and title = $2", [meeting.id, topic]))[0]?.id ?? "";
  const act = (on: Date, name: string, change: (tx: Transaction) => Promise<{ id: string }>, by = convener) =>
    player.add(on, name, by, change);
  act(
    day(-50),
    "addGroupTopic",
    async (tx) => addGroupTopic(tx, await at(tx, "group_meeting", meeting.id), { title: topic, minutes: 40 }),
    member("LEARN"),
  );
  act(day(-28), "sendGroupAgenda", async (tx) => sendGroupAgenda(tx, await at(tx, "group_meeting", meeting.id)));
  act(held, "beginGroupMeeting", async (tx) => beginGroupMeeting(tx, await at(tx, "group_meeting", meeting.id)));
  act(hours(held, 0.5), "writeGroupNote", async (tx) => {
    const item = await broughtTopic(tx);
    return writeGroupNote(tx, await at(tx, "group_item", item), note);
  });
  act(hours(held, 2), "writeGroupMinutes", async (tx) =>
    writeGroupMinutes(
      tx,
      await at(tx, "group_meeting", meeting.id),
      "Demonstration: members of all six RESCs took part and shared what works.",
    ),
  );
  if (!stillWrites) act(day(-17), "settleGroupMinutes", async (tx) => settleGroupMinutes(tx, await at(tx, "group_meeting", meeting.id)));
  if (proposal)
    act(day(-16), "proposeFromTopic", async (tx) => {
      const item = await broughtTopic(tx);
      return proposeFromTopic(tx, { itemId: item, ...proposal });
    });
  plan("Winter meeting", meetingDay(40), day(-10));
}

/** Role-alike groups of the demonstration, with members, meetings and one proposal to the Executive Directors. */
export function groupScenes(app: DatabaseAccess, cast: Cast, today: Date): readonly Scene[] {
  const player = new GovernancePlayer(app, cast, today);
  for (const story of stories) groupStory(player, today, story);
  return player.scenes;
}
