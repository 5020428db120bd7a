/** Calls back once, when the line is back; never where it does not go and come back. */
export function whenOnline(act: () => void): void {
  addEventListener("online", act, { once: true });
}
