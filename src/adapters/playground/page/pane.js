import { ApiProblem, getMessages, postMessage } from './api.js';
import { Composer } from './composer.js';
import { byId, initials, make } from './dom.js';
import { renderMessage } from './message.js';
import { dayOf, roleOf, t } from './texts.js';

const NEAR_END_PX = 80;
/** How long « is writing » is believed without news. */
const TYPING_MS = 8_000;
const LOAD_AGAIN_MS = 3_000;

/** The chat of one person. */
export class Pane {
  constructor(person, { onClose, onActivity }) {
    this.person = person;
    this.onActivity = onActivity;
    this.messages = new Map();
    this.cursor = 0;
    this.pending = 0;
    this.wasAtEnd = true;
    this.element = byId('pane-template').content.firstElementChild.cloneNode(true);
    this.element.dataset.role = person.roles[0] ?? 'none';
    this.element.dataset.person = person.id;
    this.log = this.find('.log');
    this.log.tabIndex = 0;
    this.list = this.find('.messages');
    this.composer = new Composer(this.find('.composer'), (body) =>
      this.attempt(body, t('send-failed')),
    );
    this.find('.pane-close').addEventListener('click', () => onClose(this));
    this.log.addEventListener('scroll', () => this.followScroll(), { passive: true });
    const sizes = new ResizeObserver(() => this.wasAtEnd && this.scrollToEnd());
    sizes.observe(this.log);
    sizes.observe(this.list);
    this.find('.jump').addEventListener('click', () => this.scrollToEnd());
    this.writeWords();
  }

  find(selector) {
    return this.element.querySelector(selector);
  }

  /** Writes the words of the pane, again when the language changes. */
  writeWords() {
    const { name, structure } = this.person;
    const id = `pane-${this.person.id}`;
    this.element.setAttribute('aria-labelledby', id);
    this.find('.avatar').textContent = initials(name);
    this.find('.pane-who').replaceChildren(
      make('h2', { id }, name),
      make('p', {}, make('strong', {}, roleOf(this.person)), structure ? ` · ${structure}` : ''),
    );
    this.find('.pane-close').setAttribute('aria-label', t('close-pane', { name }));
    this.log.setAttribute('aria-label', t('log', { name }));
    this.find('.empty').textContent = t('empty');
    this.find('.typing-text').textContent = t('typing');
    this.find('.jump span').textContent = t('jump');
    this.composer.writeWords(name);
    this.redraw();
  }

  /** Reads the history; greets somebody who never came. */
  async load() {
    try {
      const { messages, cursor } = await getMessages(this.person.id);
      this.cursor = Math.max(this.cursor, cursor);
      this.receive(messages, { isHistory: true });
      this.find('.empty').hidden = true;
      if (this.messages.size === 0) await this.post({ joined: true });
      this.find('.empty').hidden = this.messages.size > 0;
      this.log.setAttribute('aria-live', 'polite');
      this.composer.setProblem('');
    } catch (error) {
      if (!(error instanceof ApiProblem || error instanceof TypeError)) throw error;
      this.composer.setProblem(t('load-failed'));
      setTimeout(() => this.element.isConnected && this.load(), LOAD_AGAIN_MS);
    }
  }

  /** Asks for what was missed. */
  async catchUp() {
    const { messages, cursor } = await getMessages(this.person.id, this.cursor);
    this.cursor = Math.max(this.cursor, cursor);
    this.receive(messages);
  }

  receive(messages, { isHistory = false } = {}) {
    const wasAtEnd = this.isAtEnd();
    const fresh = messages.filter((message) => this.place(message));
    if (fresh.length === 0) return;
    this.find('.empty').hidden = true;
    if (fresh.some(({ from }) => from === 'bot')) this.setTyping(false);
    if (isHistory || wasAtEnd || fresh.some(({ from }) => from === 'person')) this.scrollToEnd();
    else this.showJump(true);
    if (!isHistory) this.onActivity(this, fresh);
  }

