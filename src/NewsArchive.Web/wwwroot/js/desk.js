// The desk's keys, and what lies between a typed letter and the server: the keys press what stands in the page, so that whatever a key
// does can also be done by clicking, and a letter counts as kept only once the server says so.
const lettersOff = "redactie-letters-uit";
const unsentPrefix = "redactie-tekst:";
const tabPrefix = "redactie-tab:";
const tab = Date.now().toString(36) + Math.random().toString(36).slice(2);
const markingPause = 200;
const typed = new WeakMap();
const touched = new WeakMap();
const marking = new WeakSet();
const looked = new WeakSet();
const recovered = new WeakMap();
let isReloading = false;
let conflictShown = null;
let focused = [];

document.addEventListener("keydown", onKey);
document.addEventListener("click", onClick);
document.addEventListener("change", onChange);
document.addEventListener("input", onInput);
document.addEventListener("focusin", event => focused = pathOf(event.target));
document.addEventListener("pointerdown", () => focused = []);
window.addEventListener("beforeunload", event => {
  if (!isReloading && drafts().some(isUnsent))
    event.preventDefault();
});
new MutationObserver(onPageChange).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-saved", "data-live"] });
followConnection();
holdTab();
onPageChange();

function onKey(event) {
  if (event.defaultPrevented || event.isComposing || event.altKey)
    return;
  const command = event.ctrlKey || event.metaKey;
  if (command && !event.shiftKey && event.key.toLowerCase() === "s")
    run(event, press("save", event) || drafts().length > 0);
  else if (command && event.key === "Enter")
    run(event, press("save-next", event));
  else if (!command && !isTyping(event.target) && !isDialogOpen() && lettersOn())
    run(event, onLetter(event));
}

function onLetter(event) {
  switch (event.key) {
    case "j": return step(1, event);
    case "k": return step(-1, event);
    case "o": return open();
    case "u": return press("undo", event);
    case "?": return showKeys();
    default: return false;
  }
}

function run(event, handled) {
  if (handled)
    event.preventDefault();
}

// A key that is held down was pressed once: what it would press next may stand on the next page already.
function press(action, event) {
  const control = document.querySelector(`[data-desk-action="${action}"]:not(:disabled)`);
  if (!event.repeat)
    control?.click();
  return control !== null;
}

// Through the list on the page; on a page of one item, to the next one.
function step(by, event) {
  const items = [...document.querySelectorAll("[data-desk-item]")];
  if (items.length === 0)
    return press(by > 0 ? "next" : "previous", event);
  const here = items.findIndex(item => item.contains(document.activeElement));
  const there = here < 0 ? (by > 0 ? 0 : items.length - 1) : Math.min(Math.max(here + by, 0), items.length - 1);
  linkOf(items[there]).focus();
  items[there].scrollIntoView({ block: "nearest" });
  return true;
}

function open() {
  const item = document.activeElement?.closest("[data-desk-item]");
  if (item)
    linkOf(item).click();
  return Boolean(item);
}

function linkOf(item) {
  return item.querySelector("a[href]") ?? item;
}

function isTyping(target) {
  return target instanceof Element && target.closest("textarea, select, [contenteditable], input:not([type=checkbox], [type=radio], [type=button])") !== null;
}

function isDialogOpen() {
  return document.querySelector("dialog[open], .mud-dialog") !== null;
}

function lettersOn() {
  return localStorage.getItem(lettersOff) === null;
}

function showKeys() {
  const dialog = document.getElementById("sneltoetsen");
  if (!dialog)
    return false;
  dialog.querySelector("[data-desk-letters]").checked = lettersOn();
  dialog.showModal();
  return true;
}

function onClick(event) {
  if (event.target.closest("[data-desk-keys]"))
    showKeys();
  else if (event.target.closest("[data-desk-reload]"))
    reload();
}

// Nobody is asked whether to leave: what the server has not kept waits in this browser and stands in the fields again.
function reload() {
  isReloading = true;
  location.reload();
}

function onChange(event) {
  if (event.target.matches("select"))
    onTyped(event);
  if (!event.target.matches("[data-desk-letters]"))
    return;
  if (event.target.checked)
    localStorage.removeItem(lettersOff);
  else
    localStorage.setItem(lettersOff, "1");
}

function drafts() {
  return [...document.querySelectorAll("[data-desk-draft]")];
}

function isUnsent(draft) {
  return (typed.get(draft) ?? 0) > Number(draft.dataset.saved);
}

// The server hears of a choice by its change, and of letters as they come.
function onInput(event) {
  if (!event.target.matches("select"))
    onTyped(event);
}

// What was typed stays in this browser, too, for as long as the server has not kept it: the connection may be gone already.
function onTyped(event) {
  const draft = event.target.closest("[data-desk-draft]");
  if (!draft || !event.target.matches("[data-desk-field], [data-desk-reason]"))
    return;
  typed.set(draft, (typed.get(draft) ?? 0) + 1);
  touched.set(draft, (touched.get(draft) ?? new Set()).add(event.target));
  localStorage.setItem(nameOf(draft), JSON.stringify(contentOf(draft)));
  forgetRecovered(draft);
  mark(draft);
}

