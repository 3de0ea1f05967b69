import { bulkHeaderTemplates, personaliseMessage, prebuildMessage, renderStatusAlert } from "@pacta/email";
import { MADE_ALERT } from "./made-alert.ts";

const FROM = "Pacta <alerts@pacta.example>";
const LIST = { domain: "pacta.example", campaign: "0199" };
const DATE = new Date("2026-11-23T10:00:00Z");
const TOKEN_LENGTH = 98;

/** What is filled in for recipient number `index`. */
export function recipientOf(index: number) {
  const token = `${index}`.padStart(TOKEN_LENGTH, "a");
  const unsubscribeUrl = `https://pacta.example/u/${token}`;
  return {
    to: `reader${index}@example.org`,
    messageId: `<${index}@pacta.example>`,
    date: DATE,
    values: {
      follows: `Ratification by Côte d’Ivoire; treaty ${index}`,
      note: "",
      unsubscribeUrl,
      unsubscribeMailto: `unsubscribe+${token.slice(-50)}@pacta.example`,
      manageUrl: unsubscribeUrl,
    },
  };
}

/** So many finished messages, each for another recipient. */
export async function finishedCopies(count: number): Promise<{ readonly to: string; readonly raw: Buffer }[]> {
  const parts = await renderStatusAlert("en", MADE_ALERT);
  const prebuilt = prebuildMessage({
    parts,
    from: FROM,
    headers: bulkHeaderTemplates({ ...LIST, stream: "immediate" }),
  });
  return Array.from({ length: count }, (_, index) => {
    const recipient = recipientOf(index);
    return { to: recipient.to, raw: personaliseMessage(prebuilt, recipient) };
  });
}
