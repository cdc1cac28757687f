package dev.quayside.inbox.understand;

import dev.quayside.db.asking.Choice;
import dev.quayside.db.asking.Question;
import dev.quayside.db.asking.Question.About;
import dev.quayside.db.asking.SaidFile;
import dev.quayside.inbox.choice.NumberedWords;
import dev.quayside.inbox.choice.OurWords;
import dev.quayside.inbox.choice.Pick;
import dev.quayside.inbox.choice.PickReader;
import dev.quayside.inbox.choice.Picks;
import dev.quayside.inbox.read.RfqReader;
import dev.quayside.inbox.read.draft.BoxDraft;
import dev.quayside.inbox.read.draft.BoxDraft.Container;
import dev.quayside.inbox.read.draft.Evidence;
import dev.quayside.inbox.read.draft.Found;
import dev.quayside.inbox.read.draft.Mode;
import dev.quayside.inbox.read.draft.PlaceDraft;
import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.inbox.read.draft.Source;
import dev.quayside.inbox.read.words.Asked;
import dev.quayside.inbox.read.words.Asked.Piece;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.PlaceAnswer;
import dev.quayside.rates.place.Places;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one reply tells: by letters, by words under our numbers, and by words alone. A letter and
 * words that say two things are neither of them believed.
 *
 * @param drafts what its words say, with what its letters say put in; mostly one
 * @param unclear questions that it answers in two ways
 */
record Told(List<RfqDraft> drafts, Picks picks, List<Question> unclear) {

  /** A reply that says nothing of its own. */
  static final Told NOTHING =
      new Told(List.of(), new Picks(List.of(), List.of(), false, ""), List.of());

  private static final int MOST_SAID = 80;

  Told {
    drafts = List.copyOf(drafts);
    unclear = List.copyOf(unclear);
  }

  /**
   * Reads a reply.
   *
   * @param files what the files say that came with it
   */
  static Told by(
      String fresh,
      List<SaidFile> files,
      List<Question> questions,
      OffsetDateTime sentAt,
      Places places) {
    String own = questions.isEmpty() ? fresh : OurWords.cut(fresh);
    Picks picks = PickReader.read(own, questions);
    String words = NumberedWords.named(picks.rest(), questions);
    List<RfqDraft> read = RfqReader.read(asked("", words, files), sentAt, places);
    if (picks.none() || read.size() > 1) {
      return new Told(read, picks, again(picks.unclear().stream(), own));
    }
    RfqDraft draft = read.getFirst();
    var odd = new ArrayList<About>();
    for (Pick pick : picks.taken()) {
      Optional<RfqDraft> agreed = with(draft, pick, evidence(own, pick));
      if (agreed.isEmpty()) {
        odd.add(pick.about());
      }
      draft = agreed.orElse(draft);
    }
    var unclear =
        Stream.concat(
            picks.unclear().stream(),
            questions.stream().filter(question -> odd.contains(question.about())));
    List<Question> all = again(unclear, own);
    return new Told(List.of(without(all, draft)), picks, all);
  }

  static Asked asked(String subject, String words, List<SaidFile> files) {
    return new Asked(
        Stream.concat(
                Asked.of(subject, words).pieces().stream(),
                files.stream().map(file -> new Piece(Source.file(file.name()), file.text())))
            .toList());
  }

  private static List<Question> again(Stream<Question> unclear, String fresh) {
    String said = fresh.replaceAll("\\s+", " ").strip();
    String shown = said.length() > MOST_SAID ? said.substring(0, MOST_SAID) + "…" : said;
    return unclear.distinct().map(question -> question.again(shown)).toList();
  }

  private static Evidence evidence(String text, Pick pick) {
    String words = text.substring(pick.start(), pick.end());
    return new Evidence(Source.BODY, pick.start(), pick.end(), words.strip());
  }

  /** Empty where the words beside the letter say something else. */
  private static Optional<RfqDraft> with(RfqDraft draft, Pick pick, Evidence words) {
    return switch (pick.choice()) {
      case Choice.Box(Equipment type) -> box(draft, type, pick, words);
      case Choice.Loose(var mode) -> {
        Mode way = Mode.valueOf(mode.name());
        boolean agrees =
            draft.equipment().isEmpty()
                && draft.mode().filter(said -> said.value() != way).isEmpty();
        yield agrees
            ? Optional.of(draft.carrying(Optional.of(new Found<>(way, words)), List.of()))
            : Optional.empty();
      }
      case Choice.At(Place place) -> {
        boolean from = pick.about() == About.ORIGIN;
        Optional<PlaceDraft> said = from ? draft.origin() : draft.destination();
        var chosen =
            Optional.of(new PlaceDraft(place.nameEn(), new PlaceAnswer.Found(place), words));
        boolean agrees =
            said.flatMap(PlaceDraft::place)
                .filter(other -> !other.code().equals(place.code()))
                .isEmpty();
        yield agrees
            ? Optional.of(
                draft.between(from ? chosen : draft.origin(), from ? draft.destination() : chosen))
            : Optional.empty();
      }
    };
  }

  private static Optional<RfqDraft> box(RfqDraft draft, Equipment type, Pick pick, Evidence words) {
    boolean other =
        draft.equipment().stream().anyMatch(box -> !box.type().equals(new Container(type)))
            || (draft.equipment().isEmpty()
                && draft.mode().filter(said -> said.value() != Mode.FCL).isPresent());
    if (other) {
      return Optional.empty();
    }
    List<BoxDraft> boxes =
        draft.equipment().isEmpty()
            ? List.of(new BoxDraft(new Container(type), pick.count(), words))
            : draft.equipment();
    return Optional.of(draft.carrying(Optional.of(new Found<>(Mode.FCL, words)), boxes));
  }

  /** Of what is unclear nothing is taken over. */
  private static RfqDraft without(List<Question> unclear, RfqDraft draft) {
    RfqDraft left = draft;
    for (Question question : unclear) {
      left =
          switch (question.about()) {
            case EQUIPMENT, MODE, QUANTITY -> left.carrying(Optional.empty(), List.of());
            case ORIGIN -> left.between(Optional.empty(), left.destination());
            case DESTINATION -> left.between(left.origin(), Optional.empty());
            case WEIGHT, VOLUME, COMMODITY -> left;
          };
    }
    return left;
  }
}
