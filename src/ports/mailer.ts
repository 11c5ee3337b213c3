export interface Mail {
  /** Unique for one event: becomes the Message-ID, so that a mail delivered twice is recognised. */
  key: string;
  to: string;
  subject: string;
  text: string;
  attachments?: { name: string; mediaType: string; contentBase64: string }[];
}

/** Sends mail; rejects with a ChannelError. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
}
