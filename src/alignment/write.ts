import type { AlignedText, Alignment, Link } from './model.js';

/**
 * An alignment as the text of its file: one block and one link a line, keys in a fixed order, so that a change to one
 * link is a change to one line. Reading it back gives the same alignment.
 */
export function writeAlignment(alignment: Alignment): string {
  const links = alignment.links.map((link) => `    ${JSON.stringify(inOrder(link))}`).join(',\n');
  const schema = alignment.$schema === undefined ? '' : `\n  "$schema": ${JSON.stringify(alignment.$schema)},`;
  return `{${schema}
  "version": 1,
  "source": ${writeText(alignment.source)},
  "target": ${writeText(alignment.target)},
  "links": [${links ? `\n${links}\n  ` : ''}]
}
`;
}

function writeText(text: AlignedText): string {
  const { file, language, sha256 } = text;
  const head = Object.entries({ file, language, sha256 }).map(
    ([key, value]) => `    "${key}": ${JSON.stringify(value)}`,
  );
  const blocks = Object.entries(text.blocks).map(([id, block]) => {
    const { sha256: hash, sentences, text: words } = block;
    return `      ${JSON.stringify(id)}: ${JSON.stringify({ sha256: hash, sentences, text: words })}`;
  });
  return `{\n${head.join(',\n')},\n    "blocks": {${blocks.length ? `\n${blocks.join(',\n')}\n    ` : ''}}\n  }`;
}

function inOrder(link: Link): Link {
  const { source, target, status, confidence, by, at, sentences, ...rest } = link;
  return { source, target, status, confidence, by, at, ...rest, sentences };
}
