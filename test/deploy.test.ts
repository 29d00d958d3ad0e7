import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { parse, parseAllDocuments } from 'yaml';
import { SERVER_OPTIONS } from '../scripts/server-options.mjs';
import { MAX_FILE_BYTES } from '../src/http/routes/paper-of-file.ts';
import { SETTINGS } from '../src/settings.ts';

const KUBERNETES = 'deploy/kubernetes.yaml';
const COMPOSE = ['compose.yaml', 'deploy/compose.tls.yaml'];

type Container = {
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly environment?: Readonly<Record<string, string | null>>;
  readonly image?: string;
  readonly volumes?: readonly string[];
  readonly tmpfs?: readonly string[];
};
type Manifest = {
  readonly apiVersion: string;
  readonly kind: string;
  readonly spec?: { readonly template?: { readonly spec: Pod } };
  readonly data?: object;
};
type Rights = {
  readonly runAsNonRoot?: boolean;
  readonly runAsUser?: number;
  readonly runAsGroup?: number;
  readonly seccompProfile?: { readonly type: string };
  readonly allowPrivilegeEscalation?: boolean;
  readonly readOnlyRootFilesystem?: boolean;
  readonly privileged?: boolean;
  readonly capabilities?: { readonly drop?: readonly string[]; readonly add?: readonly string[] };
};
type PodContainer = { readonly name: string; readonly image: string; readonly securityContext?: Rights };
type Pod = {
  readonly automountServiceAccountToken?: boolean;
  readonly hostNetwork?: boolean;
  readonly hostPID?: boolean;
  readonly hostIPC?: boolean;
  readonly securityContext?: Rights;
  readonly containers: readonly PodContainer[];
  readonly initContainers?: readonly PodContainer[];
};

const manifests = () => parseAllDocuments(readFileSync(KUBERNETES, 'utf8')).map((each): Manifest => each.toJS());
const containersIn = (file: string) =>
  Object.entries<Container>(parse(readFileSync(file, 'utf8'), { merge: true }).services);

/**
 * What the types of Kubernetes' own API have against these manifests: wrong and unknown fields. The one npm package that has its
 * schemas (kubernetes-models, 25 MB with 26 others) takes any unknown field.
 */
