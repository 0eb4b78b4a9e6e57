import { Suspense, lazy, useEffect, useState } from "react";
import { useStore } from "../data/store.ts";
import { lastContact, signInRequest } from "./connection.ts";
import { minutesToWarnOf } from "./idle.ts";

const SignInDialog = lazy(async () => ({ default: (await import("./sign-in-dialog.tsx")).SignInDialog }));
const IdleWarning = lazy(async () => ({ default: (await import("./idle-warning.tsx")).IdleWarning }));

const tickMs = 15_000;

/** Opens the sign-in over the page when something waits for it. */
export function SignInHost() {
  const open = useStore(signInRequest);
  return open ? (
    <Suspense>
      <SignInDialog request={open} />
    </Suspense>
  ) : null;
}

/** Says that the session is about to end, early enough to stay. */
export function IdleHost() {
  const contact = useStore(lastContact);
  const [now, setNow] = useState(() => Date.now());
  const [dismissedAt, setDismissedAt] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), tickMs);
    return () => clearInterval(timer);
  }, []);
  const left = dismissedAt >= contact ? null : minutesToWarnOf(contact, now);
  return left === null ? null : (
    <Suspense>
      <IdleWarning minutes={left} onClose={() => setDismissedAt(Date.now())} />
    </Suspense>
  );
}
