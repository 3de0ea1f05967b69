/** Asks for alerts without leaving the page, and says the outcome; without script the same form is posted. */

const PREDICATE = /^(is|are|has|must|needs) /;

/** @type {WeakSet<HTMLFormElement>} */
const sending = new WeakSet();

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.dataset.subscribes === undefined) return;
  event.preventDefault();
  if (!sending.has(form)) void send(form);
});

/** @param {HTMLFormElement} form */
async function send(form) {
  const [field, button, outcome] = ["input[type=email]", "button", "[role=status]"].map((part) =>
    form.querySelector(part),
  );
  if (!(field instanceof HTMLInputElement) || !button || !outcome) return;
  const words = form.dataset;
  const idle = button.textContent;
  sending.add(form);
  button.textContent = words.sending ?? idle;
  button.setAttribute("aria-disabled", "true");
  const fault = await askFor(String(words.subscribes), field.value, words);
  sending.delete(form);
  button.textContent = idle;
  button.removeAttribute("aria-disabled");
  field.setAttribute("aria-invalid", String(fault !== null));
  outcome.className = fault === null ? "font-medium" : "fault";
  outcome.textContent = fault ?? words.sent ?? "";
  if (fault === null) form.replaceChildren(outcome);
  else field.focus();
}

/**
 * @param {string} treaty
 * @param {string} address
 * @param {DOMStringMap} words
 * @returns {Promise<string | null>} what is wrong, in words; null: the mail is on its way
 */
async function askFor(treaty, address, words) {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  try {
    const answer = await fetch("/api/trpc/subscription.request", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ address, zone, filter: { treaty: [treaty] } }),
    });
    if (answer.ok) return null;
    const { error } = await answer.json();
    const fault = error?.data?.faults?.[0]?.message;
    return typeof fault === "string" ? sentenceOf(words.address ?? "", fault) : (words.unexpected ?? "");
  } catch {
    return words.unexpected ?? "";
  }
}

/**
 * "is not a mail address" of "E-mail address" needs its subject.
 * @param {string} label
 * @param {string} message
 */
function sentenceOf(label, message) {
  const sentence = PREDICATE.test(message) ? `${label} ${message}` : message;
  const capital = sentence.charAt(0).toUpperCase() + sentence.slice(1);
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
}
