import { systemActor } from "@resc/access";
import { isRescCode, newId } from "@resc/domain";
import type { ReferenceData } from "@resc/reference-data";
import { type DatabaseAccess, UnitOfWork } from "@resc/store";

/** Loads the Alliance's categories and who offers what, once. Returns whether anything was loaded. */
export async function loadServiceCatalog(
  worker: DatabaseAccess,
  data: Pick<ReferenceData, "serviceCategories" | "serviceOfferings">,
): Promise<boolean> {
  return new UnitOfWork(worker).runAs(systemActor("load-service-catalog"), async (tx) => {
    const [before] = await tx.query<{ count: number }>("select count(*)::int as count from service_category");
    if (before && before.count > 0) return false;
    await tx.query(
      "insert into service_category (code, label) select code, label from jsonb_to_recordset($1) as c (code text, label text)",
      [JSON.stringify(data.serviceCategories)],
    );
    const offerings = data.serviceOfferings.map((one) => ({
      id: newId("offering"),
      category_code: one.category,
      service: one.service,
      resc_code: isRescCode(one.provider) ? one.provider : null,
      source_ids: one.sources,
    }));
    await tx.query(
      "insert into service_offering (id, category_code, service, resc_code, source_ids) select id, category_code, service, resc_code, source_ids from jsonb_populate_recordset(null::service_offering, $1)",
      [JSON.stringify(offerings)],
    );
    tx.audit({
      act: "serviceCatalog.loaded",
      objectType: "serviceCatalog",
      objectId: "catalog",
      after: { categories: data.serviceCategories.length, offerings: offerings.length },
    });
    return true;
  });
}
