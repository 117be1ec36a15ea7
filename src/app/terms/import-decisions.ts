/** Reads a colleague's decisions in: what is new is kept, what differs from one's own is shown and asked about. */
import '../../elements/terms/conflicts.js';
import { ResolveEvent } from '../../elements/terms/events.js';
import { mergeDecisions, readDecisions, type MergedDecisions } from '../../terminology/decisions.js';
import type { RulePage } from '../../terminology/survey.js';
import { notify } from '../notices.js';
import { tellUnsaved } from '../session.js';
import type { DecisionKeeper } from './decisions.js';

/** Reads a file of decisions in; says what became of them. Nothing of one's own is changed unless the reader says so. */
export async function importDecisions(keeper: DecisionKeeper, file: File, rules: readonly RulePage[]): Promise<void> {
  const read = readDecisions(await file.text());
  if (!read) return void notify('terms.notDecisions', { values: { name: file.name }, alert: true });
  const { added, agreed, conflicts } = mergeDecisions([...keeper.decisions.values()], read.decisions);
  try {
    await keeper.putAll(added);
  } catch (error) {
    return tellUnsaved(error);
  }
  notify('terms.imported', { values: { count: added.length, agreed: agreed.length, conflicts: conflicts.length } });
  if (conflicts.length > 0) await askAbout(keeper, conflicts, rules);
}

async function askAbout(
  keeper: DecisionKeeper,
  conflicts: MergedDecisions['conflicts'],
  rules: readonly RulePage[],
): Promise<void> {
  document.querySelector('cotejo-conflicts')?.remove();
  const panel = document.body.appendChild(document.createElement('cotejo-conflicts'));
  panel.addEventListener(ResolveEvent.type, (event) => {
    const { taken } = event as ResolveEvent;
    if (taken.length > 0) void keeper.putAll(taken).catch(tellUnsaved);
  });
  panel.conflicts = conflicts;
  panel.rules = rules;
  await panel.open();
}
