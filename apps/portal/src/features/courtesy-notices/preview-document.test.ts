import { expect, it } from "vitest";
import { previewDocument } from "./preview-document.ts";

it("moves inline styles into one style element with the nonce, and takes the address from links", () => {
  const shown = previewDocument(
    '<html><head></head><body style="font-family:&quot;Arial&quot;"><a href="https://example.org" style="color:red">Open</a></body></html>',
    "abc",
  );
  expect(shown).toContain('<style nonce="abc">[data-style="0"]{font-family:"Arial"}[data-style="1"]{color:red}</style></head>');
  expect(shown).toContain('<a data-style="1">Open</a>');
  expect(shown).not.toMatch(/ style=| href=/);
});

it("leaves what people wrote as it is", () => {
  expect(previewDocument("<p>Say &quot;style=&quot; and &lt;b&gt;</p>", "abc")).toContain("<p>Say &quot;style=&quot; and &lt;b&gt;</p>");
});
