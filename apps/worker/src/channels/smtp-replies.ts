import { StringDecoder } from "node:string_decoder";

/** One reply of a mail server (RFC 5321 §4.2), the lines of a longer one joined by LF. */
export type SmtpReply = { readonly code: number; readonly text: string };

const LONGEST_REPLY = 64 * 1_024;
const REPLY_LINE = /^[2-5]\d\d(?:[ -]|$)/;
const CONTINUES = /^\d{3}-/;
const CODE_LENGTH = 3;

/** Puts together the replies that a server sends, however they are split on the way; throws at what is none. */
export function smtpReplies(): (chunk: Buffer) => readonly SmtpReply[] {
  const decoder = new StringDecoder("utf8");
  let unfinished = "";
  let earlier = "";

  function take(line: string): SmtpReply[] {
    if (line === "" && earlier === "") return [];
    if (!REPLY_LINE.test(line)) throw new Error("the mail server's answer is none");
    if (CONTINUES.test(line)) {
      earlier += `${line}\n`;
      return [];
    }
    const reply = { code: Number(line.slice(0, CODE_LENGTH)), text: earlier + line };
    earlier = "";
    return [reply];
  }

  return (chunk) => {
    const lines = (unfinished + decoder.write(chunk)).split(/\r?\n/);
    unfinished = lines.pop() ?? "";
    const replies = lines.flatMap(take);
    if (unfinished.length + earlier.length > LONGEST_REPLY) throw new Error("the mail server's answer has no end");
    return replies;
  };
}
