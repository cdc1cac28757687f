package dev.quayside.notifier.chat;

import dev.quayside.db.chat.ChatPerson;
import dev.quayside.db.document.Document;
import dev.quayside.notifier.channel.Posting;

/** WeCom, as far as it takes messages for customers. Not being able to send is an outcome. */
public interface ChatExit {

  /**
   * Sends words.
   *
   * @param msgid ours; a second one with the same is not shown to the customer
   */
  Posting words(ChatPerson to, String msgid, String words);

  /** Sends a file. */
  Posting file(ChatPerson to, String msgid, Document file);
}
