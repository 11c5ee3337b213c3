import { byId, icon, make } from './dom.js';
import { renderPlain } from './markup.js';
import { fileLink } from './message.js';
import { momentOf, t } from './texts.js';

/** The mails the application sent, in a pane of their own. */
export class Mails {
  constructor({ onClose }) {
    this.mails = new Map();
    this.unread = 0;
    this.isOpen = false;
    this.list = make('ol', { class: 'mails' });
    this.title = make('h2', { id: 'mails-title' });
    this.words = make('p');
    this.empty = make('p', { class: 'empty' });
    this.close = make(
      'button',
      { class: 'round pane-close', type: 'button', onclick: onClose },
      icon('close'),
    );
    this.element = make(
      'section',
      { class: 'pane mails-pane', 'aria-labelledby': 'mails-title' },
      make(
        'header',
        { class: 'pane-header' },
        make('span', { class: 'avatar', 'aria-hidden': 'true' }, icon('mail')),
        make('div', { class: 'pane-who' }, this.title, this.words),
        this.close,
      ),
      make('div', { class: 'pane-body' }, make('div', { class: 'log' }, this.empty, this.list)),
    );
  }

  get lastId() {
    return Math.max(0, ...this.mails.keys());
  }

  writeWords() {
    this.title.textContent = t('mails');
    this.words.textContent = t('mails-text');
    this.empty.textContent = t('mails-empty');
    this.close.setAttribute('aria-label', t('close-mails'));
    this.draw();
  }

  receive(mails, { areNew = true } = {}) {
    const fresh = mails.filter(({ id }) => !this.mails.has(id));
    for (const mail of fresh) {
      this.mails.set(mail.id, mail);
      this.list.prepend(renderMail(mail));
    }
    this.empty.hidden = this.mails.size > 0;
    if (areNew && !this.isOpen) this.unread += fresh.length;
    this.showCount();
  }

  setOpen(isOpen) {
    this.isOpen = isOpen;
    if (isOpen) this.unread = 0;
    this.showCount();
  }

  showCount() {
    const count = byId('mails-count');
    count.hidden = this.unread === 0;
    count.textContent = String(this.unread);
  }

  draw() {
    const latestFirst = [...this.mails.values()].sort((a, b) => b.id - a.id);
    this.list.replaceChildren(...latestFirst.map(renderMail));
    this.empty.hidden = latestFirst.length > 0;
  }
}

function renderMail({ at, to, subject, text, attachments }) {
  return make(
    'li',
    {},
    make(
      'details',
      { class: 'mail' },
      make(
        'summary',
        {},
        make('strong', {}, subject),
        make('time', { datetime: at }, momentOf(at)),
        make('span', {}, t('mail-to', { address: to })),
      ),
      make('div', { class: 'mail-text' }, ...renderPlain(text)),
      attachments.length > 0
        ? make('div', { class: 'mail-files' }, ...attachments.map(fileLink))
        : null,
    ),
  );
}
