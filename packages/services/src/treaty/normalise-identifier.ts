/** `XXVII.7.d`, `XXVII-7-d` and `xxvii 7 d` meet in one spelling: upper case, letters and digits only (SPEC A2). */
export function normaliseIdentifier(value: string): string {
  return value.toUpperCase().replace(/[^A-Z0-9]/g, "");
}

const SCHEMES = /^(?:UNTS|CETS|ETS|STCE|STE|LNTS)[\s.:-]*(?:NOS?\b|N°|№)?[\s.:]*(.+)$/i;
const CHAPTER = /^(\d{1,2})[-. ](\d+.*)$/;
const NOTIFICATION = /^C\.?\s?N\.?\s?(\d{1,4})\.?\s?((?:19|20)\d\d)(?:\b|\.)/i;
const ROMAN: readonly (readonly [number, string])[] = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/**
 * The normalised spellings that a query may be an identifier in: with and without the name of its series, leading
 * zeros, `27-7-d` for chapter XXVII (SPEC A2). The query itself is always one of them.
 */
export function identifierSpellings(query: string): string[] {
  const text = query.trim();
  const number = SCHEMES.exec(text)?.[1];
  const [, chapter, rest] = CHAPTER.exec(text) ?? [];
  const spellings = [
    text,
    ...(number === undefined ? [] : [number, number.replace(/^0+(?=\d)/, ""), number.padStart(3, "0")]),
    ...(chapter === undefined || rest === undefined ? [] : [roman(Number(chapter)) + rest]),
  ];
  return [...new Set(spellings.map(normaliseIdentifier))].filter((spelling) => spelling !== "");
}

/** `C.N.209.1987`, the beginning of the depositary notification that a query names; null when it names none. */
export function notificationNumber(query: string): string | null {
  const [, number, year] = NOTIFICATION.exec(query.trim()) ?? [];
  return number === undefined || year === undefined ? null : `C.N.${Number(number)}.${year}`;
}

function roman(value: number): string {
  const [step, numeral] = ROMAN.find(([number]) => number <= value) ?? [0, ""];
  return step === 0 ? "" : numeral + roman(value - step);
}
