/** The text of a file in any encoding: by its byte order mark, by its XML declaration, else UTF-8. */

/** Largest file that is read, in bytes. */
export const LARGEST = 64 * 1024 * 1024;

/** Decoded text, or why there is none; `line` is where the first unreadable byte stands. */
export type Decoded =
  | { text: string; encoding: string }
  | { problem: 'encoding' | 'encoding-unknown' | 'large'; detail: string; line: number };

/** Decodes a file. A byte that is not in the encoding the file declares is a problem, never a substituted letter. */
export function decodeFile(bytes: Uint8Array): Decoded {
  if (bytes.length > LARGEST) return { problem: 'large', detail: String(LARGEST / 1024 / 1024), line: 1 };
  const encoding = encodingOf(bytes);
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(encoding, { fatal: true });
  } catch {
    return { problem: 'encoding-unknown', detail: encoding, line: 1 };
  }
  try {
    return { text: decoder.decode(bytes).replace(/^\ufeff/, ''), encoding };
  } catch {
    return { problem: 'encoding', detail: encoding, line: lineOfError(bytes, encoding) };
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(head)?.[1].toLowerCase();
  // A declaration that could be read byte by byte is not in UTF-16, whatever it says.
  return declared === undefined || declared.startsWith('utf-16') ? 'utf-8' : declared;
}

/** Line of the first byte that cannot be read: the longest beginning that decodes, found by halving. */
function lineOfError(bytes: Uint8Array, encoding: string): number {
  const lines = (end: number): number =>
    new TextDecoder(encoding).decode(bytes.subarray(0, end)).replace(/\r\n?/g, '\n').split('\n').length;
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(bytes.subarray(0, middle), encoding)) good = middle;
    else bad = middle;
  }
  return lines(good);
}

/** True when only the end may be cut off in the middle of a character. */
function decodes(bytes: Uint8Array, encoding: string): boolean {
  for (let cut = 0; cut < 4 && cut <= bytes.length; cut++) {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, bytes.length - cut));
      return true;
    } catch {
      continue;
    }
  }
  return false;
}
