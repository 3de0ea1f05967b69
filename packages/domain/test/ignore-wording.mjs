/**
 * Leaves out literals with a space in them: the words of explanations and refusals, which whole
 * sentences assert in a few tests. Kinds, bases and units have no space and are mutated.
 */
export const strykerPlugins = [{ kind: "Ignore", name: "wording", value: { shouldIgnore } }];

/**
 * @param {{ node: { type: string, value?: unknown, quasis?: { value: { raw: string } }[] } }} path
 * @returns {string | undefined} the reason, shown in the report
 */
function shouldIgnore({ node }) {
  const text = node.type === "TemplateLiteral" ? node.quasis?.map((part) => part.value.raw).join("") : node.value;
  const isLiteral = node.type === "StringLiteral" || node.type === "TemplateLiteral";
  return isLiteral && typeof text === "string" && text.includes(" ") ? "wording" : undefined;
}
