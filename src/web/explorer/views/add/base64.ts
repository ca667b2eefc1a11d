/** The content of a file in base64. The browser encodes it beside the page, which stays quick with 20 MB. */
export function base64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const address = reader.result as string;
      resolve(address.slice(address.indexOf(',') + 1));
    };
    reader.onerror = () => reject(new Error('The file cannot be read. Was it moved, or is it a folder?'));
    reader.readAsDataURL(file);
  });
}
