import { expect, test } from "vitest";
import { requireWritableText } from "./writable-text.ts";

test.each([undefined, null, { slug: "x" }, { list: ["a", { b: "c" }] }])("%o is let through", (input) => {
  expect(() => requireWritableText(input)).not.toThrow();
});

test.each(["\0", { slug: "x\0" }, { list: ["a", { b: "\0c" }] }])("%o is refused", (input) => {
  expect(() => requireWritableText(input)).toThrow("NUL");
});
