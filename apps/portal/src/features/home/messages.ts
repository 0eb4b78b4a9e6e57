/** Words of the first page. */
export const messages = {
  greeting: (hour: number, name: string) =>
    `${hour < 12 ? "Good morning" : hour < 18 ? "Good afternoon" : "Good evening"}${name && `, ${name}`}`,
  waiting: (count: number) =>
    count === 0 ? "Nothing needs you right now." : count === 1 ? "One thing needs you." : `${count} things need you.`,
  needsYou: "Needs you",
  nothing: "Nothing needs you",
  nothingMore: "Duties, answers and reminders for you appear here first.",
  numbers: "Numbers",
  activity: "Activity",
  noActivity: "Nothing has happened yet",
  noActivityMore: "What people do around your work appears here.",
  start: "Start an engagement",
  region: (name: string) => `The ${name} region`,
  openMap: "Open the map",
  health: "Six regions at a glance",
  healthCaption: "Out-of-region work and courtesy notices by RESC",
  resc: "RESC",
  out: "Out",
  in: "In",
  due: "Owed",
  late: "Late",
  noAnswer: "No answer",
  acknowledged: "Acknowledged",
  onTime: "On time",
  noHealth: "No figures yet",
  mapAlternative: "The districts page lists the same towns.",
} as const;
