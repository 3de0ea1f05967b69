import { expect, test } from "vitest";
import { setAside } from "../src/ui/written-markup.ts";
import { putBack, settingAside } from "./set-aside.mjs";

const LONG = `<p>${"x".repeat(300)}</p>`;

test("what is set aside while a page is made is put back into it, within other parts too", () => {
  const parts: string[] = [];
  const page = settingAside(parts, () => {
    const inner = setAside(LONG).__html;
    return `<body>${setAside(`<div>${inner}</div>${LONG}`).__html}</body>`;
  });
  expect(page).toBe("<body><!--set-aside 1--></body>");
  expect(putBack(page, parts)).toBe(`<body><div>${LONG}</div>${LONG}</body>`);
});

test("pages that are made at once keep their parts apart, whatever they wait for", async () => {
  const make = async (letter: string): Promise<string> => {
    const parts: string[] = [];
    const page = await settingAside(parts, async () => {
      await new Promise((resolve) => setTimeout(resolve, letter === "a" ? 5 : 0));
      return setAside(letter.repeat(300)).__html;
    });
    return putBack(page, parts);
  };
  expect(await Promise.all(["a", "b"].map(make))).toEqual(["a".repeat(300), "b".repeat(300)]);
});

test("short HTML stays, as does all of it where nobody puts it back", () => {
  expect(settingAside([], () => setAside("<b>1</b>").__html)).toBe("<b>1</b>");
  expect(setAside(LONG).__html).toBe(LONG);
});

test("text that says what a mark says stays text", () => {
  expect(putBack("<p>&lt;!--set-aside 0--&gt;</p>", ["<b>"])).toBe("<p>&lt;!--set-aside 0--&gt;</p>");
});
