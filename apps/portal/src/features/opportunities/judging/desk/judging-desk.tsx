import { Button } from "@mantine/core";
import { rescShortNames } from "@resc/domain";
import { Card } from "@resc/ui";
import { useRef, useState } from "react";
import type { OpportunityProps } from "../../opportunity-facts.ts";
import { JudgeActDialog } from "../judge-act-dialog.tsx";
import type { Judge, PanelFacts } from "../judging-tab.tsx";
import { judgingMessages } from "../messages.ts";
import { OwnScores } from "./own-scores.tsx";
import { OwnStandingCard } from "./own-standing-card.tsx";
import { ownStandings, stepsOf } from "./own-standing.ts";
import { type Flush, ScoreLine } from "./score-line.tsx";
import { type Opened, SubmissionText } from "./submission-text.tsx";
import { useDeskKeys } from "./use-desk-keys.ts";

const words = judgingMessages.desk;

interface DeskProps extends OpportunityProps {
  readonly panel: PanelFacts;
  /** The viewer's own appointment; who keeps the panel has none and only reads. */
  readonly judge: Judge | undefined;
  readonly submissions: readonly Opened[];
}

/** The submissions, each with the rubric beside its text. One's own scores only. */
export function JudgingDesk({ opportunity, panel, judge, submissions }: DeskProps) {
  const [steps, setSteps] = useState(() => stepsOf(submissions));
  const [submitting, setSubmitting] = useState(false);
  const desk = useRef<HTMLElement>(null);
  useDeskKeys(desk);
  const flushes = useRef(new Set<Flush>());
  const register = (flush: Flush) => {
    const all = flushes.current;
    all.add(flush);
    return () => {
      all.delete(flush);
    };
  };
  const scoring = judge?.state === "ATTESTED" && opportunity.state === "JUDGING";
  const standings = ownStandings(submissions, panel.rubric, steps);
  const open = standings.reduce((sum, { scored }) => sum + panel.rubric.length - scored, 0);
  const submit = async () => {
    const kept = await Promise.all([...flushes.current].map((flush) => flush()));
    if (kept.every(Boolean)) setSubmitting(true);
  };
  return (
    <section ref={desk} className="stack" aria-labelledby="judging-desk" data-single-keys>
      <div className="stack-tight">
        <h2 id="judging-desk">{words.title}</h2>
        {scoring && (
          <p className="quiet">
            {words.intro} {words.keys}
          </p>
        )}
      </div>
      {submissions.map((submission) => (
        <Card key={submission.id} title={words.submission(rescShortNames[submission.resc])}>
          <div className="desk">
            <SubmissionText submission={submission} />
            {judge && (
              <section className="stack" aria-label={words.rubricOf(rescShortNames[submission.resc])}>
                {scoring ? (
                  panel.rubric.map((line) => {
                    const score = submission.scores.find(({ criterion }) => criterion === line.key);
                    return (
                      <ScoreLine
                        key={line.key}
                        judgeId={judge.id}
                        submissionId={submission.id}
                        line={line}
                        panel={panel}
                        initial={{ value: score?.value ?? null, comment: score?.comment ?? "" }}
                        onStep={(step) =>
                          setSteps((before) => ({ ...before, [submission.id]: { ...before[submission.id], [line.key]: step } }))
                        }
                        register={register}
                      />
                    );
                  })
                ) : (
                  <OwnScores panel={panel} scores={submission.scores} />
                )}
              </section>
            )}
          </div>
        </Card>
      ))}
      {judge && <OwnStandingCard rows={standings} lines={panel.rubric.length} />}
      {scoring && (
        <div className="row no-print">
          {open === 0 ? (
            <Button onClick={() => void submit()}>{judgingMessages.submitScores.label}</Button>
          ) : (
            <p className="quiet" role="status">
              {words.openLines(open)}
            </p>
          )}
        </div>
      )}
      {submitting && judge && <JudgeActDialog act="submitScores" judge={judge} onClose={() => setSubmitting(false)} />}
    </section>
  );
}
