import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { TimeLine } from "./time-line.tsx";

const items = [
  { at: "2026-12-04T21:00:00Z", title: "Mentor grant", what: "The agency closes", path: "/opportunities/O-101" },
  { at: "2026-12-01T04:59:59Z", title: "Mentor grant", what: "The window for intentions ends", path: "/opportunities/O-101" },
  { id: "far", at: "2027-03-01T17:00:00Z", title: "Too far away", what: "Call with the agency", path: "/opportunities/O-102" },
];
const drawn = (of: typeof items) => renderToStaticMarkup(<TimeLine items={of} from="2026-11-22" to="2027-01-02" />);

describe("a time line", () => {
  it("is read as a list of dates with their links; the picture says the same by numbers and is not read", () => {
    const page = drawn(items);
    const list = page.slice(page.indexOf("<ol"));
    const lines = [...list.matchAll(/<li.*?<\/li>/g)].map(([line]) => line.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ").trim()); // prettier-ignore
    expect(lines).toEqual([
      "1 Mon, 11/30/2026 Mentor grant The window for intentions ends",
      "2 Fri, 12/04/2026, 4:00 PM Mentor grant The agency closes",
    ]);
    expect(list).toContain('<time dateTime="2026-12-01T04:59:59Z">');
    expect(list).toContain('<a href="/opportunities/O-101">');
    const picture = page.slice(0, page.indexOf("<ol"));
    expect(picture).toMatch(/<svg[^>]* aria-hidden="true"/);
    expect([...picture.matchAll(/text-anchor="middle">(\d+)</g)].map(([, number]) => number)).toEqual(["1", "2"]);
    expect(page).not.toContain("Too far away");
  });

  it("says so when there is nothing", () => {
    expect(drawn([])).toBe('<p class="quiet">No date is known from 11/22/2026 to 01/02/2027.</p>');
  });
});
