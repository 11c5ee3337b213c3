import { createHttpServer, type HttpServer } from '#adapters/http/server.ts';
import type { Jobs } from '#adapters/jobs/jobs.ts';
import { createClock } from '#adapters/system/clock.ts';
import { createLog } from '#adapters/system/log.ts';
import type { ChannelName } from '#conversation/index.ts';
import type { Mailer } from '#ports/mailer.ts';
import { type Delivery, startDelivery } from '#usecases/deliver-outbox.ts';
import type { HandleDependencies, Machine, Services } from '#usecases/exchange.ts';
import { createMessageHandler } from '#usecases/handle-message.ts';
import { startDialog } from '#usecases/hold-dialog.ts';
import { createIntents } from '#usecases/intents.ts';
import { postMessages } from '#usecases/post-messages.ts';
import { createReception, type Reception } from '#usecases/receive-message.ts';
import { createReword, type Reword } from '#usecases/reword.ts';
import { catchUp, startBackground } from './background.ts';
import { describeChannels } from './banner.ts';
import { type Channels, createChannels } from './channels.ts';
import type { Config } from './config.ts';
import { type DatabaseServer, startDatabaseServer } from './database-server.ts';
import { loadDemo, readDemo } from './demo.ts';
import { readServices } from './services.ts';
import { openStorage, type Storage } from './storage.ts';

/** The running application. */
export interface App {
  /** Where it listens. */
  url: string;
  /** Stops taking messages, finishes those in hand, then closes everything. */
  stop(): Promise<void>;
}

interface Parts {
  http: HttpServer;
  channels: Channels;
  reception: Reception;
  delivery: Delivery;
  storage: Storage;
}

/** What a start can be given already begun. */
interface Begun {
  server?: Promise<DatabaseServer>;
  /** Every data file, read. */
  files?: ReturnType<typeof readServices>;
}

/** Starts everything the configuration asks for; `say` prints what people read on the terminal. */
export async function startApp(
  config: Config,
  say: (line: string) => void,
  begun: Begun = {},
): Promise<App> {
  const log = createLog(config.logLevel);
  const clock = createClock(config.simulatedNow);
  const { server = startDatabaseServer(config), files = readServices(clock, log) } = begun;
  const { services, machine, demo } = await files
    .then((read) => {
      const services = { ...read.services, clock, log };
      return { ...read, services, demo: config.isProduction ? null : readDemo(services) };
    })
    .catch(async (error) => {
      await (await server).stop();
      throw error;
    });
  const storage = await openStorage(await server, log);
  try {
    if (demo) await loadDemo(storage, services, demo);
    const parts = await assemble(config, { services, machine, storage, clock });
    const url = await listen(parts);
    parts.channels.start(parts.reception);
    const { retentionDays } = config;
    const jobs = startBackground({ ...parts, services, retentionDays });
    jobs.catch((error: unknown) => log.error({ err: error }, 'nothing comes by itself'));
    for (const line of describeChannels(config, url, storage.isEmbedded)) say(line);
    let stopping: Promise<void> | undefined;
    return {
      url,
      stop: () => {
        stopping ??= stopAll(parts, jobs);
        return stopping;
      },
    };
  } catch (error) {
    await storage.close();
    throw error;
  }
}

async function assemble(
  config: Config,
  base: {
    services: Services;
    machine: Machine;
    storage: Storage;
    clock: ReturnType<typeof createClock>;
  },
): Promise<Parts> {
  const { services, machine, storage } = base;
  const channels = createChannels(config, {
    ...base,
    onClockMoved: () => catchUp({ storage, services, delivery }),
  });
  const delivery = startDelivery({
    deliveries: storage.deliveries,
    unitOfWork: storage.unitOfWork,
    channels: channels.all,
    mailer: await openMailer(config, storage),
    translations: services.translations,
    reword: await createRewordOf(config, services),
    clock: services.clock,
    jitter: Math.random,
    log: services.log,
  });
  const reception = createReceptionOf({
    services: {
      ...services,
      mayReword: config.languageModel !== undefined,
      retentionDays: config.retentionDays,
      downloadFile: (name, ref) => downloadFile(channels, name, ref),
    },
    machine,
    storage,
    delivery,
  });
  const http = createHttpServer({
    port: config.port,
    host: config.host,
    log: services.log,
    checkReadiness: storage.ready,
  });
  channels.mount(http, reception, async (conversation) => {
    await reception.settleConversation(conversation);
    await delivery.settle();
  });
  return { http, channels, reception, delivery, storage };
}

async function listen({ http, delivery }: Parts): Promise<string> {
  try {
    return await http.listen();
  } catch (error) {
    await delivery.stop();
    throw error;
  }
}

/** By the SMTP server of the settings; without one, mails are kept to be shown. */
async function openMailer(
  { mail: { smtpUrl, from } }: Config,
  { shownMails }: Storage,
): Promise<Mailer> {
  if (!smtpUrl) return shownMails;
  const { createMailer } = await import('#adapters/mail/mailer.ts');
  return createMailer({ smtpUrl, from });
}

/** Off without a language model in the settings. */
async function createRewordOf(
  { languageModel }: Config,
  { clock, log }: Services,
): Promise<Reword | undefined> {
  if (!languageModel) return undefined;
  const { createOpenAiLanguageModel } = await import('#adapters/openai/language-model.ts');
  return createReword({ model: createOpenAiLanguageModel(languageModel), clock, log });
}

async function downloadFile({ all }: Channels, name: ChannelName, ref: string) {
  const channel = all.get(name);
  if (!channel) throw new Error(`no channel ${name}`);
  return await channel.download(ref);
}

function createReceptionOf({
  services,
  machine,
  storage,
  delivery,
}: Pick<Parts, 'storage' | 'delivery'> & { services: Services; machine: Machine }): Reception {
  const deps: HandleDependencies = {
    services,
    machine,
    intents: createIntents((exchange, dialog, given) => startDialog(deps, exchange, dialog, given)),
  };
  return createReception({
    unitOfWork: storage.unitOfWork,
    handle: createMessageHandler(deps),
    async apologise(stores, message, reference) {
      const t = services.translations[message.sender.locale?.startsWith('en') ? 'en' : 'fr'];
      const { channel, id } = message.conversation;
      const key = `failed:${channel}:${id}:${message.id}`;
      await postMessages(
        stores,
        message.conversation,
        [{ text: t('message-failed', { reference }) }],
        key,
      );
    },
    onCommitted: delivery.wake,
    newReference: () => services.newId().slice(-8).toUpperCase(),
    log: services.log,
  });
}

async function stopAll(
  { http, channels, reception, delivery, storage }: Parts,
  jobs: Promise<Jobs>,
): Promise<void> {
  await channels.stop();
  await http.close();
  await jobs.then(
    (started) => started.stop(),
    () => undefined,
  );
  await reception.settle();
  await delivery.stop();
  await storage.close();
}
