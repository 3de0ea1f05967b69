/** Marks around a placeholder: characters for private use, which are cut out of all data. */
const OPEN = "\uE000";
const CLOSE = "\uE001";
const MARKS = /[\uE000\uE001]/g;
const MARKED = /\uE000([?/]?)([A-Za-z]+)\uE001/;

/** A place in a rendered mail that each recipient's copy fills. */
export function placeholder(name: string): string {
  return `${OPEN}${name}${CLOSE}`;
}

/** Marks around a stretch that only those see whose value of that name is not empty; it may not hold another one. */
export function whenGiven(name: string): { readonly start: string; readonly end: string } {
  return { start: `${OPEN}?${name}${CLOSE}`, end: `${OPEN}/${name}${CLOSE}` };
}

/** Takes the marks out of text from outside, so that data cannot pose as a placeholder. */
export function withoutMarks(text: string): string {
  return text.replace(MARKS, "");
}

/** Fixed text, a place to fill, or a stretch for those who have a value of that name. */
export type Cut =
  | { readonly kind: "fixed"; readonly text: string }
  | { readonly kind: "value"; readonly name: string }
  | { readonly kind: "stretch"; readonly name: string; readonly cuts: readonly Cut[] };

/** Cuts a template at its placeholders, in order. */
export function cutAtPlaceholders(template: string): readonly Cut[] {
  const cuts: Cut[] = [];
  let rest = template;
  for (let found = MARKED.exec(rest); found !== null; found = MARKED.exec(rest)) {
    const [mark, form, name = ""] = found;
    if (found.index > 0) cuts.push({ kind: "fixed", text: rest.slice(0, found.index) });
    rest = rest.slice(found.index + mark.length);
    if (form === "/") throw new Error(`the stretch for ${name} ends where it did not start`);
    if (form === "?") {
      const { end } = whenGiven(name);
      const length = rest.indexOf(end);
      if (length < 0) throw new Error(`the stretch for ${name} does not end`);
      cuts.push({ kind: "stretch", name, cuts: cutAtPlaceholders(rest.slice(0, length)) });
      rest = rest.slice(length + end.length);
    } else {
      cuts.push({ kind: "value", name });
    }
  }
  if (rest !== "") cuts.push({ kind: "fixed", text: rest });
  return cuts;
}

/** The names that cuts wait for. */
export function namesIn(cuts: readonly Cut[]): readonly string[] {
  return cuts.flatMap((cut) => {
    if (cut.kind === "fixed") return [];
    return cut.kind === "value" ? [cut.name] : [cut.name, ...namesIn(cut.cuts)];
  });
}

/** Fills cuts in one pass: what is filled in is not looked at again. */
export function fillCuts(cuts: readonly Cut[], fill: (name: string) => string): string {
  return cuts
    .map((cut) => {
      if (cut.kind === "fixed") return cut.text;
      if (cut.kind === "value") return fill(cut.name);
      return fill(cut.name) === "" ? "" : fillCuts(cut.cuts, fill);
    })
    .join("");
}
