/** Words of the page on mail. */
export const messages = {
  title: "Mail to you",
  lede: "Choose when mail comes. The bell tells you everything at once, whatever you choose here.",
  topics: "What you choose",
  always: "What always comes at once",
  alwaysMore: [
    "Courtesy notices given to you, and what changes in them.",
    "Funding notices and addenda, the end of a window, calls with their times.",
    "Your own proposals' receipts and closings, and your appointment as a judge.",
    "Roles and API keys that are given or end.",
    "Your sign-ins from a new device; to Executive Directors, those at their RESC.",
  ],
  timings: { NOW: "At once", DAILY: "With the summary, 7 am", OFF: "No mail" },
  saved: "Saved",
  failed: "Not saved",
} as const;
