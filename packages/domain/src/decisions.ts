/** A number that takes effect from a day on, without a release: its name for the services, its default and its bounds. */
export interface DecisionSetting {
  readonly name: "noticeDueBusinessDays" | "lookBackMonths" | "windowBusinessDays" | "publicRecordsClocks" | "freezeBusinessDays";
  /** What it counts, in the plural. Null for a switch, which is 0 or 1 and reads 'Off' or 'On' wherever people see it. */
  readonly unit: string | null;
  readonly default: number;
  readonly least: number;
  readonly most: number;
}

/** A question that the Accord leaves open, and how the platform answers it until the Executive Directors agree otherwise. */
export interface DecisionDefinition {
  /** Its number in the design; never on a screen. Null for a number that only the meetings' practice asks for. */
  readonly id: string | null;
  readonly key: string;
  readonly question: string;
  /** The answer by default, in words. */
  readonly standing: string;
  /** Null when another answer needs a release of the platform: then the page records that it was agreed, and says so. */
  readonly setting: DecisionSetting | null;
}

const open = (id: string, key: string, question: string, standing: string, setting: DecisionSetting | null = null): DecisionDefinition => ({
  id,
  key,
  question,
  standing,
  setting,
});
const days = { unit: "business days", least: 1, most: 30 } as const;
const onOrOff = { unit: null, least: 0, most: 1 } as const;

/** Every open decision, in the order of the design, each in plain words. */
export const decisions: readonly DecisionDefinition[] = [
  open(
    "D-01",
    "came-to-nothing",
    "Are requests that came to nothing on the out-of-region list?",
    "All incidents are kept; a filter tells done from not done.",
  ),
  open(
    "D-02",
    "notice-due",
    "How soon is a courtesy notice due?",
    "Within a number of business days from placement, and before the work begins.",
    {
      ...days,
      name: "noticeDueBusinessDays",
      default: 5,
    },
  ),
  open(
    "D-03",
    "start-before-notice",
    "May work start before the notice?",
    "Yes, with a stated reason; it is marked as recorded after the start and never hidden.",
  ),
  open(
    "D-04",
    "looked-and-left",
    "May a RESC that looked and left judge, and how far back do a person's roles count?",
    "Who withdraws before the call is neutral again; from the call on it is not. A person's roles at a competing RESC count for a number of months after they end, unless the Executive Directors of all competitors waive it in writing.",
    { name: "lookBackMonths", unit: "months", default: 12, least: 0, most: 60 },
  ),
  open(
    "D-05",
    "silence",
    "What does silence in the window for intentions mean, and how long is the window?",
    "It stays 'not stated': such a RESC neither judges nor is presumed to compete. The window has a number of business days, and never more than a third of the time left.",
    { ...days, name: "windowBusinessDays", default: 5 },
  ),
  open(
    "D-06",
    "no-clearinghouse-director",
    "Who speaks for a RESC without a clearinghouse director?",
    "Its Executive Director stands in; the gap is shown.",
  ),
  open(
    "D-07",
    "fewest-judges",
    "How many judges are the fewest?",
    "Two; with fewer there is no neutral panel, unless all competitors agree in writing.",
  ),
  open(
    "D-08",
    "results",
    "Who sees the results of judging?",
    "Competitors their own, Executive Directors the totals, the agency the recommendation and, if it asks, the scores; full proposals nobody but the agency.",
  ),
  open(
    "D-09",
    "deadline-without-time",
    "When does a deadline without a time end?",
    "At the end of that day, Eastern time, shown as 'time not stated by the agency'.",
  ),
  open(
    "D-10",
    "adoption",
    "When is a common position adopted?",
    "When all six commit; objections are published among Executive Directors, clearinghouse directors and the Coordinator.",
  ),
  open("D-11", "list-for-districts", "Is the out-of-region list open to member districts?", "Not at first; counts only."),
  open(
    "D-12",
    "designation-form",
    "What is a designation form, exactly?",
    "An agency's designation of one or more RESCs to do State-sponsored work.",
  ),
  open(
    "D-13",
    "public-agency",
    "Is the group of Executive Directors a public agency for public records?",
    "Counsel has not said. Two clocks can be on or off for the meetings held from a day on: votes in writing within 48 hours, and minutes within seven days (Connecticut General Statutes, section 1-225).",
    { ...onOrOff, name: "publicRecordsClocks", default: 0 },
  ),
  open(
    "D-14",
    "in-kind-rates",
    "At which rates does work in kind count?",
    "The lead of a venture sets a table of rates for each fiscal year; all staff see it.",
  ),
  open(
    "D-15",
    "statewide-customers",
    "Is a courtesy notice owed for a statewide customer?",
    "No: nobody is its home RESC. State-sponsored work is on the State contract list.",
  ),
  open(
    "D-16",
    "two-catchments",
    "Which RESC is home to a district across two catchments?",
    "Its membership decides the home RESC, its towns decide who is told: one notice for each.",
  ),
  open(
    "D-17",
    "coordinator-of-a-competitor",
    "What if the Coordinator is employed by, or hosted at, a competing RESC?",
    "For that opportunity the Coordinator sees metadata only, and the first Executive Director of a RESC that does not compete, by code order, who accepts, runs the panel.",
  ),
  {
    id: null,
    key: "packet-freeze",
    question: "How long before a meeting is its packet frozen?",
    standing: "A number of business days before, at the hour of the meeting.",
    setting: { ...days, name: "freezeBusinessDays", default: 2, most: 10 },
  },
];

/** The name of a number that a decision sets. */
export type SettingName = DecisionSetting["name"];

/** The number that holds while nothing was agreed. */
export function settingDefault(name: SettingName): number {
  const found = decisions.find(({ setting }) => setting?.name === name)?.setting;
  if (!found) throw new RangeError(`No decision sets ${name}.`);
  return found.default;
}

/** A number of a decision as people read it: `12 months`, `1 month`, and `On` or `Off` for a switch. */
export function settingWords({ unit }: Pick<DecisionSetting, "unit">, value: number): string {
  if (unit === null) return value === 1 ? "On" : "Off";
  return `${value} ${value === 1 ? unit.replace(/s$/, "") : unit}`;
}

/** A decision by its key in addresses and inputs. */
export function decisionOf(key: string): DecisionDefinition | undefined {
  return decisions.find((one) => one.key === key);
}
