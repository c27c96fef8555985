import { iso, mlps, nist, pci, slsa } from '../../frameworks';
import { PROVIDERS, REGISTRY } from '../../parameters';
import { type Check, type Finding, type Rule, wholeCluster } from '../../rule';
import { type Block, mapOf, oneOf } from '../../terraform/blocks';
import { type LandingZone, landingZoneOf, partNamed } from '../../terraform/landing-zone';

const repository = `oci://${REGISTRY}/charts`;

export const pinnedCharts: Rule = {
  id: 'SC-03',
  title: 'Charts and providers of Terraform are of one version, and charts come from the registry of the bank',
  rationale: 'What floats changes between two runs: nobody reviewed what the second installed.',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [
    ...mlps('8.1.9.3'),
    ...pci('6.3.2'),
    ...iso('A.8.30', 'A.5.21'),
    ...nist('sr-3', 'sa-10', 'cm-2'),
    ...slsa('Build L2'),
  ],
  kinds: [wholeCluster],
  check: checkVersions(),
  remedy: `name one version, charts of ${repository}, and providers of ${Object.values(PROVIDERS).join(' and ')}`,
};

const exact = /^v?\d+\.\d+\.\d+$/;

/** Several of the last number: what is patched stays of one review. */
const nearlyExact = /^(= ?|~> ?)?\d+\.\d+\.\d+$/;

function checkVersions(): Check {
  return ({ terraform }) => {
    const zone = terraform && landingZoneOf(terraform);
    const settings = oneOf(zone?.configuration.terraform);
    const found = zone === undefined ? [] : [...charts(zone), ...providers(settings), ...program(settings)];
    return {
      examined: zone === undefined ? 0 : zone.releases.length + Object.keys(mapOf(settings.required_providers)).length,
      findings: found.map((one) => ({ ...one, file: terraform?.file ?? '' })),
    };
  };
}

function charts({ releases }: LandingZone): readonly Finding[] {
  return releases.flatMap(({ address, block }) => {
    const { version, chart } = block;
    const messages = [
      ...(exact.test(String(version)) ? [] : [`its version is ${said(version)}, and must be one version`]),
      ...(block.repository === repository ? [] : [`its repository is ${said(block.repository)}, not '${repository}'`]),
      ...(/^[a-z0-9-]+$/.test(String(chart)) ? [] : [`its chart ${said(chart)} is no name in a repository`]),
    ];
    return messages.map((message) => ({ object: partNamed(address), message }));
  });
}

function providers(settings: Block): readonly Finding[] {
  return Object.entries(mapOf(settings.required_providers)).flatMap(([name, value]) => {
    const { source, version } = mapOf(value);
    const known = PROVIDERS[name];
    const messages = [
      ...(known !== undefined && source === known ? [] : [`its source is ${said(source)}, which nobody approved`]),
      ...(exact.test(String(version)) ? [] : [`its version is ${said(version)}, and must be one version`]),
    ];
    return messages.map((message) => ({ object: partNamed(`required_providers.${name}`), message }));
  });
}

function program({ required_version: version }: Block): readonly Finding[] {
  return nearlyExact.test(String(version))
    ? []
    : [{ object: partNamed('terraform'), message: `the version of Terraform is ${said(version)}, and must be one` }];
}

function said(value: unknown): string {
  return value === undefined ? 'not said' : `'${value}'`;
}
