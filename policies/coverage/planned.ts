/** A rule that is designed and not written, for its subject is not synthesized yet. */
export interface PlannedRule {
  /** Id that it will have. */
  readonly id: string;
  /** What must be so. */
  readonly title: string;
  /** What brings its subject. */
  readonly awaits: string;
  /** Clauses that it will answer, as `<framework> <clause>`. */
  readonly clauses: readonly string[];
}

function plan(awaits: string, rules: Readonly<Record<string, readonly [title: string, clauses: string]>>) {
  return Object.entries(rules).map(([id, [title, clauses]]) => ({ id, title, awaits, clauses: clauses.split('; ') }));
}

/** Rules that are designed and not written; one that the catalogue holds meanwhile counts there alone. */
export const planned: readonly PlannedRule[] = [
  ...plan('databases', {
    'DP-05': [
      'PostgreSQL takes TLS with certificates or scram only',
      'MLPS 8.1.4.1c; MLPS 8.1.4.8a; PCI 8.3.2; PCI 4.2.1; 800-53 sc-8.1; 800-53 ia-5',
    ],
    'DP-07': [
      'Every store, topic and bucket has a data class and an owner',
      'MLPS 8.1.4.2g; JR/T 0197-2020 levels 1–5; ISO A.5.12; ISO A.5.13; PCI 12.5.2; 800-53 cm-8',
    ],
    'DR-01': [
      'Databases of tier 0 commit to a quorum',
      'MLPS 8.1.4.9b; MLPS 8.1.4.9c; GB/T 20988 level 5; GB/T 20988 level 6; JR/T 0205-2020 levels 4–6; 银监发〔2011〕104号 RTO; 800-53 cp-6.2; 800-53 cp-10.2',
    ],
    'DR-02': [
      'Databases have a copy in the other centre and one in the other city',
      'MLPS 8.1.4.9b; 银监办发〔2010〕114号 §7; GB/T 20988 level 5; 800-53 cp-6; 800-53 cp-6.1; 800-53 cp-9.3',
    ],
    'DR-03': [
      'Databases are backed up for 35 days, encrypted',
      'MLPS 8.1.4.9a; MLPS 8.1.10.11; PCI 9.4.1; ISO A.8.13; 800-53 cp-9; 800-53 cp-9.8',
    ],
  }),
  ...plan('streams', {
    'DP-06': ['Kafka takes TLS and authorizes', 'MLPS 8.1.4.8a; MLPS 8.1.4.2e; PCI 4.2.1; PCI 7.2.5; 800-53 sc-8.1'],
    'DR-05': [
      'Topics of tier 0 and 1 survive a broker',
      'MLPS 8.1.4.9c; GB/T 20988 level 5; ISO A.8.14; 800-53 cp-10.2',
    ],
    'DR-05b': ['Kafka knows racks and has safe defaults', 'MLPS 8.1.4.9c; ISO A.8.14; 800-53 cp-10'],
  }),
  ...plan('object storage', {
    'DR-04': [
      'One copy of backups in another city, one that nobody can change, restored of late',
      'MLPS 8.1.4.9a; MLPS 8.1.4.9b; 银监办发〔2010〕114号 §7; PCI 9.4.1; 800-53 cp-9.1; 800-53 cp-9.3; 800-53 cp-9.5',
    ],
    'OB-03': [
      'The audit store is append-only, apart, and copied to another city',
      'MLPS 8.1.4.3c; MLPS 8.1.4.3d; MLPS 8.1.5.2b; MLPS 8.1.3.5; PCI 10.3.1; PCI 10.3.2; PCI 10.3.3; PCI 10.3.4; ISO A.5.33; 800-53 au-9; 800-53 au-9.2; 800-53 au-9.3',
    ],
  }),
  ...plan('metrics and alerts', {
    'OB-04': [
      'Services of tier 0 to 2 have an objective and alerts on it',
      'MLPS 8.1.5.4c; 银监办发〔2010〕114号 §26(8); ISO A.8.16; 800-53 si-4; 800-53 ca-7',
    ],
    'OB-05': ['Alerts have severity, owner and runbook', 'MLPS 8.1.10.12; PCI 10.7.2; PCI 12.10.5; 800-53 ir-4'],
    'OB-06': [
      'Alerts tell of lag, quorum, old backups, certificates and lost links',
      '银监办发〔2010〕114号 §26(8); GB/T 20988 level 5; PCI 10.7.2; 800-53 si-4; 800-53 cp-10',
    ],
  }),
  ...plan('logs and what the nodes run', {
    'DP-09': [
      'etcd is encrypted',
      'MLPS 8.1.4.8b; PCI 3.5.1; PCI 3.6.1.2; 800-53 sc-28.1; CIS 1.2.27; CIS 1.2.28; NSA C-0066; OWASP K03',
    ],
    'OB-01': [
      'The audit policy covers what matters',
      'MLPS 8.1.4.3a; MLPS 8.1.4.3b; PCI 10.2.1.1; PCI 10.2.1.2; PCI 10.2.1.3; PCI 10.2.1.4; PCI 10.2.1.5; PCI 10.2.1.6; PCI 10.2.1.7; PCI 10.2.2; ISO A.8.15; 800-53 au-2; 800-53 au-3; 800-53 au-12; CIS 3.2.1; CIS 3.2.2; CIS 1.2.16; CIS 1.2.17; CIS 1.2.18; CIS 1.2.19; NSA C-0067; OWASP K10',
    ],
    'OB-02': [
      'Logs are kept for a year',
      'MLPS 8.1.4.3c; MLPS 8.1.5.4d; 银监发〔2009〕19号 §27; 网络安全法 logs; PCI 10.5.1; 800-53 au-11',
    ],
    'OB-07': [
      'Clocks are in step, and intrusion is noticed',
      'MLPS 8.1.3.3; MLPS 8.1.4.4f; 银监发〔2009〕19号 §27; PCI 10.6.1; PCI 11.5.1; ISO A.8.17; 800-53 au-8; 800-53 si-4; OWASP K10',
    ],
  }),
  ...plan('delivery', {
    'CI-01': [
      'Builds run apart, and leave nothing',
      'MLPS 8.1.9.4; PCI 6.5.3; PCI 6.5.4; ISO A.8.31; 800-53 sa-15; 800-53 cm-5; SLSA Build L3',
    ],
    'CI-02': [
      'What production applies is an immutable commit',
      'MLPS 8.1.10.10; PCI 6.5.1; PCI 6.5.4; ISO A.8.32; 800-53 cm-3; SLSA Source',
    ],
    'CI-03': ['Projects of GitOps have no wildcard', 'PCI 6.5.4; PCI 7.2.2; 800-53 cm-5; 800-53 ac-6; OWASP K02'],
    'CI-04': ['Bindings of policies deny', 'PCI 10.7.2; PCI 6.5.1; 800-53 cm-6.1; OWASP K04'],
    'SC-02': [
      'Images have a signature, a list of parts and provenance',
      'MLPS 8.1.9.4; MLPS 8.1.9.5; MLPS 8.2.6.2; PCI 6.3.2; ISO A.5.21; ISO A.8.30; 800-53 sr-3; 800-53 si-7.15; 800-53 sa-10; SLSA Build L2; SLSA Build L3; OWASP K07',
    ],
    'SC-04': [
      'No image has a known grave weakness for long',
      'MLPS 8.1.10.5; MLPS 8.1.4.4e; PCI 6.3.1; PCI 6.3.3; PCI 11.3.1; ISO A.8.8; 800-53 ra-5; 800-53 si-2; OWASP K07',
    ],
  }),
  ...plan('recovery', {
    'AV-07': ['Quorums have odd members over three domains', 'MLPS 8.1.2.1e; ISO A.8.14; 800-53 cp-10; 800-53 sc-24'],
    'DR-06': ['Quorums survive any one site', 'GB/T 20988 level 5; ISO A.8.14; 800-53 sc-24; 800-53 cp-10'],
    'DR-07': [
      'Services of tier 0 to 2 have a plan that was drilled',
      'MLPS 8.1.10.13; 银监发〔2011〕104号 §49; 银监办发〔2010〕114号 §30; 银监办发〔2010〕114号 §34; JR/T 0044-2008 ch. 10; ISO A.5.29; ISO A.5.30; 800-53 cp-2; 800-53 cp-4; PCI 12.10.2',
    ],
    'DR-08': [
      'Computed recovery meets its targets in every scenario',
      '银监发〔2011〕104号 RTO; JR/T 0044-2008 class 1; GB/T 20988 level 5; GB/T 20988 level 6; 800-53 cp-2; 800-53 cp-6.2; 800-53 cp-10.4',
    ],
    'DR-09': ['Nothing depends on what recovers later', '银监办发〔2010〕114号 §30; 800-53 cp-2.8'],
    'DR-10': [
      'Production and recovery are equal but for an allowed list',
      '银监办发〔2010〕114号 §26(2); 800-53 cp-7; 800-53 cm-2; ISO A.8.32',
    ],
    'DR-11': [
      'Sites are linked by two carriers, wide enough',
      '银监办发〔2010〕114号 §23; MLPS 8.1.2.1b; MLPS 8.1.2.1e; 800-53 cp-8',
    ],
  }),
];
