import { Fragment, isValidElement, type ReactElement, type ReactNode } from "react";
import { isWrittenMarkup } from "./written-markup.ts";

type Props = Readonly<Record<string, unknown>> & { readonly children?: ReactNode };

const EMPTY = new Set(["br", "hr", "img", "input", "wbr"]);
const NAMES: Readonly<Record<string, string>> = {
  className: "class",
  defaultValue: "value",
  htmlFor: "for",
  tabIndex: "tabindex",
  textAnchor: "text-anchor",
};
const PLAIN_NAME = /^[a-z][a-z0-9-]*$/i;
/** Links of ours, and of sources: nothing that runs. */
const ADDRESS = /^(?:[/?#]|https?:|mailto:)/i;

/**
 * The HTML of elements that only say something: no state, no handlers, no waiting. React would write every element of a
 * long table several times over, for its own copy too; this writes it once. Throws at what it cannot write.
 */
export function staticMarkup(node: ReactNode): string {
  if (node === null || node === undefined || typeof node === "boolean") return "";
  if (typeof node === "string" || typeof node === "number") return escaped(String(node));
  if (Array.isArray(node)) return node.map((one: ReactNode) => staticMarkup(one)).join("");
  if (isValidElement<Props>(node)) return elementMarkup(node);
  throw new Error("static markup is made of elements and text");
}

function elementMarkup({ type, props }: ReactElement<Props>): string {
  if (type === Fragment) return staticMarkup(props.children);
  if (typeof type === "string") return hostMarkup(type, props);
  if (typeof type !== "function") throw new Error("static markup has no such component");
  // A component is a function of its properties; what is a class or waits is refused by its result.
  const component = type as (props: Props) => ReactNode;
  return staticMarkup(component(props));
}

function hostMarkup(name: string, { children, dangerouslySetInnerHTML: inner, ...attributes }: Props): string {
  const written = Object.entries(attributes).map(([key, value]) => attributeMarkup(key, value));
  const start = `<${name}${written.join("")}`;
  if (EMPTY.has(name)) return `${start}/>`;
  if (inner === undefined) return `${start}>${staticMarkup(children)}</${name}>`;
  if (!isWrittenMarkup(inner)) throw new Error("static markup has no attribute dangerouslySetInnerHTML");
  return `${start}>${inner.__html}</${name}>`;
}

function attributeMarkup(key: string, value: unknown): string {
  if (value === null || value === undefined) return "";
  if (!PLAIN_NAME.test(key) || typeof value === "object" || typeof value === "function") {
    throw new Error(`static markup has no attribute ${key}`);
  }
  const name = NAMES[key] ?? key;
  if (typeof value === "boolean" && !/^(?:aria|data)-/.test(name)) return value ? ` ${name}=""` : "";
  if (name === "href" && !ADDRESS.test(String(value))) return "";
  return ` ${name}="${escaped(String(value))}"`;
}

function escaped(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? "") : text;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#x27;",
};
