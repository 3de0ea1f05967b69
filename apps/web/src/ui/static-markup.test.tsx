import type { ReactElement, ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { staticMarkup } from "./static-markup.ts";
import { writtenMarkup } from "./written-markup.ts";

function Named({ name, children }: { readonly name: string; readonly children?: ReactNode }): ReactElement {
  return (
    <>
      <b title={name}>{name}</b>
      {children}
    </>
  );
}

const SAID = [
  <td key="1" data-label="Since" className="figure" aria-hidden={true} hidden={false} colSpan={2}>
    {3} &lt; <time dateTime="2001-02-03">3 February 2001</time>
    {null}
    {false}
  </td>,
  <Named key="2" name={`<script>alert("x" & 'y')</script>`}>
    <br />
    <a href="/treaties?a=1&b=2" aria-label={undefined} tabIndex={-1} hrefLang="fr">
      Été – Россия
    </a>
  </Named>,
  <svg key="4" viewBox="0 0 1 1" role="img" aria-label="One">
    <line x1={0} y2={1} />
    <text textAnchor="end">1</text>
  </svg>,
  <form key="5" noValidate={true} method="post">
    <input type="date" required={true} aria-invalid={false} name="asOf" defaultValue="2001-02-03" />
    <details open={false} />
  </form>,
  <p key="6" dangerouslySetInnerHTML={writtenMarkup("<b>1</b>")} />,
  <option key="3" value="a" selected={true}>
    A
  </option>,
];

test("elements are written as React writes them for nobody to enliven", () => {
  expect(staticMarkup(SAID)).toBe(renderToStaticMarkup(SAID));
});

test("text and attributes cannot end their place", () => {
  const evil = `"'><script>alert(1)</script>&amp;`;
  const html = staticMarkup(<p title={evil}>{evil}</p>);
  expect(html).toBe(renderToStaticMarkup(<p title={evil}>{evil}</p>));
  expect(html).not.toContain("<script");
});

test.each(["javascript:alert(1)", " java\nscript:alert(1)", "data:text/html,x", "vbscript:x"])(
  "an address that may run is left out: %s",
  (href) => {
    expect(staticMarkup(<a href={href}>source</a>)).toBe("<a>source</a>");
  },
);

test("what needs React is refused", () => {
  const waiting = async (): Promise<ReactNode> => "later";
  const Waiting = waiting as unknown as () => ReactNode;
  expect(() => staticMarkup(<Waiting />)).toThrow("elements and text");
  expect(() => staticMarkup(<button type="button" onClick={() => undefined} />)).toThrow("onClick");
  expect(() => staticMarkup(<p style={{ color: "red" }} />)).toThrow("style");
  expect(() => staticMarkup(<p dangerouslySetInnerHTML={{ __html: "<b>" }} />)).toThrow("dangerouslySetInnerHTML");
});
