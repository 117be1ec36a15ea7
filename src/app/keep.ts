/**
 * What every visit needs besides reading itself: to keep an edition, to know the reader's place, to look after what is
 * kept. One module, so that it is one file; loaded when the page can be read.
 */
export { diagnose } from '../storage/diagnose.js';
export { scheduleBackup } from '../storage/schedule.js';
export { PositionKeeper } from './position.js';
export { readStored } from './stored.js';
export { createStores } from './stores.js';
export { keepEdition } from './upkeep.js';
export { registerWorker } from './worker-registration.js';
// Asked for as soon as anything is written.
import '../storage/opfs.js';
