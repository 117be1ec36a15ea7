/**
 * Addresses of scripts that run beside the page. Under Trusted Types only a policy of ours may name them, and it names
 * only files of this site.
 */
import { SITE_ROOT } from './site.js';

/** The part of Trusted Types that is used here; its types are not in the DOM library. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): Policy;
}
interface Policy {
  createScriptURL(url: string): unknown;
}

let policy: Policy | undefined;

/** The address of a script of this site, in the form that the browser takes. @throws TypeError for any other */
export function scriptUrl(address: string | URL): string {
  const url = new URL(address, location.href).href;
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return checked(url);
  // A policy of one name can be made only once on a page.
  policy ??= trustedTypes.createPolicy('cotejo-worker', { createScriptURL: checked });
  return policy.createScriptURL(url) as string;
}

function checked(url: string): string {
  const ours = url.startsWith(SITE_ROOT.href) && /\.(?:m?js|ts)(?:\?[\w&=]*)?$/.test(url);
  if (!ours) throw new TypeError(`not a script of ours: ${url}`);
  return url;
}

/** Starts a worker of this site: a module, with everything it needs in one file. */
export const startWorker = (address: string): Worker => new Worker(scriptUrl(address), { type: 'module' });
