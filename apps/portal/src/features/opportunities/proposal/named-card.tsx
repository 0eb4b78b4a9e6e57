import { useQuery } from "@apollo/client/react";
import { Button, MultiSelect } from "@mantine/core";
import { useForm } from "@mantine/form";
import { People_ChoicesDocument, Proposal_NamePeopleDocument } from "@resc/client/portal";
import { Card } from "@resc/ui";
import { useState } from "react";
import { useAct } from "../../../app/data/use-act.ts";
import { FormDialog } from "../../../app/form/form-dialog.tsx";
import { useProblems } from "../../../app/form/use-problems.ts";
import { toastDone } from "../../../app/parts/toast.tsx";
import type { OwnProposal } from "./draft-content.ts";
import { proposalMessages as words } from "./messages.ts";
import type { Draft } from "./use-draft.ts";

interface NamedProps {
  readonly proposal: OwnProposal;
  readonly draft: Draft;
}

/** Who can open the proposal. */
export function NamedCard({ proposal, draft, over }: NamedProps & { readonly over: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <Card title={words.named}>
      <div className="stack-tight">
        <ul className="plain-list">
          {proposal.named.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
        {proposal.canName && !over && (
          <div className="row">
            <Button variant="default" onClick={() => setOpen(true)}>
              {words.name}
            </Button>
          </div>
        )}
      </div>
      {open && <NameDialog proposal={proposal} draft={draft} onClose={() => setOpen(false)} />}
    </Card>
  );
}

function NameDialog({ proposal, draft, onClose }: NamedProps & { readonly onClose: () => void }) {
  // Its list has fewer fields than the directory's, so it stays out of the cache that both would share.
  const { data } = useQuery(People_ChoicesDocument, { variables: { organization: proposal.resc }, fetchPolicy: "no-cache" });
  const act = useAct(Proposal_NamePeopleDocument);
  const problems = useProblems();
  const form = useForm<{ personIds: string[] }>({ initialValues: { personIds: proposal.named.map(({ id }) => id) } });
  const send = async (personIds: string[]) => {
    problems.clear();
    const version = await draft.flush();
    if (version === null) return problems.failed({ ok: false, typename: "Failure", message: words.states.FAILED, fields: [] });
    const outcome = await act.run({ opportunityId: proposal.opportunityId, version, personIds });
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(words.nameDone);
    onClose();
  };
  const people = data?.people?.nodes ?? [];
  const known = [
    ...people,
    ...proposal.named.filter(({ id }) => people.every((one) => one.id !== id)).map((one) => ({ ...one, title: null })),
  ];
  return (
    <FormDialog
      title={words.name}
      intro={words.nameIntro}
      submitLabel={words.name}
      busy={act.busy}
      problems={problems}
      onSubmit={form.onSubmit(({ personIds }) => void send(personIds), problems.invalid)}
      onClose={onClose}
    >
      <MultiSelect
        label={words.people}
        id={problems.fieldId("personIds")}
        searchable
        data-autofocus
        maxValues={11}
        data={known.map(({ id, name, title }) => ({ value: id, label: title ? `${name}, ${title}` : name }))}
        {...form.getInputProps("personIds")}
      />
    </FormDialog>
  );
}
