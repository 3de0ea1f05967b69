/** What the workers' mails come from. */
export const MAIL_DOMAIN = "pacta.test";
