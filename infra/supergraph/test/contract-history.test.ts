import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { changelogDocument } from "../src/changelog.ts";
import { compose } from "../src/compose.ts";
import { compareContracts } from "../src/contract-changes.ts";
import { changesOf, checkHistory, readHistory, recordDay } from "../src/contract-history.ts";
import { type Contract, cutContract, cutContracts } from "../src/contracts.ts";
import { subgraphTexts } from "../src/subgraph-schemas.ts";

const committed = fileURLToPath(new URL("../schemas/contracts/history/", import.meta.url));

let supergraph: string;
let contracts: readonly Contract[];
beforeAll(async () => {
  ({ supergraph } = compose(await subgraphTexts()));
  contracts = cutContracts(supergraph);
});

it("every change of a contract is recorded with its day, and what breaks is declared", () => {
  expect(() => checkHistory(readHistory(committed), contracts)).not.toThrow();
});

describe("a contract", () => {
  it("that leads out of itself is not cut", () => {
    const leading = supergraph.replace(/(\n  participants: \[Resc!\]!)/, '\n  planted: Person @tag(name: "csde")$1');
    expect(leading).not.toBe(supergraph);
    expect(() => cutContract(leading, "csde")).toThrow(/StateContract\.planted leads to Person/);
    expect(() => cutContract(leading, "oec")).not.toThrow();
  });
});

describe("the history of contracts", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "contracts-"));
    cpSync(committed, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const changed = (change: (api: string) => string): readonly Contract[] => contracts.map((one) => ({ ...one, api: change(one.api) }));
  const withMore = () => changed((api) => `${api}\n"""More."""\ntype More {\n  """One."""\n  one: String\n}\n`);
  const withLess = () => changed((api) => api.replace(/\n {2}"""[^"]*"""\n {2}website: String/, ""));

  it("asks for a record of every change, also one of words", () => {
    expect(() => checkHistory(readHistory(folder), withMore())).toThrow(/analyst, csde, oec\. Record it with `pnpm contract`/);
    recordDay(folder, "2099-01-01", withMore(), null);
    checkHistory(readHistory(folder), withMore());
    expect(changesOf(readHistory(folder))[0]?.changes?.csde).toEqual({ added: ["`More`"], dangerous: [], breaking: [] });
  });

  it("refuses what breaks programs unless it is declared, and tells the reason in the changelog", () => {
    expect(withLess()[0]?.api).not.toBe(contracts[0]?.api);
    expect(() => recordDay(folder, "2099-01-01", withLess(), null)).toThrow(
      /breaks programs[\s\S]*Resc\.website was removed[\s\S]*--breaking/,
    );
    expect(readHistory(folder)).toEqual(readHistory(committed));
    recordDay(folder, "2099-01-01", withLess(), "Use the RESC's page instead.");
    const changelog = changelogDocument(changesOf(readHistory(folder)));
    expect(changelog).toMatch(
      /## 2099-01-01\n\nUse the RESC's page instead\.\n\n### analyst, csde, oec\n\nBreaks programs that used it:\n\n- Resc\.website was removed/,
    );
    expect(changelog.indexOf("2099-01-01")).toBeLessThan(changelog.lastIndexOf("## 20"));
  });

  it("is red when a breaking day lost its declaration", () => {
    recordDay(folder, "2099-01-01", withLess(), "Gone.");
    rmSync(join(folder, "2099-01-01", "declared.md"));
    expect(() => checkHistory(readHistory(folder), withLess())).toThrow(/2099-01-01 breaks programs without a word/);
  });

  it("takes no declaration for nothing", () => {
    expect(() => recordDay(folder, "2099-01-01", withMore(), "Just in case.")).toThrow(/Nothing breaks/);
  });
});

it("tells new fields, arguments and values by name, and what lies in something new only once", () => {
  const before = 'type Query { "x" a(one: Int): String } enum E { A }';
  const after = "type Query { a(one: Int, two: Int): String b: N e: E } type N { c: String } enum E { A B }";
  expect(compareContracts(before, after)).toEqual({
    added: ["`E.B`", "`N`", "`Query.a(two:)`", "`Query.b`", "`Query.e`"],
    dangerous: ["B was added to enum type E.", "An optional arg two on Query.a was added."].toSorted(),
    breaking: [],
  });
});
