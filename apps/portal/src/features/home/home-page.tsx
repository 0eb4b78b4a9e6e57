import { Button } from "@mantine/core";
import { rescCodes } from "@resc/domain";
import { Card, Page, PathLink, StatStrip, TableSkeleton } from "@resc/ui";
import { IconPlus } from "@tabler/icons-react";
import { Suspense, lazy, useState } from "react";
import { Boundary } from "../../app/errors/boundary.tsx";
import { useViewer, viewerName } from "../../app/session/viewer.ts";
import type { Viewer } from "../../app/session/viewer.ts";
import { ActivityFeed } from "./activity-feed.tsx";
import { HomePicture } from "./home-picture.tsx";
import { messages } from "./messages.ts";
import { NeedsYou } from "./needs-you.tsx";
import { ReaderHome } from "./reader-home.tsx";
import { useOwnWork } from "./use-own-work.ts";

const BoardHome = lazy(async () => ({ default: (await import("./board-home.tsx")).BoardHome }));
const JudgingCards = lazy(async () => ({ default: (await import("./judging-cards.tsx")).JudgingCards }));
/** Who sits on a board reads one page about it; the work of staff is not theirs. */
const boardRoles: ReadonlySet<Viewer["role"]> = new Set(["BOARD_CHAIR", "BOARD_MEMBER"]);

/** The first page of whoever is signed in: what needs them, four numbers, one picture, what happened. */
export function HomePage() {
  const viewer = useViewer();
  if (!viewer) return null;
  const code = boardRoles.has(viewer.role) ? rescCodes.find((one) => one === viewer.organization) : undefined;
  if (code)
    return (
      <Suspense fallback={<TableSkeleton rows={8} />}>
        <BoardHome code={code} />
      </Suspense>
    );
  return viewer.viewerCan.exploreData ? <ReaderHome viewer={viewer} /> : <Home viewer={viewer} />;
}

function Home({ viewer }: { readonly viewer: Viewer }) {
  const [hour] = useState(() => new Date().getHours());
  const { waiting, numbers, activity } = useOwnWork(viewer);
  const [firstName = ""] = viewerName(viewer).split(" ");
  const acts = viewer.viewerCan.startEngagement && (
    <Button component={PathLink} href="/engagements/new" leftSection={<IconPlus size={17} aria-hidden />}>
      {messages.start}
    </Button>
  );
  return (
    <Page title={messages.greeting(hour, firstName)} lede={messages.waiting(waiting.length)} acts={acts}>
      <div className="split">
        <div className="stack">
          <Card title={messages.needsYou} flush>
            <NeedsYou items={waiting} />
          </Card>
          {viewer.viewerCan.seeIntentions && (
            <Suspense fallback={null}>
              <JudgingCards viewer={viewer} />
            </Suspense>
          )}
          {numbers.length > 0 && <StatStrip label={messages.numbers} stats={numbers} />}
          <Boundary
            pending={
              <div className="card">
                <TableSkeleton rows={6} />
              </div>
            }
          >
            <HomePicture viewer={viewer} />
          </Boundary>
        </div>
        <aside className="stack" aria-label={messages.activity}>
          <Card title={messages.activity} flush>
            <ActivityFeed items={activity} />
          </Card>
        </aside>
      </div>
    </Page>
  );
}
