// Suggestions below a search field while someone types: the editable combobox of the WAI-ARIA Authoring Practices.
// Without this script the field is a plain field of a plain form.
const pause = 150;
const shortest = 2;
let fields = 0;

for (const input of document.querySelectorAll("input[data-suggest]"))
  attach(input);

function attach(input) {
  const name = `suggesties-${++fields}`;
  const list = document.createElement("ul");
  list.id = name;
  list.className = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.dataset.suggestLabel);
  list.hidden = true;
  const status = document.createElement("span");
  status.className = "visually-hidden";
  status.setAttribute("aria-live", "polite");
  wire();

  const known = new Map();
  let typed = input.value;
  let active = -1;
  let asked = null;
  let timer = 0;

  const options = () => [...list.children];

  function wire() {
    input.form.append(list, status);
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-expanded", "false");
    input.setAttribute("aria-controls", name);
  }

  function close() {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function show(suggestions) {
    // Beside the live panel a new list comes into the page as the server wrote it, without what was added here.
    if (!list.isConnected)
      wire();
    list.replaceChildren(...suggestions.map(toOption));
    active = -1;
    input.removeAttribute("aria-activedescendant");
    list.hidden = suggestions.length === 0;
    input.setAttribute("aria-expanded", String(suggestions.length > 0));
    status.textContent = suggestions.length === 0 ? "" : countOf(suggestions.length);
  }

  function countOf(number) {
    return number === 1 ? input.dataset.suggestOne : input.dataset.suggestMany.replace("{0}", number);
  }

  function toOption(suggestion, index) {
    const option = document.createElement("li");
    option.id = `${name}-${index}`;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    const text = document.createElement("bdi");
    text.textContent = suggestion.label;
    option.append(text);
    if (suggestion.note) {
      const note = document.createElement("small");
      note.textContent = suggestion.note;
      option.append(" ", note);
    }
    option.suggestion = suggestion;
    // Before the field loses the focus.
    option.addEventListener("mousedown", event => {
      event.preventDefault();
      choose(suggestion);
    });
    return option;
  }

  function move(to) {
    const all = options();
    if (all.length === 0)
      return;
    all[active]?.setAttribute("aria-selected", "false");
    active = (to + all.length + 1) % (all.length + 1);
    // One step beyond the last is the field itself, with what was typed.
    if (active === all.length) {
      active = -1;
      input.value = typed;
      input.removeAttribute("aria-activedescendant");
      return;
    }
    all[active].setAttribute("aria-selected", "true");
    all[active].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", all[active].id);
    input.value = all[active].suggestion.text;
  }

  function choose(suggestion) {
    close();
    if (suggestion.url) {
      location.assign(withPlace(new URL(suggestion.url, location.href).searchParams.get("plaats")));
      return;
    }
    input.value = suggestion.text;
    input.form.requestSubmit();
  }

  // What the form would ask for, with a place for the words. Its slashes may stand in a query, and people read them.
  function withPlace(path) {
    const fields = [...new FormData(input.form)].filter(([field]) => field !== input.name);
    const query = new URLSearchParams([...fields, ["plaats", path]]);
    return `${input.form.action}?${String(query).replaceAll("%2F", "/")}`;
  }

  async function ask() {
    typed = input.value;
    const key = typed.trim();
    asked?.abort();
    if (key.length < shortest) {
      close();
      return;
    }
    if (!known.has(key)) {
      asked = new AbortController();
      try {
        const answer = await fetch(`${input.dataset.suggest}?q=${encodeURIComponent(key)}`, { signal: asked.signal });
        known.set(key, answer.ok ? (await answer.json()).suggestions : []);
      } catch {
        // Given up for a newer question, or no connection: the field works without.
        return;
      }
    }
    if (document.activeElement === input && input.value.trim() === key)
      show(known.get(key));
  }

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, pause);
  });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", event => {
    if (event.isComposing)
      return;
    if (list.hidden) {
      if (event.key === "ArrowDown" && !event.altKey)
        ask();
      return;
    }
    if (event.key === "ArrowDown")
      move(active + 1);
    else if (event.key === "ArrowUp")
      move(active < 0 ? options().length - 1 : active - 1);
    else if (event.key === "Enter" && active >= 0)
      choose(options()[active].suggestion);
    else if (event.key === "Escape") {
      input.value = typed;
      close();
    } else
      return;
    event.preventDefault();
  });
}
