import { type HeldTreaty, normaliseIdentifier } from "@pacta/services";
import type { SourceRecord } from "./source-record.ts";

/** Numbers that mean one treaty only; a registration may be shared by a treaty and its later protocols. */
const OWN_SCHEMES: ReadonlySet<string> = new Set(["MTDSG", "UKTO"]);
const SHORTEST_TITLE = 25;

/** What is on record already, to recognise a treaty that a second source tells too. */
export class HeldRecord {
  readonly #slugs = new Set<string>();
  readonly #numbers = new Map<string, string>();
  readonly #titles = new Map<string, HeldTreaty[]>();

  constructor(treaties: readonly HeldTreaty[]) {
    for (const treaty of treaties) this.#add(treaty);
  }

  /** The slug under which the record holds the treaty; null: not at all. By slug, number, or title of the same year. */
  find({ treaty, concludedOn }: SourceRecord): string | null {
    if (this.#slugs.has(treaty.slug)) return treaty.slug;
    for (const { scheme, value } of treaty.identifiers ?? []) {
      const slug = this.#numbers.get(`${scheme}:${normaliseIdentifier(value)}`);
      if (slug !== undefined && OWN_SCHEMES.has(scheme)) return slug;
    }
    const named = treaty.titles.flatMap(({ title }) => this.#titles.get(plain(title)) ?? []);
    const same = named.find(
      (one) => one.form === treaty.form && isSameYear(one.concludedOn, concludedOn) && !isNumberedApart(one, treaty),
    );
    return same?.slug ?? null;
  }

  add({ treaty, concludedOn }: SourceRecord): void {
    const { slug, form, titles, identifiers = [] } = treaty;
    this.#add({
      slug,
      form,
      concludedOn,
      titles: titles.map(({ title }) => title),
      identifiers: identifiers.map(({ scheme, value }) => ({ scheme, normalised: normaliseIdentifier(value) })),
    });
  }

  #add(treaty: HeldTreaty): void {
    this.#slugs.add(treaty.slug);
    for (const { scheme, normalised } of treaty.identifiers) this.#numbers.set(`${scheme}:${normalised}`, treaty.slug);
    for (const title of new Set(treaty.titles.map(plain))) {
      // Short titles say too little.
      if (title.length < SHORTEST_TITLE) continue;
      this.#titles.set(title, [...(this.#titles.get(title) ?? []), treaty]);
    }
  }
}

/** One source numbers its records: two of one title with two numbers of one scheme are two treaties. */
function isNumberedApart(one: HeldTreaty, other: SourceRecord["treaty"]): boolean {
  return (other.identifiers ?? []).some(
    ({ scheme, value }) =>
      OWN_SCHEMES.has(scheme) &&
      one.identifiers.some((own) => own.scheme === scheme && own.normalised !== normaliseIdentifier(value)),
  );
}

/** A title without case, accents and punctuation. */
function plain(title: string): string {
  return title
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "");
}

function isSameYear(one: string | null, other: string | null): boolean {
  return one !== null && one.slice(0, 4) === other?.slice(0, 4);
}
