import { createTransport } from "nodemailer";

export type Post = { readonly from: string; readonly to: string; readonly raw: Buffer };

/** Hands a mail to a server as another server would; gives the code of its answer. */
export async function postTo(port: number, { from, to, raw }: Post): Promise<number> {
  const transport = createTransport({ host: "127.0.0.1", port, secure: false, ignoreTLS: true });
  try {
    await transport.sendMail({ envelope: { from, to: [to] }, raw });
    return 250;
  } catch (cause) {
    if (cause instanceof Error && "responseCode" in cause) return Number(cause.responseCode);
    throw cause;
  } finally {
    transport.close();
  }
}
