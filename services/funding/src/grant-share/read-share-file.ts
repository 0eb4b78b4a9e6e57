import { bareAmount, fromCents, grantShareColumns, isMoney, type Money, NotPossibleError, rescCodes, toCents } from "@resc/domain";
import type { SentTable } from "../files/read-table.ts";
import type { ShareInputSet } from "./share-input-set.ts";

/** What a table says: the appropriation and the inputs of the RESCs it names. */
export type ShareFile = Pick<ShareInputSet, "appropriation" | "centers">;

const wrong = (line: number, what: string) => new NotPossibleError(`Line ${line}: ${what} Nothing was taken from the table.`);

function amountAt(line: number, column: string, cell: string): Money | null {
  const text = bareAmount(cell);
  if (text === "") return null;
  if (!isMoney(text))
    throw wrong(line, `write ${column} in dollars with at most two decimals, such as 1250.00, instead of "${cell.slice(0, 40)}".`);
  return fromCents(toCents(text));
}

function boardsAt(line: number, cell: string): number | null {
  if (cell === "") return null;
  if (!/^\d{1,3}$/.test(cell)) throw wrong(line, `write member_boards as a whole number, instead of "${cell.slice(0, 40)}".`);
  return Number(cell);
}

/**
 * Reads the inputs of the grant shares from a table with the columns of {@link grantShareColumns}, one line for each RESC (CGS 10-66j).
 * An empty cell is "not known". Throws NotPossibleError with the line and what to write instead.
 */
export function readShareFile(cells: SentTable["cells"]): ShareFile {
  const [head = [], ...lines] = cells;
  const names = head.map((name) => name.trim().toLowerCase());
  if (names.length !== grantShareColumns.length || grantShareColumns.some((column) => !names.includes(column)))
    throw new NotPossibleError(`The first line must name these columns, each once: ${grantShareColumns.join(", ")}. Take the template.`);
  const read = lines.map((cellsOfLine, index) => {
    const line = index + 2;
    const at = (column: (typeof grantShareColumns)[number]) => (cellsOfLine[names.indexOf(column)] ?? "").trim();
    const resc = rescCodes.find((code) => code === at("resc").toUpperCase());
    if (!resc) throw wrong(line, `write one of ${rescCodes.join(", ")} instead of "${at("resc").slice(0, 40)}".`);
    return {
      line,
      appropriation: amountAt(line, "appropriation", at("appropriation")),
      center: {
        resc,
        memberBoards: boardsAt(line, at("member_boards")),
        equalizationAid: amountAt(line, "equalization_aid", at("equalization_aid")),
        amount1999: amountAt(line, "amount_1999", at("amount_1999")),
      },
    };
  });
  if (read.length === 0) throw new NotPossibleError("The table has no lines under its first one. Write one line for each RESC.");
  for (const [index, { line, center }] of read.entries())
    if (read.slice(0, index).some((before) => before.center.resc === center.resc)) throw wrong(line, `${center.resc} is there twice.`);
  const stated = read.filter((one) => one.appropriation !== null);
  const [appropriation = null] = stated.map((one) => one.appropriation);
  const other = stated.find((one) => one.appropriation !== appropriation);
  if (other) throw wrong(other.line, "another appropriation than above. Write it once, or the same on every line.");
  return { appropriation, centers: read.map(({ center }) => center) };
}
