import { newId } from "@resc/domain";
import type { ReferenceData } from "@resc/reference-data";
import type { Transaction } from "@resc/store";
import { insertRows } from "./insert-rows.ts";

/** Sources, RESCs, towns and catchment lines; no line has a start on record, so each is open to the past and says where it comes from. */
export async function insertPlaces(tx: Transaction, data: ReferenceData): Promise<void> {
  await insertRows(
    tx,
    "source",
    data.sources.map((source) => ({
      id: source.id,
      title: source.title,
      publisher: source.publisher,
      address: source.address,
      vintage: source.vintage,
      how_read: source.howRead,
    })),
  );
  const townName = new Map(data.towns.map((town) => [town.key, town.name]));
  await insertRows(
    tx,
    "resc",
    data.rescs.map((resc) => ({
      code: resc.code,
      legal_name: resc.name,
      former_names: resc.formerNames.join("; ") || null,
      office_town: townName.get(resc.officeTownKey) ?? null,
      office_address: resc.officeAddress,
      zip: resc.zip,
      phone: resc.phone,
      website: resc.website,
      founded_year: resc.foundedYear,
      founding_note: resc.foundingNote,
      source_ids: resc.sources,
    })),
  );
  await insertRows(
    tx,
    "town",
    data.towns.map((town) => ({
      key: town.key,
      name: town.name,
      number: town.number,
      county: town.county,
      planning_region: town.planningRegion,
      latitude: town.latitude,
      longitude: town.longitude,
      source_ids: town.sources,
    })),
  );
  const lines = data.catchmentLines.map((line) => ({ id: newId("catchmentLine"), ...line }));
  await insertRows(
    tx,
    "catchment_line",
    lines.map((line) => ({
      id: line.id,
      town_key: line.townKey,
      resc_code: line.resc,
      valid: `[${line.validFrom ?? ""},${line.validTo ?? ""})`,
      recorded: `[${tx.clock.now},)`,
      confidence: line.confidence.toUpperCase(),
      evidence: line.evidence.join("; ") || null,
      source_ids: line.sources,
    })),
  );
  for (const town of data.towns) tx.publish({ topic: "town", subjectId: town.key, payload: { key: town.key, name: town.name } });
  for (const line of lines) {
    tx.publish({
      topic: "catchmentLine",
      subjectId: line.id,
      payload: { id: line.id, townKey: line.townKey, resc: line.resc, validFrom: line.validFrom, validTo: line.validTo },
    });
  }
}
