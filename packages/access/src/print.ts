import { conditionOf } from "./authorize.ts";
import { conditions } from "./conditions.ts";
import { type Action, rights } from "./rights.ts";
import { type ActingRole, roleCodes, roleNames } from "./roles.ts";

/** The table of rights as Markdown, one row per action: what docs/rights.md holds. */
export function printRights(): string {
  const roles: ActingRole[] = [...roleCodes, "ANONYMOUS"];
  const head = ["action", ...roles.map((role) => roleNames[role])];
  const rows = (Object.keys(rights) as Action[]).map((action) => [
    `\`${action}\``,
    ...roles.map((role) => {
      const condition = conditionOf(action, role);
      return condition ? conditions[condition].words : ".";
    }),
  ]);
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n") + "\n";
}
