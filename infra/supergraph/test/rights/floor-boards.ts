import type { Column } from "./columns.ts";

/** What the database alone would let through of boards and memberships: what is reckoned from public facts, and numbers that come out as zero. */
export const boardFloor: Readonly<Record<string, readonly Column[]>> = {
  "membershipChangePreview (of Groton)": [
    ...(["provider", "host", "third"] as const).flatMap((resc) => [`staff.${resc}`, `director.${resc}`, `clearinghouse.${resc}`] as const),
    "member",
    "group",
    "liaison",
    "operator",
    "anonymous",
  ],
  // The questions and their defaults are part of the program; nothing that was agreed is among what these would see.
  "decisions (all)": ["operator", "anonymous"],
  "Resc.board (CREC)": ["operator", "anonymous"],
};
