import { cpus } from 'node:os';
import { join } from 'node:path';
import { command } from '../commands/command';
import { runCommand } from '../commands/run';
import { productVerdicts } from './product/verdicts';
import { statusOf, type Verdict, verdictTable } from './report';
import { rivalVerdicts } from './rivals/verdicts';
import { requireTime } from './timed';
import { writerVerdicts } from './writer/verdicts';

const ROOT = join(__dirname, '..');
const PARTS = ['writer', 'rivals', 'product'];

const bench = command({
  name: 'bench',
  summary: 'the writer beside stock cdk8s, jrsonnet and helm, and the product at several sizes (see `bench/README.md`)',
  details: 'Exit status: 0 every claim is met, 1 one is not, 2 called wrongly or not able to measure.',
  operands: [{ name: 'PART', meaning: `${PARTS.join(', ')}; none means all`, isList: true }],
  options: {
    full: { type: 'boolean', meaning: 'also measure what takes longest: 8,000 services' },
    against: { type: 'string', value: 'ROOT', meaning: 'compare the product with that of another checkout' },
  },
  run: async ({ operands, values: { full = false, against } }) => {
    const unknown = operands.filter((part) => !PARTS.includes(part));
    if (unknown.length > 0) {
      throw new Error(`there is no part ${unknown.map((part) => `'${part}'`).join(', ')}; name ${PARTS.join(' or ')}`);
    }
    requireTime();
    const isAsked = (part: string) => operands.length === 0 || operands.includes(part);
    const say = console.log;
    say(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}; each measurement in its own process\n`);
    const product = { root: ROOT, isFull: full, ...(against === undefined ? {} : { against }) };
    const verdicts: Verdict[] = [
      ...(isAsked('writer') ? writerVerdicts(say) : []),
      ...(isAsked('rivals') ? await rivalVerdicts(say) : []),
      ...(isAsked('product') ? productVerdicts(product, say) : []),
    ];
    say(`\n${verdictTable(verdicts)}`);
    return statusOf(verdicts);
  },
});

void runCommand(bench);
