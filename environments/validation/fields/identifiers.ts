import { quote } from '../place';
import type { Fault, Field } from './field';
import { type TextTest, text } from './texts';

const GROUP = /^[A-Za-z0-9/][-A-Za-z0-9._:/@=,+]*$/;
const LONGEST_GROUP = 256;

/** Beginnings of groups that Kubernetes and its installer fill themselves: with everybody, or with administrators. */
const RESERVED_GROUPS = /^(system|kubeadm):/i;

/** A group of the identity provider. */
export const group = text([
  (value) => {
    if (!GROUP.test(value) || value.length > LONGEST_GROUP) {
      return {
        mistake: 'malformed-group',
        message: `${quote(value)} is not the name of a group`,
        remedy: `use letters, digits and '-._:/@=,+', no white space or wildcard, at most ${LONGEST_GROUP} characters`,
      };
    }
    return RESERVED_GROUPS.test(value)
      ? {
          mistake: 'reserved-group',
          message: `the members of group ${quote(value)} are chosen by Kubernetes, not by the identity provider`,
          remedy: 'name a group of the identity provider',
        }
      : undefined;
  },
]);

/** What is one group to an identity provider that does not tell capital letters from small ones. */
export function groupKey(name: string): string {
  return name.toLowerCase();
}

const BUCKET = /^(?!\d+\.\d+\.\d+\.\d+$)[a-z0-9](?!.*(\.\.|\.-|-\.))[-a-z0-9.]{1,61}[a-z0-9]$/;

/** A bucket of an S3-compatible store. */
export const bucket = identifier(BUCKET, {
  kind: 'a bucket',
  remedy: "use lower-case letters, digits, '-' and '.', a letter or digit first and last, 3 to 63 characters",
});

/** A region of an object store. */
export const region = identifier(/^[A-Za-z0-9]([-A-Za-z0-9_]{0,61}[A-Za-z0-9])?$/, {
  kind: 'a region',
  remedy: "use letters, digits, '-' and '_', a letter or digit first and last, at most 63 characters",
});

/** The name by which a CSI driver registers, as the specification of CSI has it. */
export const driver = identifier(/^[A-Za-z0-9]([-A-Za-z0-9.]{0,61}[A-Za-z0-9])?$/, {
  kind: 'a CSI driver',
  remedy: "write it like 'topolvm.io', letters, digits, '-' and '.', at most 63 characters",
});

/** Paths of OpenBao itself, in every namespace of it: nobody can mount a PKI there, and a write there changes the server. */
const SYSTEM_PATHS = ['sys', 'auth', 'identity', 'cubbyhole'];

/** Where a PKI signs. `sign-verbatim` is none: there no role bounds what is signed. */
export const signingPath = identifier(
  /^(?=.{1,200}$)([A-Za-z0-9_][-A-Za-z0-9_.]*\/)+sign\/[A-Za-z0-9_][-A-Za-z0-9_.]*$/,
  {
    kind: 'the path of a signing endpoint',
    remedy: "write it like 'pki/sign/<role>', without a slash at the beginning or the end",
  },
  [systemPath],
);

function systemPath(value: string): Fault | undefined {
  const found = value
    .split('/')
    .slice(0, -2)
    .find((segment) => SYSTEM_PATHS.includes(segment.toLowerCase()));
  return found === undefined
    ? undefined
    : {
        mistake: 'malformed-identifier',
        message: `${quote(value)} leads to ${quote(found)}, a part of OpenBao itself`,
        remedy: 'give the path at which the PKI is mounted',
      };
}

interface Kind {
  /** What it names, with its article. */
  readonly kind: string;
  readonly remedy: string;
}

function identifier(pattern: RegExp, { kind, remedy }: Kind, more: readonly TextTest[] = []): Field<string> {
  function malformed(value: string): Fault | undefined {
    return pattern.test(value)
      ? undefined
      : { mistake: 'malformed-identifier', message: `${quote(value)} is not ${kind}`, remedy };
  }
  return text([malformed, ...more]);
}
