import type { Reader } from "@resc/store";
import { claimColumns, type ClaimRecord, claimsOf } from "../claim/claim.rows.ts";
import { formulaWords } from "../formula/formulas.ts";
import type { PageClaim, PageRow } from "./brief-page.ts";
import type { CheckedClaim } from "./check-brief.ts";
import { sourceWords } from "./source-words.ts";

interface BoundFigure extends Omit<PageRow, "letter" | "sources"> {
  readonly claimId: string;
  readonly side: "OWN" | "OTHER";
  readonly fiscalYear: number;
  readonly sourceIds: readonly string[];
  readonly attached: string | null;
}

/** A claim with what the check and the page need of it. */
export interface PrintedClaim {
  readonly page: PageClaim;
  readonly checked: CheckedClaim;
}

async function boundFigures(reader: Reader, ids: readonly string[]): Promise<BoundFigure[]> {
  return reader.query(
    `select r.claim_id as "claimId", r.side, r.figure_id as "figureId", r.figure_version as "figureVersion", m.name as metric, m.unit, f.period, f.fiscal_year as "fiscalYear", f.dimension as part,
      v.value::text as value, v.status, v.note, v.source_ids as "sourceIds", (select s.title from figure_source s where s.id = v.source_id) as attached
      from claim c join claim_row r on r.claim_id = c.id and r.binding = c.binding join figure_version v on v.figure_id = r.figure_id and v.version = r.figure_version
      join figure f on f.id = r.figure_id join metric m on m.code = f.metric_code where c.id = any ($1) order by r.claim_id, r.side, r.place`,
    [ids],
  );
}

const letters = "abcdefghijkl";

function pageRow(row: BoundFigure, place: number): PageRow {
  const { figureId, figureVersion, metric, period, part, value, unit, status, note } = row;
  const sources = [sourceWords(row.sourceIds), row.attached].filter(Boolean).join("; ");
  return { letter: letters[place] ?? "", figureId, figureVersion, metric, period, part, value, unit, status, note, sources };
}

/** Claims by id, as they stand and with the figures to which they are bound. */
export async function printedClaims(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, PrintedClaim>> {
  const records = await reader.query<ClaimRecord>(`select ${claimColumns} from claim c where c.id = any ($1)`, [ids]);
  const figures = await boundFigures(reader, ids);
  const claims = await claimsOf(reader, records);
  return new Map(
    claims.map((claim, place) => {
      const record = records[place];
      const rows = (side: "OWN" | "OTHER") => figures.filter((row) => row.claimId === claim.id && row.side === side);
      const side = (of: "own" | "other") => {
        const told = claim[of];
        if (!told) return null;
        const { label, formula, places, value } = told;
        return {
          label,
          formula,
          formulaWords: formulaWords(formula),
          places,
          value,
          rows: rows(of === "own" ? "OWN" : "OTHER").map(pageRow),
        };
      };
      const own = side("own");
      if (!record || !own) throw new Error("A claim has no side of its own.");
      const { id, sentence, stated, state, change } = claim;
      const years = rows("OWN").map(({ fiscalYear }) => fiscalYear);
      return [
        id,
        {
          page: { id, sentence, stated, unit: record.unit, state, own, other: side("other") },
          checked: { id, sentence, stated, state, change, formula: record.formula, years },
        },
      ];
    }),
  );
}
