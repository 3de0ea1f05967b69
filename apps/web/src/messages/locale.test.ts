import { expect, test } from "vitest";
import { localPath, splitLocale } from "./locale.ts";

test.each([
  ["/treaties", "en", "/treaties"],
  ["/fr", "fr", "/"],
  ["/ru/treaties/x", "ru", "/treaties/x"],
  ["/french", "en", "/french"],
  ["/", "en", "/"],
  ["/en/treaties", "en", "/en/treaties"],
])("K %s is a page in %s", (pathname, locale, path) => {
  expect(splitLocale(pathname)).toEqual({ locale, path });
});

test.each(["/", "/treaties", "/treaties?q=a#b"])("K a local path leads back to %s", (path) => {
  const [pathname = ""] = localPath(path, "es").split(/(?=[?#])/);
  expect(splitLocale(pathname)).toEqual({ locale: "es", path: path.split(/(?=[?#])/)[0] });
});

test("K addresses of other sites keep theirs", () => {
  expect(localPath("//elsewhere.example/x", "fr")).toBe("//elsewhere.example/x");
  expect(localPath("https://elsewhere.example/x", "fr")).toBe("https://elsewhere.example/x");
});
