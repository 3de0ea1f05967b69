/** Proposes the browser's own time zone; without script the reader chooses it from the list. */

const { timeZone } = Intl.DateTimeFormat().resolvedOptions();

for (const select of document.querySelectorAll("select[data-offers-own-zone]")) {
  if (select instanceof HTMLSelectElement && [...select.options].some(({ value }) => value === timeZone)) {
    select.value = timeZone;
  }
}
