import type { StatusAlertData } from "@pacta/email";

const CHANGES = 10;

/** An alert as long as they get: ten changes, a long explanation, several sources. */
export const MADE_ALERT: StatusAlertData = {
  treaty: {
    shortTitle: "Convention on the Conservation of Migratory Species",
    title: "Convention on the Conservation of Migratory Species of Wild Animals",
    form: "multilateral",
    statusAsAt: "2026-11-21",
  },
  event: {
    kind: "ratification",
    participantName: "Côte d’Ivoire",
    precision: "day",
    actDate: "2026-11-19",
    receivedDate: "2026-11-20",
    takesEffectOn: "2027-02-01",
    place: "Bonn",
    text: "With a declaration. ".repeat(20),
  },
  changes: Array.from({ length: CHANGES }, (_, index) => ({
    scope: "participant",
    participantName: `Participant ${index}`,
    from: "signatory",
    to: "contracting",
    effectiveOn: "2027-02-01",
    why: "Instrument received 20 November 2026; Art. XVIII(2): first day of the third month after deposit. ".repeat(3),
  })),
  why: "In force since 1 November 1983: fifteen instruments of ratification deposited (Art. XVIII(1)). ".repeat(5),
  references: Array.from({ length: CHANGES }, (_, index) => ({
    citation: `Depositary notification C.N.${index}.2026`,
    url: `https://depositary.example/notifications/${index}`,
    retrievedOn: "2026-11-21",
  })),
  url: "https://pacta.example/treaties/migratory-species",
};
