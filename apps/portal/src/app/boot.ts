import { setNonce } from "get-nonce";

interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML: (text: string) => string }): unknown;
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
}

/** The nonce of this page, for the style elements that the component library writes. */
export const nonce = document.querySelector<HTMLMetaElement>("meta[property=csp-nonce]")?.nonce ?? "";

setNonce(nonce);

// Style elements are filled through the same door as markup. Style text passes; anything that could be markup does not.
globalThis.window.trustedTypes?.createPolicy("default", {
  createHTML: (text) => {
    if (text.includes("<")) throw new TypeError("Markup from text is not allowed here.");
    return text;
  },
});
