import { Radio, Textarea } from "@mantine/core";
import { Judging_ScoreDocument } from "@resc/client/portal";
import { useEffect } from "react";
import { useAct } from "../../../../app/data/use-act.ts";
import type { PanelFacts } from "../judging-tab.tsx";
import { judgingMessages } from "../messages.ts";
import { useKept } from "./use-kept.ts";

const words = judgingMessages.desk;

/** What one judge says on one line of the rubric. */
export interface LineScore {
  readonly value: number | null;
  readonly comment: string;
}

/** Saves what waits on a line. Answers whether it is kept. */
export type Flush = () => Promise<boolean>;

/** Arrow keys pass over steps on their way; what they come to rest on is kept. */
const stepPause = 500;
const wordsPause = 2_000;

/** One line of the rubric for one submission: a step and a comment, kept as one goes. */
export function ScoreLine({
  judgeId,
  submissionId,
  line,
  panel,
  initial,
  onStep,
  register,
}: {
  readonly judgeId: string;
  readonly submissionId: string;
  readonly line: PanelFacts["rubric"][number];
  readonly panel: PanelFacts;
  readonly initial: LineScore;
  readonly onStep: (step: number) => void;
  /** Hands out the way to save what waits here; answers how to take it back. */
  readonly register: (flush: Flush) => () => void;
}) {
  const act = useAct(Judging_ScoreDocument, []);
  const kept = useKept(initial, async ({ value, comment }) => {
    const outcome = await act.run({ judgeId, submissionId, criterion: line.key, value, comment: comment.trim() || null });
    return outcome.ok ? null : outcome.message;
  });
  const { value, change, flush } = kept;
  useEffect(() => register(flush));
  const steps = Array.from({ length: panel.highest - panel.lowest + 1 }, (_, index) => panel.lowest + index);
  const choose = (step: number) => {
    change({ ...value, value: step }, stepPause);
    onStep(step);
  };
  return (
    <section className="score-line stack-tight" aria-label={line.label} data-score-line>
      <Radio.Group
        label={`${words.step(line.label, panel.lowest, panel.highest)}, ${judgingMessages.weight(line.weight)}`}
        description={line.description || undefined}
        value={value.value === null ? null : String(value.value)}
        onChange={(step) => choose(Number(step))}
      >
        <div className="row score-steps">
          {steps.map((step) => (
            <Radio key={step} value={String(step)} label={String(step)} />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        label={words.comment(line.label)}
        description={words.commentHelp}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={4000}
        value={value.comment}
        onChange={({ currentTarget }) => change({ ...value, comment: currentTarget.value }, wordsPause)}
        onBlur={() => void flush()}
      />
      <span className="small quiet" role="status">
        {words.states[kept.state]}
        {kept.state === "FAILED" && `: ${kept.problem}`}
      </span>
    </section>
  );
}
