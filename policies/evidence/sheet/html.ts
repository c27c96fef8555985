/** Text that is HTML already. */
export class Html {
  /** @param text the HTML */
  public constructor(public readonly text: string) {}
}

/** What may stand in a template: texts are escaped, HTML is taken as it is, lists one after the other. */
export type Fragment = string | number | Html | readonly Fragment[];

/**
 * HTML of a template, in which whatever is no HTML is escaped.
 *
 * Chinese words are put in as strings: the script of the launcher is ASCII, for which strings are escaped, and templates with a
 * tag cannot be.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Fragment[]): Html {
  return new Html(parts.map((part, index) => (index === 0 ? part : textOf(values[index - 1] ?? '') + part)).join(''));
}

/** The head of a table. */
export function headers(...names: readonly string[]): Html {
  return html`<tr>${names.map((name) => html`<th>${name}</th>`)}</tr>`;
}

function textOf(value: Fragment): string {
  if (value instanceof Html) {
    return value.text;
  }
  return Array.isArray(value) ? value.map(textOf).join('') : escaped(`${value}`);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
}
