/** The palette (SPEC A8): its button, and Ctrl or Cmd with K, open the dialog that the page brings along. */

const KEPT_AS = "pacta-palette-shortcut";
const OFF = "off";
const PAUSE_MS = 120;
const TYPED_INTO = "input, textarea, select, [contenteditable]";

/** @typedef {{ label: string, note: string, path: string }} Option */

/** @type {ReturnType<typeof enliven> | undefined} */
let palette;

document.addEventListener("click", ({ target }) => {
  if (target instanceof Element && target.closest("[data-opens=palette]") !== null) open();
});
window.addEventListener("keydown", (event) => {
  const isK = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey;
  if (!isK || isTyping(event.target) || !isShortcutOn()) return;
  event.preventDefault();
  open();
});

/** The dialog is looked for when it is first wanted: this script may run before the page is whole. */
function open() {
  const dialog = document.querySelector("dialog.palette");
  if (!(dialog instanceof HTMLDialogElement) || dialog.open) return;
  palette ??= enliven(dialog);
  palette.clear();
  dialog.showModal();
}

/** @param {HTMLDialogElement} dialog */
function enliven(dialog) {
  dialog.querySelector("button")?.addEventListener("click", () => dialog.close());
  enlivenChoice(dialog);
  return createFinder(dialog);
}

/** @param {EventTarget | null} target */
function isTyping(target) {
  return target instanceof HTMLElement && target.closest(TYPED_INTO) !== null;
}

function isShortcutOn() {
  return window.localStorage.getItem(KEPT_AS) !== OFF;
}

/**
 * Single-key shortcuts can be turned off (WCAG 2.1.4); the choice stays in this browser.
 * @param {HTMLDialogElement} dialog
 */
function enlivenChoice(dialog) {
  const choice = dialog.querySelector("input[type=checkbox]");
  if (!(choice instanceof HTMLInputElement)) return;
  choice.checked = isShortcutOn();
  choice.addEventListener("change", () => window.localStorage.setItem(KEPT_AS, choice.checked ? "on" : OFF));
}

/**
 * The field with what the server offers for its words: arrows choose, Enter goes there.
 * @param {HTMLDialogElement} dialog
 */
function createFinder(dialog) {
  const [field, list, status] = ["input[role=combobox]", "[role=listbox]", "[role=status]"].map((part) =>
    dialog.querySelector(part),
  );
  if (!(field instanceof HTMLInputElement) || !list || !status) throw new Error("the palette lacks its parts");
  /** @type {Option[]} */
  let options = [];
  let chosen = 0;
  const choose = (/** @type {number} */ index) => {
    chosen = index;
    for (const [at, line] of [...list.children].entries()) line.setAttribute("aria-selected", String(at === chosen));
    if (options[chosen] === undefined) field.removeAttribute("aria-activedescendant");
    else field.setAttribute("aria-activedescendant", lineId(chosen));
  };
  const show = (/** @type {Option[]} */ offered, /** @type {string} */ said) => {
    options = offered;
    list.replaceChildren(...options.map(lineOf));
    field.setAttribute("aria-expanded", String(options.length > 0));
    status.textContent = said;
    choose(0);
  };
  const ask = createQuestion(dialog.dataset.suggest ?? "", (offered) =>
    show(offered, offered.length === 0 ? (dialog.dataset.none ?? "") : ""),
  );
  field.addEventListener("input", () => {
    const words = field.value.trim();
    if (words === "") show([], "");
    ask(words);
  });
  field.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const option = options[chosen];
    if (option === undefined || (step === undefined && event.key !== "Enter")) return;
    event.preventDefault();
    if (step === undefined) window.location.assign(option.path);
    else choose((chosen + step + options.length) % options.length);
  });
  return {
    clear: () => {
      field.value = "";
      ask("");
      show([], "");
    },
  };
}

/** @param {number} index */
function lineId(index) {
  return `palette-option-${index}`;
}

/**
 * @param {Option} option
 * @param {number} index
 */
function lineOf({ label, note, path }, index) {
  const line = document.createElement("div");
  line.id = lineId(index);
  line.role = "option";
  line.tabIndex = -1;
  line.className = "palette-option";
  const aside = document.createElement("span");
  aside.className = "text-muted text-sm";
  aside.textContent = note;
  line.append(`${label} `, aside);
  line.addEventListener("pointerdown", () => window.location.assign(path));
  return line;
}

/**
 * Asks once the typing pauses; an answer that comes too late is dropped.
 * @param {string} path
 * @param {(options: Option[]) => void} tell
 */
function createQuestion(path, tell) {
  let asked = new AbortController();
  /** @type {number | undefined} */
  let timer;
  return (/** @type {string} */ words) => {
    window.clearTimeout(timer);
    asked.abort();
    if (words === "") return;
    asked = new AbortController();
    const { signal } = asked;
    timer = window.setTimeout(() => {
      fetch(`${path}?${new URLSearchParams({ q: words })}`, { signal })
        .then((answer) => (answer.ok ? answer.json() : []))
        .then(tell)
        .catch(() => undefined);
    }, PAUSE_MS);
  };
}
