import { bulkHeaderTemplates, personalise, personaliseMessage, prebuildMessage, renderStatusAlert } from "@pacta/email";
import { median } from "../measure/quantile.ts";
import { figure, print, printTable, ratio, wholeNumber } from "../print-table.ts";
import { composeMessage } from "./compose-message.ts";
import { recipientOf } from "./finished-copies.ts";
import { MADE_ALERT } from "./made-alert.ts";

const ROUNDS = 40;
const SMALL_ROUNDS = 8;
const PER_ROUND = { substituted: 500, composed: 50, rendered: 10 };
const FROM = "Pacta <alerts@pacta.example>";
const LIST = { domain: "pacta.example", campaign: "0199", stream: "immediate" } as const;

/** Compares what one recipient's copy of the same alert costs in three ways, which take turns. */
export async function measureMail(small: boolean): Promise<void> {
  const parts = await renderStatusAlert("en", MADE_ALERT);
  const prebuilt = prebuildMessage({
    parts,
    from: FROM,
    headers: bulkHeaderTemplates(LIST),
  });
  const substituted = async (index: number) => personaliseMessage(prebuilt, recipientOf(index));
  const composed = async (index: number) => compose(personalise(parts, recipientOf(index).values), index);
  const rendered = async (index: number) =>
    compose(personalise(await renderStatusAlert("en", MADE_ALERT), recipientOf(index).values), index);
  const times = { substituted: [] as number[], composed: [] as number[], rendered: [] as number[] };
  for (let round = 0; round < (small ? SMALL_ROUNDS : ROUNDS); round += 1) {
    times.substituted.push(await timeEach(PER_ROUND.substituted, substituted));
    times.composed.push(await timeEach(PER_ROUND.composed, composed));
    times.rendered.push(await timeEach(PER_ROUND.rendered, rendered));
  }
  const [base, middle, naive] = [median(times.substituted), median(times.composed), median(times.rendered)];
  printTable("One recipient's copy of one alert", COLUMNS, [
    ["rendered, then composed by nodemailer", figure(naive), ratio(naive, base)],
    ["rendered once, composed by nodemailer", figure(middle), ratio(middle, base)],
    ["prebuilt, filled in", figure(base), ratio(base, base)],
  ]);
  print(`A copy has ${wholeNumber((await substituted(0)).length)} bytes.\n`);
}

const COLUMNS = ["way", "median ms", "to filling in"];

async function compose(content: ReturnType<typeof personalise>, index: number): Promise<Buffer> {
  const { to, messageId, date, values } = recipientOf(index);
  const headers = { "List-Unsubscribe": `<${values.unsubscribeUrl}>`, Precedence: "bulk", "Feedback-ID": "0199" };
  return composeMessage({ from: FROM, to, messageId, date, content, headers });
}

/** The milliseconds one call takes on average over a number of calls, one after the other. */
async function timeEach(calls: number, work: (index: number) => Promise<unknown>): Promise<number> {
  const start = performance.now();
  for (let index = 0; index < calls; index += 1) await work(index);
  return (performance.now() - start) / calls;
}
