import { describe, expect, it } from "vitest";
import { copyAs } from "./copy-as.ts";
import { pagedPath } from "./read-document.ts";

const paged = `query Towns($resc: RescCode, $first: Int! = 25, $after: String) {
  towns(resc: $resc, first: $first, after: $after) { pageInfo { hasNextPage endCursor } nodes { key } }
}`;
const inside = `query Figures($metric: ID!, $after: String) {
  one: metric(code: $metric) { figures(after: $after) { pageInfo { hasNextPage endCursor } nodes { period } } }
}`;
const asked = { origin: "https://portal.example", document: paged, variables: { resc: "LEARN", after: "c1", asOf: null } };

describe("where an answer is paged", () => {
  it("is found by the cursor that a field takes, inside other fields and under their aliases", () => {
    expect(pagedPath(paged)).toEqual(["towns"]);
    expect(pagedPath(inside)).toEqual(["one", "figures"]);
  });

  it("is nowhere when there is no cursor, no page, or no document", () => {
    for (const text of ["{ rescs { code } }", "query A($after: String) { towns(after: $after) { totalCount } }", "{", ""])
      expect(pagedPath(text)).toBeNull();
  });
});

describe("a question as a program", () => {
  it("takes the key from the environment, in every language, and never holds one", () => {
    expect(copyAs("python", asked)).toContain("os.environ['RESC_KEY']");
    expect(copyAs("r", asked)).toContain('Sys.getenv("RESC_KEY")');
    expect(copyAs("curl", asked)).toContain("Bearer $RESC_KEY");
  });

  it("reads page after page in pages of 200, from the start", () => {
    const python = copyAs("python", asked);
    expect(python).toContain('variables = {"resc": "LEARN", "first": 200}');
    expect(python).toContain('page = ask()["towns"]');
    expect(python).toContain('variables["after"] = page["pageInfo"]["endCursor"]');
    const r = copyAs("r", { ...asked, document: inside, variables: { metric: "sheff" } });
    expect(r).toContain("page <- ask(variables)$one$figures");
    expect(r).toContain('{"metric":"sheff"}');
  });

  it("asks once where there are no pages", () => {
    const once = { ...asked, document: "{ rescs { code } }", variables: { flag: true, none: null, list: ["a"] } };
    expect(copyAs("python", once)).toContain('variables = {"flag": True, "list": ["a"]}');
    expect(copyAs("python", once)).toContain('pd.json_normalize(ask()["rescs"])');
    expect(copyAs("r", once)).toContain("rows <- ask(variables)$rescs\n");
    expect(copyAs("python", once)).not.toContain("while True");
    expect(copyAs("r", once)).not.toContain("repeat");
  });

  it("keeps quotes of the document whole", () => {
    const document = `{ districts(search: "O'Brien") { totalCount } } # '''`;
    expect(copyAs("curl", { ...asked, document, variables: {} })).toContain(String.raw`O'\''Brien`);
    expect(copyAs("python", { ...asked, document, variables: {} })).toContain(`QUERY = ${JSON.stringify(document)}`);
    expect(copyAs("r", { ...asked, document: `${document} )---"`, variables: {} })).toContain('r"----(');
  });
});
