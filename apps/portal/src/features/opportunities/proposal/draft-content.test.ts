import { describe, expect, it } from "vitest";
import { amountOf, contentOf, type DraftContent, differences, draftInput, keepMine, type PartFile } from "./draft-content.ts";

const file = (id: string): PartFile => ({ __typename: "ProposalFileType", id, part: "NARRATIVE", name: `${id}.pdf`, size: 1 });
const draft = (title: string, files: readonly PartFile[] = [], amount = ""): DraftContent => ({
  cover: { title, abstract: "", amount, partners: "", contactName: "", contactEmail: "" },
  files,
});

describe("the draft of a proposal", () => {
  it("reads amounts as people type them, and sends none that is not one yet", () => {
    expect(amountOf("$125,000")).toBe("125000");
    expect(amountOf("125000.5")).toBe("125000.5");
    expect(amountOf("about 10")).toBeNull();
    expect(draftInput(draft("A", [file("f1")], "12x"))).toMatchObject({
      cover: { amount: null },
      files: [{ id: "f1", part: "NARRATIVE" }],
    });
  });

  it("names each field in which two versions differ, with both", () => {
    expect(differences(draft("Mine"), draft("Theirs"))).toEqual([{ label: "Title", mine: "Mine", theirs: "Theirs" }]);
    expect(differences(draft("A", [], "125,000"), draft("A", [], "125000.00"))).toEqual([]);
    expect(differences(draft("A", [], ""), draft("A", [], "9"))).toMatchObject([{ mine: "(empty)" }]);
    expect(differences(draft("A", [file("f1")]), draft("A", []))).toEqual([{ label: "Files", mine: "f1.pdf", theirs: "0 files" }]);
    expect(differences(draft("A"), draft("A"))).toEqual([]);
  });

  it("keeps my words, their new files and mine, without those I took away", () => {
    const kept = keepMine(draft("Mine", [file("mine")]), draft("Theirs", [file("base"), file("theirs")]), [file("base")]);
    expect(kept.cover.title).toBe("Mine");
    expect(kept.files.map(({ id }) => id)).toEqual(["theirs", "mine"]);
  });

  it("shows an amount that was never written as empty", () => {
    const cover = {
      __typename: "ProposalCoverType",
      title: "",
      abstract: "",
      amount: null,
      partners: "",
      contactName: "",
      contactEmail: "",
    } as const;
    expect(contentOf({ cover, files: [] }).cover.amount).toBe("");
  });
});
