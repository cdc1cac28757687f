package dev.quayside.inbox.understand;

import dev.quayside.inbox.attachment.FileReader;
import dev.quayside.inbox.attachment.FileWords;
import dev.quayside.inbox.intent.Intent;
import dev.quayside.inbox.intent.Verdict;
import dev.quayside.inbox.intent.reference.ReferenceFinder;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.models.Models;
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
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Understands a customer's message: what he wants, and if it is a price, for what. */
public final class Understander {

  /** Files that may hold the cargo or the lane; a picture in a signature does not. */
  private static final Pattern TELLING =
      Pattern.compile("\\.(?:docx?|xlsx?|xlsm|csv|pdf|txt|rtf|zip|rar|7z|msg|eml|odt|ods)$");

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
    var words = message.subject() + "\n" + message.asked();
    var references = ReferenceFinder.find(words);
    var language = models.language().find(message.text().fresh(), message.subject());
    var verdict = models.intent().judge(message, references);
    if (verdict.intent() == Intent.OTHER && !verdict.sure()) {
      var named = requests(message);
      if (named.stream().anyMatch(Understander::isCargoOnALane)) {
        var why = "It names cargo and a lane; its words say: " + verdict.reason();
        return new Understanding(Intent.RFQ, why, language, references, unclear(named, verdict));
      }
    }
    var requests = verdict.intent() == Intent.RFQ ? requests(message) : List.<RfqDraft>of();
    return new Understanding(
        verdict.intent(),
        verdict.reason(),
        language,
        references,
        verdict.sure() ? requests : unclear(requests, verdict));
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

  private List<RfqDraft> requests(Message message) {
    var read = message.attachments().stream().map(files::read).toList();
    var drafts = RfqReader.read(asked(message, read), message.sentAt(), places);
    return unread(read)
        .map(file -> drafts.stream().map(draft -> doubted(draft, file)).toList())
        .orElse(drafts);
  }

  /** What counts: the new words, the history they point at, and what the files say. */
  private Asked asked(Message message, List<FileWords> files) {
    var pieces = new ArrayList<Piece>();
    pieces.add(piece(Source.SUBJECT, message.subject()));
    pieces.add(piece(Source.BODY, message.text().fresh()));
    if (message.pointsBack()) {
      pieces.add(piece(Source.HISTORY, message.text().history()));
    }
    for (FileWords file : files) {
      if (file instanceof FileWords.Text(String name, String text)) {
        pieces.add(piece(Source.file(name), text));
      }
    }
    return new Asked(pieces);
  }

  private Piece piece(Source source, String text) {
    return new Piece(source, text, models.names().in(text));
  }

  /** A file nobody read may say other than the text, so that no price goes out without a look. */
  private static Optional<FileWords> unread(List<FileWords> files) {
    return files.stream()
        .filter(FileWords.Unread.class::isInstance)
        .filter(file -> TELLING.matcher(file.name().toLowerCase(Locale.ROOT)).find())
        .findFirst();
  }

  private static RfqDraft doubted(RfqDraft draft, FileWords file) {
    var doubt = new Doubt(Doubt.Reason.UNREAD_FILE, file.name(), Missing.COMMODITY);
    return draft.doubted(doubt);
  }
}
