import { expect, test } from "vitest";
import { newestAnswer } from "./newest-answer.ts";

/** A sender whose answers come when the test says so. */
function sender() {
  const open: { readonly answer: (words: string) => void; readonly fail: () => void }[] = [];
  const send = () =>
    new Promise<string>((answer, reject) => {
      open.push({ answer, fail: () => reject(new Error("given up")) });
    });
  return { open, send };
}

test("an answer read before a change is not delivered after it, whichever comes first", async () => {
  for (const order of [
    [0, 1],
    [1, 0],
  ]) {
    const { open, send } = sender();
    const ask = newestAnswer<string>();
    const answers = Promise.all([ask("the page", send), ask("the page", send)]);
    for (const place of order) open[place]?.answer(place === 0 ? "before" : "after");
    expect(await answers).toEqual(["after", "after"]);
  }
});

test("a question asked while the one before is waited for counts too", async () => {
  const { open, send } = sender();
  const ask = newestAnswer<string>();
  const first = ask("the page", send);
  const second = ask("the page", send);
  open[0]?.answer("one");
  await Promise.resolve();
  const third = ask("the page", send);
  open[1]?.answer("two");
  open[2]?.answer("three");
  expect(await Promise.all([first, second, third])).toEqual(["three", "three", "three"]);
});

test("a last question that is given up leaves the answer before it, and fails for who asked it", async () => {
  const { open, send } = sender();
  const ask = newestAnswer<string>();
  const first = ask("the page", send);
  const second = ask("the page", send);
  open[0]?.answer("one");
  open[1]?.fail();
  await expect(second).rejects.toThrow("given up");
  expect(await first).toBe("one");
});

test("other questions, and the same one later, are asked by themselves", async () => {
  const { open, send } = sender();
  const ask = newestAnswer<string>();
  const [page, bell] = [ask("the page", send), ask("the bell", send)];
  open[1]?.answer("bell");
  open[0]?.answer("page");
  expect(await Promise.all([page, bell])).toEqual(["page", "bell"]);
  const later = ask("the page", send);
  open[2]?.answer("page again");
  expect(await later).toBe("page again");
});
