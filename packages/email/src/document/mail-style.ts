const SANS = "'Helvetica Neue', Helvetica, Arial, sans-serif";
const SERIF = "Georgia, 'Times New Roman', serif";

/** Inline, because many readers drop style sheets; the classes below only adapt to the dark. */
export const MAIL_STYLE = {
  body: { margin: 0, padding: "24px 12px", backgroundColor: "#f5f4f1", color: "#1d2530", fontFamily: SANS },
  sheet: {
    maxWidth: "600px",
    margin: "0 auto",
    padding: "32px 24px",
    backgroundColor: "#ffffff",
    border: "1px solid #dedbd3",
  },
  eyebrow: { margin: "0 0 20px", fontSize: "13px", lineHeight: "20px", color: "#59616c" },
  // The host of an endpoint may be longer than a telephone is wide.
  title: {
    margin: "0 0 10px",
    fontFamily: SERIF,
    fontSize: "26px",
    lineHeight: "34px",
    fontWeight: 400,
    wordBreak: "break-word",
  },
  subtitle: { margin: "0 0 20px", fontSize: "15px", lineHeight: "23px", color: "#59616c" },
  section: { margin: "28px 0 8px", fontSize: "13px", lineHeight: "20px", fontWeight: 700, color: "#59616c" },
  paragraph: { margin: "0 0 12px", fontSize: "16px", lineHeight: "25px" },
  change: {
    margin: "0 0 12px",
    padding: "2px 0 2px 14px",
    borderLeft: "3px solid #1f4e79",
    fontSize: "16px",
    lineHeight: "25px",
  },
  item: { margin: "0 0 14px", fontSize: "16px", lineHeight: "25px" },
  // The address of a source may be longer than a telephone is wide.
  detail: { fontSize: "14px", lineHeight: "22px", color: "#59616c", wordBreak: "break-word" },
  facts: { margin: "0 0 12px" },
  label: {
    padding: "5px 12px 5px 0",
    fontSize: "14px",
    lineHeight: "22px",
    color: "#59616c",
    verticalAlign: "top",
    // The value beside it has room for the longest day on a phone: "20 de septiembre de 2026".
    width: "32%",
  },
  value: { padding: "5px 0", fontSize: "15px", lineHeight: "22px", verticalAlign: "top", wordBreak: "break-word" },
  link: { color: "#1f4e79", textDecoration: "underline" },
  button: {
    display: "inline-block",
    margin: "16px 0 4px",
    padding: "12px 20px",
    backgroundColor: "#1f4e79",
    color: "#ffffff",
    fontSize: "16px",
    lineHeight: "24px",
    textDecoration: "none",
  },
  rule: { margin: "28px 0 16px", border: 0, borderTop: "1px solid #dedbd3" },
  // A note and a list of filters keep their line breaks where the mail program can.
  small: { margin: "0 0 10px", fontSize: "13px", lineHeight: "20px", color: "#59616c", whiteSpace: "pre-line" },
  hint: { margin: "20px 0 10px", fontSize: "13px", lineHeight: "20px", color: "#59616c" },
  address: { wordBreak: "break-all" },
} as const;

export const DARK_STYLE = `@media (prefers-color-scheme: dark) {
  .page, .page > table > tbody > tr > td { background-color: #14181d !important; color: #e8e6e1 !important; }
  .sheet { background-color: #1c2229 !important; border-color: #39414b !important; color: #e8e6e1 !important; }
  .quiet { color: #a9b0b9 !important; }
  .link { color: #9cc3ea !important; }
  .change { border-color: #9cc3ea !important; }
  .button { background-color: #9cc3ea !important; color: #14181d !important; }
  .rule { border-color: #39414b !important; }
}`;
