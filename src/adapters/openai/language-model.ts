import { AzureOpenAI, OpenAI } from 'openai';
import { z } from 'zod';
import { type LanguageModel, LanguageModelError } from '#ports/language-model.ts';
import { toLanguageModelError } from './errors.ts';
import { instructions, messageFor } from './prompt.ts';

/** Where the model is, and with which key. */
export type LanguageModelSettings =
  | { kind: 'openai'; apiKey: string; baseUrl: string | undefined; model: string }
  | { kind: 'azure'; endpoint: string; apiKey: string; deployment: string };

const defaultTimeoutMs = 6_000;
const azureApiVersion = '2024-10-21';
const replyShape = z.object({ entries: z.array(z.string()), text: z.string() });

function clientOf(settings: LanguageModelSettings, timeout: number) {
  if (settings.kind === 'azure') {
    const { endpoint, apiKey, deployment } = settings;
    const client = new AzureOpenAI({
      endpoint,
      apiKey,
      deployment,
      apiVersion: azureApiVersion,
      timeout,
      maxRetries: 0,
    });
    return { client, model: deployment };
  }
  const { apiKey, baseUrl, model } = settings;
  return {
    client: new OpenAI({ apiKey, baseURL: baseUrl ?? null, timeout, maxRetries: 0 }),
    model,
  };
}

function parseReply(content: string): z.infer<typeof replyShape> {
  try {
    return replyShape.parse(JSON.parse(content));
  } catch (cause) {
    throw new LanguageModelError('malformed', { cause });
  }
}

/** A model behind an OpenAI-compatible endpoint; one try, then the plain answer goes out. */
export function createOpenAiLanguageModel(
  settings: LanguageModelSettings,
  timeoutMs: number = defaultTimeoutMs,
): LanguageModel {
  const { client, model } = clientOf(settings, timeoutMs);
  return {
    async rephrase(request) {
      const completion = await client.chat.completions
        .create({
          model,
          temperature: 0,
          response_format: { type: 'json_object' },
          messages: [
            { role: 'system', content: instructions },
            { role: 'user', content: messageFor(request) },
          ],
        })
        .catch((error: unknown) => {
          throw toLanguageModelError(error);
        });
      return parseReply(completion.choices?.[0]?.message.content ?? '');
    },
  };
}