  /** `false` when it was known already: an answer and an event may both bring it. */
  place(message) {
    const known = this.messages.get(message.id);
    if (known && JSON.stringify(known) === JSON.stringify(message)) return false;
    this.messages.set(message.id, message);
    const item = this.render(message);
    const old = this.list.querySelector(`[data-id="${message.id}"]`);
    if (old) {
      const hadFocus = old.contains(document.activeElement);
      item.classList.add('changed');
      old.replaceWith(item);
      if (hadFocus) item.focus({ preventScroll: true });
      return true;
    }
    const next = [...this.list.querySelectorAll('.message')].find(
      ({ dataset }) => Number(dataset.id) > message.id,
    );
    this.list.insertBefore(item, next ?? null);
    if (!next) this.writeDay(item, message);
    return true;
  }

  /** Writes the day above the first message of each. */
  writeDay(item, { at }) {
    const day = dayOf(at);
    const days = this.list.querySelectorAll('.day');
    if (days.length > 0 && days[days.length - 1].textContent === day) return;
    item.before(make('li', { class: 'day' }, day));
  }

  redraw() {
    const messages = [...this.messages.values()];
    this.messages.clear();
    this.list.replaceChildren();
    for (const message of messages.sort((a, b) => a.id - b.id)) this.place(message);
  }

  render(message) {
    return renderMessage(message, (choice, inputs) => this.press(message, choice, inputs));
  }

  async press(message, choice, inputs) {
    const item = this.list.querySelector(`[data-id="${message.id}"]`);
    if (item?.ariaBusy === 'true') return;
    this.markBusy(item, true);
    await this.attempt({ choice, inputs }, t('press-failed'));
    this.markBusy(item, false);
  }

  markBusy(item, isBusy) {
    if (!item) return;
    item.ariaBusy = String(isBusy);
    for (const button of item.querySelectorAll('button')) button.ariaDisabled = String(isBusy);
  }

  /** Sends, shows what follows; says why when it failed. */
  async attempt(body, problem) {
    this.composer.setProblem('');
    try {
      await this.post(body);
      return true;
    } catch (error) {
      if (!(error instanceof ApiProblem || error instanceof TypeError)) throw error;
      this.composer.setProblem(problem);
      return false;
    }
  }

  async post(body) {
    this.pending += 1;
    this.setTyping(true);
    try {
      const { sent, messages, cursor } = await postMessage({ person: this.person.id, ...body });
      this.cursor = Math.max(this.cursor, cursor);
      this.receive(sent ? [sent, ...messages] : messages);
    } finally {
      this.pending -= 1;
      this.setTyping(this.pending > 0);
    }
  }

  setTyping(isTyping) {
    clearTimeout(this.typingTimer);
    const wasAtEnd = this.isAtEnd();
    this.find('.typing').hidden = !isTyping;
    if (!isTyping) return;
    if (wasAtEnd) this.scrollToEnd();
    this.typingTimer = setTimeout(() => this.setTyping(this.pending > 0), TYPING_MS);
  }

  /** What changes size scrolls by itself; only a person's own scrolling leaves the end. */
  followScroll() {
    const { scrollHeight, clientHeight } = this.log;
    const isSameSize = this.size === `${scrollHeight}/${clientHeight}`;
    this.size = `${scrollHeight}/${clientHeight}`;
    if (isSameSize || !this.wasAtEnd) this.wasAtEnd = this.isAtEnd();
    else this.scrollToEnd();
    this.showJump(false);
  }

  isAtEnd() {
    const { scrollTop, scrollHeight, clientHeight } = this.log;
    return scrollHeight - scrollTop - clientHeight < NEAR_END_PX;
  }

  scrollToEnd() {
    this.wasAtEnd = true;
    this.log.scrollTop = this.log.scrollHeight;
    this.showJump(false);
  }

  showJump(isWanted) {
    if (isWanted || this.isAtEnd()) this.find('.jump').hidden = !isWanted;
  }
}
