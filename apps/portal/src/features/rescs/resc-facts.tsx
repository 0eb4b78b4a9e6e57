import type { Resc_PageQuery } from "@resc/client/portal";
import { KeyValue } from "@resc/ui";
import { messages } from "./messages.ts";

/** Where a RESC is, since when, and how to reach it. */
export function RescFacts({ resc }: { readonly resc: NonNullable<Resc_PageQuery["resc"]> }) {
  const address = [resc.officeAddress, [resc.officeTown, resc.zip].filter(Boolean).join(" ")].filter(Boolean).join(", ");
  return (
    <KeyValue
      facts={[
        [messages.formerNames, resc.formerNames],
        [messages.address, address],
        [messages.phone, resc.phone && <a href={`tel:${resc.phone}`}>{resc.phone}</a>],
        [
          messages.website,
          resc.website && (
            <a href={resc.website} target="_blank" rel="noreferrer">
              {resc.website.replace(/^https?:\/\//, "")}
            </a>
          ),
        ],
        [messages.founded, [resc.foundedYear, resc.foundingNote].filter(Boolean).join("; ")],
      ]}
    />
  );
}
