import { Select } from "@mantine/core";
import type { SelectProps } from "@mantine/core";
import { useQuery } from "@apollo/client/react";
import { People_ChoicesDocument } from "@resc/client/portal";
import type { OrganizationCode } from "@resc/client/portal";

/** Chooses a person of one organization, or of all. */
export function PersonSelect({
  of,
  without,
  ...rest
}: SelectProps & { readonly of?: OrganizationCode | undefined; readonly without?: string }) {
  // Its list has fewer fields than the directory's, so it stays out of the cache that both would share.
  const { data } = useQuery(People_ChoicesDocument, { variables: { organization: of ?? null }, fetchPolicy: "no-cache" });
  const people = (data?.people?.nodes ?? []).filter(({ id }) => id !== without);
  return (
    <Select searchable data={people.map(({ id, name, title }) => ({ value: id, label: title ? `${name}, ${title}` : name }))} {...rest} />
  );
}
