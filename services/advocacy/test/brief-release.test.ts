import type { Actor } from "@resc/access";
import { type Transaction, UnitOfWork } from "@resc/store";
import { freshKey, stranger } from "@resc/testing";
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, type PDFObject, PDFString } from "pdf-lib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { briefHtml } from "../src/brief/brief-html.ts";
import { briefPdf } from "../src/brief/brief-pdf.ts";
import type { BriefPage } from "../src/brief/brief-page.ts";
import { type Asked, type BriefsStage, briefsStage, sha256 } from "./briefs-stage.ts";

let stage: BriefsStage;
let work: UnitOfWork;
let priorities: Asked;
beforeAll(async () => {
  stage = await briefsStage();
  work = new UnitOfWork(stage.under.app);
  const { act, target, liaison, director } = stage;
  const sent = await act(liaison, "sendBrief", target(await stage.brief(liaison, "B-1")));
  priorities = await act(liaison, "releaseBrief", target(await act(director, "reviewBrief", target(sent))));
});
afterAll(async () => stage.under.database.drop());

const stored = async (ref: string): Promise<{ page: BriefPage; html: string; pdf: Buffer }> => {
  const { rows } = await stage.under.database.admin.query("select page, html, pdf from advocacy.brief_release where 'B-' || number = $1", [
    ref,
  ]);
  return rows[0];
};

interface Tag {
  readonly tag: string;
  readonly alt: string | null;
}

/** The tags of a PDF in reading order. */
function tagsOf(pdf: PDFDocument): Tag[] {
  const text = (value: PDFObject | undefined) => (value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : null);
  const walk = (node: PDFObject | undefined): Tag[] => {
    const found = node ? pdf.context.lookup(node) : undefined;
    if (found instanceof PDFArray) return found.asArray().flatMap(walk);
    if (!(found instanceof PDFDict)) return [];
    const tag = found.get(PDFName.of("S"));
    const own = tag instanceof PDFName ? [{ tag: tag.decodeText(), alt: text(found.get(PDFName.of("Alt"))) }] : [];
    return [...own, ...walk(found.get(PDFName.of("K")))];
  };
  return walk(pdf.catalog.get(PDFName.of("StructTreeRoot")));
}

