import type { Control } from './rule';

/** Clauses of one framework, all read in the same way. */
function clauses(framework: string, verified: Control['verified'], list: readonly string[]): readonly Control[] {
  return list.map((clause) => ({ framework, clause, verified }));
}

/** GB/T 22239-2019, level 3. Areas 8.1.3.2 to 8.1.4 were read in secondary texts, the others from memory. */
export function mlps(...list: readonly string[]): readonly Control[] {
  return list.map((clause) => ({
    framework: 'MLPS',
    clause,
    verified: /^8\.1\.(3\.[2-9]|4\.)/.test(clause) ? 'secondary' : 'unverified',
  }));
}

/** PCI DSS 4.0.1, identifiers checked in a machine-readable profile. */
export const pci = (...list: readonly string[]) => clauses('PCI', 'secondary', list);

/** ISO/IEC 27001:2022, Annex A, by titles in a public mapping. */
export const iso = (...list: readonly string[]) => clauses('ISO', 'secondary', list);

/** NIST SP 800-53 revision 5, checked in NIST's own catalogue. */
export const nist = (...list: readonly string[]) => clauses('800-53', 'primary', list);

/** CIS Kubernetes benchmark, identifiers checked in public tools. */
export const cis = (...list: readonly string[]) => clauses('CIS', 'secondary', list);

/** Guide of NSA and CISA, by the identifiers of kubescape. */
export const nsa = (...list: readonly string[]) => clauses('NSA', 'primary', list);

/** OWASP Kubernetes Top 10 of 2025. */
export const owasp = (...list: readonly string[]) => clauses('OWASP', 'primary', list);

/** Pod Security Standards: `baseline` or `restricted`. */
export const podSecurity = (...list: readonly string[]) => clauses('PSS', 'primary', list);

/** Security best practices of Istio. */
export const istio = (...list: readonly string[]) => clauses('Istio', 'primary', list);

/** Supply-chain levels for software artifacts 1.2. */
export const slsa = (...list: readonly string[]) => clauses('SLSA', 'primary', list);
