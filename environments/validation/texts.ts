import { item, quote } from './place';
import type { Rule } from './rule';
import type { View } from './view';

/** A text and where it stands. */
interface Text {
  readonly place: string;
  readonly value: string;
}

const HOST = /^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\.)+[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/;
const LONGEST_HOST = 253;
const LABEL_VALUE = /^[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;

const emptyText: Rule = function* (view) {
  for (const { place, value } of neededTexts(view)) {
    if (value.trim() === '') {
      yield {
        mistake: 'empty-text',
        place,
        message: `${quote(value)} says nothing`,
        remedy: 'write what is asked for',
      };
    }
  }
};

function neededTexts({ environment, services }: View): readonly Text[] {
  const { cities, clusters, groups, landscape, stateBackend } = environment;
  return [
    ...cities.flatMap(({ name, centres }) => descriptions(`${item('cities', name)}.centres`, centres)),
    ...clusters.flatMap(({ name, storage }) => properties(`${item('clusters', name)}.storage`, storage)),
    ...landscape.teams.flatMap(({ name, displayName, group }) =>
      properties(item('landscape.teams', name), { displayName, group }),
    ),
    ...services.map(({ service, place }) => ({ place: `${place}.description`, value: service.description })),
    ...descriptions('landscape.externalHosts', landscape.externalHosts),
    ...descriptions('landscape.platformServices', landscape.platformServices),
    ...properties('groups', groups),
    ...properties('stateBackend', { bucket: stateBackend.bucket, region: stateBackend.region }),
  ];
}

function descriptions(
  list: string,
  values: readonly { readonly name: string; readonly description: string }[],
): readonly Text[] {
  return values.map(({ name, description }) => ({ place: `${item(list, name)}.description`, value: description }));
}

function properties(place: string, values: object): readonly Text[] {
  return Object.entries(values).map(([name, value]) => ({ place: `${place}.${name}`, value: String(value) }));
}

const malformedHost: Rule = function* ({ environment }) {
  const { coreBank, domain, externalHosts, landscape, publicHosts } = environment;
  const hosts = [
    { place: 'domain', value: domain },
    ...Object.entries(publicHosts).map(([name, { host }]) => ({ place: `publicHosts.${name}.host`, value: host })),
    ...landscape.externalHosts.map(({ name, host }) => ({
      place: `${item('landscape.externalHosts', name)}.host`,
      value: host,
    })),
    ...Object.entries(externalHosts).flatMap(([name, { host }]) =>
      host === undefined ? [] : [{ place: `externalHosts.${name}.host`, value: host }],
    ),
    { place: 'coreBank.host', value: coreBank.host },
  ];
  for (const { place, value } of hosts) {
    if (!HOST.test(value) || value.length > LONGEST_HOST) {
      yield {
        mistake: 'malformed-host',
        place,
        message: `${quote(value)} is not a DNS name in lower case`,
        remedy: "write it like 'pay.bank.example', without scheme, port or wildcard",
      };
    }
  }
};

const malformedUrl: Rule = function* ({ environment, services }) {
  const urls = [
    ...services.map(({ service, place }) => ({ place: `${place}.runbook`, value: service.runbook })),
    ...Object.entries(environment.issuers).flatMap(([name, issuer]) =>
      issuer.kind === 'vault' ? [{ place: `issuers.${name}.server`, value: issuer.server }] : [],
    ),
    { place: 'stateBackend.endpoint', value: environment.stateBackend.endpoint },
  ];
  for (const { place, value } of urls) {
    if (!isHttpsUrl(value)) {
      yield {
        mistake: 'malformed-url',
        place,
        message: `${quote(value)} is not an absolute https address`,
        remedy: "write it like 'https://docs.bank.example/page'",
      };
    }
  }
};

function isHttpsUrl(value: string): boolean {
  return /^https:\/\/[^\s/]/.test(value) && !/\s/.test(value) && URL.canParse(value);
}

const malformedLabelValue: Rule = function* ({ environment }) {
  for (const { name, costCenter } of environment.landscape.teams) {
    if (!LABEL_VALUE.test(costCenter)) {
      yield {
        mistake: 'malformed-label-value',
        place: `${item('landscape.teams', name)}.costCenter`,
        message: `${quote(costCenter)} cannot be the value of a label`,
        remedy: "use letters, digits, '-', '_' and '.', a letter or digit first and last, at most 63 characters",
      };
    }
  }
};

/** Texts that people or systems must be able to use. */
export const textRules: readonly Rule[] = [emptyText, malformedHost, malformedUrl, malformedLabelValue];
