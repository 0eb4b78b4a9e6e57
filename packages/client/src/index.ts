/** Types of everything the API answers, for programs that bring their own transport. */
export type * from "./portal/generated/types.ts";
export * from "./portal/generated/possible-types.ts";