function faultsIn(all: readonly Manifest[]): readonly string[] {
  const declarations = all.map(({ apiVersion, kind, ...rest }, index) => {
    const group = apiVersion.includes('/') ? apiVersion.replace('.k8s.io', '') : `core/${apiVersion}`;
    const manifest = JSON.stringify({ apiVersion, kind, ...rest });
    return `export const it${index}: import('kubernetes-types/${group}').${kind} = ${manifest};`;
  });
  // In this folder, so that the types are found from there; it is on no disk.
  const name = join(process.cwd(), 'manifests.ts');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    types: [],
    lib: ['lib.es5.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile;
  host.getSourceFile = (path, ...rest) =>
    path === name ? ts.createSourceFile(name, declarations.join('\n'), ts.ScriptTarget.Latest) : read(path, ...rest);
  const found = ts.getPreEmitDiagnostics(ts.createProgram([name], options, host));
  return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

test('the manifests are what Kubernetes takes', () => {
  const all = manifests();
  assert.ok(all.length > 5);
  assert.deepEqual(faultsIn(all), []);
});

test('a manifest with a word that Kubernetes does not know is found', () => {
  const [service] = manifests().filter(({ kind }) => kind === 'Service');
  assert.ok(service);
  const wrong: object = { port: [] };
  assert.match(faultsIn([{ ...service, spec: wrong }]).join(), /port.* does not exist/);
});

const podsIn = (all: readonly Manifest[]) => all.flatMap(({ spec }) => spec?.template?.spec ?? []);

/** What a pod and each of its containers may do that it does not have to. */
function rightsTooMany(pod: Pod): readonly string[] {
  const of = (name: string, faults: Readonly<Record<string, boolean>>) =>
    Object.entries(faults).flatMap(([fault, is]) => (is ? `${name}: ${fault}` : []));
  const { containers, initContainers = [], securityContext: all } = pod;
  return [
    ...of('pod', {
      'has the key to the cluster': pod.automountServiceAccountToken !== false,
      'sees the machine': Boolean(pod.hostNetwork || pod.hostPID || pod.hostIPC),
    }),
    ...[...containers, ...initContainers].flatMap(({ name, securityContext: own }) => {
      const { runAsNonRoot, runAsUser, seccompProfile } = { ...all, ...own };
      return of(name, {
        'may be root': runAsNonRoot !== true || !runAsUser,
        'may make any call of the system': seccompProfile?.type !== 'RuntimeDefault',
        'may become more': own?.allowPrivilegeEscalation !== false || own.privileged === true,
        'may write to its root': own?.readOnlyRootFilesystem !== true,
        'has capabilities': own?.capabilities?.drop?.join() !== 'ALL' || own.capabilities.add !== undefined,
      });
    }),
  ];
}

test('nobody in a pod is more than they have to be', () => {
  const pods = podsIn(manifests());
  assert.ok(pods.length > 0);
  assert.deepEqual(pods.flatMap(rightsTooMany), []);
});

test('a container that may do too much is found, also one that only begins', () => {
  const [pod] = podsIn(manifests());
  const [container] = pod?.containers ?? [];
  assert.ok(pod && container?.securityContext);
  const { readOnlyRootFilesystem: _, ...rest } = container.securityContext;
  const capabilities = { drop: ['ALL'], add: ['NET_ADMIN'] };
  assert.deepEqual(
    rightsTooMany({
      ...pod,
      hostPID: true,
      securityContext: { runAsNonRoot: true },
      containers: [{ ...container, securityContext: { ...rest, capabilities, privileged: true } }],
      initContainers: [
        { name: 'first', image: 'any', securityContext: { ...container.securityContext, runAsUser: 0 } },
      ],
    }),
    [
      'pod: sees the machine',
      'sekskant: may be root',
      'sekskant: may make any call of the system',
      'sekskant: may become more',
      'sekskant: may write to its root',
      'sekskant: has capabilities',
      'first: may be root',
      'first: may make any call of the system',
    ],
  );
});

/** The instructions of the stage that becomes the image, in the order in which they are followed. */
function imageOfServer(): readonly (readonly [instruction: string, words: string])[] {
  const lines = readFileSync('deploy/Containerfile', 'utf8')
    .replaceAll(/^#.*\n/gm, '')
    .replaceAll(/\\\n\s*/g, '')
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line): [string, string] => [line.split(' ', 1)[0] ?? '', line.slice(line.indexOf(' ') + 1)]);
  return lines.slice(lines.findLastIndex(([instruction]) => instruction === 'FROM'));
}

test('the image is a user without rights, who owns none of what it runs', () => {
  const image = imageOfServer();
  const users = image.flatMap(([instruction, words]) => (instruction === 'USER' ? words : []));
  // By its number: Kubernetes does not know what a name means.
  assert.match(users.at(-1) ?? '', /^[1-9]\d*:[1-9]\d*$/);
  const later = image.slice(image.findLastIndex(([instruction]) => instruction === 'USER') + 1);
  assert.deepEqual(
    later.map(([instruction]) => instruction),
    ['EXPOSE', 'HEALTHCHECK', 'CMD'],
  );
  const copied = image.filter(([instruction]) => instruction === 'COPY' || instruction === 'ADD');
  assert.deepEqual(copied, [['COPY', '--from=built /sekskant .']]);
  const [pod] = podsIn(manifests());
  assert.equal(users.at(-1), `${pod?.securityContext?.runAsUser}:${pod?.securityContext?.runAsGroup}`);
});

test('the image keeps what it writes where the settings, the compose files and the manifests say', () => {
  const said = imageOfServer()
    .map((words) => words.join(' '))
    .join('\n');
  assert.match(said, /^ENV .*\bDATA_DIR=\/data$/m);
  assert.match(said, /^VOLUME \/data$/m);
  const command = ['node_modules/.bin/node', ...SERVER_OPTIONS, 'src/main.ts'].map((word) => `"${word}"`);
  assert.ok(said.includes(`\nCMD [${command.join(', ')}]`));
  for (const file of COMPOSE)
    for (const [name, { volumes, tmpfs }] of containersIn(file).filter(([name]) => name.startsWith('node'))) {
      assert.match(volumes?.join() ?? '', /:\/data$/, name);
      assert.deepEqual(tmpfs, ['/tmp'], name);
    }
});

test('what is on the disk of whoever builds the image stays out of it', () => {
  const left = readFileSync('deploy/Containerfile.dockerignore', 'utf8').split('\n');
  for (const name of ['.git', 'data', 'node_modules']) assert.ok(left.includes(name), name);
});

test('images of others are named by version and by digest', () => {
  const file = readFileSync('deploy/Containerfile', 'utf8');
  const base = /^ARG NODE_IMAGE=(.*)$/m.exec(file)?.[1];
  const run = COMPOSE.flatMap(containersIn).flatMap(([, { image = '' }]) => (image === 'sekskant' ? [] : image));
  const images = [base ?? '', ...run.map((image) => /^\$\{[A-Z]+_IMAGE:-(.*)\}$/.exec(image)?.[1] ?? image)];
  assert.equal(images.length, 4);
  for (const image of images) assert.match(image, /^[a-z]+:[\w.-]*\d[\w.-]*@sha256:[0-9a-f]{64}$/);
  assert.doesNotMatch(file, /^FROM (?!\$\{NODE_IMAGE\}|base)/m);
});

for (const file of COMPOSE) {
  test(`nobody in a container of ${file} is more than they have to be, and no password is given away`, () => {
    const containers = containersIn(file);
    assert.ok(containers.length > 1);
    for (const [name, { read_only, cap_drop, security_opt, environment }] of containers) {
      assert.deepEqual(
        [read_only, cap_drop, security_opt],
        [true, ['ALL'], ['no-new-privileges:true']],
        `${name} is not hardened`,
      );
      const passwords = Object.values(environment ?? {}).filter((value) => /PASSWORD/.test(value ?? ''));
      for (const value of passwords) assert.match(value ?? '', /\$\{DATABASE_PASSWORD:\?/, `${name} has a default`);
    }
  });

  test(`${file} sets nothing that the server does not know`, () => {
    const nodes = containersIn(file).filter(([name]) => name.startsWith('node'));
    const set = nodes.flatMap(([, { environment }]) => Object.keys(environment ?? {}));
    assert.ok(set.length > 0);
    assert.deepEqual(
      set.filter((name) => !(name in SETTINGS)),
      [],
    );
  });
}

test('the manifests set nothing that the server does not know', () => {
  const set = manifests().flatMap(({ data }) => Object.keys(data ?? {}));
  assert.ok(set.length > 0);
  assert.deepEqual(
    set.filter((name) => !(name in SETTINGS)),
    [],
  );
});

test('what is shipped before the server lets through the largest body that it takes, and not much more', () => {
  const UNITS = { k: 1024, m: 1024 ** 2, KB: 1_000, MB: 1_000_000, KiB: 1024, MiB: 1024 ** 2 };
  for (const [file, limit] of [
    ['deploy/nginx.conf', /follow-ups\$\) \{\s+client_max_body_size (\d+)(k|m);/],
    ['deploy/Caddyfile', /max_size (\d+)(KB|MB|KiB|MiB)/],
    [KUBERNETES, /proxy-body-size: (\d+)(k|m)\n/],
  ] as const) {
    const [, count, unit] = readFileSync(file, 'utf8').match(limit) ?? [];
    const bytes = Number(count) * UNITS[unit as keyof typeof UNITS];
    assert.ok(bytes >= MAX_FILE_BYTES && bytes <= 2 * MAX_FILE_BYTES, `${file}: ${bytes}`);
  }
});
