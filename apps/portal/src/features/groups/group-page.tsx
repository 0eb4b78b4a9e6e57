import { Button } from "@mantine/core";
import { useSuspenseQuery } from "@apollo/client/react";
import { Groups_EndMemberDocument, Groups_GroupDocument } from "@resc/client/portal";
import type { Groups_GroupQuery } from "@resc/client/portal";
import { Card, CopyLink, EmptyState, Page, PathLink, Pill, RescTag, formatDay, formatInstant } from "@resc/ui";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useAct } from "../../app/data/use-act.ts";
import { AskOnce } from "../agenda/ask-once.tsx";
import { SourceList } from "../sources/source-list.tsx";
import { GroupMeetingCard } from "./group-meeting-card.tsx";
import { MemberDialog } from "./member-dialog.tsx";
import { kindWords, messages } from "./messages.ts";
import { PlanDialog } from "./plan-dialog.tsx";
import { ProposeDialog } from "./propose-dialog.tsx";

type Group = NonNullable<Groups_GroupQuery["roleAlikeGroup"]>;
type Member = Group["members"][number];
/** A meeting as the page of its group reads it. */
export type GroupMeeting = Group["meetings"][number];
/** An item of its agenda. */
export type GroupItem = GroupMeeting["items"][number];

type Dialog = "member" | "plan" | { readonly end: Member } | { readonly propose: GroupItem };

/** A role-alike group: its meetings with their agendas, its members, and what it proposed. @clause A44 A46 */
export function GroupPage() {
  const { slug } = useParams({ from: "/groups/$slug" });
  const { data } = useSuspenseQuery(Groups_GroupDocument, { variables: { slug } });
  const [dialog, setDialog] = useState<Dialog>();
  const end = useAct(Groups_EndMemberDocument);
  const group = data.roleAlikeGroup;
  if (!group)
    return (
      <Page title={messages.title}>
        <div className="card">
          <EmptyState title={messages.notFound}>{messages.notFoundMore}</EmptyState>
        </div>
      </Page>
    );
  const { viewerCan: can } = group;
  const close = () => setDialog(undefined);
  return (
    <Page
      title={group.name}
      lede={[messages.statuses[group.status], group.note].filter(Boolean).join(": ")}
      marks={<Pill tone="info">{group.category.replaceAll("_", " ")}</Pill>}
      acts={
        <>
          <CopyLink />
          {can.keepMeetings && <Button onClick={() => setDialog("plan")}>{messages.plan}</Button>}
        </>
      }
    >
      <div className="split">
        <section className="stack" aria-label={messages.meetings}>
          {group.meetings.length === 0 && (
            <div className="card">
              <EmptyState title={messages.noMeetings} />
            </div>
          )}
          {group.meetings.map((meeting) => (
            <GroupMeetingCard
              key={meeting.id}
              meeting={meeting}
              mayPropose={can.propose}
              onPropose={(item) => setDialog({ propose: item })}
            />
          ))}
        </section>
        <aside className="stack" aria-label={messages.members}>
          <Card
            title={`${messages.members} (${group.memberCount})`}
            acts={
              can.keepMembers && (
                <Button variant="default" size="compact-sm" onClick={() => setDialog("member")}>
                  {messages.addMember}
                </Button>
              )
            }
          >
            {group.members.length === 0 && <p className="quiet">{messages.noMembers}</p>}
            <ul className="plain-list">
              {group.members.map((member) => (
                <li key={member.id}>
                  {member.rescCode && <RescTag code={member.rescCode} />} {member.person?.name}
                  <div className="small">
                    {[member.convenes && messages.convenes, member.person?.title, messages.since(formatDay(member.since))]
                      .filter(Boolean)
                      .join(" · ")}
                  </div>
                  {can.keepMembers && (
                    <Button
                      variant="subtle"
                      size="compact-sm"
                      aria-label={messages.endMemberOf(member.person?.name ?? "")}
                      onClick={() => setDialog({ end: member })}
                    >
                      {messages.endMember}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          </Card>
          <Proposals proposals={group.proposals} />
          {group.sources.length > 0 && (
            <Card title={messages.sources}>
              <SourceList sources={group.sources} />
            </Card>
          )}
        </aside>
      </div>
      {dialog === "member" && <MemberDialog groupId={group.id} onClose={close} />}
      {dialog === "plan" && <PlanDialog groupId={group.id} onClose={close} />}
      {typeof dialog === "object" && "propose" in dialog && <ProposeDialog item={dialog.propose} onClose={close} />}
      {typeof dialog === "object" && "end" in dialog && (
        <AskOnce {...messages.dialogs.end} busy={end.busy} run={() => end.run({ memberId: dialog.end.id })} onClose={close} />
      )}
    </Page>
  );
}

function Proposals({ proposals }: { readonly proposals: Group["proposals"] }) {
  return (
    <Card title={messages.proposals}>
      {proposals.length === 0 && <p className="quiet">{messages.noProposals}</p>}
      <ul className="plain-list">
        {proposals.map(({ id, ref, kind, title, words, proposedAt, concernRef, proposedBy }) => (
          <li key={id}>
            <b>{title}</b>
            <div className="small">
              {[ref, kindWords[kind], messages.proposedBy(proposedBy?.name, formatInstant(proposedAt))].join(" · ")}
            </div>
            <p>{words}</p>
            <PathLink href={`/concerns/${concernRef}`}>{messages.onAgenda(concernRef)}</PathLink>
          </li>
        ))}
      </ul>
    </Card>
  );
}
