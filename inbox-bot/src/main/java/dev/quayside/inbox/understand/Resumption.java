package dev.quayside.inbox.understand;

import dev.quayside.inbox.intent.Intent;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.read.Completion;
import dev.quayside.inbox.read.RfqReader;
import dev.quayside.inbox.read.draft.Evidence;
import dev.quayside.inbox.read.draft.Missing;
import dev.quayside.inbox.read.draft.Mode;
import dev.quayside.inbox.read.draft.PlaceDraft;
import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.inbox.read.draft.Source;
import dev.quayside.inbox.read.words.Asked;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.PlaceAnswer;
import dev.quayside.rates.place.PlaceMention;
import dev.quayside.rates.place.PlaceQuestion;
import dev.quayside.rates.place.Places;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a message as the answer to a question of ours: the gaps it leaves are filled with what was
 * said before, so that nobody has to say it twice.
 */
public final class Resumption {

  /** Whoever writes so talks of something else than what we asked. */
  private static final Set<Intent> ELSEWHERE =
      Set.of(Intent.AUTO_REPLY, Intent.BOUNCE, Intent.TRACKING, Intent.DOCUMENT, Intent.COMPLAINT);

  private final Places places;

  public Resumption(Places places) {
    this.places = places;
  }

  /** The same message, completed where it answers the question; else as it was understood. */
  public Understanding complete(Understanding understood, Message message, Earlier earlier) {
    List<RfqDraft> before =
        RfqReader.read(Asked.of(earlier.subject(), earlier.asked()), earlier.sentAt(), places);
    List<RfqDraft> now =
        RfqReader.read(Asked.of("", message.text().fresh()), message.sentAt(), places);
    if (ELSEWHERE.contains(understood.intent()) || before.size() != 1 || now.size() != 1) {
      return understood;
    }
    RfqDraft question = before.getFirst();
    RfqDraft reply = withLonePlace(now.getFirst(), question, message.text().fresh());
    RfqDraft filled = Completion.of(reply, question);
    if (namesItsOwnLane(reply) || bargains(understood, reply) || open(filled) >= open(question)) {
      return understood;
    }
    return new Understanding(
        Intent.RFQ,
        "answers our question for " + question.missing(),
        understood.language(),
        understood.references(),
        List.of(filled),
        understood.unread());
  }

  /** There is no price of ours yet; who names one all the same wants to talk of that first. */
  private static boolean bargains(Understanding understood, RfqDraft reply) {
    return understood.intent() == Intent.NEGOTIATION && reply.targetPrice().isPresent();
  }

  /** How much must still be asked; by air the measure counts as much as the weight. */
  private static int open(RfqDraft draft) {
    boolean unmeasured =
        draft.mode().filter(mode -> mode.value() == Mode.AIR).isPresent()
            && draft.cargo().volumeCbm().isEmpty()
            && draft.cargo().sizes().isEmpty();
    return draft.missing().size() + (unmeasured ? 1 : 0);
  }

  /** Both ends anew: that is another inquiry in the same thread, to be read by itself. */
  private static boolean namesItsOwnLane(RfqDraft reply) {
    return reply.origin().isPresent() && reply.destination().isPresent();
  }

  /** "Los Angeles", where we asked for the destination and for nothing else, is the destination. */
  private RfqDraft withLonePlace(RfqDraft reply, RfqDraft question, String text) {
    boolean from = question.missing().contains(Missing.ORIGIN);
    boolean to = question.missing().contains(Missing.DESTINATION);
    List<PlaceMention> named = places.mentions(text);
    if (from == to || named.size() != 1) {
      return reply;
    }
    PlaceMention mention = named.getFirst();
    PlaceAnswer answer =
        places.resolve(
            mention.text(),
            otherEnd(question).map(PlaceQuestion.bare()::towards).orElseGet(PlaceQuestion::bare));
    var place =
        new PlaceDraft(
            mention.text(),
            answer,
            new Evidence(Source.BODY, mention.start(), mention.end(), mention.text()));
    return reply.between(
        from ? Optional.of(place) : Optional.empty(), to ? Optional.of(place) : Optional.empty());
  }

  private static Optional<Place> otherEnd(RfqDraft question) {
    return question
        .origin()
        .flatMap(PlaceDraft::place)
        .or(() -> question.destination().flatMap(PlaceDraft::place));
  }
}
