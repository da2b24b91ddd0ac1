// Hand-written: did you mean.

import MiniSearch from "minisearch";

const SHORTEST = 4;

/**
 * Finds among known names those near to one that was mistyped, the nearest first.
 *
 * @param {Iterable<string>} known
 * @returns {(name: string) => string[]}
 */
export function nearestAmong(known) {
  const index = new MiniSearch({ idField: "name", fields: ["name"], tokenize: (text) => [text] });
  index.addAll(Array.from(new Set(known), (name) => ({ name })));
  return (name) =>
    name.length < SHORTEST ? [] : index.search(name, { fuzzy: 0.25 }).map(({ id }) => id);
}
