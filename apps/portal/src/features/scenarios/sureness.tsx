import type { ScenarioAnswerFragment } from "@resc/client/portal";
import { Pill } from "@resc/ui";
import { messages } from "./messages.ts";

const { rests } = messages;

/** How sure a result is: never surer than the weakest figure that it rests on, and values written by hand are told. */
export function Sureness({ inputs }: { readonly inputs: ScenarioAnswerFragment["inputs"] }) {
  const used = inputs.filter(({ written }) => !written);
  const some = (status: string) => used.some((input) => input.status === status);
  return (
    <>
      {some("contested") && <Pill tone="warn">{rests.contested}</Pill>}
      {some("unverified") && <Pill tone="warn">{rests.unverified}</Pill>}
      {inputs.some(({ written }) => written) && <Pill tone="info">{rests.written}</Pill>}
    </>
  );
}
