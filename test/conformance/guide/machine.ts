import { chmodSync, cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runCommand } from '../authorities/command';
import { providersOfFolder } from '../authorities/terraform/binary';
import type { GuidedServer } from './guided-server';
import { kubeconfigOf } from './kubeconfig';

/** Programs of the machine that only a running bank answers, each a script that refuses what no guide says. */
const PROGRAMS: Readonly<Record<string, string>> = {
  helm: '[ "$*: $(cat)" = "registry login registry.terrace.internal --username stand-in --password-stdin: stand-in" ]',
  curl: '[[ " $* " == *" --connect-to "*" https://"* ]] || exit 1; echo 200',
};

/** Names of programs that do nothing here. */
export const STOOD_IN_PROGRAMS: readonly string[] = Object.keys(PROGRAMS);

/** Folder of the repository. */
const ROOT = join(__dirname, '..', '..', '..');

/** What the machine of whoever applies has. */
export interface MachineOptions {
  /** Empty folder for all of it. */
  readonly folder: string;
  /** Folder of the environment that was synthesized. */
  readonly environment: string;
  /** The guide to follow. */
  readonly guide: string;
  /** API servers by context. */
  readonly servers: ReadonlyMap<string, GuidedServer>;
  /** Path of kubectl. */
  readonly kubectl: string;
  /** Name of the object store. */
  readonly storeHost: string;
}

/** A machine on which a guide is followed; its paths have spaces. */
export interface Machine {
  /** Where the guide lies. */
  readonly dist: string;
  /** Folder that Terraform keeps. */
  readonly work: string;
  /** Folder with the secrets that the guide asks for. */
  readonly secrets: string;
  /** Key and certificate of the object store. */
  readonly key: string;
  readonly certificate: string;
  /** Variables of a shell on it, without secrets. */
  readonly variables: Readonly<Record<string, string | undefined>>;
}

/** Sets a machine up: the output, a kubeconfig, programs, files of secrets, and a certificate of the object store. */
export async function setUpMachine(options: MachineOptions): Promise<Machine> {
  const { folder, environment, guide, servers, kubectl, storeHost } = options;
  const dist = join(folder, 'a dist');
  cpSync(environment, dist, { recursive: true });
  writeFileSync(join(dist, 'apply.md'), guide);
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  symlinkSync(kubectl, join(bin, 'kubectl'));
  for (const [name, script] of Object.entries(PROGRAMS)) {
    writeFileSync(join(bin, name), `#!/usr/bin/env bash\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  const kubeconfig = join(folder, 'a kubeconfig');
  writeFileSync(kubeconfig, kubeconfigOf(servers));
  const work = join(folder, 'a work folder');
  const secrets = join(folder, 'the secrets');
  writeSecrets(secrets, guide);
  const { key, certificate } = await certify(folder, storeHost);
  return {
    dist,
    work,
    secrets,
    key,
    certificate,
    variables: {
      ...providersOfFolder(join(folder, 'mirror')),
      PATH: `${bin}:${process.env.PATH}`,
      HOME: folder,
      KUBECONFIG: kubeconfig,
      TERRACE: ROOT,
      TERRACE_REGISTRY_USER: 'stand-in',
      TERRACE_REGISTRY_PASSWORD: 'stand-in',
      TERRACE_WORK: work,
      AWS_ACCESS_KEY_ID: 'stand-in',
      AWS_SECRET_ACCESS_KEY: 'stand-in',
      SSL_CERT_FILE: join(folder, 'store.crt'),
    },
  };
}

/** Every file that the guide takes a secret from. */
function writeSecrets(folder: string, guide: string): void {
  for (const [, path = ''] of guide.matchAll(/--from-file="\$SECRETS\/([^"]+)"/g)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), 'stand-in\n');
  }
}

async function certify(folder: string, host: string): Promise<{ readonly key: string; readonly certificate: string }> {
  const files = ['-keyout', join(folder, 'store.key'), '-out', join(folder, 'store.crt')];
  const names = ['-subj', '/CN=store', '-addext', `subjectAltName=DNS:${host}`];
  const given = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '1'];
  const { code, errors } = await runCommand('openssl', [...given, ...names, ...files]);
  if (code !== 0) {
    throw new Error(`openssl makes no certificate for the object store: ${errors}`);
  }
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  return { key: read('store.key'), certificate: read('store.crt') };
}
