const entities: Readonly<Record<string, string>> = { "&quot;": '"', "&#x27;": "'", "&#39;": "'", "&amp;": "&", "&lt;": "<", "&gt;": ">" };

/**
 * Makes the message fit for a frame under the page's policy, which refuses inline styles: they move into one style
 * element that carries the page's nonce. Links lose their address, because this is a picture of the message.
 */
export function previewDocument(html: string, nonce: string): string {
  const rules: string[] = [];
  const body = html
    .replace(/ style="([^"]*)"/g, (_whole, style: string) => {
      rules.push(style.replace(/&(?:quot|#x27|#39|amp|lt|gt);/g, (entity) => entities[entity] ?? entity));
      return ` data-style="${rules.length - 1}"`;
    })
    .replace(/ href="[^"]*"/g, "");
  const css = rules.map((style, index) => `[data-style="${index}"]{${style.replaceAll("<", "")}}`).join("");
  const element = `<style nonce="${nonce}">${css}</style>`;
  return body.includes("</head>") ? body.replace("</head>", () => `${element}</head>`) : `${element}${body}`;
}
