import * as z from "zod/mini";

// Without this zod tries to compile code from text, which the page's security policy reports.
z.config({ jitless: true });

export { z };
