import { MailDev } from "maildev";
import { mendInboxPage } from "./inbox-page.mjs";

const KEPT_MAILS = 1000;
const [smtpPort, webPort, mailDirectory = ""] = process.argv.slice(2);

const inbox = new MailDev({
  smtp: Number(smtpPort),
  ip: "127.0.0.1",
  web: Number(webPort),
  webIp: "127.0.0.1",
  mailDirectory,
  maxEmails: KEPT_MAILS,
});
const { api } = await inbox.start();
if (api) mendInboxPage(api.server);