// Each tab keeps its own, under a number that is new each time it is loaded.
function nameOf(draft) {
  return `${unsentPrefix}${draft.dataset.deskDraft}:${tab}`;
}

// What was recovered stands in the fields, and is part of what is kept of them since.
function forgetRecovered(draft) {
  localStorage.removeItem(recovered.get(draft));
  recovered.delete(draft);
}

// A lock lasts as long as its page: others see by it that this tab is still there, and leave alone what it keeps.
function holdTab() {
  navigator.locks?.request(tabPrefix + tab, () => new Promise(() => {}));
}

// Tells the server, behind what was typed, how far that is; it says the same again once all before it is kept.
function mark(draft) {
  if (marking.has(draft))
    return;
  marking.add(draft);
  setTimeout(() => {
    marking.delete(draft);
    tell(draft.querySelector("[data-desk-mark]"), typed.get(draft));
  }, markingPause);
}

function tell(field, value) {
  if (!field)
    return;
  field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

// As the server writes drafts, and when it was.
function contentOf(draft) {
  const changed = [...draft.querySelectorAll("[data-desk-field]")].filter(field => field.value !== field.dataset.base);
  return {
    Fields: changed.map(field => ({ Target: field.name, Typed: field.value, Base: field.dataset.base ?? "", BasedOn: Number(field.dataset.basedOn) })),
    Reason: draft.querySelector("[data-desk-reason]")?.value ?? "",
    At: Date.now(),
  };
}

function onPageChange() {
  showConflict();
  land();
  for (const source of document.querySelectorAll(".desk-source .source-text"))
    showLit(source);
  for (const draft of drafts()) {
    if (typed.has(draft)) {
      if (!isUnsent(draft)) {
        localStorage.removeItem(nameOf(draft));
        forgetRecovered(draft);
        touched.delete(draft);
      }
    } else if (draft.dataset.live === "true" && !looked.has(draft)) {
      looked.add(draft);
      recover(draft);
    }
  }
}

// Whoever saved over a colleague's change is brought to where to choose; whoever was typing when it came is not.
function showConflict() {
  const refusal = document.querySelector("[data-desk-conflicts]");
  if (refusal === conflictShown)
    return;
  conflictShown = refusal;
  if (refusal)
    document.querySelector(".desk-conflict")?.focus();
}

// An element and all that it lies in.
function pathOf(element) {
  return element ? [element, ...pathOf(element.parentElement)] : [];
}

// Who pressed a button that left the page with that goes on from its field, or from the line that says what became of it. On another page
// nothing is left of the part that the button was in.
function land() {
  if (focused.length === 0 || focused[0].isConnected || document.activeElement !== document.body)
    return;
  const part = focused.find(element => element.isConnected)?.closest("[data-desk-part]");
  focused = [];
  [...part?.querySelectorAll("[data-desk-land]") ?? []].find(place => place.closest("[data-desk-part]") === part)?.focus();
}

// Once, so that whoever scrolls on stays there.
function showLit(source) {
  const lit = source.querySelector("mark");
  if (!lit || lit === source.lit)
    return;
  source.lit = lit;
  source.scrollTop = lit.getBoundingClientRect().top - source.getBoundingClientRect().top + source.scrollTop - 48;
}

// The server takes it as the draft that it did not get to see. Of several tabs that are gone it is the newest; another waits for the next time.
async function recover(draft) {
  const [name] = (await copiesOf(draft)).sort((one, other) => timeOf(other) - timeOf(one));
  const field = draft.querySelector("[data-desk-recover]");
  if (!name || !field || typed.has(draft))
    return;
  typed.set(draft, 1);
  recovered.set(draft, name);
  tell(field, localStorage.getItem(name));
  mark(draft);
}

// What tabs that are gone kept of an item.
async function copiesOf(draft) {
  const own = unsentPrefix + draft.dataset.deskDraft;
  const there = ((await navigator.locks?.query())?.held ?? []).map(lock => lock.name);
  return Object.keys(localStorage).filter(name => name.startsWith(`${own}:`) && !there.includes(tabPrefix + name.slice(own.length + 1)));
}

function timeOf(name) {
  try {
    return JSON.parse(localStorage.getItem(name)).At ?? 0;
  } catch {
    return 0;
  }
}

// What was typed while there was no connection reached nobody: it is typed once more, in the fields that somebody touched and in no other.
function resend() {
  for (const draft of drafts().filter(isUnsent)) {
    for (const field of touched.get(draft) ?? [])
      field.dispatchEvent(new Event(field.matches("select") ? "change" : "input", { bubbles: true }));
  }
}

// A server that does not know this circuit any more was started anew: the page too, and it finds the drafts.
function followConnection() {
  const notice = document.getElementById("components-reconnect-modal");
  notice?.addEventListener("components-reconnect-state-changed", event => {
    if (event.detail?.state === "rejected" || event.detail?.state === "resume-failed")
      reload();
    else if (event.detail?.state === "hide")
      resend();
  });
}
