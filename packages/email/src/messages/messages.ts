import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { ru } from "./ru.ts";

export type Messages = typeof en;

/** Every sentence of every mail, by language: a language that lacks one does not compile. */
export const MESSAGES = { en, fr, ru, es } satisfies Record<string, Messages>;

/** The same in every language. */
export const PRODUCT = "Pacta";
