import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Reference } from "./reference.tsx";

const CITED = { citation: "C.N.1.2026", url: "https://treaties.example/1", retrievedOn: null, unansweredOn: null };

function textOf(reference: Parameters<typeof Reference>[0]["reference"]): string {
  return renderToStaticMarkup(<Reference reference={reference} />).replace(/<[^>]*>/g, "");
}

test.each([
  ["nothing more", {}, "C.N.1.2026"],
  ["when it was retrieved", { retrievedOn: "2026-11-20" }, "C.N.1.2026 (retrieved 20\u00a0November\u00a02026)"],
  [
    "since when its link is silent",
    { retrievedOn: "2026-11-20", unansweredOn: "2026-11-27" },
    "C.N.1.2026 (retrieved 20\u00a0November\u00a02026; link did not answer on 27\u00a0November\u00a02026)",
  ],
])("B5 a reference says %s, in brackets: no line may begin with a comma", (_what, facts, expected) => {
  expect(textOf({ ...CITED, ...facts })).toBe(expected);
});
