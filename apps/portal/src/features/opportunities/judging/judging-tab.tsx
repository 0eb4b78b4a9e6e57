import { useSuspenseQuery } from "@apollo/client/react";
import { Opportunity_JudgingDocument } from "@resc/client/portal";
import type { Opportunity_JudgingQuery } from "@resc/client/portal";
import { useViewer } from "../../../app/session/viewer.ts";
import type { OpportunityProps } from "../opportunity-facts.ts";
import { JudgingDesk } from "./desk/judging-desk.tsx";
import { judgingMessages as words } from "./messages.ts";
import { OwnJudgeCard } from "./own-judge-card.tsx";
import { PanelCard } from "./panel-card.tsx";
import { PossibleJudgesCard } from "./possible-judges-card.tsx";
import { ReceiptsCard } from "./receipts-card.tsx";
import { WaysOut } from "./ways-out.tsx";

/** An opportunity as its panel reads it. */
export type JudgingPage = NonNullable<Opportunity_JudgingQuery["opportunity"]>;

/** The panel of an opportunity. */
export type PanelFacts = NonNullable<JudgingPage["panel"]>;

/** One of its judges. */
export type Judge = PanelFacts["judges"][number];

/** Who may judge and why, the panel, and for an appointed judge the desk. */
export function JudgingTab({ opportunity }: OpportunityProps) {
  const { data } = useSuspenseQuery(Opportunity_JudgingDocument, { variables: { ref: opportunity.ref } });
  const me = useViewer()?.person?.id;
  const one = data.opportunity;
  if (!one) return null;
  const own = one.panel?.judges.find(({ person, state }) => person?.id === me && !["RECUSED", "REMOVED"].includes(state));
  const desk = one.panel && one.openedSubmissions.length > 0;
  return (
    <div className="stack">
      {opportunity.state === "NO_NEUTRAL_PANEL" && <WaysOut intro={words.none.note(Boolean(one.panel?.openedAt))} />}
      {own && one.panel && <OwnJudgeCard opportunity={opportunity} judge={own} panel={one.panel} />}
      {desk && one.panel && (
        <JudgingDesk key={own?.state} opportunity={opportunity} panel={one.panel} judge={own} submissions={one.openedSubmissions} />
      )}
      <PanelCard opportunity={opportunity} one={one} />
      <PossibleJudgesCard opportunity={opportunity} one={one} />
      {one.receipts.length > 0 && <ReceiptsCard one={one} />}
    </div>
  );
}
