import { Button } from "@mantine/core";
import { formatCount } from "../format/format.ts";

/** How much of a list is shown, and the way to more. */
export interface PagerProps {
  readonly shown: number;
  readonly total: number;
  /** Plural word of what is listed, such as `districts`. */
  readonly noun: string;
  readonly busy?: boolean;
  /** Left out when everything is shown. */
  readonly onMore?: (() => void) | undefined;
}

/** The foot of a list: the count, said aloud when it changes, and a button for more. */
export function Pager({ shown, total, noun, busy = false, onMore }: PagerProps) {
  return (
    <div className="pager">
      <span role="status">
        {shown < total
          ? `Showing ${formatCount(shown)} of ${formatCount(total)} ${noun}`
          : total === 1
            ? "1 result"
            : `${formatCount(total)} ${noun}`}
      </span>
      {onMore && (
        <Button variant="default" size="compact-sm" loading={busy} onClick={onMore}>
          Show more
        </Button>
      )}
    </div>
  );
}
