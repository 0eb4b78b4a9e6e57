import { type RescCode, rescCodes } from "@resc/domain";

/** How far an opportunity of the demonstration has come. */
export type OpportunityPlot =
  | "received"
  | "window"
  | "noInterest"
  | "callArranged"
  | "drafting"
  | "agencyRun"
  | "joint"
  | "sealed"
  | "sole"
  | "judging"
  | "locked"
  | "recommended"
  | "decided"
  | "noPanel"
  | "cancelled";

/** An opportunity of the demonstration: what the agency offers, who wants it, and how far it has come. */
export interface OpportunityStory {
  readonly title: string;
  readonly agency: "CSDE" | "OEC" | "DOL" | "DCF";
  readonly office: string;
  readonly number: string | null;
  readonly summary: string;
  readonly amount: string | null;
  readonly plot: OpportunityPlot;
  /** Days before today on which the notice came. */
  readonly received: number;
  /** Who states interest; the others say that they are not interested. */
  readonly interested: readonly RescCode[];
  /** Who says nothing at all. */
  readonly silent?: readonly RescCode[];
  /** Who submits, where it comes to that; all who are interested when left out. */
  readonly submit?: readonly RescCode[];
}

/** The opportunities of the demonstration. All are invented. */
export const opportunityStories: readonly OpportunityStory[] = [
  {
    title: "Demonstration: Mentor teacher support grant",
    agency: "CSDE",
    office: "Talent Office",
    number: "RFP-DEMO-24",
    summary: "Training and release time for teachers who mentor colleagues in their first two years.",
    amount: "480000.00",
    plot: "received",
    received: 1,
    interested: [],
  },
  {
    title: "Demonstration: Family literacy partnership",
    agency: "OEC",
    office: "Family Support",
    number: null,
    summary: "Evening programs in which parents and young children read together, in up to ten towns.",
    amount: "220000.00",
    plot: "window",
    received: 3,
    interested: ["CREC", "ACES"],
    silent: ["EASTCONN", "EDADVANCE", "LEARN"],
  },
  {
    title: "Demonstration: School climate technical assistance",
    agency: "CSDE",
    office: "Performance Office",
    number: "RFP-DEMO-23",
    summary: "Coaching of school climate teams and an annual survey with its report.",
    amount: "350000.00",
    plot: "callArranged",
    received: 12,
    interested: ["ACES", "LEARN"],
  },
  {
    title: "Demonstration: Fellowship for science teachers",
    agency: "CSDE",
    office: "Academic Office",
    number: "RFP-DEMO-22",
    summary: "A summer fellowship and four follow-up days for teachers of science in grades 6 to 8.",
    amount: "640000.00",
    plot: "drafting",
    received: 19,
    interested: ["CREC", "EASTCONN"],
  },
  {
    title: "Demonstration: Regional literacy coaching",
    agency: "CSDE",
    office: "Academic Office",
    number: "RFP-DEMO-21",
    summary: "Coaches for early reading in districts that ask for them, for two school years.",
    amount: "900000.00",
    plot: "sealed",
    received: 23,
    interested: ["ACES", "CES"],
  },
  {
    title: "Demonstration: Assistive technology lending library",
    agency: "CSDE",
    office: "Special Education",
    number: "RFP-DEMO-20",
    summary: "A lending library of devices with advice to the teams that borrow them.",
    amount: "275000.00",
    plot: "judging",
    received: 30,
    interested: ["CREC", "LEARN"],
  },
  {
    title: "Demonstration: Transition fairs for students with disabilities",
    agency: "DOL",
    office: "Workforce Partnerships",
    number: null,
    summary: "Regional fairs at which students meet employers and colleges.",
    amount: "120000.00",
    plot: "locked",
    received: 47,
    interested: ["CES", "LEARN"],
  },
  {
    title: "Demonstration: Home language materials for families",
    agency: "OEC",
    office: "Family Support",
    number: null,
    summary: "Materials in eight languages about how children begin to read.",
    amount: "95000.00",
    plot: "recommended",
    received: 61,
    interested: ["ACES", "EASTCONN"],
  },
  {
    title: "Demonstration: Paraeducator career ladder",
    agency: "CSDE",
    office: "Talent Office",
    number: "RFP-DEMO-12",
    summary: "Courses and coaching by which paraeducators become certified teachers.",
    amount: "1150000.00",
    plot: "decided",
    received: 118,
    interested: ["CREC", "LEARN"],
  },
  {
    title: "Demonstration: Arts residencies in rural schools",
    agency: "CSDE",
    office: "Academic Office",
    number: null,
    summary: "Artists who work with small rural schools for six weeks.",
    amount: "60000.00",
    plot: "noInterest",
    received: 75,
    interested: [],
  },
  {
    title: "Demonstration: Support for grandparents who raise children",
    agency: "DCF",
    office: "Community Partnerships",
    number: null,
    summary: "Groups and a help line for grandparents who raise school-age children.",
    amount: "140000.00",
    plot: "sole",
    received: 152,
    interested: ["EDADVANCE"],
  },
  {
    title: "Demonstration: Shared data coaching for districts",
    agency: "CSDE",
    office: "Performance Office",
    number: "RFP-DEMO-15",
    summary: "Data coaches who work with several small districts at once.",
    amount: "520000.00",
    plot: "joint",
    received: 88,
    interested: ["ACES", "CREC", "EDADVANCE"],
  },
  {
    title: "Demonstration: Statewide network of instructional coaches",
    agency: "CSDE",
    office: "Academic Office",
    number: "RFP-DEMO-09",
    summary: "One network of coaches for all parts of the State.",
    amount: "2400000.00",
    plot: "noPanel",
    received: 102,
    interested: rescCodes,
    submit: ["ACES", "CREC", "LEARN"],
  },
  {
    title: "Demonstration: Summer enrichment supplies",
    agency: "CSDE",
    office: "Talent Office",
    number: null,
    summary: "Materials for summer programs.",
    amount: null,
    plot: "cancelled",
    received: 134,
    interested: ["CES"],
  },
  {
    title: "Demonstration: Training registry for early educators",
    agency: "OEC",
    office: "Quality Improvement",
    number: "OEC-DEMO-3",
    summary: "A registry of the training that early educators have completed.",
    amount: "310000.00",
    plot: "agencyRun",
    received: 26,
    interested: ["EASTCONN", "LEARN"],
  },
];
