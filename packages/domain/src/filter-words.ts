import type { Certainty } from "./event.ts";
import type { LawLanguage } from "./law-words/law-words.ts";

/** How one language reads a filter out. Each part but the first brings its own separator. */
export type FilterWords = {
  readonly allEvents: string;
  readonly or: string;
  readonly and: string;
  readonly by: (who: string) => string;
  readonly inGroup: (groups: string) => string;
  readonly inTreaties: (treaties: string) => string;
  readonly onTopics: (topics: string) => string;
  readonly depositedWith: (depositaries: string) => string;
  readonly common: (pairs: string) => string;
  readonly atLeast: (certainty: string) => string;
  readonly butNot: (left: string) => string;
  /** A part of what is left out, standing alone. */
  readonly anything: (part: string) => string;
  readonly certainty: Readonly<Record<Certainty, string>>;
};

const en: FilterWords = {
  allEvents: "all events",
  or: "or",
  and: "and",
  by: (who) => ` by ${who}`,
  inGroup: (groups) => ` by participants in the group ${groups}`,
  inTreaties: (treaties) => `, in ${treaties}`,
  onTopics: (topics) => `, in treaties on ${topics}`,
  depositedWith: (depositaries) => `, in treaties deposited with ${depositaries}`,
  common: (pairs) => `, in treaties common to ${pairs}`,
  atLeast: (certainty) => `, at least ${certainty}`,
  butNot: (left) => `, but not ${left}`,
  anything: (part) => `anything${part.replace(/^,/, "")}`,
  certainty: {
    announced: "announced",
    "domestic-step": "domestic step",
    signed: "signed",
    received: "received",
    circulated: "circulated",
    effective: "effective",
    contested: "contested",
  },
};

/** Names are not inflected: each list stands behind its own label. */
const withoutSeparator = (part: string): string => part.replace(/^\s*;\s*/, "");

const fr: FilterWords = {
  allEvents: "tous les événements",
  or: "ou",
  and: "et",
  by: (who) => ` ; participant : ${who}`,
  inGroup: (groups) => ` ; groupe régional : ${groups}`,
  inTreaties: (treaties) => ` ; traité : ${treaties}`,
  onTopics: (topics) => ` ; thème : ${topics}`,
  depositedWith: (depositaries) => ` ; dépositaire : ${depositaries}`,
  common: (pairs) => ` ; traités communs : ${pairs}`,
  atLeast: (certainty) => ` ; au moins : ${certainty}`,
  butNot: (left) => ` ; sauf ${left}`,
  anything: withoutSeparator,
  certainty: {
    announced: "annoncé",
    "domestic-step": "étape interne",
    signed: "signé",
    received: "reçu",
    circulated: "communiqué par le dépositaire",
    effective: "en effet",
    contested: "contesté",
  },
};

const ru: FilterWords = {
  allEvents: "все события",
  or: "или",
  and: "и",
  by: (who) => `; участник: ${who}`,
  inGroup: (groups) => `; региональная группа: ${groups}`,
  inTreaties: (treaties) => `; договор: ${treaties}`,
  onTopics: (topics) => `; тема: ${topics}`,
  depositedWith: (depositaries) => `; депозитарий: ${depositaries}`,
  common: (pairs) => `; общие договоры: ${pairs}`,
  atLeast: (certainty) => `; не ниже, чем «${certainty}»`,
  butNot: (left) => `; кроме: ${left}`,
  anything: withoutSeparator,
  certainty: {
    announced: "объявлено",
    "domestic-step": "внутригосударственный шаг",
    signed: "подписано",
    received: "получено",
    circulated: "разослано депозитарием",
    effective: "вступило в действие",
    contested: "оспаривается",
  },
};

const es: FilterWords = {
  allEvents: "todos los eventos",
  or: "o",
  and: "y",
  by: (who) => `; participante: ${who}`,
  inGroup: (groups) => `; grupo regional: ${groups}`,
  inTreaties: (treaties) => `; tratado: ${treaties}`,
  onTopics: (topics) => `; tema: ${topics}`,
  depositedWith: (depositaries) => `; depositario: ${depositaries}`,
  common: (pairs) => `; tratados comunes: ${pairs}`,
  atLeast: (certainty) => `; al menos: ${certainty}`,
  butNot: (left) => `; salvo ${left}`,
  anything: withoutSeparator,
  certainty: {
    announced: "anunciado",
    "domestic-step": "trámite interno",
    signed: "firmado",
    received: "recibido",
    circulated: "comunicado por el depositario",
    effective: "en efecto",
    contested: "impugnado",
  },
};

const LANGUAGES: Readonly<Record<LawLanguage, FilterWords>> = { en, fr, ru, es };

/** The words of a filter's sentence in English, French, Russian or Spanish. Source: SPEC A4-A5. */
export function filterWords(language: LawLanguage): FilterWords {
  return LANGUAGES[language];
}
