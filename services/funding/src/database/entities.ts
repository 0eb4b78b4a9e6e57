/** The tables that the use cases of funding write. */
export const fundingEntities: readonly Function[] = [];
