/** Tells mail programs how to leave the list, and other machines not to answer with an absence note (RFC 3834). */
export function headersOf(contact: string): Readonly<Record<string, string>> {
  const address = /[^\s<>,;]+@[^\s<>,;]+/.exec(contact)?.[0];
  return {
    "Auto-Submitted": "auto-generated",
    ...(address !== undefined && { "List-Unsubscribe": `<mailto:${encodeURI(address)}?subject=afmelden>` }),
  };
}
