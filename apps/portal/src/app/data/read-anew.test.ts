import type { ApolloClient } from "@apollo/client";
import { expect, test } from "vitest";
import { readAnew } from "./read-anew.ts";

/** A client whose open questions are answered by the given promises. */
function asking(...results: Promise<unknown>[]) {
  const asked: unknown[] = [];
  const refetchQueries = ({ include }: { readonly include: unknown }) => {
    asked.push(include);
    return { results };
  };
  return { asked, client: { refetchQueries } as unknown as Pick<ApolloClient, "refetchQueries"> };
}

test("waits until everything that is open has been read, also beside a question that fails", async () => {
  let answer = (_words: string) => {};
  const page = new Promise<string>((resolve) => {
    answer = resolve;
  });
  const { asked, client } = asking(Promise.reject(new Error("not reached")), page);
  let there = false;
  const reading = readAnew(client, "active").then(() => {
    there = true;
  });
  await new Promise((turn) => setTimeout(turn, 5));
  expect(there).toBe(false);
  answer("the page");
  await reading;
  expect(asked).toEqual(["active"]);
});

test("asks for nothing where the act's own answer is enough", async () => {
  const { asked, client } = asking();
  await readAnew(client, []);
  expect(asked).toEqual([[]]);
});

test("a question that never ends holds the act up only so long", async () => {
  await expect(readAnew(asking(new Promise(() => {})).client, "active", 5)).resolves.toBeUndefined();
});
