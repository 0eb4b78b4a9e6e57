import { test } from "vitest";
import { expectRefusal } from "../../test/support/expect-refusal.ts";
import { checkJsonContent } from "./content-type.ts";

test.each([
  ["application/json", undefined, null],
  ["Application/JSON; charset=UTF-8", "identity", null],
  ['application/json; charset="utf-8"', undefined, null],
  ["application/json; charset=latin1", undefined, "UNSUPPORTED_MEDIA_TYPE"],
  ["application/jsonx", undefined, "UNSUPPORTED_MEDIA_TYPE"],
  ["text/plain", undefined, "UNSUPPORTED_MEDIA_TYPE"],
  ["multipart/form-data; boundary=x", undefined, "UNSUPPORTED_MEDIA_TYPE"],
  [undefined, undefined, "UNSUPPORTED_MEDIA_TYPE"],
  ["application/json", "gzip", "UNSUPPORTED_MEDIA_TYPE"],
  ["application/json", "br, identity", "UNSUPPORTED_MEDIA_TYPE"],
] as const)("%s in %s", (type, encoding, code) => expectRefusal(() => checkJsonContent(type, encoding), code));
