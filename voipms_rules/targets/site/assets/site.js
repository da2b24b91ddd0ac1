// Hand-written entry of every page: the search in its head.

import { attachSearch } from "./search-box.js";

const script = /** @type {HTMLScriptElement} */ (document.currentScript);
attachSearch(new URL("..", script.src));
