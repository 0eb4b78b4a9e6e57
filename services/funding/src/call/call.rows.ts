import { may, mayEver } from "@resc/access";
import { defineLoader, type RequestContext } from "@resc/subgraph";
import { agencyContactById } from "../agency-contact/agency-contact.rows.ts";
import { CallAttendee, OpportunityCall } from "./call.type.ts";

type Row = Omit<OpportunityCall, "agencyStaff"> & { readonly opportunityId: string; readonly contactIds: readonly string[] };

async function toCall(ctx: RequestContext, row: Row): Promise<OpportunityCall & { opportunityId: string }> {
  const staff = await Promise.all(row.contactIds.map((id) => agencyContactById(ctx, id)));
  const sees = may(ctx.actor, "intention:read");
  return Object.assign(new OpportunityCall(), row, {
    agencyStaff: staff.filter((contact) => contact !== null),
    attendees: sees ? (row.attendees ?? []).map((attendee) => Object.assign(new CallAttendee(), attendee)) : [],
  });
}

/** The call of an opportunity; null while none was proposed. */
export const callOf = defineLoader<string, OpportunityCall & { readonly opportunityId: string }>(
  async (ctx, ids) => {
    if (!mayEver(ctx.actor, "agencyContact:read")) return [];
    const rows = await ctx.read.query<Row>(
      `select c.opportunity_id as "opportunityId", c.proposed_at as "proposedAt", c.chosen_at as "chosenAt", c.minutes, c.dial_in as "dialIn", c.agenda, c.invited_contact_ids as "contactIds", c.invited_at as "invitedAt",
        c.held_at as "heldAt", c.note, (select jsonb_agg(jsonb_build_object('name', t.name, 'resc', t.resc_code, 'asInterested', t.as_interested) order by t.resc_code nulls last, t.name)
          from call_attendee t where t.opportunity_id = c.opportunity_id) as attendees
        from opportunity_call c where c.opportunity_id = any ($1)`,
      [ids],
    );
    return Promise.all(rows.map((row) => toCall(ctx, row)));
  },
  (row) => row.opportunityId,
);
