import type { Clause } from '../../coverage/clause';
import type { CoverageKind } from '../../coverage/coverage';
import type { Verdict } from '../../verdict';
import type { ClauseVerdict, Scope } from '../assessment';

/** What a verdict on a clause means here. */
export const clauseVerdicts: Readonly<Record<ClauseVerdict, string>> = {
  符合: 'met — never said here: it takes evidence of a running system, and an assessor',
  部分符合: 'met in part — so by design: every rule that was asked found what it demands, or a waiver',
  不符合: 'not met — a rule is violated',
  不适用: 'not applicable — never said here: people decide it',
  未判定: 'not judged — nothing was there to look at, no rule is written, or only people can look',
};

/** Where evidence may come from. */
export const scopes: Readonly<Record<Scope, string>> = {
  design: '设计 — what was synthesized; the only one that this sheet has',
  enforced: '强制 — what a running cluster refuses',
  observed: '观测 — what was seen in a running cluster',
  exercised: '演练 — what a drill or a restore showed',
  manual: '人工 — what people must look at',
};

/** How far a clause is answered. */
export const coverages: Readonly<Record<CoverageKind, string>> = {
  automated: '自动 automated',
  partial: '部分自动 partial',
  noSubject: '无对象 no subject',
  gap: '缺口 gap',
  manual: '人工 manual',
};

/** How the text of a clause was read. */
export const marks: Readonly<Record<Clause['verified'], string>> = {
  primary: '原文 primary',
  secondary: '转引 secondary',
  unverified: '未核对 unverified',
};

/** What came of asking a rule. */
export const ruleVerdicts: Readonly<Record<Verdict, string>> = {
  pass: '通过 pass',
  fail: '违反 fail',
  waived: '豁免 waived',
  'no subject': '无对象 no subject',
  'not in this stage': '本阶段不适用 not in this stage',
  'no facts': '无事实 no facts',
};

/** Frameworks whose name does not say what they are. */
export const frameworks: Readonly<Record<string, string>> = {
  MLPS: '网络安全等级保护 GB/T 22239-2019 三级 level 3',
  PCI: 'PCI DSS 4.0.1',
  ISO: 'ISO/IEC 27001:2022 Annex A',
  '800-53': 'NIST SP 800-53 r5',
  CIS: 'CIS Kubernetes Benchmark 1.12 / 2.0.1',
  NSA: 'NSA/CISA Kubernetes Hardening Guide',
  PSS: 'Pod Security Standards',
  OWASP: 'OWASP Kubernetes Top 10 2025',
  Istio: 'Istio security best practices',
  SLSA: 'SLSA 1.2',
};
