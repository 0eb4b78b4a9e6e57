import { systemActor } from "@resc/access";
import { type DatabaseAccess, UnitOfWork } from "@resc/store";

/** Owes a message to the owner of each key that ends within 14 days, once for each key. Answers how many were owed now. */
export async function remindOfKeys(worker: DatabaseAccess): Promise<number> {
  return new UnitOfWork(worker).runAs(systemActor("api-key-reminders"), async (tx) => {
    const [row] = await tx.query<{ count: number }>("select platform.remind_of_keys() as count");
    const count = row?.count ?? 0;
    if (count > 0) tx.audit({ act: "apiKey.reminded", objectType: "apiKey", objectId: "expiring", after: { count } });
    return count;
  });
}
