import type { AdmissionGap } from '../../admission/excluded';
import { grouped } from '../../grouped';
import type { Evidence, RuleEvidence } from '../../judgement';
import { groupOf, kindName } from '../../objects';
import { type Html, headers, html } from './html';
import { ruleVerdicts } from './words';

/** Every rule, with what it looked at and how it is shown that it refuses. */
export function rulesSection({ rules, checks }: Evidence): Html {
  return html`<h2>${'规则 Rules'}</h2>
<p>${'反向测试 Negative test: each rule refuses examples and planted faults by name;'} <code>npx jest test/policies/catalogue.test.ts -t '&lt;rule&gt;'</code> shows those of a rule, admitted and refused.</p>
<table>${headers('规则 rule', '要求 what must be so', '级别 severity', '结果 verdict', '检查 examined', '排除 exempted', '违反 violations', '豁免 waived', '对象类别 kinds')}
${rules.map(ruleRow)}</table>
<h3>${'裁判自检 Checks of the judge itself'}</h3>
<table>${headers('检查 check', '要求 what must be so', '检查 examined', '违反 violations')}
${checks.map(({ id, title, examined, violations }) => html`<tr><th>${id}</th><td>${title}</td><td>${examined}</td><td>${violations}</td></tr>\n`)}</table>`;
}

function ruleRow(rule: RuleEvidence): Html {
  const { id, title, severity, verdict, examined, exempted, violations, waived, kinds } = rule;
  return html`<tr id="${id}"><th>${id}</th><td>${title}</td><td>${severity}</td><td>${ruleVerdicts[verdict]}</td><td>${examined}</td><td>${exempted}</td><td>${violations}</td><td>${waived}</td><td>${kinds.map((kind) => html`<a href="#kind-${kind}">${kind}</a> `)}</td></tr>\n`;
}

/** What rules and clusters leave out, with the reason. */
export function excludedSection({ excluded: { exemptions, waivers, admission } }: Evidence): Html {
  return html`<h2>${'排除范围 What is left out'}</h2>
<h3>${'例外 Exemptions:'} ${exemptions.length}</h3>
<table>${headers('规则 rule', '对象 objects', '理由 reason')}
${exemptions.map(({ rule, namespace, name, reason }) => html`<tr><th>${rule}</th><td>${namespace}${name === undefined ? '' : `/${name}`}</td><td>${reason}</td></tr>\n`)}</table>
<h3>${'豁免 Waivers:'} ${waivers.length}</h3>
<table>${headers('规则 rule', '对象 object', '理由 reason', '补偿 compensation', '责任人 owner', '批准人 approver', '期限 from, to')}
${waivers.map(
  ({ rule, object, reason, compensation, owner, approver, issued, expires }) =>
    html`<tr><th>${rule}</th><td>${object.cluster} ${object.kind} ${object.namespace === undefined ? '' : `${object.namespace}/`}${object.name}</td><td>${reason}</td><td>${compensation}</td><td>${owner}</td><td>${approver}</td><td>${issued} / ${expires}</td></tr>\n`,
)}</table>
<h3>${'准入 Admission'}</h3>
<p>${'集群自身在下列命名空间不执行这些规则，合成时仍然判定。Clusters do not ask these rules in these namespaces by themselves; the synthesis does.'}</p>
${admission.map(gapText)}`;
}

function gapText({ enforcedIn, rules, namespaces }: AdmissionGap): Html {
  return html`<details><summary>${rules.length} ${'条规则 rules, enforced in'} ${enforcedIn.join(', ')}; ${namespaces.length} ${'个命名空间除外 namespaces left out'}</summary><p>${rules.join(', ')}</p><p>${namespaces.join(', ')}</p></details>
`;
}

/** Every object with its digest, folded by kind. */
export function objectsSection({ objects }: Evidence): Html {
  const rows = Object.entries(objects).flatMap(([file, digests]) =>
    Object.entries(digests).map(([key, digest]) => ({ file, digest, ...partsOf(key) })),
  );
  const kinds = [...grouped(rows, ({ kind }) => kind)].sort(([a], [b]) => (a < b ? -1 : 1));
  return html`<h2>${'对象 Objects:'} ${rows.length}</h2>
<p>${'SHA-256 为规范化 JSON 的摘要。SHA-256 is of canonical JSON, whatever file or format holds the object;'} <code>npm run audit -- DIR --format json</code> gives the same.</p>
${kinds.map(
  ([kind, own]) => html`<details id="kind-${kind}"><summary>${kind}: ${own.length}</summary><table>
${own.map(({ name, file, digest }) => html`<tr><td>${name}</td><td>${file}</td><td><code>${digest}</code></td></tr>\n`)}</table></details>
`,
)}`;
}

/** Of `apps/v1 Deployment payment/pay`. */
function partsOf(key: string): { kind: string; name: string } {
  const [apiVersion = '', kind = '', ...name] = key.split(' ');
  return { kind: kindName({ group: groupOf(apiVersion), kind }), name: name.join(' ') };
}
