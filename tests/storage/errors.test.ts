import { expect } from '@open-wc/testing';
import { StorageError, toStorageError, type StorageErrorCode } from '../../src/storage/errors.js';

describe('storage errors', () => {
  // Shapes measured in Chromium; the last of each kind are Safari's and Firefox's.
  const shapes: [string, string, 'open' | 'read' | 'write', StorageErrorCode][] = [
    ['QuotaExceededError', '', 'write', 'quota'],
    ['QuotaExceededError', 'Encountered disk full while committing transaction.', 'write', 'quota'],
    ['UnknownError', 'Internal error committing transaction. (IO error: ... FILE_ERROR_NO_SPACE)', 'write', 'quota'],
    ['UnknownError', 'Internal error opening backing store for indexedDB.open.', 'open', 'damaged'],
    ['UnknownError', 'Internal error.', 'read', 'damaged'],
    ['NotReadableError', 'Data lost due to missing file.', 'read', 'damaged'],
    ['NotFoundError', 'One of the specified object stores was not found.', 'write', 'damaged'],
    ['UnknownError', 'Internal error.', 'write', 'failed'],
    ['VersionError', 'The requested version (1) is less than the existing version (2).', 'open', 'newer'],
    ['InvalidStateError', 'The database connection is closing.', 'write', 'closed'],
    ['AbortError', 'The transaction was aborted, so the request cannot be fulfilled.', 'read', 'closed'],
    ['UnknownError', 'Connection to Indexed Database server lost. Refresh the page to try again', 'write', 'closed'],
    ['SecurityError', 'access to the Indexed Database API is denied in this context.', 'open', 'unavailable'],
    [
      'InvalidStateError',
      'A mutation operation was attempted on a database that did not allow it.',
      'open',
      'unavailable',
    ],
    ['DataCloneError', 'could not be cloned', 'write', 'failed'],
  ];
  for (const [name, message, doing, code] of shapes) {
    it(`${doing}: ${name} ${message.slice(0, 40)} is ${code}`, () => {
      const cause = new DOMException(message, name);
      const error = toStorageError(cause, doing);
      expect(error.code).to.equal(code);
      expect(error.cause).to.equal(cause);
    });
  }

  it('leaves a typed error as it is, and takes anything thrown', () => {
    const typed = new StorageError('conflict', 'notes/p14');
    expect(toStorageError(typed, 'write')).to.equal(typed);
    expect(typed.message).to.equal('conflict: notes/p14');
    expect(toStorageError('oops', 'write').code).to.equal('failed');
  });
});
