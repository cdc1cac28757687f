package dev.quayside.inbox;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.message.RawMail;
import dev.quayside.db.task.WorkingHours;
import dev.quayside.inbox.answer.Answer;
import dev.quayside.inbox.answer.AnswerBook;
import dev.quayside.inbox.answer.Decision;
import dev.quayside.inbox.askback.AskBack;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.mail.opening.MailReader;
import dev.quayside.inbox.mail.opening.Opened;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Deals with two made-up mails and takes it all back, so that the first real one is quick. */
record WarmUp(
    Db db, WorkingHours hours, InstantSource clock, Function<Message, Decision> consider) {

  void run() {
    for (String sample : List.of("warm-up.en.eml", "warm-up.zh.eml")) {
      byte[] raw = sample(sample);
      var now = clock.instant().atZone(hours.zone()).toOffsetDateTime();
      if (MailReader.read(raw, now) instanceof Opened.Read(Message message)) {
        db.rehearse(books -> rehearse(books, raw, consider.apply(message)));
      }
    }
  }

  /** Asks a question instead of quoting, for a quote's number once taken is gone. */
  private void rehearse(Books books, byte[] raw, Decision thought) {
    Instant now = clock.instant();
    var mail = new RawMail("rehearsal", "rehearsal", Optional.empty(), Bytes.of(raw));
    books.messages().takeIn(mail, now);
    var question = new Answer.Ask(List.of(), new AskBack(List.of()));
    books
        .messages()
        .claimNext(now, MailQueue.LEASE)
        .map(waiting ->
            new Decision(
                waiting,
                thought.message(),
                thought.sender(),
                thought.understanding(),
                thought.ready(),
                question,
                Optional.empty(),
                Optional.empty(),
                now))
        .ifPresent(decision -> AnswerBook.record(books, decision, hours, "localhost"));
  }

  private static byte[] sample(String name) {
    try (InputStream in = Objects.requireNonNull(WarmUp.class.getResourceAsStream(name))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read " + name, e);
    }
  }
}
