import { sizeOf, t } from './texts.js';

const FILE_LIMIT_BYTES = 700_000;

/** Where a person writes and attaches a file; `onSend(body)` resolves to whether it left. */
export class Composer {
  constructor(form, onSend) {
    this.form = form;
    this.onSend = onSend;
    this.file = null;
    this.textarea = form.querySelector('textarea');
    this.input = form.querySelector('.file-input');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.submit();
    });
    this.textarea.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.submit();
    });
    form.querySelector('.attach').addEventListener('click', () => this.input.click());
    this.input.addEventListener('change', () => this.attach(this.input.files[0] ?? null));
    form.querySelector('.attached button').addEventListener('click', () => {
      this.attach(null);
      this.textarea.focus();
    });
  }

  writeWords(name) {
    this.textarea.setAttribute('aria-label', t('composer', { name }));
    this.textarea.placeholder = t('placeholder');
    this.form.querySelector('.send').setAttribute('aria-label', t('send'));
    this.form.querySelector('.attach').setAttribute('aria-label', t('attach'));
  }

  /** Ready to write; a phone's keyboard comes when asked for. */
  focus() {
    if (matchMedia('(hover: hover)').matches) this.textarea.focus();
  }

  setProblem(words) {
    this.form.querySelector('.problem').textContent = words;
  }

  attach(file) {
    const isTooLarge = file !== null && file.size > FILE_LIMIT_BYTES;
    const limit = Math.floor(FILE_LIMIT_BYTES / 1024);
    this.setProblem(isTooLarge ? t('file-too-large', { limit }) : '');
    this.file = isTooLarge ? null : file;
    if (!this.file) this.input.value = '';
    const attached = this.form.querySelector('.attached');
    attached.hidden = !this.file;
    if (!this.file) return;
    const { name, size } = this.file;
    attached.querySelector('.attached-name').textContent = `${name} · ${sizeOf(size)}`;
    attached.querySelector('button').setAttribute('aria-label', t('detach', { name }));
  }

  /** Sends what is written; what did not leave comes back. */
  async submit() {
    const text = this.textarea.value.trim();
    const { file } = this;
    if (!text && !file) return;
    this.textarea.value = '';
    this.attach(null);
    const isSent = await this.onSend({
      ...(text ? { text } : {}),
      ...(file ? { file: await encode(file) } : {}),
    });
    if (isSent || this.textarea.value) return;
    this.textarea.value = text;
    this.attach(file);
    this.setProblem(t('send-failed'));
  }
}

async function encode(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return {
    name: file.name,
    mediaType: /^[\w.+-]+\/[\w.+-]+$/.test(file.type) ? file.type : 'application/octet-stream',
    contentBase64: btoa(binary),
  };
}
