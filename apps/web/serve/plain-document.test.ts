import { expect, test } from "vitest";
import { plainDocument, plainPolicy } from "./plain-document.mjs";

const plain = (html: string): string => plainDocument(Buffer.from(html)).toString();

test("what React would read is taken from a page", () => {
  expect(
    plain(
      '<head><script src="/_next/static/chunks/1.js" async="" nonce="x"></script>' +
        '<script nonce="x">self.__next_f.push([1,"the page \\u003c/script> once more"])</script>' +
        '<script nonce="x" id="_R_">requestAnimationFrame(function(){$RT=performance.now()});</script>' +
        '<link rel="preload" as="script" fetchPriority="low" nonce="x" href="/_next/static/chunks/2.js"/>' +
        '<meta name="csp-nonce" nonce="x"/></head>',
    ),
  ).toBe("<head></head>");
});

test("what a page says stays, its own scripts and styles without nonce", () => {
  const data = '<script type="application/ld+json">{"name":"self.__next_f \\u003cscript"}</script>';
  expect(
    plain(
      `${data}<script async="" type="module" src="/scripts/palette.js" nonce="x"></script>` +
        '<link rel="stylesheet" href="/_next/static/chunks/1.css" nonce="x" data-precedence="next"/>' +
        '<meta name="description" content="в силе &gt; 1"/><p>Русский</p>',
    ),
  ).toBe(
    `${data}<script async="" type="module" src="/scripts/palette.js"></script>` +
      '<link rel="stylesheet" href="/_next/static/chunks/1.css" data-precedence="next"/>' +
      '<meta name="description" content="в силе &gt; 1"/><p>Русский</p>',
  );
});

test("a script that never ends takes nothing from before it", () => {
  expect(plain("<p>1</p><script>for (;;)")).toBe("<p>1</p>");
});

test("a page's policy names no nonce and trusts no script for what it loads", () => {
  expect(
    plainPolicy("script-src 'self' 'nonce-YQ==' 'strict-dynamic'; style-src 'self' 'nonce-YQ=='; img-src data:"),
  ).toBe("script-src 'self'; style-src 'self'; img-src data:");
});
