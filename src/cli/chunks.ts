import type { Plugin } from 'vite';

/** Vite's own module that loads what a dynamic import needs. */
const PRELOAD = '\0vite/preload-helper.js';

/** Static imports of a module, as far as they are looked at. */
interface Graph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

/** A group of modules that go into one file: for `output.codeSplitting`. */
interface Group {
  name: string;
  test(id: string): boolean;
}

/**
 * Files by what is needed at once: the modules named for each go into one file with all that they import statically,
 * except what an earlier file has. So a file imports from earlier ones only, and never in a circle. What is named nowhere
 * and imported dynamically stays in files of its own.
 *
 * @param entries - Names of the files, in order, and the ends of the paths of the modules that each is made of.
 */
export function chunks(entries: Record<string, readonly string[]>): { plugin: Plugin; groups: Group[] } {
  const members = new Map<string, Set<string>>();
  const groups = Object.keys(entries).map((name) => ({
    name,
    test: (id: string): boolean => members.get(name)?.has(id) ?? false,
  }));
  return {
    groups,
    plugin: {
      name: 'cotejo-chunks',
      apply: 'build',
      buildEnd() {
        const ids = [...this.getModuleIds()];
        const idOf = (path: string): string | undefined => ids.find((id) => id.replaceAll('\\', '/').endsWith(path));
        // A build without pages, such as that of the service worker, has none of them.
        if (!Object.values(entries).flat().some(idOf)) return;
        const taken = new Set<string>();
        for (const [name, paths] of Object.entries(entries)) {
          const starts = paths.map((path) => idOf(path) ?? this.error(`no module ${path} for the file ${name}`));
          const own = staticImports(this, starts, taken);
          members.set(name, own);
          for (const id of own) taken.add(id);
        }
      },
      // Vite wraps every dynamic import in a loader of its style sheets and of its other files, ahead of the import.
      // Here there are none: what is loaded later has its styles in shadow roots.
      resolveId: { order: 'pre', handler: (id) => (id === PRELOAD ? PRELOAD : undefined) },
      load: {
        order: 'pre',
        handler: (id) => (id === PRELOAD ? 'export const __vitePreload = (load) => load();' : undefined),
      },
      generateBundle(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          const styles = chunk.type === 'chunk' && !chunk.isEntry ? chunk.viteMetadata?.importedCss : undefined;
          if (styles?.size) this.error(`${chunk.fileName} has a style sheet: nothing would load it`);
        }
      },
    },
  };
}

/** Modules with all that they import statically, without those that are taken. */
function staticImports(graph: Graph, starts: readonly string[], taken: Set<string>): Set<string> {
  const found = new Set<string>();
  const queue = [...starts];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (found.has(id) || taken.has(id) || /\.css(\?|$)/.test(id)) continue;
    found.add(id);
    queue.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}
