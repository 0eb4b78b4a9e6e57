/** Whom the work is for: one district or one organization. */
export interface Customer {
  readonly kind: "district" | "organization";
  readonly id: string;
  readonly name: string;
}

/** The customer as every input names it. */
export function customerInput(customer: Customer | null): { readonly districtId: string | null; readonly organizationId: string | null } {
  return {
    districtId: customer?.kind === "district" ? customer.id : null,
    organizationId: customer?.kind === "organization" ? customer.id : null,
  };
}
