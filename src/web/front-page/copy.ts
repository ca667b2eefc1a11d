/** Shows the copy button where the browser can copy (it cannot on plain http outside loopback). */
export function offerCopy(): void {
  const button = document.getElementById('copy');
  const curl = document.getElementById('curl');
  const copied = document.getElementById('copied');
  if (!button || !curl || !copied || !window.isSecureContext) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(curl.textContent).then(
      () => {
        button.textContent = 'Copied';
        copied.textContent = 'The command is on the clipboard.';
      },
      () => {
        getSelection()?.selectAllChildren(curl);
        copied.textContent = 'The browser refused to copy. The command is selected instead.';
      },
    );
  });
}
