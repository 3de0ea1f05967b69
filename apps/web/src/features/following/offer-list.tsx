import type { FollowOfferView } from "@pacta/services";
import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";
import { ActionButton } from "./action-form.tsx";

type Props = { readonly offers: readonly FollowOfferView[]; readonly path: string };

/** What came after something followed: offered, never added unasked (SPEC E7). */
export function OfferList({ offers, path }: Props): ReactElement | null {
  const { following: t } = messages();
  if (offers.length === 0) return null;
  return (
    <section className="section" aria-labelledby="offers">
      <h2 id="offers">{t.offers}</h2>
      <p className="hint mb-3">{t.offerNote}</p>
      <ul>
        {offers.map(({ id, sentence, why, because }) => (
          <li key={id} className="panel mb-3">
            <p className="font-medium">{sentence}</p>
            <p className="hint">{whyWords(why, because)}</p>
            <div className="mt-2 flex flex-wrap gap-3">
              <ActionButton path={path} act="accept" hidden={{ offerId: id }} label={t.accept} />
              <ActionButton path={path} act="decline" hidden={{ offerId: id }} label={t.decline} isQuiet />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function whyWords(why: string, because: string): string {
  const words: Readonly<Record<string, (because: string) => string>> = messages().following.offerWhy;
  return words[why]?.(because) ?? because;
}
