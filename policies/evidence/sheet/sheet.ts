import { grouped } from '../../grouped';
import type { Evidence } from '../../judgement';
import { type AssessedClause, assess } from '../assessment';
import { Html, headers, html } from './html';
import { excludedSection, objectsSection, rulesSection } from './sections';
import { clauseVerdicts, coverages, frameworks, marks, ruleVerdicts, scopes } from './words';

const STYLE = `body{font:14px/1.5 sans-serif;max-width:80rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%;margin:.5rem 0}td,th{border:1px solid #999;padding:.2rem .5rem;text-align:left;vertical-align:top}
.unsigned{border:3px solid #b00;color:#b00;padding:.5rem 1rem;font-size:1.4rem}code{font-size:.85em;overflow-wrap:anywhere}`;

/**
 * The evidence by clause, for assessors: one page of HTML that needs nothing else, in Chinese and English. The same evidence
 * gives the same bytes.
 */
export function sheet(evidence: Evidence): string {
  const assessed = assess(evidence);
  const byFramework = grouped(assessed, ({ clause }) => clause.framework);
  const page = html`<!doctype html>
<html lang="zh">
<head><meta charset="utf-8"><title>${'合规证据 Evidence:'} ${evidence.environment}</title><style>${new Html(STYLE)}</style></head>
<body>
${firstPage(evidence, assessed)}
${coverageSection(evidence)}
<h2>${'按条款 By clause'}</h2>
${[...byFramework].map(([framework, clauses]) => frameworkSection(framework, clauses))}
${rulesSection(evidence)}
${excludedSection(evidence)}
${objectsSection(evidence)}
</body>
</html>
`;
  return page.text;
}

function firstPage(
  { environment, stage, asOf, clusters, images }: Evidence,
  assessed: readonly AssessedClause[],
): Html {
  const verdicts = Object.entries(clauseVerdicts).map(([verdict, meaning]) => {
    const count = assessed.filter((one) => one.verdict === verdict).length;
    return html`<tr><th>${verdict}</th><td>${count}</td><td>${meaning}</td></tr>\n`;
  });
  return html`<h1>${'合规证据 Evidence by clause:'} ${environment}</h1>
<p class="unsigned">${'未签署 unsigned'}</p>
<p><strong>${'非测评结论。This is no conclusion of an assessment.'}</strong>
${'本文件仅说明合成的清单满足哪些规则。It says which rules synthesized manifests obey, and nothing of rooms, people, contracts and running systems.'}
${'条款文字为自述，须核对原文。Clauses are in words of our own; the text of the clause decides.'}</p>
<table>
<tr><th>${'环境 environment'}</th><td>${environment} (${stage})</td></tr>
<tr><th>${'日期 as of'}</th><td>${asOf}</td></tr>
${clusters.map(({ name, objects, wave0 }) => html`<tr><th>${'集群 cluster'} ${name}</th><td>${objects} ${'个对象 objects of manifests,'} ${wave0} of Terraform</td></tr>\n`)}
<tr><th>${'镜像 images'}</th><td>${images.resolved} ${'有仓库摘要 with the digest of a registry,'} ${images.example} ${'示例摘要 with an example, which proves no provenance'}</td></tr>
</table>
<table>${headers('结论 verdict', '条款数 clauses', '含义 meaning')}
${verdicts}</table>
<table>${headers('证据范围 scope', '含义 meaning')}
${Object.entries(scopes).map(([scope, meaning]) => html`<tr><th>${scope}</th><td>${meaning}</td></tr>\n`)}</table>`;
}

function coverageSection({ coverage }: Evidence): Html {
  const kinds = Object.keys(coverages) as (keyof typeof coverages)[];
  return html`<h2>${'覆盖 Coverage'}</h2>
<table><tr><th>${'框架 framework'}</th>${kinds.map((kind) => html`<th>${coverages[kind]}</th>`)}</tr>
${coverage.map((row) => html`<tr><th>${titleOf(row.framework)}</th>${kinds.map((kind) => html`<td>${row[kind].length}</td>`)}</tr>\n`)}</table>`;
}

function frameworkSection(framework: string, clauses: readonly AssessedClause[]): Html {
  return html`<h3>${titleOf(framework)}</h3>
<table>${headers('条款 clause', '要求 asks for', '文本 text', '结论 verdict', '范围 scope', '覆盖 coverage', '规则 rules')}
${clauses.map(clauseRow)}</table>
`;
}

function clauseRow({ clause, verdict, scope, coverage, rules, planned }: AssessedClause): Html {
  return html`<tr><th>${clause.clause}</th><td>${clause.zh ?? ''} ${clause.en}</td><td>${marks[clause.verified]}</td><td>${verdict}</td><td>${scope ?? '—'}</td><td>${coverages[coverage]}</td><td>${rules.map(
    ({ id, verdict: came }) => html`<a href="#${id}">${id}</a> ${ruleVerdicts[came]}<br>`,
  )}${planned.map(({ id, awaits }) => html`${id} ${'尚无对象 subject not there yet:'} ${awaits}<br>`)}</td></tr>\n`;
}

function titleOf(framework: string): string {
  return frameworks[framework] ?? framework;
}
