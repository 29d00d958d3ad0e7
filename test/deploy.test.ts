import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { parse, parseAllDocuments } from 'yaml';
import { MAX_FILE_BYTES } from '../src/http/routes/paper-of-file.ts';
import { SETTINGS } from '../src/settings.ts';

const KUBERNETES = 'deploy/kubernetes.yaml';
const COMPOSE = ['compose.yaml', 'deploy/compose.tls.yaml'];

type Container = {
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly environment?: Readonly<Record<string, string | null>>;
};
type Manifest = { readonly apiVersion: string; readonly kind: string; readonly spec?: unknown; readonly data?: object };

const manifests = () => parseAllDocuments(readFileSync(KUBERNETES, 'utf8')).map((each): Manifest => each.toJS());
const containersIn = (file: string) =>
  Object.entries<Container>(parse(readFileSync(file, 'utf8'), { merge: true }).services);

/** What the types of Kubernetes' own API have against these manifests. */
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
  assert.match(faultsIn([{ ...service, spec: { port: [] } }]).join(), /port.* does not exist/);
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
    ['deploy/nginx.conf', /client_max_body_size (\d+)(k|m);/],
    ['deploy/Caddyfile', /max_size (\d+)(KB|MB|KiB|MiB)/],
    [KUBERNETES, /proxy-body-size: (\d+)(k|m)\n/],
  ] as const) {
    const [, count, unit] = readFileSync(file, 'utf8').match(limit) ?? [];
    const bytes = Number(count) * UNITS[unit as keyof typeof UNITS];
    assert.ok(bytes >= MAX_FILE_BYTES && bytes <= 2 * MAX_FILE_BYTES, `${file}: ${bytes}`);
  }
});
