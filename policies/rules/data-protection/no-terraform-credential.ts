import { holdsCredential, isCredentialName } from '../../credentials';
import { mlps, nist, owasp, pci } from '../../frameworks';
import { type Check, type Rule, wholeCluster } from '../../rule';
import { landingZoneOf, partNamed } from '../../terraform/landing-zone';

export const noTerraformCredential: Rule = {
  id: 'DP-11',
  title: 'Neither Terraform nor the values of a chart hold a credential',
  rationale: 'The configuration stands in a repository, and its state in a store that many may read.',
  severity: 'critical',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.1.4.1c', '8.1.4.8b'), ...pci('8.6.2', '3.6.1.2'), ...nist('ia-5'), ...owasp('K03')],
  kinds: [wholeCluster],
  check: checkTexts(),
  remedy:
    'take the value out, have it changed, and give it to whoever runs Terraform by a kubeconfig or the environment',
};

function checkTexts(): Check {
  return ({ terraform }) => {
    if (terraform === undefined) {
      return { examined: 0, findings: [] };
    }
    const { configuration, resources, releases } = landingZoneOf(terraform);
    const { resource: _, ...settings } = configuration;
    const values = new Map(releases.map((release) => [release.address, release.values]));
    const parts = [
      ...Object.entries(settings).map(([name, value]) => ({ name, value })),
      ...resources.map(({ address, block }) => ({
        name: address,
        value: values.has(address) ? { ...block, values: values.get(address) } : block,
      })),
    ];
    return {
      examined: parts.length,
      findings: parts.flatMap(({ name, value }) =>
        credentialsIn(value, '').map((place) => ({
          object: partNamed(name),
          file: terraform.file,
          message: `what stands at ${place || 'its top'} looks like a credential`,
        })),
      ),
    };
  };
}

/** Places of texts that are credentials by their name, or look like one; what refers to a variable is none. */
function credentialsIn(value: unknown, place: string, name = ''): readonly string[] {
  if (typeof value === 'string') {
    const isLiteral = value !== '' && !/^\$\{[^}]*\}$/.test(value);
    return isLiteral && (isCredentialName(name) || holdsCredential(value)) ? [place] : [];
  }
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([key, field]) =>
    credentialsIn(field, place === '' ? key : `${place}.${key}`, key),
  );
}
