/** What the browser runs of ours, and what only says something; every other script is React's. */
const OWN_SCRIPT = /\s(?:src="\/scripts\/|type="application\/ld\+json")/;
const FOR_SCRIPTS = /\bas="script"|\bname="csp-nonce"/;

/** @typedef {readonly [from: number, to: number]} Range */

/**
 * @param {Buffer} html as Next writes it
 * @returns {Buffer} the page without what only React in the browser would read, and without nonces: nothing inline runs
 * in what is left
 */
export function plainDocument(html) {
  const left = [
    ...elements(html, "<script", "</script>").filter(([from]) => !OWN_SCRIPT.test(startTag(html, from))),
    ...[...elements(html, "<link", ">"), ...elements(html, "<meta", ">")].filter(([from]) =>
      FOR_SCRIPTS.test(startTag(html, from)),
    ),
  ];
  const plain = without(html, left);
  return without(plain, elements(plain, ' nonce="', '"'));
}

/**
 * @param {string} policy with a nonce
 * @returns {string} the policy of a page in which nothing is inline
 */
export function plainPolicy(policy) {
  return policy.replaceAll(/ 'nonce-[^']*'| 'strict-dynamic'/g, "");
}

/**
 * @param {Buffer} html
 * @param {string} start
 * @param {string} end
 * @returns {Range[]} where such things stand, in order
 */
function elements(html, start, end) {
  const found = [];
  for (let from = html.indexOf(start); from !== -1; ) {
    const last = html.indexOf(end, from + start.length);
    const to = last === -1 ? html.length : last + end.length;
    found.push(/** @type {Range} */ ([from, to]));
    from = html.indexOf(start, to);
  }
  return found;
}

/**
 * @param {Buffer} html
 * @param {number} from
 * @returns {string}
 */
function startTag(html, from) {
  return html.toString("latin1", from, html.indexOf(">", from) + 1);
}

/**
 * @param {Buffer} html
 * @param {Range[]} ranges none begins within another and ends after it
 * @returns {Buffer}
 */
function without(html, ranges) {
  const kept = [];
  let at = 0;
  for (const [from, to] of ranges.sort(([a], [b]) => a - b)) {
    if (from < at) continue;
    kept.push(html.subarray(at, from));
    at = to;
  }
  return Buffer.concat([...kept, html.subarray(at)]);
}
