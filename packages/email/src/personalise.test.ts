import { expect, test } from "vitest";
import { type MailParts, personalise } from "./personalise.ts";
import { placeholder } from "./placeholder.ts";

const parts: MailParts<"name"> = {
  subject: `For ${placeholder("name")}`,
  html: `<p title="${placeholder("name")}">${placeholder("name")}</p>`,
  text: `Dear ${placeholder("name")}`,
  awaits: ["name"],
};

test("a value is escaped in HTML and left as it is in plain text", () => {
  const mail = personalise(parts, { name: `"><script>'&` });
  expect(mail.html).toBe('<p title="&quot;&gt;&lt;script&gt;&#39;&amp;">&quot;&gt;&lt;script&gt;&#39;&amp;</p>');
  expect(mail.text).toBe(`Dear "><script>'&`);
});

test("a line break in a value cannot open a second header", () => {
  const mail = personalise(parts, { name: "Ann\r\nBcc: eve@example.org\u2028x" });
  expect(mail.subject).toBe("For Ann Bcc: eve@example.org x");
});

test("a value that holds a placeholder is not filled in again", () => {
  const mail = personalise(parts, { name: placeholder("name") });
  expect(mail.text).toBe("Dear name");
});

test("a dollar sign in a value is only a dollar sign", () => {
  expect(personalise(parts, { name: "$& $1" }).text).toBe("Dear $& $1");
});

test("a placeholder nobody fills is an error, not a hole in the mail", () => {
  const odd = { ...parts, text: placeholder("other") };
  expect(() => personalise(odd, { name: "Ann" })).toThrow("no value for the placeholder other");
});
