import { Button } from "@mantine/core";
import { PageTitle, PathLink } from "@resc/ui";
import { useRouterState } from "@tanstack/react-router";
import { messages } from "./messages.ts";
import { signInPath } from "./session-api.ts";

/** What a stranger sees: what this is, and one button. */
export function SignInPage() {
  const returnTo = useRouterState({ select: (state) => state.location.href });
  return (
    <div className="welcome">
      <PageTitle>{messages.welcomeTitle}</PageTitle>
      <div className="welcome-points">
        {messages.welcome.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <div className="row">
        <Button component="a" href={signInPath(returnTo)} size="md">
          {messages.signIn}
        </Button>
        <Button component={PathLink} href="/alliance" variant="default" size="md">
          {messages.openAlliance}
        </Button>
        <Button component={PathLink} href="/map" variant="subtle" size="md">
          {messages.openMap}
        </Button>
      </div>
    </div>
  );
}
