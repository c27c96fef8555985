import { frameChecks, type Violation } from '../../judgement';
import { nameOf } from '../../objects';
import type { Audited } from '../owners';

const LEVELS = { critical: 'error', high: 'error', medium: 'warning', low: 'note' } as const;

/** The verdicts in SARIF 2.1.0, which tools of code review show beside the lines of a change. */
export function printSarif(audited: readonly Audited[]): string {
  return `${JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: audited.map(run),
    },
    null,
    2,
  )}\n`;
}

function run({ folder, judgement, rules, ownerOf }: Audited) {
  const checks = Object.entries(frameChecks).map(([id, text]) => ({ id, shortDescription: { text } }));
  const described = rules.map(({ id, title, rationale, remedy, severity }) => ({
    id,
    shortDescription: { text: title },
    fullDescription: { text: rationale },
    help: { text: remedy },
    defaultConfiguration: { level: LEVELS[severity] },
  }));
  const notJudged = judgement.evidence.rules.filter(({ verdict }) => verdict === 'no facts').map(({ id }) => id);
  const levels = new Map(rules.map(({ id, severity }) => [id, LEVELS[severity]]));
  return {
    tool: { driver: { name: 'terrace audit', rules: [...described, ...checks] } },
    originalUriBaseIds: { FOLDER: { uri: `${encodeURI(folder.replace(/\/*$/, ''))}/` } },
    invocations: [
      {
        executionSuccessful: notJudged.length === 0,
        toolExecutionNotifications: notJudged.map((id) => ({
          level: 'warning',
          associatedRule: { id },
          message: { text: 'not judged: no facts' },
        })),
      },
    ],
    results: [
      ...judgement.violations.map((violation) =>
        result(violation, levels.get(violation.rule) ?? 'error', ownerOf(violation)),
      ),
      ...judgement.waived.map((violation) => ({
        ...result(violation, levels.get(violation.rule) ?? 'error', ownerOf(violation)),
        suppressions: [{ kind: 'external', justification: violation.waiver.reason }],
      })),
    ],
  };
}

function result({ rule, cluster, object, file, message, remedy }: Violation, level: string, owner: string) {
  const name = cluster === undefined ? nameOf(object) : `${cluster} ${nameOf(object)}`;
  return {
    ruleId: rule,
    level,
    message: { text: `${name}: ${message}; owner: ${owner}; remedy: ${remedy}` },
    locations: [
      {
        ...(file === undefined
          ? {}
          : { physicalLocation: { artifactLocation: { uri: encodeURI(file), uriBaseId: 'FOLDER' } } }),
        logicalLocations: [{ fullyQualifiedName: name, kind: 'resource' }],
      },
    ],
  };
}
