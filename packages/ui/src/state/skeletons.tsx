import { Skeleton } from "@mantine/core";

const lines = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

/** Rows of a table that is on its way, in its final height. */
export function TableSkeleton({ rows = 8 }: { readonly rows?: number }) {
  return (
    <div className="table-skeleton" aria-hidden="true">
      {lines(rows).map((row) => (
        <Skeleton key={row} height={34} radius={6} />
      ))}
    </div>
  );
}

/** A page that is on its way: title, sentence and one card. */
export function PageSkeleton({ label = "Loading" }: { readonly label?: string }) {
  return (
    <div className="page" aria-busy="true">
      <span className="sr" role="status">
        {label}
      </span>
      <Skeleton height={34} width="min(320px, 70%)" mb={10} />
      <Skeleton height={16} width="min(520px, 90%)" mb={24} />
      <div className="card">
        <TableSkeleton rows={9} />
      </div>
    </div>
  );
}

/** Lines of text inside a card. */
export function TextSkeleton({ rows = 4 }: { readonly rows?: number }) {
  return (
    <div className="stack-tight" aria-hidden="true">
      {lines(rows).map((row) => (
        <Skeleton key={row} height={14} width={`${90 - ((row * 17) % 40)}%`} radius={4} />
      ))}
    </div>
  );
}
