package dev.quayside.inbox.mail;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A customer's message, whichever way it came; from here nobody knows the channel.
 *
 * @param messageId RFC 5322 Message-ID with its angle brackets, where there is one
 * @param from the writer, where one can be read
 * @param subject decoded, without line breaks
 * @param sentAt the writer's own Date with its zone; dates in the text are relative to it
 * @param inReplyTo RFC 5322, with angle brackets
 * @param references RFC 5322, oldest first, each with its angle brackets
 * @param signs what the headers say of how the message was made
 * @param postmarks what it shows of its way to us
 */
public record Message(
    Optional<String> messageId,
    Optional<Correspondent> from,
    List<Correspondent> replyTo,
    List<Correspondent> to,
    List<Correspondent> cc,
    String subject,
    OffsetDateTime sentAt,
    Optional<String> inReplyTo,
    List<String> references,
    MessageText text,
    List<AttachedFile> attachments,
    MachineSigns signs,
    Postmarks postmarks) {

  public Message {
    replyTo = List.copyOf(replyTo);
    to = List.copyOf(to);
    cc = List.copyOf(cc);
    references = List.copyOf(references);
    attachments = List.copyOf(attachments);
  }

  /** Everybody who signs as its writer; mostly one. */
  public List<Correspondent> authors() {
    return postmarks.authors().isEmpty() ? from.stream().toList() : postmarks.authors();
  }

  /**
   * The words that count: the fresh ones, with the history where they point at it or forward it.
   */
  public String asked() {
    return text.asked(subject);
  }

  /**
   * The same as an answer to our question, without what stands quoted in it.
   *
   * @param inserted what he wrote into our quoted letter, line by line; mostly nothing
   */
  public Message answering(String inserted) {
    return with(subject, text.answering(inserted));
  }

  /** The same with another subject and other new words, without answers below numbered lines. */
  public Message saying(String about, String fresh) {
    return with(about, new MessageText(fresh, text.history(), text.signature()));
  }

  private Message with(String about, MessageText said) {
    return new Message(
        messageId,
        from,
        replyTo,
        to,
        cc,
        about,
        sentAt,
        inReplyTo,
        references,
        said,
        attachments,
        signs,
        postmarks);
  }

  /** The new words send the reader to the history, or forward it. */
  public boolean pointsBack() {
    return Pointing.toHistory(subject, text);
  }
}
