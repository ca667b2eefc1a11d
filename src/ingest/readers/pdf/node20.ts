/* Node 20 lacks this method, without which pdf.js cannot hand over a font, and so not say whether it is bold. */
interface Transferable extends ArrayBuffer {
  transferToFixedLength?: (length?: number) => ArrayBuffer;
}
const prototype: Transferable = ArrayBuffer.prototype;
prototype.transferToFixedLength ??= function (this: ArrayBuffer, length = this.byteLength) {
  return this.slice(0, length);
};
