import type { LawLanguage } from "@pacta/domain";

const CONSENT: Readonly<Record<LawLanguage, (sentence: string) => string>> = {
  en: (sentence) => `Send me alerts about: ${sentence}`,
  fr: (sentence) => `M’envoyer des alertes sur : ${sentence}`,
  ru: (sentence) => `Присылать мне оповещения: ${sentence}`,
  es: (sentence) => `Enviarme alertas sobre: ${sentence}`,
};

/** What a request agreed to, as it was shown: the proof of consent (SPEC G3). */
export function consentText(language: LawLanguage, sentence: string): string {
  return CONSENT[language](sentence);
}
