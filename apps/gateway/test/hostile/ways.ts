import { limitSettings } from "../../src/limits/limit-settings.ts";
import type { ErrorCode } from "../../src/errors/error-codes.ts";

/** What is sent: a document, and what goes with it. */
export interface Hostile {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** One limit, and every way of writing a request that comes to exactly `n` of what it counts. */
export interface LimitedBy {
  readonly limit: number;
  readonly code: ErrorCode;
  /** Far above the limit; still a body that is read. */
  readonly far: number;
  readonly ways: Readonly<Record<string, (n: number) => Hostile>>;
}

const repeat = (n: number, piece: (index: number) => string) =>
  Array.from({ length: Math.max(0, n) }, (_, index) => piece(index)).join(" ");

// Tokens: the list of an argument grows without growing anything else that is limited.
const padded = (tokens: number, item: string) => `outOfRegionList(filter: { hosts: [${repeat(tokens, () => item)}] }) { totalCount }`;
const paddedTokens = 14;
const tokenWays: LimitedBy["ways"] = {
  inline: (n) => ({ query: `{ ${padded(n - paddedTokens - 2, '"a"')} }` }),
  "block strings": (n) => ({ query: `{ ${padded(n - paddedTokens - 2, '"""a"""')} }` }),
  "unicode escapes": (n) => ({ query: `{ ${padded(n - paddedTokens - 2, String.raw`"\u0061\u{62}"`)} }` }),
  "behind comments and commas": (n) => ({
    query: `# ${"x".repeat(50_000)}\n{,,,,, ${padded(n - paddedTokens - 2, '"a",')} ${",".repeat(5_000)} }`,
  }),
  "in a fragment": (n) => ({ query: `{ ...F } fragment F on Query { ${padded(n - paddedTokens - 10, '"a"')} }` }),
  "in an operation that is not meant": (n) => ({
    query: `query A { rescs { code } } query B { ${padded(n - paddedTokens - 12, '"a"')} }`,
    operationName: "A",
  }),
  "in the default of a variable": (n) => ({
    query: `query A($hosts: [String!] = [${repeat(n - 30, () => '"a"')}]) { outOfRegionList(filter: { hosts: $hosts }) { totalCount } }`,
  }),
};

// Depth: a RESC's members, their home, its members, ...; the last level is a leaf.
const levels = [
  ["rescs", "code"],
  ["members(first: 1)", "totalCount"],
  ["nodes", "id"],
  ["home", "code"],
] as const;
const levelAt = (index: number) => levels[index === 0 ? 0 : 1 + ((index - 1) % 3)] ?? levels[0];
const typeAt = (index: number) => ["Resc", "DistrictConnection", "District"][index % 3] ?? "";

/** `n` levels of fields; `wrap` says how the selection of a level stands in its field. */
function nested(n: number, wrap: (inner: string, index: number) => string): string {
  const leaf = n === 1 ? "__typename" : levelAt(n - 2)[1];
  let text = leaf;
  for (let index = n - 2; index >= 0; index -= 1) text = `${levelAt(index)[0]} { ${wrap(text, index)} }`;
  return text;
}

const depthWays: LimitedBy["ways"] = {
  inline: (n) => ({ query: `{ ${nested(n, (inner) => inner)} }` }),
  "inline fragments": (n) => ({ query: `{ ${nested(n, (inner, index) => `... on ${typeAt(index)} { ... { ${inner} } }`)} }` }),
  "a fragment for each level": (n) => {
    const fragments: string[] = [];
    const top = nested(n, (inner, index) => {
      fragments.push(`fragment F${index} on ${typeAt(index)} { ${inner} }`);
      return `...F${index}`;
    });
    return { query: `{ ${top} } ${fragments.join(" ")}` };
  },
  "under a directive that leaves it out": (n) => ({
    query: `query A($no: Boolean!) { ${nested(n, (inner) => inner).replace("{", "@include(if: $no) {")} }`,
    variables: { no: false },
  }),
  "beside something flat": (n) => ({ query: `{ viewer { name } ${nested(n, (inner) => inner)} }` }),
  "in a named operation beside another": (n) => ({
    query: `query B { viewer { name } } query A { ${nested(n, (inner) => inner)} }`,
    operationName: "A",
  }),
};

const aliasWays: LimitedBy["ways"] = {
  inline: (n) => ({ query: `{ rescs { ${repeat(n, (index) => `a${index}: code`)} } }` }),
  "of __typename": (n) => ({ query: `{ rescs { ${repeat(n, (index) => `a${index}: __typename`)} } }` }),
  "the same one again and again": (n) => ({ query: `{ rescs { ${repeat(n, () => "a: code")} } }` }),
  "in a fragment that is spread again and again": (n) => ({
    query: `{ rescs { ${repeat(n, () => "...F")} } } fragment F on Resc { a: code }`,
  }),
  "in fragments of fragments": (n) => ({
    query: `{ rescs { ${repeat(Math.floor(n / 4), () => "...F")} ${repeat(n % 4, () => "b: name")} } } fragment F on Resc { ...G ...G } fragment G on Resc { a: code c: name }`,
  }),
  "in inline fragments": (n) => ({ query: `{ rescs { ${repeat(n, (index) => `... on Resc { a${index}: code }`)} } }` }),
  "where they are left out": (n) => ({ query: `{ rescs { ... @include(if: false) { ${repeat(n, (index) => `a${index}: code`)} } } }` }),
};

const rootWays: LimitedBy["ways"] = {
  "under aliases": (n) => ({ query: `{ ${repeat(n, (index) => `a${index}: rescs { code }`)} }` }),
  "the same one again and again": (n) => ({ query: `{ ${repeat(n, () => "rescs { code }")} }` }),
  "of __typename": (n) => ({ query: `{ ${repeat(n, () => "__typename")} }` }),
  "in a fragment that is spread again and again": (n) => ({
    query: `{ ${repeat(n, () => "...F")} } fragment F on Query { rescs { code } }`,
  }),
  "in inline fragments": (n) => ({ query: `{ ${repeat(n, () => "... on Query { ... { rescs { code } } }")} }` }),
  "of the schema": (n) => ({ query: `{ ${repeat(n, (index) => `a${index}: __type(name: "Resc") { name }`)} }` }),
  "where they are left out": (n) => ({
    query: `query A($yes: Boolean = true) { ${repeat(n - 1, (index) => `a${index}: rescs @skip(if: $yes) { code }`)} rescs { code } }`,
  }),
};

const directiveWays: LimitedBy["ways"] = {
  "on fields": (n) => ({ query: `{ rescs { name ${repeat(n, () => "code @include(if: true)")} } }` }),
  "by a variable": (n) => ({
    query: `query A($yes: Boolean!) { rescs { name ${repeat(n, () => "code @skip(if: $yes)")} } }`,
    variables: { yes: true },
  }),
  "on inline fragments": (n) => ({ query: `{ rescs { name ${repeat(n, () => "... @include(if: true) { code }")} } }` }),
  "on a fragment that is spread": (n) => ({
    query: `{ rescs { name ${repeat(n, () => "...F @skip(if: false)")} } } fragment F on Resc { code }`,
  }),
  "in a fragment that is spread again and again": (n) => ({
    query: `{ rescs { name ${repeat(n, () => "...F")} } } fragment F on Resc { code @include(if: true) }`,
  }),
  "both on one field": (n) => ({
    query: `{ rescs { name ${repeat(Math.floor(n / 2), () => "code @include(if: true) @skip(if: false)")} ${n % 2 ? "code @include(if: true)" : ""} } }`,
  }),
};

/** The limits of shape, each in each way of writing. */
export const limits: readonly LimitedBy[] = [
  { limit: limitSettings.tokens, code: "TOO_MANY_TOKENS", far: 5_000, ways: tokenWays },
  { limit: limitSettings.depth, code: "TOO_DEEP", far: 150, ways: depthWays },
  { limit: limitSettings.aliases, code: "TOO_MANY_ALIASES", far: 200, ways: aliasWays },
  { limit: limitSettings.rootFields, code: "TOO_MANY_ROOT_FIELDS", far: 25, ways: rootWays },
  { limit: limitSettings.directives, code: "TOO_MANY_DIRECTIVES", far: 180, ways: directiveWays },
];

/** Ways of writing a question whose cost is exactly `n`: a page of f rows costs f, its field at the top 1, the connection a tenth. */
export const costWays: Readonly<Record<string, (n: number) => Hostile>> = {
  inline: (n) => ({ query: `{ districts(first: ${n - 2}) { nodes { id } } }` }),
  "by a variable": (n) => ({ query: "query A($n: Int) { districts(first: $n) { nodes { id } } }", variables: { n: n - 2 } }),
  "by a variable's default": (n) => ({ query: `query A($n: Int = ${n - 2}) { districts(first: $n) { nodes { id } } }` }),
  "in a fragment": (n) => ({
    query: `{ ...F } fragment F on Query { districts(first: ${n - 2}) { ...G } } fragment G on DistrictConnection { nodes { id } }`,
  }),
  "in two lists": (n) => ({ query: `{ a: districts(first: ${n - 103}) { nodes { id } } b: districts(first: 100) { nodes { id } } }` }),
  "the same list again": (n) => ({
    query: `{ districts(first: ${Math.floor((n - 3) / 2)}) { nodes { id } } districts(first: ${Math.floor((n - 3) / 2)}) { nodes { id } } ${n % 2 ? "" : "__typename"} }`,
  }),
  "where it is left out": (n) => ({ query: `{ districts(first: ${n - 2}) @include(if: false) { nodes { id } } }` }),
  "under another name": (n) => ({ query: `{ some: districts(first: ${n - 2}) { rows: nodes { id } } }` }),
};
