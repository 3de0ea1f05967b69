import type { Prisma } from "@pacta/db";

/** What is read of a participant to name it in any language. */
export const NAME_ROW = {
  code: true,
  kind: true,
  names: { where: { isFormer: false }, select: { language: true, name: true } },
} as const satisfies Prisma.ParticipantSelect;

type Named = {
  readonly code: string;
  readonly names: readonly { readonly language: string; readonly name: string }[];
};

/** The present name in a language, else in English, else the code. */
export function nameIn({ code, names }: Named, language: string): string {
  const of = (wanted: string): string | undefined => names.find((name) => name.language === wanted)?.name;
  return of(language) ?? of("en") ?? code;
}
