import type { EditorOptions } from '../../elements/editor/events.js';
import type { Session } from '../session.js';

/** Key in store `settings`. */
const KEY = 'editor';

const USUAL: EditorOptions = { name: '', letters: false, goOn: 'doubtful' };

/** How a person likes to edit; the usual way where nothing is kept, or it cannot be read. */
export async function loadOptions(session: Session): Promise<EditorOptions> {
  try {
    const { user } = await session.stores();
    const kept = (await user.get<Partial<EditorOptions>>('settings', KEY))?.value ?? {};
    return {
      name: typeof kept.name === 'string' ? kept.name : USUAL.name,
      letters: kept.letters === true,
      goOn: kept.goOn === 'next' ? 'next' : 'doubtful',
    };
  } catch {
    // What is wrong with the storage is said by the look at it; the editor works all the same.
    return USUAL;
  }
}

/** Keeps how a person likes to edit. @throws StorageError */
export async function saveOptions(session: Session, options: EditorOptions): Promise<void> {
  const user = await session.writable();
  await user?.put('settings', KEY, options);
}
