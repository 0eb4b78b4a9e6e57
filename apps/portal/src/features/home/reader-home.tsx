import { useSuspenseQuery } from "@apollo/client/react";
import { Home_ReaderDocument } from "@resc/client/portal";
import { useState } from "react";
import type { Viewer } from "../../app/session/viewer.ts";
import { MagnetGrantsPicture } from "../magnet-grants/magnet-grants-picture.tsx";
import { AgencyHome } from "./agency-home.tsx";
import { messages } from "./messages.ts";
import { ReaderFrame } from "./reader-frame.tsx";

const words = messages.reader;

/** The first page of analysts and State readers: what needs them, what there is, where to begin. */
export function ReaderHome({ viewer }: { readonly viewer: Viewer }) {
  return viewer.role === "ANALYST" ? <AnalystHome viewer={viewer} /> : <AgencyHome viewer={viewer} />;
}

function AnalystHome({ viewer }: { readonly viewer: Viewer }) {
  const [now] = useState(() => new Date());
  const { data } = useSuspenseQuery(Home_ReaderDocument);
  return (
    <ReaderFrame
      viewer={viewer}
      now={now}
      needs={[]}
      nothingMore={words.nothingMore}
      stats={[
        { label: words.contracts, value: data.stateContracts?.totalCount ?? null, href: "/state-contracts" },
        { label: words.metrics, value: data.metrics?.length ?? null, href: "/metrics" },
        { label: words.districts, value: data.districts?.totalCount ?? null, href: "/districts" },
      ]}
    >
      <MagnetGrantsPicture />
    </ReaderFrame>
  );
}
