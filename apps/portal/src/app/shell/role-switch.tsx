import { Menu } from "@mantine/core";
import { organizationNames, isRescCode } from "@resc/domain";
import type { OrganizationCode } from "@resc/client/portal";
import { RescSwatch } from "@resc/ui";
import { IconCheck, IconSelector } from "@tabler/icons-react";
import { actAs } from "../session/session-api.ts";
import type { Viewer } from "../session/viewer.ts";
import { roleNames } from "../words.ts";
import { messages } from "./messages.ts";

/** Who one acts as: organization and role. A menu where there is more than one. */
export function RoleSwitch({ viewer }: { readonly viewer: Viewer }) {
  const present = <RoleWords organization={viewer.organization} role={roleNames[viewer.role]} />;
  if (viewer.grants.length < 2) return <div className="role-switch">{present}</div>;
  return (
    <Menu width={232} position="bottom-start" shadow="md">
      <Menu.Target>
        <button type="button" className="role-switch">
          {present}
          <span className="sr">, {messages.switchRole}</span>
          <IconSelector size={16} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{messages.actAs}</Menu.Label>
        {viewer.grants.map((grant) => {
          const current = grant.role === viewer.role && grant.organization === viewer.organization;
          return (
            <Menu.Item
              key={grant.id}
              onClick={() => void actAs(grant.role, grant.organization)}
              rightSection={current && <IconCheck size={15} aria-label="present role" />}
            >
              {roleNames[grant.role]}, {shortName(grant.organization)}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}

function RoleWords({ organization, role }: { readonly organization: OrganizationCode; readonly role: string }) {
  return (
    <>
      <RescSwatch code={isRescCode(organization) ? organization : "ALLIANCE"} size={26} />
      <span>
        <b>{shortName(organization)}</b>
        <span className="eyebrow">{role}</span>
      </span>
    </>
  );
}

function shortName(organization: OrganizationCode): string {
  return organization === "CSDE" || organization === "OEC" ? organization : organizationNames[organization];
}
