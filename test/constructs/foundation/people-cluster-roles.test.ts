import type { Construct } from 'constructs';
import { PeopleClusterRoles, type PeopleClusterRolesProps } from '../../../constructs/foundation/people-cluster-roles';
import { PEOPLE_ROLES } from '../../../constructs/foundation/people-roles';
import { resources, silentProps } from './synthesize';

const ownership = { owner: 'platform', environment: 'prod', costCenter: 'platform' };

const readable: PeopleClusterRolesProps['readable'] = [
  { group: 'metrics.k8s.io', plural: 'pods', scope: 'Namespaced', watch: false },
  { group: 'cert-manager.io', plural: 'issuers', scope: 'Namespaced', watch: true },
  { group: 'cert-manager.io', plural: 'certificates', scope: 'Namespaced', watch: true },
  { group: 'cert-manager.io', plural: 'clusterissuers', scope: 'Cluster', watch: true },
];

const props: Required<PeopleClusterRolesProps> = { ownership, readable, interactive: true };

interface Rule {
  readonly api_groups: string[];
  readonly resources: string[];
  readonly verbs: string[];
}

const READ = ['get', 'list', 'watch'];

function build(scope: Construct, given: PeopleClusterRolesProps): void {
  new PeopleClusterRoles(scope, 'People', given);
}

function rules(role: string, given: PeopleClusterRolesProps = { ownership, readable }): Rule[] {
  return resources((scope) => build(scope, given)).kubernetes_cluster_role_v1?.[role]?.rule as Rule[];
}

/** What a role may change, as `verb group/resource`. */
function changes(role: string, given?: PeopleClusterRolesProps): string[] {
  return rules(role, given).flatMap((rule) =>
    rule.resources.flatMap((name) =>
      rule.verbs.filter((verb) => !READ.includes(verb)).map((verb) => `${verb} ${rule.api_groups.join()}/${name}`),
    ),
  );
}

describe('PeopleClusterRoles', () => {
  test.each(Object.values(PEOPLE_ROLES))('%s has no wildcard, no Secret and no way to more rights', (role) => {
    const all = rules(role, props);
    const words = all.flatMap((rule) => [...rule.api_groups, ...rule.resources, ...rule.verbs]);

    expect(all.length).toBeGreaterThan(0);
    for (const forbidden of [
      '*',
      'secrets',
      'escalate',
      'bind',
      'impersonate',
      'serviceaccounts/token',
      'nodes/proxy',
    ]) {
      expect(words).not.toContain(forbidden);
    }
  });

  test('let people change no more than they must', () => {
    expect(changes(PEOPLE_ROLES.auditor)).toEqual([]);
    expect(changes(PEOPLE_ROLES.teamMember)).toEqual(['create /pods/eviction']);
    expect(changes(PEOPLE_ROLES.platformEngineer)).toEqual(['create /pods/eviction', 'patch /nodes', 'delete /pods']);
  });

  test('show logs to those who run a service, and to nobody else', () => {
    const readers = Object.values(PEOPLE_ROLES).filter((role) =>
      rules(role).some((rule) => rule.resources.includes('pods/log')),
    );

    expect(readers).toEqual([PEOPLE_ROLES.teamMember, PEOPLE_ROLES.platformEngineer]);
  });

  test('open containers only where it is asked for', () => {
    expect(changes(PEOPLE_ROLES.teamMember, { ownership, readable })).not.toContain('create /pods/exec');
    expect(changes(PEOPLE_ROLES.teamMember, props)).toEqual([
      'create /pods/eviction',
      'create /pods/exec',
      'create /pods/portforward',
    ]);
  });

  test('show what the platform adds: kinds in namespaces to all, those of the cluster to those who see it whole', () => {
    const added = (role: string) => rules(role).filter((rule) => /cert-manager|metrics/.test(rule.api_groups.join()));
    const workloads = [
      { api_groups: ['cert-manager.io'], resources: ['certificates', 'issuers'], verbs: READ },
      { api_groups: ['metrics.k8s.io'], resources: ['pods'], verbs: ['get', 'list'] },
    ];
    const cluster = { api_groups: ['cert-manager.io'], resources: ['clusterissuers'], verbs: READ };

    expect(added(PEOPLE_ROLES.teamMember)).toEqual(workloads);
    expect(added(PEOPLE_ROLES.auditor)).toEqual([...workloads, cluster]);
    expect(added(PEOPLE_ROLES.platformEngineer)).toEqual([...workloads, cluster]);
    expect(
      rules(PEOPLE_ROLES.auditor, { ownership, readable: [] }).map((rule) => rule.api_groups.join()),
    ).not.toContain('cert-manager.io');
  });

  test('show every change of a prop', () => {
    const changed = { ownership: { ...ownership, owner: 'other' }, readable: readable.slice(1), interactive: false };

    expect(silentProps(build, props, changed)).toEqual([]);
  });
});
