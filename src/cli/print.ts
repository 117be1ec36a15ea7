/**
 * Writes lines, or bytes as they are, to a stream until nobody reads it any more: `cotejo check | head` ends like any other
 * command. What is printed after that is lost and the command goes on, so that files it writes are whole. Any other error
 * of the stream (a full disk) is thrown.
 */
export function printer(stream: NodeJS.WriteStream): (content: string | Uint8Array) => void {
  let open = true;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    open = false;
  });
  return (content) => void (open && stream.write(typeof content === 'string' ? `${content}\n` : content));
}
