import { mayChange } from "@resc/access";
import { NotPermittedError } from "@resc/domain";
import type { GraphQLFieldResolver } from "graphql";
import type { RequestContext } from "./context.ts";
import { answer } from "./results.ts";

type MutationResolver = GraphQLFieldResolver<unknown, RequestContext>;

/** What can be done without an account: the token of its link is the right, and the use case checks it. */
const openToStrangers: ReadonlySet<string> = new Set(["answerNoticeByLink"]);

/**
 * Refuses every change by who only reads (I-34, S5), before an argument is looked at: readers of State agencies,
 * analysts, the operator, strangers.
 */
export function guardMutations(mutations: Readonly<Record<string, MutationResolver>>): Record<string, MutationResolver> {
  return Object.fromEntries(
    Object.entries(mutations).map(([name, resolve]): [string, MutationResolver] => [
      name,
      (root, args, ctx, info) => {
        if (mayChange(ctx.actor, openToStrangers.has(name))) return resolve(root, args, ctx, info);
        return answer(async () => {
          throw new NotPermittedError(name);
        });
      },
    ]),
  );
}
