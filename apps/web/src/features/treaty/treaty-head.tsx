import type { TreatyView } from "@pacta/services";
import type { ReactElement } from "react";
import { dayWords } from "../../dates/day-words.ts";
import { messages } from "../../messages/messages.ts";

/** The titles of a treaty, where and when it was signed, who keeps it. */
export function TreatyHead({ treaty }: { readonly treaty: TreatyView }): ReactElement {
  const { treaty: t, words } = messages();
  const { shortTitle, signedOn, signedAt, depositary, form } = treaty;
  const facts = [
    words.form[form],
    ...(signedOn === null ? [] : [t.signed(dayWords(signedOn), signedAt)]),
    ...(depositary === null ? [] : [t.depositary(depositary)]),
  ];
  const others = treaty.titles.filter(({ title }) => title !== shortTitle);
  const titles = others.toSorted((a, b) => Number(b.language === "en") - Number(a.language === "en"));
  return (
    <header className="max-w-4xl">
      <h1>{shortTitle}</h1>
      {titles.map(({ language, title }) => (
        <p key={`${language} ${title}`} lang={language} className="mt-2 font-serif text-lg text-muted leading-snug">
          {title}
        </p>
      ))}
      <ul className="mt-4 flex flex-wrap gap-x-6 text-sm">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </header>
  );
}
