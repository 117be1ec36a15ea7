import { expect } from '@open-wc/testing';
import { FileSaver, type PlaceMemory, type SaveHandle } from '../../src/app/editor/file-saver.js';
import { exportCopy } from '../../src/storage/copy-file.js';
import { diagnose } from '../../src/storage/diagnose.js';
import { keepHandle, readHandle } from '../../src/storage/handles.js';
import type { UserStore } from '../../src/storage/user.js';
import { cleanUp, freshPath, userStore } from '../storage/fixtures.js';

const memoryIn = (user: UserStore): PlaceMemory => ({
  read: () => readHandle<SaveHandle>(user, 'guia'),
  keep: (handle) => keepHandle(user, 'guia', handle),
});

const alignment = (text: string): File => new File([text], 'guia.json', { type: 'application/json' });

describe('a file saver', () => {
  const page = globalThis as { showSaveFilePicker?: unknown };
  const { showSaveFilePicker } = page;
  let handle: FileSystemFileHandle;
  let picked = 0;
  beforeEach(async () => {
    const root = await navigator.storage.getDirectory();
    handle = await root.getFileHandle('saved-alignment.json', { create: true });
    picked = 0;
    // No test can work the browser's own window: this gives the file that a person would have picked in it.
    page.showSaveFilePicker = async () => (picked++, handle);
  });
  afterEach(async () => {
    page.showSaveFilePicker = showSaveFilePicker;
    await cleanUp();
    await (await navigator.storage.getDirectory()).removeEntry('saved-alignment.json');
  });

  it('writes to the file of the last visit without its being picked again', async () => {
    const path = freshPath();
    const first = new FileSaver(memoryIn(userStore({ basePath: path })));
    await first.recall();
    expect(first.hasPlace).to.equal(false);
    expect(await first.save(alignment('one'), { again: false })).to.equal('saved-alignment.json');

    const user = userStore({ basePath: path });
    const later = new FileSaver(memoryIn(user));
    await later.recall();
    expect(later.hasPlace).to.equal(true);
    expect(await later.save(alignment('two'), { again: true })).to.equal('saved-alignment.json');
    expect(await (await handle.getFile()).text()).to.equal('two');
    expect(picked).to.equal(1);
    // The handle is no record: it neither counts as damaged nor goes into a copy.
    expect((await diagnose(user)).state).to.equal('ready');
    expect(await (await exportCopy(user)).text()).not.to.include('handle/');
  });

  it('writes nothing where the person refuses the place of the last visit, and then has no place', async () => {
    let written = false;
    const refused: SaveHandle = {
      name: 'guia.json',
      requestPermission: async () => 'denied',
      createWritable: async () => ((written = true), handle.createWritable()),
    };
    const saver = new FileSaver({ read: async () => refused, keep: async () => undefined });
    await saver.recall();
    expect(await saver.save(alignment('three'), { again: true })).to.equal(false);
    expect(written).to.equal(false);
    expect(saver.hasPlace).to.equal(false);
  });
});
