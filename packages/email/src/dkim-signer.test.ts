import { generateKeyPairSync } from "node:crypto";
import { dkimVerify } from "mailauth/lib/dkim/verify.js";
import { expect, test } from "vitest";
import { z } from "zod";
import { bulkHeaderTemplates } from "./bulk-headers.ts";
import { dkimSigner } from "./dkim-signer.ts";
import { personaliseMessage } from "./personalise-message.ts";
import { prebuildMessage } from "./prebuild-message.ts";

const { privateKey, publicKey } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
  publicKeyEncoding: { type: "spki", format: "der" },
});
const RECORD = `v=DKIM1; k=rsa; p=${publicKey.toString("base64")}`;
const sign = dkimSigner({ domain: "pacta.example", selector: "s1", privateKey });

async function bulkMail(): Promise<Buffer> {
  const parts = { subject: "Côte d'Ivoire – ratification", html: "<p>Zażółć</p>", text: "Zażółć\n.\nend", awaits: [] };
  const built = prebuildMessage({
    parts,
    from: "Pacta <alerts@pacta.example>",
    headers: bulkHeaderTemplates({ domain: "pacta.example", campaign: "0199", stream: "immediate" }),
  });
  return personaliseMessage(built, {
    to: "reader@example.org",
    messageId: "<0123@pacta.example>",
    date: new Date("2026-11-23T10:00:00Z"),
    values: {
      unsubscribeUrl: `https://pacta.example/u/${"a".repeat(140)}`,
      unsubscribeMailto: `unsubscribe+${"c".repeat(50)}@pacta.example`,
    },
  });
}

const Verified = z.object({
  results: z.tuple([
    z.object({
      status: z.object({ result: z.string(), aligned: z.union([z.string(), z.boolean()]).optional() }),
      signingHeaders: z.object({ keys: z.string() }).optional(),
    }),
  ]),
});

async function verify(raw: Buffer): Promise<z.infer<typeof Verified>["results"][0]> {
  const resolver = async (name: string, type: string) => {
    if (name === "s1._domainkey.pacta.example" && type === "TXT") return [[RECORD]];
    throw Object.assign(new Error("no such name"), { code: "ENOTFOUND" });
  };
  return Verified.parse(await dkimVerify(raw, { resolver })).results[0];
}

test("G1 a signed bulk mail is accepted by mailauth, aligned with From, both List headers covered", async () => {
  const { status, signingHeaders } = await verify(await sign(await bulkMail()));
  expect(status).toMatchObject({ result: "pass", aligned: "pacta.example" });
  const headers = signingHeaders?.keys ?? "";
  const names = headers
    .toLowerCase()
    .split(/:\s*/)
    .map((name) => name.trim());
  expect(names).toEqual(expect.arrayContaining(["from", "list-unsubscribe", "list-unsubscribe-post"]));
});

test("G1 a List header changed on the way breaks the signature", async () => {
  const signed = (await sign(await bulkMail())).toString("latin1");
  const changed = signed.replace("List-Unsubscribe=One-Click", "List-Unsubscribe=Two-Click");
  expect(changed).not.toBe(signed);
  expect((await verify(Buffer.from(changed, "latin1"))).status.result).toBe("fail");
});

test("G9 the signature leaves the message itself as it was", async () => {
  const raw = await bulkMail();
  const signed = await sign(raw);
  expect(signed.subarray(signed.length - raw.length).equals(raw)).toBe(true);
});
