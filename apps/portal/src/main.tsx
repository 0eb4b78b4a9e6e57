import { nonce } from "./app/boot.ts";
import "./app/styles.ts";
import { ApolloProvider } from "@apollo/client/react";
import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { PathLinkProvider, cssVariables, theme } from "@resc/ui";
import { RouterProvider } from "@tanstack/react-router";
import { createRoot } from "react-dom/client";
import { client } from "./app/data/client.ts";
import { RouterPathLink } from "./app/router/path-link.tsx";
import { router } from "./app/router/router.ts";

const container = document.getElementById("root");
if (!container) throw new Error("The page has no place for the portal.");

createRoot(container).render(
  <MantineProvider getStyleNonce={() => nonce} theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
    <ApolloProvider client={client}>
      <PathLinkProvider value={RouterPathLink}>
        <Notifications position="bottom-right" containerWidth={380} />
        <RouterProvider router={router} />
      </PathLinkProvider>
    </ApolloProvider>
  </MantineProvider>,
);
