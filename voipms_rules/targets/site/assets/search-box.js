// Hand-written: the search in the head of every page, a combobox for keyboards
// first: `/` goes there, arrows choose, Enter opens, Escape closes.

import { byId, element } from "./dom.js";
import { find, prepare } from "./search.js";

/** @import { Entry } from "./search.js" */

/**
 * @param {URL} root The top of the site.
 */
export function attachSearch(root) {
  const input = byId("search", HTMLInputElement);
  const list = byId("results", HTMLUListElement);
  let active = 0;

  /** @param {number} position */
  const choose = (position) => {
    const options = list.querySelectorAll("a");
    active = (position + options.length) % Math.max(options.length, 1);
    for (const [at, option] of options.entries()) {
      option.setAttribute("aria-selected", String(at === active));
    }
    const chosen = options[active];
    input.setAttribute("aria-activedescendant", chosen?.id ?? "");
    chosen?.scrollIntoView({ block: "nearest" });
  };

  const close = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };

  const search = () => {
    const found = input.value.trim() === "" ? [] : find(input.value);
    list.replaceChildren(...found.map((entry, at) => option(entry, at, root)));
    list.hidden = found.length === 0;
    input.setAttribute("aria-expanded", String(found.length > 0));
    choose(0);
  };

  const open = () => {
    if (list.hidden) {
      search();
    } else {
      list.querySelectorAll("a")[active]?.click();
      close();
    }
  };

  /** @type {Readonly<Record<string, () => void>>} */
  const keys = {
    ArrowDown: () => choose(active + 1),
    ArrowUp: () => choose(active - 1),
    Enter: open,
    Escape: close,
  };

  input.addEventListener("input", search);
  input.addEventListener("focus", () => {
    setTimeout(prepare);
    search();
  });
  input.addEventListener("paste", joinLines);
  input.addEventListener("keydown", (event) => {
    const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
    if (act !== undefined) {
      event.preventDefault();
      act();
    }
  });
  if (document.activeElement === input) {
    setTimeout(prepare);
  }
  input.form?.addEventListener("submit", (event) => event.preventDefault());
  input.form?.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && input.form?.contains(relatedTarget))) {
      close();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && !isTyping(event.target)) {
      event.preventDefault();
      input.select();
    }
  });
}

/**
 * @param {Entry} entry
 * @param {number} at
 * @param {URL} root
 */
function option({ kind, name, path, text }, at, root) {
  const link = element(
    "a",
    {
      id: `result-${at}`,
      role: "option",
      href: new URL(path, root).href,
      tabindex: "-1",
    },
    element("b", {}, name),
    " ",
    element("span", { class: "kind" }, kind),
    element("br"),
    element("span", { class: "text" }, text),
  );
  return element("li", { role: "none" }, link);
}

/**
 * A field of one line drops line ends, which would glue the words of a command together.
 *
 * @param {ClipboardEvent} event
 */
function joinLines(event) {
  const text = event.clipboardData?.getData("text") ?? "";
  const { target } = event;
  if (target instanceof HTMLInputElement && /[\r\n]/.test(text.trim())) {
    event.preventDefault();
    const { selectionStart, selectionEnd } = target;
    const line = text.trim().replace(/\\?\s*[\r\n]+\s*/g, " ");
    target.setRangeText(line, selectionStart ?? 0, selectionEnd ?? 0, "end");
    target.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

/** @param {EventTarget | null} target */
function isTyping(target) {
  return target instanceof HTMLElement && target.matches("input, textarea, select");
}
