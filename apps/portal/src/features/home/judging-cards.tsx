import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { Home_JudgingDocument } from "@resc/client/portal";
import { Card, formatInstant, KeyValue, PathLink } from "@resc/ui";
import { useState } from "react";
import type { Viewer } from "../../app/session/viewer.ts";
import { OwnStandingTable } from "../opportunities/judging/desk/own-standing-card.tsx";
import { messages } from "./messages.ts";
import { type OwnJudging, ownJudging } from "./own-judging.ts";

const words = messages.judging;

/** For a judge on an open panel: how much is scored, how much is left, how long there is, and the own spread. Nothing of anybody else. */
export function JudgingCards({ viewer }: { readonly viewer: Viewer }) {
  const [now] = useState(() => new Date());
  // Beside the page, not before it: who sits on no panel waits for nothing.
  const { data } = useQuery(Home_JudgingDocument, { fetchPolicy: "cache-and-network" });
  return ownJudging(data?.opportunities?.nodes ?? [], viewer.person?.id ?? "", now).map((one) => <JudgingCard key={one.ref} one={one} />);
}

function JudgingCard({ one }: { readonly one: OwnJudging }) {
  const acts = (
    <Button component={PathLink} href={`/opportunities/${one.ref}?tab=judging`} variant="default" size="compact-sm">
      {one.left > 0 ? words.score : words.open}
      <span className="sr">: {one.title}</span>
    </Button>
  );
  return (
    <Card title={words.title(one.title)} acts={acts} flush>
      <div className="card-body">
        <KeyValue
          facts={[
            [words.scored, words.lines(one.scored, one.scored + one.left)],
            [words.left, one.submitted ? words.submitted : words.linesLeft(one.left)],
            [words.daysLeft, words.days(one.daysLeft, `${formatInstant(one.dueAt)} Eastern`)],
          ]}
        />
      </div>
      <OwnStandingTable rows={one.standings} lines={one.lines} />
    </Card>
  );
}
