/** The lowest UUIDv7 of a moment in milliseconds (RFC 9562, 5.7): rows made before it have lower ids. */
export function idAt(moment: number): string {
  const hex = Math.max(0, Math.trunc(moment)).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}
