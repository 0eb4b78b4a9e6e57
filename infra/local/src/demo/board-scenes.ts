import { randomUUID } from "node:crypto";
import { addDays, addYears, connecticutDate, fiscalYear, type RescCode, rescCodes } from "@resc/domain";
import { electToExecutiveBoard, fillSeat, type SeatTerm } from "@resc/membership";
import { type DatabaseAccess, type Transaction, UnitOfWork } from "@resc/store";
import type { Cast } from "./cast.ts";
import { demoPeople } from "./people.ts";
import type { Scene } from "./play.ts";
import { Chance } from "./random.ts";

const given = [
  "Avery",
  "Blair",
  "Corin",
  "Delphine",
  "Emory",
  "Fenna",
  "Garnet",
  "Hollis",
  "Ines",
  "Jasper",
  "Kerensa",
  "Lowell",
  "Merritt",
  "Nadia",
  "Orin",
  "Perrin",
  "Quill",
  "Rowena",
];
const family = [
  "Alderidge",
  "Brackwater",
  "Coldwell",
  "Drummore",
  "Elmsworth",
  "Fairbourne",
  "Greystone",
  "Hartwell",
  "Ironwood",
  "Juniper",
  "Kestrel",
  "Larkspur",
  "Millbrook",
  "Northcott",
  "Overhill",
];
const executives = 5;
/** One seat in nine is vacant, and one in eleven ends soon. */
const vacantEvery = 9;
const endsSoonEvery = 11;

/** When a term runs: from the July of an election on, four years; some end in the weeks to come. */
function termOf(today: string, place: number, chance: Chance): Pick<SeatTerm, "from" | "lastDay"> {
  if (place % endsSoonEvery === endsSoonEvery - 1) {
    const lastDay = addDays(today, chance.between(14, 50));
    return { from: addYears(addDays(lastDay, 1), -4), lastDay };
  }
  const from = `${fiscalYear(today) - 1 - chance.between(0, 2)}-07-01`;
  return { from, lastDay: addDays(addYears(from, 4), -1) };
}

/** The member boards of one RESC give their seats to invented people; the board's chair holds the first and sits on the executive board. */
async function seatBoard(
  tx: Transaction,
  code: RescCode,
  chair: { readonly id: string; readonly name: string },
  chance: Chance,
): Promise<{ id: string }> {
  const seats = await tx.query<{ id: string; version: number }>(
    "select s.id, s.version from seat s join district d on d.id = s.district_id where s.resc_code = $1 and s.state = 'VACANT' and s.opens_on is null order by d.short_name",
    [code],
  );
  for (const [place, seat] of seats.entries()) {
    if (place % vacantEvery === vacantEvery - 1) continue;
    const isChair = place === 0;
    const memberName = isChair ? chair.name : `${chance.pick(given)} ${chance.pick(family)} (invented)`;
    const term = { ...termOf(tx.today, place, chance), memberName, memberPersonId: isChair ? chair.id : null };
    await fillSeat(tx, seat, term);
    if (place < executives) await electToExecutiveBoard(tx, { id: seat.id, version: seat.version + 1 }, term);
  }
  return { id: seats[0]?.id ?? "" };
}

/** The boards of the six RESCs, seated a day before today. */
export function boardScenes(app: DatabaseAccess, cast: Cast, today: Date): Scene[] {
  const work = new UnitOfWork(app);
  return rescCodes.map((code, place) => ({
    at: new Date(today.getTime() - 86_400_000 + place * 60_000),
    play: async () => {
      const sub = `${code.toLowerCase()}-chair`;
      const id = cast.get(sub) ?? "";
      const chair = { id, name: demoPeople.find((one) => one.sub === sub)?.name ?? "" };
      const actor = {
        personId: id,
        role: "BOARD_CHAIR",
        organization: code,
        requestId: `demonstration-${randomUUID()}`,
        authTime: null,
      } as const;
      const operation = { name: "seatBoard", key: randomUUID(), body: `${code} ${connecticutDate(today)}` };
      await work.run(actor, operation, (tx) => seatBoard(tx, code, chair, new Chance(100 + place)));
    },
  }));
}
