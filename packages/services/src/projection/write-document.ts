import { isoDateOf, type Transaction, writeTreatyDocument } from "@pacta/db";
import { searchWords } from "../treaty/search-words.ts";

/** Writes the search document of a treaty from its record and its participants' names, present and former. */
export async function writeDocument(tx: Transaction, treatyId: string): Promise<void> {
  const treaty = await tx.treaty.findUniqueOrThrow({
    where: { id: treatyId },
    select: {
      shortTitle: true,
      signedOn: true,
      signedAt: true,
      note: true,
      titles: { select: { title: true } },
      identifiers: { select: { value: true } },
      provisions: { select: { summary: true } },
      topics: { select: { topic: { select: { name: true } } } },
    },
  });
  const names = await tx.participantName.findMany({
    where: { participant: { participations: { some: { treatyId } } } },
    select: { name: true },
  });
  const titles = treaty.titles.map(({ title }) => title);
  const rest = [
    isoDateOf(treaty.signedOn)?.slice(0, 4) ?? "",
    treaty.signedAt ?? "",
    treaty.note ?? "",
    ...treaty.provisions.map(({ summary }) => summary),
    ...treaty.topics.map(({ topic }) => topic.name),
  ];
  await writeTreatyDocument(tx, treatyId, {
    label: wordsOf([treaty.shortTitle, ...titles]),
    title: wordsOf([treaty.shortTitle, ...treaty.identifiers.map(({ value }) => value)]),
    titles: wordsOf(titles),
    participants: wordsOf([...new Set(names.map(({ name }) => name))]),
    rest: wordsOf(rest),
  });
}

function wordsOf(texts: readonly string[]): string {
  return texts.map(searchWords).join(" ");
}
