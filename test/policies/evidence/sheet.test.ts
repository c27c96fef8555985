import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { assess } from '../../../policies/evidence/assessment';
import { html } from '../../../policies/evidence/sheet/html';
import { sheet } from '../../../policies/evidence/sheet/sheet';
import { judge } from '../../../policies/judge';
import type { Evidence } from '../../../policies/judgement';
import type { Verdict } from '../../../policies/verdict';
import { prod } from '../../environments/sample-environments';
import { inMemory } from '../reading/written';

const { evidence } = judge(inMemory(prod));

/** The evidence, had the rules come to other verdicts. */
function judgedAs(verdictOf: (id: string) => Verdict): Evidence {
  return { ...evidence, rules: evidence.rules.map((rule) => ({ ...rule, verdict: verdictOf(rule.id) })) };
}

function verdictsOf(changed: Evidence): string[] {
  return [...new Set(assess(changed).map(({ verdict }) => verdict))].sort();
}

function rowOf(page: string, clause: string): string {
  return page.split('\n').find((line) => new RegExp(`^<tr[^>]*><th>${clause}</th>`).test(line)) ?? '';
}

describe('what is said of a clause', () => {
  test('is met in part at most, for the evidence is a design', () => {
    expect(verdictsOf(judgedAs(() => 'pass'))).toEqual(['未判定', '部分符合'].sort());
  });

  test.each<Verdict>(['no subject', 'not in this stage', 'no facts'])('is nothing where rules had %s', (verdict) => {
    expect(verdictsOf(judgedAs(() => verdict))).toEqual(['未判定']);
  });

  test('is not met where one of its rules is violated, whatever the others say', () => {
    const failed = assess(judgedAs((id) => (id === 'WH-01' ? 'fail' : 'pass'))).filter(
      ({ verdict }) => verdict === '不符合',
    );

    expect(failed.map(({ clause }) => clause.clause)).toEqual(expect.arrayContaining(['8.1.4.2d', '5.2.2']));
    expect(failed.filter(({ rules }) => rules.every(({ id }) => id !== 'WH-01'))).toEqual([]);
  });
});

describe('the sheet for assessors', () => {
  const page = sheet(evidence);

  test('is the same for the same evidence, and needs no other file', () => {
    expect(sheet(JSON.parse(JSON.stringify(evidence)))).toBe(page);
    expect(page).not.toMatch(/\b(src|href)="(?!#)/);
  });

  test('says before anything else that nobody signed it, and that it is no assessment', () => {
    const first = page.slice(0, page.indexOf('<h2>'));

    expect(first).toContain('未签署 unsigned');
    expect(first).toContain('非测评结论');
  });

  test('shows a clause with its words, the mark of its text, verdict, scope and rules', () => {
    const row = rowOf(page, '8.1.4.9a');

    expect(row).toContain('本地备份与恢复 Local backup and restore');
    expect(row).toContain('<td>转引 secondary</td><td>部分符合</td><td>design</td>');
    expect(row).toContain('DR-03 尚无对象 subject not there yet: databases');
  });

  test('shows a rule that looked at nothing as one without subject', () => {
    const row = rowOf(sheet(judgedAs((id) => (id === 'WH-01' ? 'no subject' : 'pass'))), 'WH-01');

    expect(row).toContain('无对象 no subject');
    expect(row).not.toContain('pass');
  });

  test('holds every object with its digest', () => {
    const digests = Object.values(evidence.objects).flatMap((objects) => Object.values(objects));

    expect(digests.length).toBeGreaterThan(100);
    expect(
      page
        .match(/<code>[0-9a-f]{64}<\/code>/g)
        ?.map((code) => code.slice(6, 70))
        .sort(),
    ).toEqual(digests.sort());
  });

  test('prints what is left out, with its reason', () => {
    const waiver = {
      rule: 'AV-01',
      object: { cluster: 'primary', kind: 'Deployment', namespace: 'pay', name: 'pay' },
      reason: 'moves <soon>',
      compensation: 'a person watches',
      owner: 'payments',
      approver: 'security',
      issued: '2026-01-01',
      expires: '2026-02-01',
    };
    const left = sheet({ ...evidence, excluded: { ...evidence.excluded, waivers: [waiver] } });

    expect(left).toContain('<td>primary Deployment pay/pay</td><td>moves &lt;soon&gt;</td><td>a person watches</td>');
    for (const { reason } of evidence.excluded.exemptions) {
      expect(page).toContain(html`${reason}`.text);
    }
  });

  test('names the namespaces in which clusters do not refuse by themselves', () => {
    const left = evidence.excluded.admission.flatMap(({ namespaces }) => namespaces);

    expect(left).toContain('primary/istio-system');
    expect(left).not.toContain('primary/payment');
    expect(page).toContain('primary/istio-system');
  });
});

describe('the sources of the sheet', () => {
  const folder = join(__dirname, '../../../policies/evidence/sheet');

  // The script of the launcher is read as ASCII: esbuild escapes what strings say, and not what templates with a tag say.
  test.each(readdirSync(folder))('%s says in strings what is no ASCII', (file) => {
    const { code } = transformSync(readFileSync(join(folder, file), 'utf8'), { loader: 'ts' });

    expect([...code].filter((character) => character > '\u007f')).toEqual([]);
  });
});

describe('a template', () => {
  test('escapes whatever is no HTML, in lists too', () => {
    const bad = `<script>"&'`;

    expect(html`<p a="${bad}">${[bad, html`<b>${1}</b>`]}</p>`.text).toBe(
      '<p a="&lt;script&gt;&quot;&amp;&#39;">&lt;script&gt;&quot;&amp;&#39;<b>1</b></p>',
    );
  });
});
