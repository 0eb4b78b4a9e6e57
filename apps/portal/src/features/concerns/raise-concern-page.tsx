import { Button, Checkbox, Textarea, TextInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { Concern_RaiseDocument } from "@resc/client/portal";
import { Card, ErrorSummary, Page, PathLink } from "@resc/ui";
import { useNavigate } from "@tanstack/react-router";
import { AccordLine } from "../../app/parts/accord-line.tsx";
import { useAct } from "../../app/data/use-act.ts";
import { useProblems } from "../../app/form/use-problems.ts";
import { z } from "../../app/form/zod.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { GroupSelect } from "../groups/group-select.tsx";
import { messages } from "./messages.ts";

const schema = z.object({
  text: z.string().check(z.trim(), z.minLength(10, messages.problems.text)),
  area: z.string().check(z.trim(), z.minLength(2, messages.problems.area)),
  links: z.string(),
  prefersNext: z.boolean(),
  groupId: z.nullable(z.string()),
});

/**
 * Two fields and one act: the concern, and its area of service.
 * @clause A48
 */
export function RaiseConcernPage() {
  const act = useAct(Concern_RaiseDocument);
  const navigate = useNavigate();
  const problems = useProblems();
  const form = useForm({
    initialValues: { text: "", area: "", links: "", prefersNext: false, groupId: null as string | null },
    validate: schemaResolver(schema, { sync: true }),
    validateInputOnBlur: true,
  });
  const words = messages.new;
  const send = async ({ links, ...rest }: typeof form.values) => {
    problems.clear();
    const outcome = await act.run({ ...rest, links: links.split(/\s+/).filter(Boolean) });
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(words.done);
    await navigate({ to: "/concerns/$ref", params: { ref: outcome.result.concern.ref } });
  };
  const field = (name: keyof typeof form.values) => ({ id: problems.fieldId(name), ...form.getInputProps(name) });
  return (
    <Page title={words.title} lede={words.lede}>
      <AccordLine clause="A48" beside />
      <Card label={words.title}>
        <form className="form" noValidate onSubmit={form.onSubmit((values) => void send(values), problems.invalid)}>
          <ErrorSummary title={problems.title} problems={problems.list} />
          <Textarea label={words.text} required autosize minRows={4} maxLength={4000} {...field("text")} />
          <TextInput label={words.area} description={words.areaAbout} required maxLength={120} {...field("area")} />
          <Textarea label={words.links} description={words.linksAbout} autosize minRows={1} maxLength={600} {...field("links")} />
          <GroupSelect label={words.group} description={words.groupAbout} mine {...field("groupId")} />
          <Checkbox label={words.prefersNext} {...form.getInputProps("prefersNext", { type: "checkbox" })} />
          <div className="form-acts">
            <Button type="submit" loading={act.busy} onMouseDown={(event) => event.preventDefault()}>
              {words.submit}
            </Button>
            <Button component={PathLink} href="/concerns" variant="subtle">
              Cancel
            </Button>
          </div>
        </form>
      </Card>
    </Page>
  );
}
