// Hand-written: a POSIX shell's quoting, both ways, as far as one command needs it.

const PART =
  /\\\r?\n|\\([^])|'([^']*)'|\$'((?:\\[^]|[^'\\])*)'|"((?:\\[^]|[^"\\])*)"|(\s+)|([^\s\\'"]+)|['"\\]/g;

/**
 * The words of a command.
 *
 * @param {string} command
 * @returns {string[]}
 */
export function words(command) {
  /** @type {string[]} */
  const found = [];
  let open = false;
  for (const part of command.matchAll(PART)) {
    const [whole, escaped, single, ansi, double, blank, bare] = part;
    if (blank !== undefined) {
      open = false;
      continue;
    }
    const text = escaped ?? single ?? ansiText(ansi) ?? doubleText(double) ?? bare ?? "";
    if (whole.startsWith("\\\n") || whole.startsWith("\\\r")) {
      continue;
    }
    if (open) {
      found[found.length - 1] += text;
    } else {
      found.push(text);
    }
    open = true;
  }
  return found;
}

/** @param {string | undefined} text */
function doubleText(text) {
  return text?.replace(/\\(?:\r?\n|([$`"\\]))/g, "$1");
}

/**
 * The inside of `$'…'`, which browsers write when they copy a request as cURL.
 *
 * @param {string | undefined} text
 */
function ansiText(text) {
  return text?.replace(/\\(?:u([0-9A-Fa-f]{1,4})|x([0-9A-Fa-f]{1,2})|([^]))/g, unescaped);
}

const LETTERS = new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);

/**
 * @param {string} _
 * @param {string | undefined} unit
 * @param {string | undefined} byte
 * @param {string} letter
 */
function unescaped(_, unit, byte, letter) {
  const hex = unit ?? byte;
  return hex === undefined
    ? (LETTERS.get(letter) ?? letter)
    : String.fromCharCode(parseInt(hex, 16));
}

/**
 * A text as one word.
 *
 * @param {string} text
 */
export function quoted(text) {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
