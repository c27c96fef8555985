const { digestOf, hasTexts } = require('./store');

/**
 * What is kept for a place.
 *
 * @typedef {object} Kept
 * @property {string} of digest of all that the text follows from
 * @property {string} text
 */

/**
 * What keeps the texts of a program, one for each place: a text stays as long as its source and the program do.
 *
 * @param {import('./store').Store} store
 * @param {string} program digest of its code and of all else that may lead to another text
 * @param {boolean} isForced whether each text is made also where it was kept
 * @returns {(place: string, source: string, make: () => string) => string}
 */
function keeperOf(store, program, isForced) {
  return (place, source, make) => {
    const name = `text-${digestOf(place).slice(0, 16)}.json`;
    const of = digestOf(JSON.stringify([program, place, source]));
    const kept = isForced ? undefined : store.readData(name, isKept);
    if (kept?.of === of) {
      return kept.text;
    }
    const text = make();
    store.writeData(name, { of, text });
    return text;
  };
}

/**
 * @param {any} data
 * @returns {data is Kept}
 */
function isKept(data) {
  return hasTexts(data, 'of', 'text');
}

module.exports = { keeperOf };
