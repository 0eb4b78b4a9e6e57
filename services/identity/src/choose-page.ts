import { escapeHtml, page } from "./page.ts";
import type { DemonstrationPerson } from "./people.ts";

/** The page on which one chooses whom to sign in as: every person is a button that posts `sub`. */
export function choosePage(action: string, people: readonly DemonstrationPerson[], signedIn?: DemonstrationPerson): string {
  const groups = new Map<string, DemonstrationPerson[]>();
  for (const person of people) groups.set(person.organization, [...(groups.get(person.organization) ?? []), person]);
  return page(
    "Choose a demonstration person",
    `
<h1>Choose a demonstration person</h1>
<p class="invented">These people are invented. This page exists only on a local installation.</p>
${signedIn ? `<p>You were signed in as ${escapeHtml(signedIn.name)}. Choose again to show that it is you.</p>` : ""}
<form method="post" action="${escapeHtml(action)}">
${[...groups].map(([organization, members], index) => group(organization, members, `organization-${index}`)).join("\n")}
<p class="end"><button name="cancel" value="yes">Go back without signing in</button></p>
</form>`,
  );
}

function group(organization: string, people: readonly DemonstrationPerson[], id: string): string {
  return `<section aria-labelledby="${id}"><h2 id="${id}">${escapeHtml(organization)}</h2><ul>${people.map(choice).join("")}</ul></section>`;
}

function choice(person: DemonstrationPerson): string {
  return `<li><button name="sub" value="${escapeHtml(person.sub)}"><b>${escapeHtml(person.name)}</b><span>${escapeHtml(person.title)}</span><small>${escapeHtml(person.roles.join(", "))}</small></button></li>`;
}