describe("a release", () => {
  it("gives the same bytes again, HTML and PDF, from what was kept (I-30)", async () => {
    const { page, html, pdf } = await stored(priorities.ref);
    expect(briefHtml(page)).toBe(html);
    expect(sha256(await briefPdf(page))).toBe(sha256(pdf));
  });

  it("is HTML that stands alone: nothing loaded, nothing run, everything escaped", async () => {
    const { page, html } = await stored(priorities.ref);
    expect(html).not.toMatch(/<script|<link|src="http|@import|url\(/i);
    const sharp: BriefPage = { ...page, title: `<img onerror="x"> & 'more'`, blocks: [], notes: [] };
    expect(briefHtml(sharp)).toContain("&lt;img onerror=&quot;x&quot;&gt; &amp;");
    expect(briefHtml(sharp)).not.toContain("<img");
  });

  it("is a tagged PDF: title, language, headings in order, every figure in words", async () => {
    const pdf = await PDFDocument.load((await stored(priorities.ref)).pdf, { updateMetadata: false });
    const text = (key: string) => {
      const value = pdf.catalog.lookup(PDFName.of(key));
      return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : value;
    };
    expect(text("Lang")).toBe("en-US");
    expect(pdf.getTitle()).toBe("2022 RESC Legislative Priorities");
    expect(String(pdf.catalog.lookup(PDFName.of("MarkInfo")))).toContain("/Marked true");
    expect(String(pdf.catalog.lookup(PDFName.of("ViewerPreferences")))).toContain("/DisplayDocTitle true");
    const tags = tagsOf(pdf);
    expect(tags[0]?.tag).toBe("Document");
    expect(tags.filter(({ tag }) => /^H\d$/.test(tag)).map(({ tag }) => tag)).toEqual(["H1", "H2", "H2", "H2"]);
    const figures = tags.filter(({ tag }) => tag === "Figure").map(({ alt }) => alt ?? "");
    expect(figures).toHaveLength(2);
    expect(figures[0]).toContain("actual grant from");
    expect(figures[1]).toBe(`QR code of http://localhost:4000/briefs/${priorities.ref}/1`);
    for (const [width, height] of pdf.getPages().map((one) => [one.getWidth(), one.getHeight()]))
      expect([width, height]).toEqual([612, 792]);
  });
});

const sql = (actor: Actor, text: string, values: readonly unknown[] = []) =>
  work.run(actor, { name: "directSql", key: freshKey(), body: {} }, async (tx: Transaction) => {
    if ((await tx.query(text, values)).length === 0) throw new Error("no row was let through");
    tx.audit({ act: "test.statement", objectType: "brief", objectId: "test" });
    return { id: "" };
  });

describe("the database itself", () => {
  it("lets nobody change, take away or write past what was released", async () => {
    const { admin } = stage.under.database;
    for (const table of ["brief_release", "brief_release_row"]) {
      await expect(admin.query(`delete from advocacy.${table}`)).rejects.toThrow(/stays as it was/);
      await expect(admin.query(`truncate advocacy.${table} cascade`)).rejects.toThrow(/stays as it was/);
    }
    await expect(admin.query("update advocacy.brief_release set title = 'Other'")).rejects.toThrow(/stays as it was/);
    await expect(
      sql(stage.liaison, "update advocacy.brief set title = 'Other' where id = $1 returning id", [priorities.id]),
    ).rejects.toThrow(/goes from draft to review to release/);
    await expect(
      sql(stage.liaison, "update advocacy.brief_line set text = 'Other' where brief_id = $1 returning id", [priorities.id]),
    ).rejects.toThrow(/while it is a draft/);
  });

  it("lets nobody release without a review, claim an adoption, or review for another RESC", async () => {
    const { act, target, liaison, director } = stage;
    const begun = await act(liaison, "beginBrief", { sessionYear: 2022, title: "Direct" });
    const lines = [{ kind: "ARGUMENT", text: "Words.", marks: [], author: "The liaison" }];
    const sent = await act(liaison, "sendBrief", target(await act(liaison, "writeBrief", { ...target(begun), title: "Direct", lines })));
    const insert = `insert into advocacy.brief_release (id, brief_id, number, version, session_year, title, page, html, html_hash, pdf, pdf_hash, released_by, released_at)
      values ('release_x', $1, 99, 1, 2022, 'x', '{}', 'x', encode(sha256('x'), 'hex'), 'x', encode(sha256('x'), 'hex'), $2, platform.now()) returning id`;
    await expect(sql(liaison, insert, [sent.id, liaison.personId])).rejects.toThrow(/after an Executive Director has reviewed/);
    await expect(sql(liaison, "update advocacy.brief set state = 'RELEASED' where id = $1 returning id", [sent.id])).rejects.toThrow(
      /released with its page/,
    );
    const review = "insert into advocacy.brief_review values ($1, $2, $3, $4, platform.now()) returning brief_id";
    await expect(sql(director, review, [sent.id, sent.version, "LEARN", director.personId])).rejects.toThrow(/row-level security/);
    await expect(sql(liaison, review, [sent.id, sent.version, "CES", liaison.personId])).rejects.toThrow(/row-level security/);
    await expect(sql(director, review, [sent.id, sent.version - 1, "CES", director.personId])).rejects.toThrow(/the text that was sent/);
    const returned = await act(liaison, "returnBrief", { ...target(sent), reason: "For the test" });
    await sql(liaison, "update advocacy.brief_line set adopted_by = '{ACES,CES}' where brief_id = $1 returning id", [sent.id]);
    expect((await stage.brief(liaison, returned.ref)).lines[0].adoptedBy).toEqual([]);
  });
});

describe("what was released is outdated", () => {
  it("when a figure behind it has another value, and says what changed; it stays readable", async () => {
    const { admin } = stage.under.database;
    const released = await stage.released("Data changes");
    const before = await stage.release(stranger(), released.ref);
    expect(before.changes).toEqual([]);
    await admin.query(`insert into advocacy.figure_version (figure_id, version, value, status, source_ids, act, recorded_at)
      select f.id, 2, f.value * 1.1, f.status, f.source_ids, 'withdrawn', platform.now() from advocacy.figure f where f.metric_code = 'ecs_total' and f.fiscal_year = 2022`);
    const after = await stage.release(stranger(), released.ref);
    expect(after.changes).toEqual(["13% is now 25%"]);
    expect({ ...after, changes: [] }).toEqual(before);
    const { advocacyWaitingForMe } = await stage.ask(stage.liaison, "{ advocacyWaitingForMe { id detail } }");
    expect(advocacyWaitingForMe).toContainEqual({
      id: `OUTDATED_BRIEF:${released.ref}`,
      detail: `${released.ref} is outdated: 13% is now 25%`,
    });
    expect((await stage.brief(stage.staff, released.ref)).state).toBe("OUTDATED");
    expect(await stage.act(stage.liaison, "reviseBrief", stage.target(await stage.brief(stage.liaison, released.ref)))).toMatchObject({
      state: "DRAFT",
      textVersion: 2,
      problems: [{ message: expect.stringContaining("The data changed: 13% is now") }],
    });
  });

  it("when a sentence of it is retired or contested", async () => {
    const claim = (await stored(priorities.ref)).page.claims.find(({ stated }) => stated === "10%");
    const { rows } = await stage.under.database.admin.query("select version from advocacy.claim where id = $1", [claim?.id]);
    const success = "... on ClaimActSuccess { claim { id } }";
    const input = { id: claim?.id, version: rows[0].version, reason: "Another year is told now" };
    await stage.under.act(stage.liaison, "retireClaim", "RetireClaimInput", input, success);
    const { changes } = await stage.release(stranger(), priorities.ref);
    expect(changes).toContain("10% is no longer said: Another year is told now");
  });
});
