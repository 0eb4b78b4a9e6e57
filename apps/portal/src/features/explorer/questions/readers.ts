import type { RoleCode } from "@resc/client/portal";

/** Everybody who has a contract. */
export const everyReader: readonly RoleCode[] = ["ANALYST", "CSDE_READER", "OEC_READER"];
