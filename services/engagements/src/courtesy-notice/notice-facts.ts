import type { Reader } from "@resc/store";
import type { ObjectFacts } from "@resc/access";
import type { RescCode } from "@resc/domain";

/** What the rights on a notice depend on. */
export interface NoticeParties {
  readonly providerCode: RescCode;
  readonly hostCode: RescCode;
  readonly categoryCode: string;
  readonly recipientPersonId: string | null;
}

/** Facts for the table of rights: provider, home RESC, and the persons it has named for this category (with deputies of today). */
export async function noticeFacts(reader: Reader, notice: NoticeParties): Promise<ObjectFacts> {
  const rows = await reader.query<{ person_id: string }>(
    `with named as (select person_id from known_recipient where resc_code = $1 and valid_from <= platform.today() and (valid_to is null or valid_to > platform.today()) and (category_code = $2 or category_code is null)
       union select $3::text where $3::text is not null)
     select person_id from named union select d.deputy_person_id from known_deputy d join named n on n.person_id = d.person_id where platform.today() between d.valid_from and d.valid_to`,
    [notice.hostCode, notice.categoryCode, notice.recipientPersonId],
  );
  return { provider: notice.providerCode, hosts: [notice.hostCode], named: rows.map((row) => row.person_id) };
}
