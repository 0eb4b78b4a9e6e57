import type { Audit_PageQuery } from "@resc/client/portal";
import { formatCount, formatInstant } from "@resc/ui";
import { messages } from "./messages.ts";

type Checks = NonNullable<Audit_PageQuery["auditChecks"]>;

/** Whether the chains held when the platform last verified them, and when that was. */
export function ChainState({ checks }: { readonly checks: Checks }) {
  const [first] = checks.map(({ checkedAt }) => checkedAt).sort();
  const broken = checks.filter(({ unbroken }) => !unbroken);
  if (!first) return <p className="quiet">{messages.notVerified}</p>;
  if (broken.length > 0)
    return (
      <div className="callout" role="alert">
        {broken.map(({ chain, brokenAt }) => (
          <p key={chain}>{brokenAt === null ? messages.cut(chain) : messages.broken(chain, formatCount(brokenAt))}</p>
        ))}
      </div>
    );
  const rows = checks.reduce((sum, one) => sum + one.rows, 0);
  return (
    <p className="quiet" role="status">
      {messages.verified(formatCount(rows), formatInstant(first))}
    </p>
  );
}
