import { Button, Menu } from "@mantine/core";
import { Engagement_BeginDocument, Engagement_ScopeDocument } from "@resc/client/portal";
import { IconDots } from "@tabler/icons-react";
import { useState } from "react";
import { useAct } from "../../app/data/use-act.ts";
import { toastDone, toastFailed } from "../../app/parts/toast.tsx";
import { EngagementDialog } from "./engagement-dialog.tsx";
import type { DialogStep } from "./engagement-dialog.tsx";
import type { Engagement } from "./engagement-page.tsx";
import { pageMessages as messages } from "./page-messages.ts";
import { nextStep, otherSteps } from "./steps.ts";
import type { Step } from "./steps.ts";

/** The next natural step as one button, the others in a menu. While a notice is owed, giving it is the filled button of the page. */
export function EngagementActs({ engagement }: { readonly engagement: Engagement }) {
  const [dialog, setDialog] = useState<DialogStep>();
  const scope = useAct(Engagement_ScopeDocument);
  const begin = useAct(Engagement_BeginDocument);
  const placed = engagement.placement !== "UNPLACED";
  const next = nextStep(engagement.viewerCan, placed);
  const others = otherSteps(engagement.viewerCan, placed);
  const owed = engagement.notices.some(({ viewerCan }) => viewerCan.give);
  const take = async (step: Step) => {
    if (step !== "scope" && step !== "begin") return setDialog(step);
    const outcome = await (step === "scope" ? scope : begin).run({ id: engagement.id, version: engagement.version });
    if (outcome.ok) toastDone(messages.done[step]);
    else toastFailed(messages.notDone, outcome.message);
  };
  return (
    <>
      {next && (
        <Button variant={owed ? "default" : "filled"} loading={scope.busy || begin.busy} onClick={() => void take(next)}>
          {messages.steps[next]}
        </Button>
      )}
      {others.length > 0 && (
        <Menu position="bottom-end" shadow="md">
          <Menu.Target>
            <Button variant="default" leftSection={<IconDots size={17} aria-hidden />}>
              {messages.more}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {others.map((step) => (
              <Menu.Item key={step} onClick={() => void take(step)}>
                {messages.steps[step]}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {dialog && <EngagementDialog step={dialog} engagement={engagement} onClose={() => setDialog(undefined)} />}
    </>
  );
}
