/** Does `task` once what the page shows now has been painted: the page is read, and answers, while the rest of it is made. */
export function afterPaint(task: () => void): void {
  requestAnimationFrame(() => setTimeout(task));
}
