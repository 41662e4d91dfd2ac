import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { fileAt, ROOT } from './documents.ts';
import { fencesOf, wordOf } from './fences.ts';
import { ENTRY_POINTS } from './modules.ts';
import { sessionsOf } from './sessions.ts';

/**
 * What the TypeScript compiler, as strict as for the library itself, says about the
 * programs of some documents. The files exist only in memory, in a folder for each document.
 */
export function typeFaults(documents: ReadonlyMap<string, string>): readonly string[] {
  const files = new Map<string, string>();
  const programs = new Map<string, string>();
  for (const [path, markdown] of documents) {
    const folder = fileAt(`docs/.examples/${path.replaceAll('/', '-')}/`);
    const fences = fencesOf(markdown);
    for (const fence of fences) {
      const name = wordOf(fence, 'file');
      if (name !== null) files.set(`${folder}${name}`, fence.code);
    }
    for (const [at, session] of sessionsOf(fences).entries()) {
      const name = `${folder}${at}.ts`;
      files.set(name, `${session.map(({ code }) => code).join('\n')}\nexport {};\n`);
      programs.set(name, path);
    }
  }
  const options = optionsOf();
  const program = ts.createProgram([...programs.keys()], options, hostOf(files, options));
  return [...programs].flatMap(([name, path]) =>
    faultsIn(program, name).map((fault) => `${path}: ${fault}`),
  );
}

function faultsIn(program: ts.Program, name: string): readonly string[] {
  const file = program.getSourceFile(name);
  const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  return found.map((one) => {
    const line = file?.getLineAndCharacterOfPosition(one.start ?? 0).line ?? 0;
    const code = file?.text.split('\n')[line]?.trim() ?? '';
    return `${ts.flattenDiagnosticMessageText(one.messageText, ' ')} in \`${code}\``;
  });
}

function optionsOf(): ts.CompilerOptions {
  const root = fileURLToPath(ROOT);
  const { config } = ts.readConfigFile(fileAt('tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const paths = Object.entries(ENTRY_POINTS).map(([name, { file }]) => [name, [fileAt(file)]]);
  // A value shown alone on its line is a statement without an effect, and is meant to be.
  return { ...options, noUnusedLocals: false, paths: Object.fromEntries(paths) };
}

function hostOf(files: ReadonlyMap<string, string>, options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const folders = new Set([...files.keys()].map((name) => dirname(name)));
  return {
    ...host,
    fileExists: (name) => files.has(name) || host.fileExists(name),
    readFile: (name) => files.get(name) ?? host.readFile(name),
    directoryExists: (name) => folders.has(name) || (host.directoryExists?.(name) ?? true),
    getSourceFile: (name, version, ...rest) => {
      const text = files.get(name);
      if (text !== undefined) return ts.createSourceFile(name, text, version, true);
      return host.getSourceFile(name, version, ...rest);
    },
  };
}
