/** Who asks: one column of the matrix each. Provider, host and third say how the person's RESC stands to the objects of the stage. */
export const columns = [
  "staff.provider",
  "director.provider",
  "clearinghouse.provider",
  "ed.provider",
  "staff.host",
  "director.host",
  "clearinghouse.host",
  "ed.host",
  "staff.third",
  "director.third",
  "clearinghouse.third",
  "ed.third",
  "chair",
  "member",
  "group",
  "coordinator",
  "liaison",
  "csde",
  "oec",
  "analyst",
  "operator",
  "anonymous",
] as const;

/** A column of the matrix. */
export type Column = (typeof columns)[number];

/** The person of the cast who stands for a column; a stranger is nobody. */
export const personOf: Readonly<Record<Exclude<Column, "anonymous">, string>> = {
  "staff.provider": "crecStaff",
  "director.provider": "crecDirector",
  "clearinghouse.provider": "crecClearinghouse",
  "ed.provider": "crecEd",
  "staff.host": "learnStaff",
  "director.host": "learnDirector",
  "clearinghouse.host": "learnClearinghouse",
  "ed.host": "learnEd",
  "staff.third": "acesStaff",
  "director.third": "acesDirector",
  "clearinghouse.third": "acesClearinghouse",
  "ed.third": "acesEd",
  chair: "crecChair",
  member: "crecBoard",
  group: "groupMember",
  coordinator: "coordinator",
  liaison: "liaison",
  csde: "csde",
  oec: "oec",
  analyst: "analyst",
  operator: "operator",
};
