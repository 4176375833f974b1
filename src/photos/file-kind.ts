/** What a file says it is, by its first bytes, before anything decodes it. */
export interface FileKind {
  format: 'jpeg' | 'png' | 'webp';
  width: number;
  height: number;
}

/** The kind of a photo file, or `undefined` for everything else: SVG, HTML, AVIF, a file that ends in its header. */
export function fileKind(bytes: Uint8Array): FileKind | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const kind = jpeg(view) ?? png(view) ?? webp(view);
    return kind !== undefined && kind.width > 0 && kind.height > 0 ? kind : undefined;
  } catch (error) {
    // The header promises more bytes than there are.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** ITU T.81: segments until a start of frame, which holds the size. */
function jpeg(view: DataView): FileKind | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; at < view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at++;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { format: 'jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    // A scan or the end before any frame: no picture.
    if (marker === 0xda || marker === 0xd9) return undefined;
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function png(view: DataView): FileKind | undefined {
  if (view.byteLength < 24 || view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a) return undefined;
  if (text(view, 12, 4) !== 'IHDR') return undefined;
  return { format: 'png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** RFC 9649: one of three kinds of first chunk. */
function webp(view: DataView): FileKind | undefined {
  if (view.byteLength < 30 || text(view, 0, 4) !== 'RIFF' || text(view, 8, 4) !== 'WEBP') return undefined;
  const chunk = text(view, 12, 4);
  if (chunk === 'VP8X') {
    return { format: 'webp', width: 1 + uint24(view, 24), height: 1 + uint24(view, 27) };
  }
  if (chunk === 'VP8L') {
    const bits = view.getUint32(21, true);
    return { format: 'webp', width: 1 + (bits & 0x3fff), height: 1 + ((bits >> 14) & 0x3fff) };
  }
  if (chunk !== 'VP8 ') return undefined;
  return { format: 'webp', width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}

function uint24(view: DataView, at: number): number {
  return view.getUint8(at) | (view.getUint8(at + 1) << 8) | (view.getUint8(at + 2) << 16);
}

function text(view: DataView, at: number, length: number): string {
  return String.fromCharCode(...Array.from({ length }, (_, index) => view.getUint8(at + index)));
}
