import type { Engine } from './engine';

export interface ChatMessage {
  role: 'system' | 'user' | 'assistant';
  content: string;
}

/**
 * Messages → ChatML tokens, open for the assistant's answer:
 * `<|im_start|>role\ncontent<|im_end|>\n … <|im_start|>assistant\n`.
 * Content is encoded as plain text, so that a page cannot write a message of its own.
 */
export function chatTokens(engine: Engine, messages: readonly ChatMessage[]): number[] {
  const { messageStart, messageEnd } = engine.control;
  const plain = (text: string) => engine.encode(text).ids;
  return [
    ...messages.flatMap(({ role, content }) => [
      messageStart,
      ...plain(`${role}\n${content}`),
      messageEnd,
      ...plain('\n'),
    ]),
    messageStart,
    ...plain('assistant\n'),
  ];
}
