// Generated from the founding texts and the tags in the code by `pnpm generate`; do not edit.

/** A line of the Accord: its sentences, and the pages of the portal on which it is kept. */
export interface AccordWords {
  readonly sentences: readonly string[];
  readonly pages: readonly { readonly address: string; readonly title: string }[];
}

const lines = {
  A9: {
    sentences: [
      "The strength of the RESC Alliance depends on the economic stability and integrity of each individual RESC being maintained.",
      "We commit ourselves to collaborate and work with one another to achieve this goal.",
    ],
    pages: [
      { address: "/grant-shares", title: "Grant shares" },
    ],
  },
  A11: {
    sentences: [
      "The geographic boundaries establish member districts of each RESC to ensure that the unique needs of schools and districts are met.",
      "Consequently, boundaries are respected in terms of membership and service opportunities.",
    ],
    pages: [
      { address: "/districts", title: "Districts" },
      { address: "/engagements/new", title: "Start an engagement" },
      { address: "/list", title: "Out-of-region list" },
      { address: "/map", title: "Map" },
    ],
  },
  A13: {
    sentences: [
      "Where there is a crossing of boundaries, we work collaboratively with one another to prioritize customer preferences and needs to provide high quality services.",
    ],
    pages: [
      { address: "/engagements", title: "Engagements" },
      { address: "/engagements/new", title: "Start an engagement" },
    ],
  },
  A15: {
    sentences: [
      "While the focus of a RESC Alliance member is on its respective service area, there shall be a greater emphasis on collaboration between and among members for the purpose of better utilizing resources and delivering quality services.",
    ],
    pages: [
      { address: "/ventures", title: "Ventures" },
    ],
  },
  A17: {
    sentences: [
      "The RESC Alliance members will explore, with LEAs, opportunities for collaboration and cooperative ventures.",
    ],
    pages: [
      { address: "/ventures", title: "Ventures" },
    ],
  },
  A19: {
    sentences: [
      "The RESC Alliance shall consider its charge to design and deliver services to ensure equity for all the state’s learners, regardless of age, capacity, or status.",
    ],
    pages: [
      { address: "/early-childhood", title: "Early childhood" },
      { address: "/services", title: "Services" },
    ],
  },
  A21: {
    sentences: [
      "The RESC Alliance, when confronted with unusual circumstances, dangers, or challenges, will set a high priority on developing a common position from which to collectively confront the difficulty.",
      "Members will commit themselves to adhere to such positions.",
    ],
    pages: [
      { address: "/alliance", title: "Open to everybody" },
      { address: "/positions", title: "Positions" },
    ],
  },
  A23: {
    sentences: [
      "The RESC Alliance will leverage our strategic resources to build customized products and services to support learners and communities across the state.",
      "As an Alliance, we will take risks to create and support innovative solutions.",
    ],
    pages: [
      { address: "/initiatives", title: "Other initiatives" },
      { address: "/services", title: "Services" },
      { address: "/ventures", title: "Ventures" },
    ],
  },
  A25: {
    sentences: [
      "The members commit themselves to the creation/pursuit of an environment in which RESCs are more widely understood, are politically better positioned to play a leadership role in educational circles and are recognized as a key component in the implementation/delivery of statewide initiatives.",
    ],
    pages: [
      { address: "/hearings", title: "Hearings" },
      { address: "/priorities", title: "Priorities" },
      { address: "/state-contracts", title: "State contract list" },
    ],
  },
  A27: {
    sentences: [
      "The members agree to provide funds and in-kind support to the common ventures of the RESC Alliance.",
    ],
    pages: [
      { address: "/ventures", title: "Ventures" },
    ],
  },
  A29: {
    sentences: [
      "To support the implementation of this accord, the RESC leadership agree to meet regularly and to communicate openly.",
    ],
    pages: [
      { address: "/agenda", title: "Agenda" },
      { address: "/week", title: "The week" },
    ],
  },
  A32: {
    sentences: [
      "When competition for resources occurs due to the current nature of funding mechanisms and grant opportunities, each RESC pledges to keep each other informed as to their intentions to pursue competitive initiatives.",
    ],
    pages: [
      { address: "/initiatives", title: "Other initiatives" },
      { address: "/opportunities", title: "Opportunities" },
    ],
  },
  A36: {
    sentences: [
      "1. In the course of conducting RESC business, we recognize that it is inevitable that a RESC will be asked to provide services to a district or organization within the catchment area of another RESC. There will also be times when a specific staff member(s) is invited by a district or organization to another catchment area to provide a service or respond to a competitive bidding opportunity.",
      "When these situations arise, the following guidelines will be in effect:",
    ],
    pages: [
      { address: "/engagements", title: "Engagements" },
      { address: "/engagements/new", title: "Start an engagement" },
    ],
  },
  A37: {
    sentences: [
      "- a. A courtesy call, email or other communication should be delivered to the appropriate administration member or the Executive Director of the host RESC. The conversation should include: the type of service that is being requested, the length of the service commitment, any possible collaboration among RESCs, or the possibility of capacity building within the impacted RESC.",
    ],
    pages: [
      { address: "/engagements/new", title: "Start an engagement" },
      { address: "/notices", title: "Courtesy notices" },
    ],
  },
  A38: {
    sentences: [
      "- b. All incidents described above must be shared with the RESC Alliance Coordinator.",
      "The Coordinator will be responsible for maintaining a list of all business done outside of a host region, and ensuring the list is regularly reviewed by the Executive Directors' group.",
    ],
    pages: [
      { address: "/agenda", title: "Agenda" },
      { address: "/list", title: "Out-of-region list" },
      { address: "/week", title: "The week" },
    ],
  },
  A39: {
    sentences: [
      "2. When competitive funding opportunities are announced by the Connecticut State Department of Education (or other State departments) the following guidelines will be in effect:",
    ],
    pages: [
      { address: "/opportunities", title: "Opportunities" },
    ],
  },
  A40: {
    sentences: [
      "- a. All primary notices will be sent to the RESC Alliance Coordinator.",
      "He/she will communicate the opportunity and circumstances with one director who has been designated by each RESC to serve as the clearinghouse person to communicate regarding CSDE contracts.",
      "All communication about the funding possibility will be channeled through that person during the process.",
    ],
    pages: [
      { address: "/opportunities", title: "Opportunities" },
      { address: "/opportunities/new", title: "Log a funding notice" },
      { address: "/people", title: "People and roles" },
    ],
  },
  A41: {
    sentences: [
      "- b. A conference call will be initiated at the beginning of the process with all interested RESC contacts and the appropriate CSDE personnel.",
    ],
    pages: [
      { address: "/opportunities", title: "Opportunities" },
    ],
  },
  A42: {
    sentences: [
      "- c. RESC contacts who are not interested in the particular funding opportunity will serve as neutral judges for submitted proposals.",
    ],
    pages: [
      { address: "/opportunities", title: "Opportunities" },
    ],
  },
  A43: {
    sentences: [
      "- d. The RESC Alliance Coordinator will maintain a list of all State sponsored contract work (designation forms) for regular review by the Executive Directors' group.",
    ],
    pages: [
      { address: "/agenda", title: "Agenda" },
      { address: "/state-contracts", title: "State contract list" },
    ],
  },
  A44: {
    sentences: [
      "3. It is recognized that each RESC has specific expertise in key areas of interest to all the others.",
      "Regular meetings of role-alike groups will include time for sharing professional knowledge and expertise.",
      "The purpose of these affinity groups is to",
    ],
    pages: [],
  },
  A46: {
    sentences: [
      "promote the vision of the RESC Alliance Accord.",
      "Specific areas of new learning and innovation may be identified to collectively provide services to districts across the state.",
      "Executive Directors will share the RESC Alliance Accord with all new leaders as part of the on-boarding process.",
    ],
    pages: [],
  },
  A48: {
    sentences: [
      "4. As concerns and barriers to effective service are identified by an individual or group of directors, the issue(s) will be placed on the monthly agenda for discussion by the Executive Directors.",
    ],
    pages: [
      { address: "/agenda", title: "Agenda" },
      { address: "/concerns", title: "Concerns" },
    ],
  },
} satisfies Record<string, AccordWords>;

/** Every line of the Accord that can be cited. */
export const accordWords: Readonly<Record<keyof typeof lines, AccordWords>> = lines;
