import type { FrameLocator, Page } from "@playwright/test";
import { waitForMails } from "./inbox.ts";
import type { Product } from "./printed-product.ts";

type Wanted = { readonly address: string; readonly subject: RegExp };

/** Opens the newest mail to the address in the inbox that `npm start` shows; gives the frame with its HTML. */
export async function openInInbox(page: Page, product: Product, { address, subject }: Wanted): Promise<FrameLocator> {
  const mail = await waitForMail(product, { address, subject });
  await page.goto(`${product.inboxUrl}#/email/${mail}`);
  return page.frameLocator("iframe");
}

async function waitForMail(product: Product, { address, subject }: Wanted): Promise<string> {
  for (let count = 1; ; count += 1) {
    const mails = await waitForMails(product, address, count);
    const found = mails.findLast((mail) => subject.test(mail.subject));
    if (found !== undefined) return found.id;
  }
}
