/** A tree of Markdown as HTML, with the HTML that stands in it as it was written: what a site would show of it. */
import type { FootnoteDefinition, List, Nodes, Root } from 'mdast';

/** Writes a tree. Nothing it writes is trusted: the reader of HTML decides what is text. */
export function toHtml(root: Root): string {
  const definitions = new Map<string, string>();
  const notes: FootnoteDefinition[] = [];
  for (const node of root.children) {
    if (node.type === 'definition') definitions.set(node.identifier, node.url);
    if (node.type === 'footnoteDefinition') notes.push(node);
  }
  const writer = new Writer(definitions);
  const body = root.children.filter((node) => node.type !== 'footnoteDefinition').map((node) => writer.write(node));
  const list = notes.map((note) => writer.note(note));
  return [...body, ...(list.length > 0 ? [`<section role="doc-endnotes">${list.join('\n')}</section>`] : [])].join(
    '\n',
  );
}

const escape = (words: string): string =>
  words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

class Writer {
  /** Markers so far, for ids that notes lead back to. */
  private markers = 0;

  constructor(private readonly definitions: Map<string, string>) {}

  write(node: Nodes): string {
    switch (node.type) {
      case 'heading':
        return `<h${node.depth}>${this.all(node.children)}</h${node.depth}>`;
      case 'paragraph':
        return `<p>${this.all(node.children)}</p>`;
      case 'blockquote':
        return `<blockquote>${this.all(node.children)}</blockquote>`;
      case 'list':
        return this.list(node);
      case 'code':
        return `<pre>${escape(node.value)}</pre>`;
      case 'text':
        return escape(node.value);
      case 'emphasis':
        return `<em>${this.all(node.children)}</em>`;
      case 'strong':
        return `<strong>${this.all(node.children)}</strong>`;
      case 'inlineCode':
        return `<code>${escape(node.value)}</code>`;
      case 'break':
        return '<br>';
      case 'thematicBreak':
        return '<hr>';
      case 'html':
        return node.value;
      default:
        return this.rest(node);
    }
  }

  private rest(node: Nodes): string {
    switch (node.type) {
      case 'link':
        return `<a href="${escape(node.url)}">${this.all(node.children)}</a>`;
      case 'linkReference': {
        const url = this.definitions.get(node.identifier);
        return url === undefined ? this.all(node.children) : `<a href="${escape(url)}">${this.all(node.children)}</a>`;
      }
      case 'image':
      case 'imageReference':
        return '<img>';
      case 'footnoteReference': {
        const label = escape(node.label ?? node.identifier);
        return `<a role="doc-noteref" href="#fn:${label}" id="fnref:${label}:${++this.markers}">${label}</a>`;
      }
      default:
        return 'children' in node ? this.all(node.children as Nodes[]) : '';
    }
  }

  private all(nodes: readonly Nodes[]): string {
    return nodes.map((node) => this.write(node)).join('');
  }

  private list(list: List): string {
    const name = list.ordered ? 'ol' : 'ul';
    const start = list.ordered && list.start !== null && list.start !== undefined ? ` start="${list.start}"` : '';
    return `<${name}${start}>${list.children.map((item) => `<li>${this.all(item.children)}</li>`).join('')}</${name}>`;
  }

  note(node: FootnoteDefinition): string {
    return `<aside role="doc-footnote" id="fn:${escape(node.label ?? node.identifier)}">${this.all(node.children)}</aside>`;
  }
}
