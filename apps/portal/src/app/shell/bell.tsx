import { useQuery } from "@apollo/client/react";
import { App_BellDocument } from "@resc/client/portal";
import { IconBell } from "@tabler/icons-react";
import { useRouter } from "@tanstack/react-router";
import { Suspense, lazy, useEffect, useState } from "react";
import { messages } from "./messages.ts";

const BellDrawer = lazy(async () => ({ default: (await import("./bell-drawer.tsx")).BellDrawer }));

const minuteMs = 60_000;

/** The bell. It asks again when the person moves on, not by a timer: a timer would keep an abandoned session alive. */
export function Bell() {
  const { data, refetch } = useQuery(App_BellDocument);
  const router = useRouter();
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    let askedAt = Date.now();
    return router.subscribe("onResolved", () => {
      if (Date.now() - askedAt < minuteMs) return;
      askedAt = Date.now();
      void refetch().catch(() => undefined);
    });
  }, [router, refetch]);
  const unread = data?.bell?.unreadCount ?? 0;
  return (
    <>
      <button
        type="button"
        className="icon-button"
        aria-label={messages.bell(unread)}
        aria-haspopup="dialog"
        onClick={() => setOpened(true)}
      >
        <IconBell size={19} aria-hidden />
        {unread > 0 && <span className="unread-dot" />}
      </button>
      {opened && (
        <Suspense>
          <BellDrawer items={data?.bell?.nodes ?? []} unread={unread} onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  );
}
