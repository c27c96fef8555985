import { ratio, type Verdict, verdict } from '../report';
import type { Timed } from '../timed';
import { Tree } from './tree';

/** What is measured. */
export interface ProductOptions {
  /** The checkout that is measured. */
  readonly root: string;
  /** A checkout from before, to compare with. @default - none; what needs one is left out */
  readonly against?: string;
  /** Whether 8,000 services are measured too. */
  readonly isFull: boolean;
}

/** Numbers of services, and how often each is measured: the first run also makes what later ones keep. */
const SIZES = [
  { services: 40, rounds: 3 },
  { services: 500, rounds: 2 },
  { services: 2_000, rounds: 2 },
] as const;
const MANY = { services: 8_000, rounds: 1 } as const;
/** What some hundred more rules, schemas and modules may use up. */
const LEAST_TRANSITIONS = 256;
const BANK_ROUNDS = 3;
const ONE_ENVIRONMENT = 'prod';

/** The least of several runs, beside the same of the checkout from before. */
interface Compared {
  readonly cpu: number;
  readonly peak: number;
  readonly before: number | undefined;
}

/** Says what each figure is as soon as it is there: all of them take minutes. @returns what they say of the claims */
export function productVerdicts(options: ProductOptions, say: (line: string) => void): Verdict[] {
  const sizes = new Map<number, Compared & { readonly objects: number }>();
  const verdicts = bankVerdicts(options, say);
  for (const { services, rounds } of options.isFull ? [...SIZES, MANY] : SIZES) {
    // Before the claims were made, 8,000 services took a quarter of an hour.
    const against = services === MANY.services ? undefined : options.against;
    withTrees({ ...options, against }, (tree, before) => {
      tree.useGenerated(services);
      before?.useGenerated(services);
      const compared = compare(rounds, () => tree.full(), before && (() => before.full()));
      const { objects } = tree.written();
      sizes.set(services, { ...compared, objects });
      const each = ((compared.cpu * 1e6) / objects).toFixed(0);
      say(`${services} services, ${objects} objects: ${textOf(compared)}, ${each} µs an object`);
      if (services !== MANY.services) {
        verdicts.push(sameBytes(`${services} services`, tree, before));
      }
      if (services === 2_000) {
        verdicts.push(mistakesVerdict(tree, services, compared.cpu));
      }
    });
  }
  return [...verdicts, ...sizeVerdicts(sizes)];
}

function bankVerdicts(options: ProductOptions, say: (line: string) => void): Verdict[] {
  return withTrees(options, (tree, before) => {
    const one = compare(
      BANK_ROUNDS,
      () => tree.full([ONE_ENVIRONMENT]),
      before && (() => before.full([ONE_ENVIRONMENT])),
    );
    const all = compare(BANK_ROUNDS, () => tree.full(), before && (() => before.full()));
    const nothing = compare(BANK_ROUNDS, () => tree.again(), undefined);
    say(`one environment of the bank: ${textOf(one)}`);
    say(`all environments of the bank: ${textOf(all)}`);
    say(`nothing changed since: ${textOf(nothing)}`);
    return [
      ratio(`transitions of {} left, at least ${LEAST_TRANSITIONS}`, tree.transitionsLeft(), {
        least: LEAST_TRANSITIONS,
      }),
      ratio('nothing changed ÷ all environments, at most 0.12', nothing.cpu / all.cpu, { most: 0.12 }),
      againstBefore('one environment of the bank', one, 0.5),
      againstBefore('all environments of the bank', all, 0.65),
      sameBytes('the bank', tree, before),
    ];
  });
}

function sizeVerdicts(sizes: ReadonlyMap<number, Compared & { readonly objects: number }>): Verdict[] {
  const at = (services: number) => sizes.get(services) as Compared & { readonly objects: number };
  const [middle, large, many] = [at(500), at(2_000), sizes.get(MANY.services)];
  const claim = '8,000 services ÷ 2,000, at most 5';
  const growth = large.cpu / large.objects / (middle.cpu / middle.objects);
  return [
    againstBefore('2,000 services', large, 0.45),
    ratio('MB at 2,000 services, at most 650', large.peak, { most: 650 }),
    ratio('an object at 2,000 services ÷ at 500, at most 1.2', growth, { most: 1.2 }),
    many ? ratio(claim, many.cpu / large.cpu, { most: 5 }) : leftOut(claim, '--full'),
  ];
}

function mistakesVerdict(tree: Tree, services: number, validCpu: number): Verdict {
  tree.makeMistakes(services);
  const { cpu, problems } = tree.refused();
  return ratio(`${problems} problems ÷ the valid run, at most 2`, problems > 5_000 ? cpu / validCpu : Number.NaN, {
    most: 2,
  });
}

function withTrees<T>({ root, against }: ProductOptions, work: (tree: Tree, before: Tree | undefined) => T): T {
  const trees: Tree[] = [];
  try {
    for (const each of against === undefined ? [root] : [root, against]) {
      trees.push(new Tree(each));
    }
    return work(trees[0] as Tree, trees[1]);
  } finally {
    for (const tree of trees) {
      tree.remove();
    }
  }
}

/** Turn by turn, so that a busy minute of the machine meets both. */
function compare(rounds: number, now: () => Timed, before: (() => Timed) | undefined): Compared {
  const spent = Array.from({ length: rounds }, () => ({ now: now(), before: before?.() }));
  const earlier = spent.flatMap((round) => round.before?.cpu ?? []);
  return {
    cpu: Math.min(...spent.map((round) => round.now.cpu)),
    peak: Math.max(...spent.map((round) => round.now.peak)),
    before: earlier.length > 0 ? Math.min(...earlier) : undefined,
  };
}

function againstBefore(what: string, { cpu, before }: Compared, most: number): Verdict {
  const claim = `${what} ÷ before, at most ${most}`;
  return before === undefined ? leftOut(claim, '--against') : ratio(claim, cpu / before, { most });
}

function sameBytes(what: string, tree: Tree, before: Tree | undefined): Verdict {
  const claim = `bytes of ${what} are those from before`;
  if (before === undefined) {
    return leftOut(claim, '--against');
  }
  const isSame = tree.written().digest === before.written().digest;
  return verdict(claim, isSame ? 'same' : 'differ', isSame);
}

function leftOut(claim: string, option: string): Verdict {
  return { claim, value: `needs ${option}`, outcome: 'left out' };
}

function textOf({ cpu, peak, before }: Compared): string {
  const earlier = before === undefined ? '' : `, before ${before.toFixed(2)} s, ratio ${(cpu / before).toFixed(2)}`;
  return `${cpu.toFixed(2)} s of processor, ${peak.toFixed(0)} MB${earlier}`;
}
