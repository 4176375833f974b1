/** The tar format (POSIX ustar), as much of it as a backup needs: plain files with short names. */

const BLOCK = 512;
/** The two empty blocks at an archive's end. */
export const tarEnd = new Uint8Array(2 * BLOCK);

/** The block before a file's bytes. `name` has at most 100 bytes and `size` is below 8 GB: what ustar's fields hold. */
export function tarHeader(name: string, size: number, changed: Date): Uint8Array {
  if (Buffer.byteLength(name) > 100) throw new RangeError(`too long a name for the archive: ${name}`);
  if (size >= 8 ** 11) throw new RangeError(`too large a file for the archive: ${name}`);
  const block = Buffer.alloc(BLOCK);
  block.write(name, 0);
  block.write('0000600\0', 100);
  block.write('0000000\0', 108);
  block.write('0000000\0', 116);
  block.write(`${octal(size, 11)}\0`, 124);
  block.write(`${octal(Math.floor(changed.getTime() / 1000), 11)}\0`, 136);
  block.write('        ', 148);
  block.write('0', 156);
  block.write('ustar\0', 257);
  block.write('00', 263);
  // The sum is taken with its own field full of spaces.
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${octal(sum, 6)}\0 `, 148);
  return block;
}

/** What fills a file's last block. */
export function tarPadding(size: number): Uint8Array {
  return new Uint8Array((BLOCK - (size % BLOCK)) % BLOCK);
}

/** The archive is cut short or is none. */
export class BrokenArchive extends Error {}

/** A file of an archive; its bytes have to be taken before the next file is asked for. */
export interface ArchivedFile {
  name: string;
  size: number;
  bytes(): AsyncIterable<Uint8Array>;
}

/**
 * The files of an archive, in order.
 * @throws BrokenArchive when it ends too early or holds something else
 */
export async function* filesOfTar(archive: AsyncIterable<Uint8Array>): AsyncIterable<ArchivedFile> {
  const source = new Source(archive);
  for (;;) {
    const header = await source.take(BLOCK);
    if (header.every((byte) => byte === 0)) return;
    const name = text(header, 0, 100);
    const size = Number.parseInt(text(header, 124, 12), 8);
    const sum = Number.parseInt(text(header, 148, 8), 8);
    const blank = Buffer.from(header).fill(' ', 148, 156);
    if (!Number.isSafeInteger(size) || sum !== blank.reduce((total, byte) => total + byte, 0)) {
      throw new BrokenArchive('a part of it is damaged');
    }
    let left = size;
    async function* bytes(): AsyncIterable<Uint8Array> {
      while (left > 0) {
        const part = await source.upTo(left);
        left -= part.byteLength;
        yield part;
      }
    }
    yield { name, size, bytes };
    for await (const _unread of bytes());
    await source.take(tarPadding(size).byteLength);
  }
}

/** Bytes as they come, taken in the lengths that are wanted. */
class Source {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array(0);

  constructor(archive: AsyncIterable<Uint8Array>) {
    this.#chunks = archive[Symbol.asyncIterator]();
  }

  async upTo(most: number): Promise<Uint8Array> {
    while (this.#rest.byteLength === 0) {
      const { done, value } = await this.#chunks.next();
      if (done) throw new BrokenArchive('it ends too early');
      this.#rest = value;
    }
    const part = this.#rest.subarray(0, most);
    this.#rest = this.#rest.subarray(part.byteLength);
    return part;
  }

  async take(length: number): Promise<Uint8Array> {
    const whole = new Uint8Array(length);
    for (let filled = 0; filled < length; ) {
      const part = await this.upTo(length - filled);
      whole.set(part, filled);
      filled += part.byteLength;
    }
    return whole;
  }
}

function text(block: Uint8Array, from: number, length: number): string {
  return (
    Buffer.from(block.subarray(from, from + length))
      .toString()
      .split('\0')[0]
      ?.trim() ?? ''
  );
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0');
}
