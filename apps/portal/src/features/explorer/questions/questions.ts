import type { RoleCode } from "@resc/client/portal";
import { catchmentQuestions } from "./catchment-questions.ts";
import type { Question } from "./question.ts";
import { workQuestions } from "./work-questions.ts";

/** Every question, in the order in which it is offered. */
export const questions: readonly Question[] = [...catchmentQuestions, ...workQuestions];

/** The questions of a role, each with the filters that narrow something for it. */
export function questionsFor(role: RoleCode): readonly Question[] {
  return questions
    .filter(({ roles }) => roles.includes(role))
    .map((question) => ({ ...question, filters: question.filters.filter(({ notFor }) => !notFor?.includes(role)) }));
}
