type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Counts in the plural forms of a language (CLDR), each of which must be given: `plural("ru", …)(5)` is "5 дней". */
export function plural(language: string, forms: Forms): (n: number) => string {
  const rules = new Intl.PluralRules(language);
  const figures = new Intl.NumberFormat(language);
  const missing = rules.resolvedOptions().pluralCategories.filter((category) => forms[category] === undefined);
  if (missing.length > 0) throw new Error(`"${forms.other}" lacks the form ${missing.join(", ")} of ${language}`);
  return (n) => `${figures.format(n)} ${forms[rules.select(n)] ?? forms.other}`;
}
