import type { FactsDifference, FlowChange } from '../difference';
import { fieldLines } from './fields';
import { markText } from './marks';
import type { Wording } from './values';

const SIGNS = { added: '+', removed: '-', changed: '~' } as const;

/** The lines that tell how what an environment declares differs. */
export function factsLines({ fields, flows, marks }: FactsDifference, words: Wording): string[] {
  return [
    ...marks.map((mark) => `  ! ${markText(mark)}`),
    ...fieldLines(fields, '  ', words),
    ...groupsOf(flows.filter(({ renamed }) => !renamed)).flatMap((group) => groupLines(group, words)),
  ];
}

/** Flows of one cluster, changed alike for one reason. */
function groupsOf(flows: readonly FlowChange[]): readonly (readonly [FlowChange, ...FlowChange[]])[] {
  const groups = new Map<string, [FlowChange, ...FlowChange[]]>();
  for (const flow of flows) {
    const key = [flow.cluster, flow.change, flow.reason].join('\u0000');
    const group = groups.get(key);
    if (group) {
      group.push(flow);
    } else {
      groups.set(key, [flow]);
    }
  }
  return [...groups.values()];
}

function groupLines(group: readonly [FlowChange, ...FlowChange[]], words: Wording): string[] {
  const { cluster, change, reason } = group[0];
  return [
    `  ${SIGNS[change]} ${group.length} ${group.length === 1 ? 'flow' : 'flows'} of ${cluster} ${change}: ${reason}`,
    ...group.flatMap(({ from, to, port, protocol, level, fields }) => [
      `      ${from} → ${to} ${port}/${protocol}, ${level}`,
      ...fieldLines(fields, '        ', words),
    ]),
  ];
}
