/** @clause P44 B-01 */
import { accordClauses, rescCodes } from "@resc/domain";
import { expect, it } from "vitest";
import { loadFoundingTexts, signatoriesOf } from "./founding-texts.ts";
import { loadReferenceData } from "./load.ts";

const { accord, priorities } = loadFoundingTexts();

it("holds every sentence of the Accord under the name by which it is cited", () => {
  const sentences = accord.filter(({ part }) => part === "statement" || part === "guideline").map(({ line }) => `A${line}`);
  expect(sentences).toEqual(accordClauses);
  expect(accord.find(({ line }) => line === 37)?.text).toMatch(/^- a\. A courtesy call, email or other communication should be delivered/);
});

it("names six signatories, one for each RESC, all Executive Directors", () => {
  const signatories = signatoriesOf(accord);
  expect(signatories.map(({ resc }) => resc).toSorted()).toEqual([...rescCodes].toSorted());
  expect(new Set(signatories.map(({ title }) => title))).toEqual(new Set(["Executive Director"]));
  expect(signatories.find(({ resc }) => resc === "CREC")).toEqual({ resc: "CREC", name: "Greg Florio", title: "Executive Director" });
});

it("has the words of each sentence of 2022 whose number is checked", () => {
  const plain = (text: string) => text.replaceAll(/\s+/g, " ").trim();
  for (const { sentenceRef, sentence } of loadReferenceData().priorityClaims.filter(({ sessionYear }) => sessionYear === 2022)) {
    const line = priorities.find((one) => `P${one.line}` === sentenceRef);
    expect(plain(line?.text ?? ""), sentenceRef).toContain(plain(sentence));
  }
});
