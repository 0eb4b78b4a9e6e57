import { Checkbox, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Opportunity_HoldCallDocument } from "@resc/client/portal";
import type { RescCode } from "@resc/client/portal";
import { rescShortNames } from "@resc/domain";
import { useAct } from "../../../app/data/use-act.ts";
import { FormDialog } from "../../../app/form/form-dialog.tsx";
import { useProblems } from "../../../app/form/use-problems.ts";
import { toastDone } from "../../../app/parts/toast.tsx";
import { ConflictNote, useSeen } from "../../courtesy-notices/seen.tsx";
import { opportunityChanges, type OpportunityProps } from "../opportunity-facts.ts";
import type { CallPage } from "./call-tab.tsx";
import { callMessages as words } from "./messages.ts";

/** Records that the call was held, with the interested RESCs that attended and the agency staff who were invited. */
export function HoldCallDialog({ opportunity, one, onClose }: OpportunityProps & { readonly one: CallPage; readonly onClose: () => void }) {
  const act = useAct(Opportunity_HoldCallDocument);
  const problems = useProblems();
  const seen = useSeen(opportunity);
  const interested = one.intentions.filter(({ state }) => ["INTERESTED", "CONFIRMED", "SUBMITTED"].includes(state)).map(({ resc }) => resc);
  const form = useForm<{ rescs: string[]; note: string }>({ initialValues: { rescs: interested, note: "" } });
  const send = async (rescs: readonly string[], note: string) => {
    problems.clear();
    const staff = one.call?.agencyStaff.map(({ id, name }) => ({ contactId: id, name, asInterested: false })) ?? [];
    const attendees = [
      ...rescs.map((resc) => ({
        resc: resc as RescCode,
        name: `Clearinghouse director, ${rescShortNames[resc as RescCode]}`,
        asInterested: true,
      })),
      ...staff,
    ];
    const outcome = await act.run({ id: opportunity.id, version: seen.version, attendees, note: note.trim() || null });
    if (!outcome.ok) return outcome.typename === "ConflictError" ? seen.meet() : problems.failed(outcome);
    toastDone(words.holdDone);
    onClose();
  };
  return (
    <FormDialog
      title={words.hold}
      intro={words.holdIntro}
      submitLabel={words.submit}
      busy={act.busy}
      problems={problems}
      onSubmit={form.onSubmit(({ rescs, note }) => void send(rescs, note), problems.invalid)}
      onClose={onClose}
    >
      <ConflictNote seen={seen} changes={opportunityChanges(seen.before, seen.now)} />
      <Checkbox.Group label={words.attendees} id={problems.fieldId("attendees")} {...form.getInputProps("rescs")}>
        <div className="stack-tight">
          {interested.map((resc) => (
            <Checkbox key={resc} value={resc} label={words.attended(rescShortNames[resc])} />
          ))}
        </div>
      </Checkbox.Group>
      <Textarea label={words.note} autosize minRows={2} maxLength={4000} id={problems.fieldId("note")} {...form.getInputProps("note")} />
    </FormDialog>
  );
}
