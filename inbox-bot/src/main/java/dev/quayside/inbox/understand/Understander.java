package dev.quayside.inbox.understand;

import dev.quayside.inbox.attachment.FileReader;
import dev.quayside.inbox.intent.Intent;
import dev.quayside.inbox.intent.Verdict;
import dev.quayside.inbox.intent.reference.ReferenceFinder;
import dev.quayside.inbox.lasttime.LikeLastTime;
import dev.quayside.inbox.mail.Answers;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.models.Models;
import dev.quayside.inbox.names.NamesIn;
import dev.quayside.inbox.read.RfqReader;
import dev.quayside.inbox.read.draft.Doubt;
import dev.quayside.inbox.read.draft.Missing;
import dev.quayside.inbox.read.draft.PlaceDraft;
import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.inbox.read.draft.Source;
import dev.quayside.inbox.read.words.Asked;
import dev.quayside.inbox.read.words.Asked.Piece;
import dev.quayside.rates.place.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Understands a customer's message: what he wants, and if it is a price, for what. */
public final class Understander {

  private final Places places;
  private final FileReader files;
  private final Models models;

  /** With what was learned when the product was built. */
  public Understander(Places places, FileReader files) {
    this(places, files, Models.builtIn());
  }

  public Understander(Places places, FileReader files, Models models) {
    this.places = places;
    this.files = files;
    this.models = models;
  }

  public Understanding understand(Message message) {
    return understand(message, Optional.empty());
  }

  /**
   * The same of one who may want it as last time: what of his words is new is read apart, and who
   * says no more than that wants a price.
   */
  public Understanding understand(Message message, Optional<LikeLastTime> like) {
    var words = message.subject() + "\n" + message.asked();
    var references = ReferenceFinder.find(words);
    var language = models.language().find(message.text().fresh(), message.subject());
    var verdict = models.intent().judge(message, references);
    var again =
        verdict.intent() == Intent.OTHER && like.filter(LikeLastTime::wantsPrice).isPresent();
    var open = !again && verdict.intent() == Intent.OTHER && !verdict.sure();
    if (!again && !open && verdict.intent() != Intent.RFQ) {
      return new Understanding(verdict.intent(), verdict.reason(), language, references, List.of());
    }
    var enclosed = EnclosedFiles.of(message, files);
    var requests =
        like.map(it -> requests(it.rest(), enclosed))
            .orElseGet(
                () -> new TruckAtOnce(places, mail -> requests(mail, enclosed)).requests(message));
    if (open && requests.stream().noneMatch(Understander::isCargoOnALane)) {
      return new Understanding(verdict.intent(), verdict.reason(), language, references, List.of());
    }
    return new Understanding(
        Intent.RFQ,
        (again ? "It wants it as last time; its words say: " : "")
            + (open ? "It names cargo and a lane; its words say: " : "")
            + verdict.reason(),
        language,
        references,
        again || verdict.sure() ? requests : unclear(requests, verdict),
        enclosed.toTell(requests),
        enclosed.said());
  }

  /** Who may want something else than a price is not priced by a machine. */
  private static List<RfqDraft> unclear(List<RfqDraft> requests, Verdict verdict) {
    var doubt = new Doubt(Doubt.Reason.INTENT_UNCLEAR, verdict.reason(), Missing.COMMODITY);
    return requests.stream().map(draft -> draft.doubted(doubt)).toList();
  }

  /**
   * "1x20RF Santos to Rotterdam, orange juice": who writes no more than that wants a price. A
   * container alone is enough to ask him for the rest.
   */
  private static boolean isCargoOnALane(RfqDraft draft) {
    boolean loose = draft.cargo().weightKg().isPresent() || draft.cargo().volumeCbm().isPresent();
    boolean lane =
        draft.origin().flatMap(PlaceDraft::place).isPresent()
            && draft.destination().flatMap(PlaceDraft::place).isPresent();
    return !draft.equipment().isEmpty() || (loose && lane);
  }

  private List<RfqDraft> requests(Message message, EnclosedFiles enclosed) {
    return enclosed.doubted(RfqReader.read(asked(message, enclosed), message.sentAt(), places));
  }

  /** What counts: the new words, the history they point at, and what the files say. */
  private Asked asked(Message message, EnclosedFiles enclosed) {
    var pieces = new ArrayList<Piece>();
    pieces.add(written(Source.SUBJECT, message.subject()));
    pieces.add(written(Source.BODY, message.text().fresh()));
    if (message.pointsBack()) {
      pieces.add(
          new Piece(
              Source.HISTORY, Answers.unasked(message.text().fresh(), message.text().history())));
    }
    enclosed.pieces().forEach(pieces::add);
    return new Asked(pieces);
  }

  /** Names stand in free wording, of which lists and old letters have little. */
  private Piece written(Source source, String text) {
    return new Piece(source, text, new NamesIn(text, models.names()));
  }
}
